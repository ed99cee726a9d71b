using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What a bloc cannot make, and where the chain breaks.</summary>
public static class Gaps
{
    /// <summary>For each target whether the bloc can make it; if not, the requirements without a supplier inside, nearest the target first.</summary>
    /// <param name="network">v vertices, m links, r recipe inputs: the whole network; not changed.</param>
    /// <param name="bloc">The countries.</param>
    /// <param name="targets">Vertices of the network.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One answer a target, in the order asked. O(v + m + r), and for each target what inside its bloc cannot be made upstream of it.</returns>
    public static ImmutableArray<GapAnswer> Of(SupplyNetwork network, BlocSelection bloc, ImmutableArray<VertexIndex> targets, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(bloc);
        var breaks = new BreakList(network, bloc);
        var answers = new Dictionary<VertexIndex, GapAnswer>(targets.Length);
        foreach (BlocPart part in BlocPart.Of(network, bloc, targets))
        {
            foreach (GapAnswer answer in Of(part, breaks, cancellation))
            {
                answers[answer.Target] = answer;
            }
        }

        return breaks.WithPlans([.. targets.Select(target => answers[target])]);
    }

    private static IEnumerable<GapAnswer> Of(BlocPart part, BreakList breaks, CancellationToken cancellation)
    {
        ImmutableArray<bool> known = Producible.Of(part.Known);
        ImmutableArray<VertexIndex> lacking = [.. part.Targets.Where(target => !known[target.Value])];
        return
        [
            .. part.Targets.Where(target => known[target.Value]).Select(target => new GapAnswer(target, BlocAnswer.Yes, [], [])),
            .. lacking.IsEmpty ? [] : Lacking(part, lacking, known, breaks, cancellation),
        ];
    }

    private static IEnumerable<GapAnswer> Lacking(
        BlocPart part, ImmutableArray<VertexIndex> lacking, ImmutableArray<bool> known, BreakList breaks, CancellationToken cancellation)
    {
        ImmutableArray<bool> withUnknown = part.WithUnknown == part.Known ? known : Producible.Of(part.WithUnknown);
        Dictionary<VertexIndex, ImmutableArray<SiteIndex>> through =
            UnknownTiers.Through(part.WithUnknown, [.. lacking.Where(target => withUnknown[target.Value])], withUnknown, cancellation);
        var fromKnown = new BreakSearch(part.Known, known);
        var fromBoth = new BreakSearch(part.WithUnknown, withUnknown);
        foreach (VertexIndex target in lacking)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return through.TryGetValue(target, out ImmutableArray<SiteIndex> unknown)
                ? new GapAnswer(target, BlocAnswer.OnlyThroughUnknown, unknown, breaks.Of(fromKnown.From(target)))
                : new GapAnswer(target, BlocAnswer.No, [], breaks.Of(fromBoth.From(target)));
        }
    }
}
