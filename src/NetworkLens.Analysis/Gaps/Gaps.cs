using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What a bloc cannot make, and where the chain breaks.</summary>
public static class Gaps
{
    /// <summary>For each target whether the bloc can make it; if not, the requirements with too few suppliers inside, nearest the target first.</summary>
    /// <param name="network">v vertices, m links, r recipe inputs: the whole network; not changed.</param>
    /// <param name="bloc">The countries.</param>
    /// <param name="targets">Vertices of the network, each once.</param>
    /// <param name="threads">Workers; 0: one a core. The answer is the same on any number.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One answer a target, in the order asked. O(v + m + r), and for each target what inside its bloc cannot be made upstream of it.</returns>
    public static ImmutableArray<GapAnswer> Of(
        SupplyNetwork network, BlocSelection bloc, ImmutableArray<VertexIndex> targets, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(bloc);
        ParallelOptions options = WorkerCount.Options(threads, cancellation);
        var found = new Dictionary<VertexIndex, Finding>(targets.Length);
        foreach (BlocPart part in BlocPart.Of(network, bloc, targets))
        {
            foreach (Finding finding in Of(part, options))
            {
                found[finding.Target] = finding;
            }
        }

        var breaks = new BreakTable(network, bloc, found.Values.SelectMany(finding => finding.Breaks));
        return [.. targets.Select(target => found[target]).Select(finding => new GapAnswer(finding.Target, finding.Answer, finding.Through, breaks.Of(finding.Breaks)))];
    }

    /// <summary>The answers alone, without what breaks; also where some recipe needs several suppliers of an input. O(v + m + r).</summary>
    /// <param name="network">v vertices, m links, r recipe inputs: the whole network; not changed.</param>
    /// <param name="bloc">The countries.</param>
    /// <param name="targets">Vertices of the network, each once.</param>
    /// <returns>One answer a target, in the order asked.</returns>
    public static ImmutableArray<BlocAnswer> AnswersOf(SupplyNetwork network, BlocSelection bloc, ImmutableArray<VertexIndex> targets)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(bloc);
        var answers = new Dictionary<VertexIndex, BlocAnswer>(targets.Length);
        foreach (BlocPart part in BlocPart.Of(network, bloc, targets))
        {
            ImmutableArray<bool> known = Producible.Of(part.Known);
            ImmutableArray<bool> withUnknown = WithUnknown(part, known);
            foreach (VertexIndex target in part.Targets)
            {
                answers[target] = known[target.Value] ? BlocAnswer.Yes : withUnknown[target.Value] ? BlocAnswer.OnlyThroughUnknown : BlocAnswer.No;
            }
        }

        return [.. targets.Select(target => answers[target])];
    }

    private static IEnumerable<Finding> Of(BlocPart part, ParallelOptions options)
    {
        ImmutableArray<bool> known = Producible.Of(part.Known);
        ImmutableArray<VertexIndex> lacking = [.. part.Targets.Where(target => !known[target.Value])];
        return
        [
            .. part.Targets.Where(target => known[target.Value]).Select(target => new Finding(target, BlocAnswer.Yes, [], [])),
            .. lacking.IsEmpty ? [] : Lacking(part, lacking, known, options),
        ];
    }

    // What can be made where unknown makers count too; not worked out where every target can be made without them.
    private static ImmutableArray<bool> WithUnknown(BlocPart part, ImmutableArray<bool> known) =>
        part.WithUnknown == part.Known || part.Targets.All(target => known[target.Value]) ? known : Producible.Of(part.WithUnknown);

    private static Finding[] Lacking(BlocPart part, ImmutableArray<VertexIndex> lacking, ImmutableArray<bool> known, ParallelOptions options)
    {
        ImmutableArray<bool> withUnknown = WithUnknown(part, known);
        ImmutableArray<VertexIndex> none = [.. lacking.Where(target => !withUnknown[target.Value])];
        ImmutableArray<VertexIndex> onlyUnknown = [.. lacking.Where(target => withUnknown[target.Value])];
        Dictionary<VertexIndex, ImmutableArray<SiteIndex>> through = UnknownTiers.Through(part.WithUnknown, onlyUnknown, withUnknown, options.CancellationToken);
        return
        [
            .. Breaks(new LackingGraph(part.WithUnknown, withUnknown, none), none, options).Zip(none, (breaks, target) => new Finding(target, BlocAnswer.No, [], breaks)),
            .. Breaks(new LackingGraph(part.Known, known, onlyUnknown), onlyUnknown, options)
                .Zip(onlyUnknown, (breaks, target) => new Finding(target, BlocAnswer.OnlyThroughUnknown, through[target], breaks)),
        ];
    }

    private static IntakeIndex[][] Breaks(LackingGraph graph, ImmutableArray<VertexIndex> targets, ParallelOptions options)
    {
        var breaks = new IntakeIndex[targets.Length][];
        Parallel.For(
            0, targets.Length, options,
            () => new BreakSearch(graph),
            (target, _, search) =>
            {
                breaks[target] = search.From(target);
                return search;
            },
            _ => { });
        return breaks;
    }

    /// <summary>An answer whose breaks are not told yet.</summary>
    private sealed record Finding(VertexIndex Target, BlocAnswer Answer, ImmutableArray<SiteIndex> Through, IntakeIndex[] Breaks);
}
