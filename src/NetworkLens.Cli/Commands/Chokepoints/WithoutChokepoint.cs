using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What to tell those whom nothing cuts off: what was looked at, and what to ask next.</summary>
internal static class WithoutChokepoint
{
    private const int MostTargets = 20; // for which the next questions are asked without being asked for
    private const double WorthTelling = 0.5;

    public static IEnumerable<string> Notes(Question question, string? to, LabelKind by, ChokepointAnswer found, int order)
    {
        SupplyNetwork network = question.Network;
        string kind = LabelText.WordOf(by);
        string whom = found.Asked.Length == 1 ? "this demand row" : $"any of these {found.Asked.Length} demand rows";
        yield return order == 1 || found.SearchedUpTo == 1
            ? $"No single {kind} cuts off {whom}; every {kind} upstream was tried."
            : order == Chokepoints.AnyOrder ? $"No set of kind {kind} cuts off {whom}."
            : $"No {order} of kind {kind} together cut off {whom}, unless fewer of them do.{(order == Chokepoints.MostTogether ? string.Empty : $" --order {order + 1} looks at one more.")}";
        if (order != 1 || to is null || found.Asked.Length > MostTargets)
        {
            yield break;
        }

        ChokepointAnswer pairs = Chokepoints.Of(network, found.Asked, by, order: 2, threads: question.Settings.Threads, cancellation: question.Cancellation);
        if (!pairs.Chokepoints.IsEmpty)
        {
            yield return $"Two together do: {pairs.Chokepoints.Length}{(pairs.Unlisted > 0 ? " or more" : string.Empty)} {(pairs.Chokepoints.Length == 1 ? "pair" : "pairs")}, the first {string.Join(" + ", pairs.Chokepoints[0].Labels.Select(label => LabelNames.Shown(network, label)))}: --order 2.";
        }
        else if (pairs.SearchedUpTo >= 2)
        {
            yield return "Nor do any two together.";
        }

        if (Largest(network, found.Asked) is { } most)
        {
            string of = $"{network.Data.Id(most.OriginMaterial!.Value)} in the {network.Data.Id(most.Material)} of {network.Data.Sites.Name(most.Site)}";
            yield return $"Yet {FigureText.Between(most.Top.Share.Low, most.Top.Share.High)} of the {of} is from {LabelNames.Shown(network, most.Top.Group.Label!.Value)}: single-source {SelectorOf(to)} --by country --tier origin --stage {network.Data.Id(most.Stage!.Value)}.";
        }
    }

    // The largest share that one country has in what they take, at any stage that is not their own.
    private static Dependency? Largest(SupplyNetwork network, ImmutableArray<VertexIndex> targets)
    {
        HashSet<SiteIndex> asked = [.. targets.Select(network.SiteOf)];
        var sites = SiteSet.Of(network.Data, asked.Contains);
        return Enumerable.Range(0, network.Data.Stages.Length).Select(stage => new StageIndex(stage))
            .Where(stage => asked.All(site => network.Data.Sites.Stage(site) != stage))
            .SelectMany(stage => OriginSource.Of(network, sites, LabelKind.Country, stage, WorthTelling))
            .Where(row => row.OriginMaterial is not null && row.Material.Value >= 0)
            .MaxBy(row => row.Top.Share.Low);
    }

    private static string SelectorOf(string to) => to.Contains(' ', StringComparison.Ordinal) ? $"'{to}'" : to;
}
