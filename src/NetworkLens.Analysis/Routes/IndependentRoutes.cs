using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How many routes of one chain share no activity.</summary>
/// <param name="Chain">The materials that move, from the source's to the one the target takes.</param>
/// <param name="Count">Null: no limit, for aggregates and unknown tiers alone make up a route.</param>
public sealed record IndependentRouteCount(ImmutableArray<MaterialIndex> Chain, int? Count);

/// <summary>Routes to a target that fail independently.</summary>
/// <remarks>
/// It can mislead where chains share a site: two routes in each of two chains that are both needed may all depend on one plant.
/// <see cref="SmallestCut"/> beside it cannot.
/// </remarks>
public static class IndependentRoutes
{
    /// <summary>Chains counted at most.</summary>
    public const int MostChains = 1_000;

    /// <summary>
    /// For each chain, a sequence of distinct materials from a source to the target in the recipes, the largest number of activity-disjoint
    /// routes through activities that can be made. An aggregate or an unknown tier stands for any number of them.
    /// </summary>
    /// <param name="network">v vertices, m links, r recipe inputs: the network or a part of it; not changed.</param>
    /// <param name="targets">Vertices of this network.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>For each target its chains ordered by material, from the target up, and whether these are all. O(v + m + r), and for each chain O(m √v) in what is upstream along it.</returns>
    /// <remarks>Menger 1927: as many as the fewest activities that block them all. By maximum flow with unit capacities (Dinitz 1970; Even &amp; Tarjan 1975).</remarks>
    public static ImmutableArray<(ImmutableArray<IndependentRouteCount> Chains, bool IsComplete)> Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ImmutableArray<bool> producible = Producible.Of(network);
        var chains = new MaterialChains(network);
        return [.. targets.Select(target =>
        {
            (ImmutableArray<ImmutableArray<MaterialIndex>> found, bool isComplete) = chains.To(target, MostChains, cancellation);
            return (found.Select(chain => Count(network, producible, target, chain, cancellation)).ToImmutableArray(), isComplete);
        })];
    }

    private static IndependentRouteCount Count(
        SupplyNetwork network, ImmutableArray<bool> producible, VertexIndex target, ImmutableArray<MaterialIndex> chain, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new IndependentRouteCount(chain, producible[target.Value] ? ChainFlow.Of(network, producible, target, chain) : 0);
    }
}
