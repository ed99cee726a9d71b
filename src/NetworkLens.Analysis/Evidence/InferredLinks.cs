using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Which inferred links the supply of targets rests on, and which one fact, if found, would settle most.</summary>
/// <remarks>
/// Demand passes from a target to its suppliers: over the variants by their part of the output, over the inputs of a variant alike, over
/// the suppliers of an input by their shares. What passes over a link is therefore never more than the demand asked about.
/// </remarks>
public static class InferredLinks
{
    /// <summary>Ranks the inferred links.</summary>
    /// <param name="network">v vertices, m links, r recipe inputs; not changed.</param>
    /// <param name="targets">Vertices of this network, each once.</param>
    /// <param name="isWithin">Countries that count: links with an end in one; null: all.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The ranking. O(m + what each link newly reaches), and as long as the unavoidable links of <see cref="Chokepoints"/>.</returns>
    public static InferredLinksAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, Func<CountryIndex, bool>? isWithin = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ImmutableArray<bool> isProducible = Producible.Of(network);
        var unlocking = new Unlocking(network, targets);
        List<VertexIndex>?[] resting = Resting(network, targets, cancellation);
        double[] demand = DemandThrough.Of(network, [.. targets.Where(target => isProducible[target.Value])], cancellation);
        var found = new List<InferredLink>();
        int idle = 0;
        for (int index = 0; index < network.LinkCount; index++)
        {
            var link = new LinkIndex(index);
            if (network.IsDocumented(link) || !HasEndWithin(network, link, isWithin))
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var row = new InferredLink(link, [.. resting[index] ?? []], unlocking.By(link), demand[index]);
            if (row.Settles > 0 || row.DemandThrough > 0)
            {
                found.Add(row);
            }
            else
            {
                idle++;
            }
        }

        return new InferredLinksAnswer(
            targets,
            targets.Count(target => isProducible[target.Value]),
            targets.Count(unlocking.IsDocumented),
            [.. found.OrderByDescending(row => row.Settles).ThenByDescending(row => row.DemandThrough).ThenBy(row => row.Link.Value)],
            idle,
            targets.Where(target => isProducible[target.Value]).Sum(target => DemandThrough.TonnesOf(network, target)),
            targets.Count(target => !network.IsTarget(target) || double.IsNaN(network.TargetOf(target).TonnesPerYear)));
    }

    private static bool HasEndWithin(SupplyNetwork network, LinkIndex link, Func<CountryIndex, bool>? isWithin) => isWithin is null
        || isWithin(network.Data.Sites.Country(network.SiteOf(network.SupplierOf(link))))
        || isWithin(network.Data.Sites.Country(network.SiteOf(network.IntakeOf(link))));

    // By link: the targets that cannot be made without it. Links of aggregates count here, which are nobody's chokepoint.
    private static List<VertexIndex>?[] Resting(SupplyNetwork network, ImmutableArray<VertexIndex> targets, CancellationToken cancellation)
    {
        EvaluationProgram program = targets.Length < network.TargetCount / 2 ? EvaluationProgram.Of(network, targets) : EvaluationProgram.Of(network);
        PositionLabels labels = new PositionLabels(network, program, LabelKind.Link).WithInferredLinks(network, program);
        var unavoidable = UnavoidableLabels.Of(program, labels, onlyPaths: false, cancellation);
        var resting = new List<VertexIndex>?[network.LinkCount];
        foreach (VertexIndex target in targets.OrderBy(target => target.Value))
        {
            unavoidable.TryGet(program.PositionOf(target), out ReadOnlySpan<int> fatal);
            foreach (int link in fatal)
            {
                (resting[link] ??= []).Add(target);
            }
        }

        return resting;
    }
}
