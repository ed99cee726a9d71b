using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What shares and indices leave out, in sentences: the same wherever they are told.</summary>
internal static class ConcentrationNotes
{
    private const int MostNames = 5;

    /// <summary>One sentence for each kind of thing left out or not settled.</summary>
    /// <param name="network">Whose makers.</param>
    /// <param name="rows">The rows told.</param>
    /// <param name="maxAge">Years after which a production counts as unknown.</param>
    public static IEnumerable<string> Of(SupplyNetwork network, ImmutableArray<ConcentrationRow> rows, int maxAge) => [.. Figures(network, rows, maxAge), .. Unsettled(network, rows)];

    private static IEnumerable<string> Figures(SupplyNetwork network, ImmutableArray<ConcentrationRow> rows, int maxAge)
    {
        int year = network.Options.AsOf;
        if (network.Data.Outputs.IsDefault && !rows.IsEmpty)
        {
            yield return "From links: without outputs.csv, a site makes what its links carry away.";
        }

        if (rows.Count(row => row.FromCapacity) is var capacity and > 0)
        {
            yield return $"Resting on capacities in part, where no production is known or the capacity is newer: {capacity} of {rows.Length} rows.";
        }

        if (rows.Sum(row => row.Silent) is var silent and > 0)
        {
            yield return $"Left out, because they give no figure: {silent} of the makers.";
        }

        (SiteIndex Site, int? Year)[] old = [.. Of(rows, LeftOutReason.TooOld).Select(maker => (maker.Site, maker.Year)).Distinct()];
        if (old.Length > 0)
        {
            string names = DataWords.Some([.. old.Select(maker => string.Create(CultureInfo.InvariantCulture, $"{network.Data.Sites.Id(maker.Site)} ({maker.Year})"))], MostNames);
            yield return $"Left out, because their production is of before {year - maxAge}: {names}. {AdviceText.OlderProduction}";
        }

        string[] unknown = [.. Of(rows, LeftOutReason.UnknownTier).Select(maker => network.Data.Sites.Id(maker.Site)).Distinct()];
        if (unknown.Length > 0)
        {
            yield return $"Left out, because the figure of an unknown tier is assumed, which says nothing of who makes it: {DataWords.Some(unknown, MostNames)}.";
        }

        SiteIndex[] later = [.. Of(rows, LeftOutReason.LaterYear).Select(maker => maker.Site).Distinct()];
        if (later.Length > 0)
        {
            int inForce = rows.SelectMany(row => Makers(network, row)).Concat(later).Distinct().Count();
            yield return $"No figure of {year} or before for {later.Length} of {inForce} sites in force: the data begins later."
                + (rows.Count(row => IsUncoveredByDate(row)) is var uncovered and > 0 ? $" No share is given in {uncovered} of {rows.Length} rows, where those without a figure make more in {network.Data.AsOf} than those with one." : string.Empty);
        }
    }

    private static IEnumerable<string> Unsettled(SupplyNetwork network, ImmutableArray<ConcentrationRow> rows)
    {
        if (rows.Count(row => row.IsCovered && double.IsNaN(row.Herfindahl.Value)) is var unsettled and > 0)
        {
            yield return $"HHI is a range where nobody is known to hold more than 5 %: {unsettled} of {rows.Length} rows.";
        }

        string[] ungoverned = [.. rows.Where(row => row.LacksGovernance).SelectMany(row => row.Shares).Where(share => !network.Data.Countries[share.Label!.Value.Value].Governance.IsKnown)
            .Select(share => share.Name).Distinct().Order(StringComparer.Ordinal)];
        if (ungoverned.Length > 0)
        {
            yield return $"HHI-WGI is a range where a country has no governance figure in countries.csv: {DataWords.Some(ungoverned, MostNames)}.";
        }
    }

    private static IEnumerable<LeftOutMaker> Of(ImmutableArray<ConcentrationRow> rows, LeftOutReason reason) =>
        rows.SelectMany(row => row.LeftOut).Where(maker => maker.Reason == reason);

    private static bool IsUncoveredByDate(ConcentrationRow row) => !row.IsCovered && row.LeftOut.Any(maker => maker.Reason == LeftOutReason.LaterYear);

    private static IEnumerable<SiteIndex> Makers(SupplyNetwork network, ConcentrationRow row) => Enumerable.Range(0, network.ActivityCount)
        .Select(activity => new VertexIndex(activity))
        .Where(activity => network.MaterialOf(activity) == row.Material && (row.By.AreStages || network.Data.Sites.Stage(network.SiteOf(activity)) == row.Stage))
        .Select(network.SiteOf);
}
