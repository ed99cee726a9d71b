using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>Gaps of a bloc in the graph: a label on the sites that lack an input inside, GAP to them from those outside that supply it, and a label on the fewest that would close the gap.</summary>
public static class GapAnnotation
{
    /// <summary>The annotation of answers.</summary>
    /// <param name="network">What was asked.</param>
    /// <param name="gaps">One a target.</param>
    /// <param name="outside">The fewest outside sites of each, in the same order.</param>
    /// <param name="query">The question as it was asked.</param>
    public static Annotation Of(SupplyNetwork network, IReadOnlyList<GapAnswer> gaps, IReadOnlyList<OutsideSitesAnswer> outside, string query)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(gaps);
        ArgumentNullException.ThrowIfNull(outside);
        DataSet data = network.Data;
        string TargetOf(GapAnswer gap) => data.Sites.Id(network.SiteOf(gap.Target));
        (string Site, string Material, SiteIndex[] Suppliers, string Target)[] breaks =
        [
            .. gaps.SelectMany(gap => gap.Breaks.Select(lack => (
                data.Sites.Id(network.SiteOf(lack.Requirement)), data.Materials[network.MaterialOf(lack.Requirement).Value].Id, lack.OutsideSuppliers.ToArray(), TargetOf(gap)))),
        ];
        Dictionary<string, object?>[] sites =
        [
            .. breaks.GroupBy(lack => lack.Site).Select(site => new Dictionary<string, object?> { ["id"] = site.Key, ["materials"] = Distinct(site.Select(lack => lack.Material)) }),
        ];
        Dictionary<string, object?>[] links =
        [
            .. breaks.SelectMany(lack => lack.Suppliers.Select(supplier => (lack.Site, lack.Material, Supplier: data.Sites.Id(supplier), lack.Target)))
                .GroupBy(lack => (lack.Site, lack.Material, lack.Supplier))
                .Select(link => new Dictionary<string, object?>
                {
                    ["from"] = link.Key.Supplier,
                    ["to"] = link.Key.Site,
                    ["material"] = link.Key.Material,
                    ["targets"] = Distinct(link.Select(lack => lack.Target)),
                }),
        ];
        Dictionary<string, object?>[] fewest =
        [
            .. gaps.Zip(outside).SelectMany(pair => pair.Second.Sites.Select(site => (Site: data.Sites.Id(site), Target: TargetOf(pair.First))))
                .GroupBy(mend => mend.Site)
                .Select(site => new Dictionary<string, object?> { ["id"] = site.Key, ["targets"] = Distinct(site.Select(mend => mend.Target)) }),
        ];
        return new(
            "gaps",
            query,
            [AnnotationCypher.ClearGapSites, AnnotationCypher.ClearFewestOutside, AnnotationCypher.ClearGaps],
            [new(AnnotationCypher.GapSites, sites), new(AnnotationCypher.Gaps, links), new(AnnotationCypher.FewestOutside, fewest)],
            ViewCypher.AnnotatedGaps);
    }

    private static List<object?> Distinct(IEnumerable<string> texts) => [.. texts.Distinct()];
}
