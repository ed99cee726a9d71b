using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>All that supplies a site in the graph: SUPPLIES beside each link that it uses at any tier, a label on the suppliers, and one on those that alone cut it off.</summary>
public static class SupplyAnnotation
{
    /// <summary>The annotation of an answer.</summary>
    /// <param name="network">What was asked.</param>
    /// <param name="site">The site.</param>
    /// <param name="links">All that supplies it.</param>
    /// <param name="chokepoints">Sites that alone cut it off.</param>
    /// <param name="query">The question as it was asked.</param>
    public static Annotation Of(SupplyNetwork network, SiteIndex site, IReadOnlyList<LinkIndex> links, IEnumerable<SiteIndex> chokepoints, string query)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(chokepoints);
        SiteTable sites = network.Data.Sites;
        Dictionary<string, object?> Marked(SiteIndex supplier) => new() { ["id"] = sites.Id(supplier), ["target"] = sites.Id(site) };
        Dictionary<string, object?>[] suppliers = [.. links.Select(link => network.SiteOf(network.SupplierOf(link))).Distinct().Where(supplier => supplier != site).Select(Marked)];
        return new(
            "supply",
            query,
            [WayCypher.ClearSuppliers, WayCypher.ClearSupplyChokepoints, WayCypher.ClearSupplies],
            [
                new(WayCypher.Suppliers, suppliers),
                new(WayCypher.SupplyChokepoints, [.. chokepoints.OrderBy(supplier => supplier.Value).Select(Marked)]),
                new(WayCypher.Supplies, AnnotatedLink.Tiers(network, links, [site], isUpstream: true)),
            ],
            ViewCypher.AnnotatedSupply);
    }
}
