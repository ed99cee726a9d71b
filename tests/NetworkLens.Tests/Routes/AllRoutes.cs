using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Every simple route to a target, found by trying each supplier of each input: the oracle.</summary>
internal static class AllRoutes
{
    /// <summary>Sorted as the definition says; links from the start on.</summary>
    public static List<LinkIndex[]> To(SupplyNetwork network, VertexIndex target, RouteOptions options)
    {
        var producible = Producible.Of(network);
        var graph = new SupplyGraph(network, vertex => vertex == target || options.Possible || producible[vertex.Value]);
        var found = new List<LinkIndex[]>();
        if (options.Possible || producible[target.Value])
        {
            Walk(target, [], [target]);
        }

        var weights = new LinkWeights(network, options.By);
        return
        [
            .. found.Where(route => options.Carrying is null || route.Any(link => network.MaterialOf(link) == options.Carrying))
                .OrderBy(route => route.Aggregate(default(PathWeight), (sum, link) => sum + weights.PartsOf(link)))
                .ThenBy(route => string.Join('\0', route.Reverse().Select(link => Id(network, network.SupplierOf(link)))), StringComparer.Ordinal),
        ];

        void Walk(VertexIndex vertex, LinkIndex[] links, HashSet<VertexIndex> passed)
        {
            bool isStart = options.From is { } from ? !network.IsTarget(vertex) && vertex != target && from.Contains(network.SiteOf(vertex)) : network.IsSource(vertex);
            if (isStart)
            {
                found.Add(links);
            }

            foreach (SupplyArc arc in graph.InEdges(vertex).Where(arc => !passed.Contains(arc.Source)))
            {
                Walk(arc.Source, [arc.Link, .. links], [.. passed, arc.Source]);
            }
        }
    }

    private static string Id(SupplyNetwork network, VertexIndex vertex) =>
        $"{network.Data.Sites.Id(network.SiteOf(vertex))}\0{network.Data.Materials[network.MaterialOf(vertex).Value].Id}";
}
