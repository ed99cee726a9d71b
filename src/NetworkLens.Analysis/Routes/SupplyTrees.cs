using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Whole ways to make a target: every input covered.</summary>
public static class SupplyTrees
{
    /// <summary>
    /// The best supply trees of each target, in which each input comes from as many suppliers as it needs, and no more. Links of unknown weight come last, trees with fewest uses of them first; ties go by hops, risk and
    /// distance, then by the order of variants and the ids of suppliers, read from the target up.
    /// </summary>
    /// <param name="network">The network, or a part of it; not changed.</param>
    /// <param name="targets">Vertices of this network.</param>
    /// <param name="by">What makes a tree light.</param>
    /// <param name="count">How many for each target at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One answer a target, in the order asked. For each tree searched O(links upstream x log), for cost O(links x activities upstream): mostly few more than are asked for, at worst one for each choice in a tree found; for cost with several suppliers of an input that feed each other, at worst one for each way round the cycle.</returns>
    /// <exception cref="ArgumentException">Cost, and a cycle of recipes from which more comes out than goes in.</exception>
    /// <remarks>
    /// The best by Knuth 1977, for cost by label correcting. The next ones by branching (Nielsen, Andersen &amp; Pretolani 2005): all trees but
    /// the best, by the first choice from the target on in which they differ from it. See <see cref="TreeSearch"/>. Each part's best is searched afresh, which holds on cyclic networks too.
    /// </remarks>
    public static ImmutableArray<SupplyTreeAnswer> Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, RouteWeight by, int count, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ImmutableArray<bool> producible = Producible.Of(network);
        var weights = new LinkWeights(network, by);
        return [.. targets.Select(target => new SupplyTreeAnswer(
            target,
            producible[target.Value] ? new TreeSearch(TreeGraph.Of(network, [target], producible, weights.PartsOf, by == RouteWeight.Cost), weights, cancellation).Best(count) : []))];
    }
}
