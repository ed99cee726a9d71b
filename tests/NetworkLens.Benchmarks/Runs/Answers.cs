using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Benchmarks;

/// <summary>The digest of each kind of answer.</summary>
internal static class Answers
{
    public static string Of(DataSet data) => Digest.OfColumns(
        MemoryMarshal.AsBytes(data.Links.From).ToArray(), MemoryMarshal.AsBytes(data.Links.To).ToArray(), Bytes([data.Outputs.IsDefault ? 0 : data.Outputs.Length]));

    public static string Of(SupplyNetwork network) => Digest.OfColumns(
        MemoryMarshal.AsBytes(network.LinkSuppliers).ToArray(), Bytes([network.ActivityCount, network.IntakeCount, network.TargetCount]));

    public static string Of(ImmutableArray<bool> producible) => Digest.OfColumns(MemoryMarshal.AsBytes(producible.AsSpan()).ToArray());

    /// <summary>Number of components and size of the largest, as the peer scripts print them.</summary>
    public static string Of(StrongComponentAnswer answer) => Digest.Text($"({answer.Count}, {answer.OfVertex.CountBy(component => component).Max(pair => pair.Value)})");

    public static string Of(BetweennessAnswer answer) => Digest.OfColumns(MemoryMarshal.AsBytes(answer.Scores.AsSpan()).ToArray());

    /// <summary>A line for each label: how many targets it cuts, and the sum of the row numbers of their sites. The peer scripts print the same.</summary>
    public static string Of(SupplyNetwork network, ChokepointAnswer answer) => Digest.OfLines(answer.Chokepoints.Select(chokepoint =>
        Digest.Text($"{string.Join('+', chokepoint.Labels.Select(label => LabelText.Bare(network, label)))} {chokepoint.Cut.Length} {chokepoint.Cut.Sum(target => (long)network.SiteOf(target).Value)}")));

    public static string Of(ImmutableArray<ConcentrationRow> rows) => Digest.OfLines(rows.Select(row =>
        Digest.Text($"{row.Stage.Value} {row.Material.Value} {row.Shares.Length} {row.TonnesPerYear:G9} {row.Herfindahl}")));

    public static string Of(ImmutableArray<GapAnswer> gaps) => Digest.OfLines(gaps.Select(gap =>
        Digest.Text($"{gap.Target.Value} {gap.Answer} {string.Join(' ', gap.Breaks.Select(each => each.Requirement.Value))}")));

    public static string Of(ImmutableArray<RouteAnswer> routes) => Digest.OfLines(routes.SelectMany(answer => answer.Routes).Select(route =>
        Digest.Text($"{route.Weight:G9} {string.Join(' ', route.Links.Select(link => link.Value))}")));

    public static string Of(CascadeAnswer answer) => Digest.OfLines(answer.Rows.SelectMany(row => row.Targets
        .Select(target => Digest.Text($"{target.Target} {target.LostShare:R}")).Append(Digest.Text($"{row.Esri:R} {row.Stopped}"))));

    /// <summary>A line for each target: the number of links of its routes, best first; the peer scripts hash the same lines.</summary>
    public static string LengthsOf(ImmutableArray<RouteAnswer> routes) => Digest.OfLines(routes.Select((answer, pair) =>
        Digest.Text($"{pair} {string.Join(' ', answer.Routes.Select(route => route.Links.Length))}")));

    private static byte[] Bytes(ReadOnlySpan<int> numbers) => MemoryMarshal.AsBytes(numbers).ToArray();
}
