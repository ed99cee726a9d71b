using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The unknown tiers that targets depend on.</summary>
internal static class UnknownTiers
{
    /// <summary>For each target the unknown sites of its supply tree with the fewest uses of them, then the fewest links, by id.</summary>
    /// <param name="network">With the unknown tiers.</param>
    /// <param name="targets">Producible there, and not without them.</param>
    /// <param name="producible">By vertex of the network.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>O(links upstream of the targets x log) for all targets together, beside their trees.</returns>
    public static Dictionary<VertexIndex, ImmutableArray<SiteIndex>> Through(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, ImmutableArray<bool> producible, CancellationToken cancellation)
    {
        if (targets.IsEmpty)
        {
            return [];
        }

        var graph = TreeGraph.Of(network, targets, producible, link => new PathWeight(IsUnknown(network.SupplierOf(link)) ? 1 : 0, 0, 1, 0, 0), isScaled: false);
        PathWeight[] least = TreeWeights.Of(graph, TreeChoices.Open, isScaled: false, cancellation);
        return targets.ToDictionary(target => target, target => Sites(TreeSearch.Steps(graph, TreeChoices.Open, least, graph.Cone.PositionOf(target))));

        bool IsUnknown(VertexIndex vertex) => BlocPart.IsUnknown(network.Data, network.SiteOf(vertex));

        ImmutableArray<SiteIndex> Sites(List<TreeSearch.Chosen> steps) =>
        [
            .. steps.Skip(1).Select(step => graph.Cone.Vertices[step.Activity]).Where(IsUnknown).Select(network.SiteOf).Distinct()
                .OrderBy(network.Data.Sites.Id, StringComparer.Ordinal),
        ];
    }
}
