using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>Single sources in the graph: a label on the consumer, and HANGS_ON from the site, operator or country to it, as the goods go.</summary>
public static class SingleSourceAnnotation
{
    /// <summary>The annotation of an answer.</summary>
    /// <param name="network">What was asked.</param>
    /// <param name="rows">Inputs that depend on one supplier, each with the largest first.</param>
    /// <param name="by">Site, operator or country: what has a node.</param>
    /// <param name="query">The question as it was asked.</param>
    public static Annotation Of(SupplyNetwork network, IReadOnlyList<Dependency> rows, LabelKind by, string query)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(rows);
        string hangs = by switch
        {
            LabelKind.Site => AnnotationCypher.HangsOnSite,
            LabelKind.Operator => AnnotationCypher.HangsOnOperator,
            LabelKind.Country => AnnotationCypher.HangsOnCountry,
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, "It has no node."),
        };
        SiteTable sites = network.Data.Sites;
        string MaterialOf(Dependency row) => network.Data.Id(row.Material) ?? "any";
        Dictionary<string, object?>[] consumers =
        [
            .. rows.GroupBy(row => row.Site).Select(site => new Dictionary<string, object?>
            {
                ["id"] = sites.Id(site.Key),
                ["materials"] = site.Select(row => (object?)MaterialOf(row)).Distinct().ToList(),
            }),
        ];
        Dictionary<string, object?>[] links =
        [
            .. rows.Select(row => new Dictionary<string, object?>
            {
                ["from"] = LabelText.Bare(network, row.Top.Group.Label!.Value),
                ["to"] = sites.Id(row.Site),
                ["material"] = MaterialOf(row),
                ["share"] = AnnotationValue.Of(row.Top.Share.Value),
                ["shareLow"] = AnnotationValue.Of(row.Top.Share.Low),
                ["shareHigh"] = AnnotationValue.Of(row.Top.Share.High),
                ["short"] = LinkCaption.OfShare(MaterialOf(row), row.Top.Share.Value),
                ["certainty"] = row.Certainty == Certainty.Certain ? "certain" : "possible",
            }),
        ];
        return new("single-source", query, [AnnotationCypher.ClearSingleSourced, AnnotationCypher.ClearHangsOn], [new(AnnotationCypher.SingleSourced, consumers), new(hangs, links)], ViewCypher.HangsOn);
    }
}
