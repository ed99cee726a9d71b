using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>Who depends on some sites in the graph: a label on them and on who uses what they make, one on who cannot do without, and REACHES beside each link between.</summary>
public static class DependentsAnnotation
{
    /// <summary>The annotation of an answer.</summary>
    /// <param name="network">What was asked.</param>
    /// <param name="answer">Who depends on whom.</param>
    /// <param name="query">The question as it was asked.</param>
    public static Annotation Of(SupplyNetwork network, DependentsAnswer answer, string query)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(answer);
        SiteTable sites = network.Data.Sites;
        Dictionary<string, object?>[] Materials(IEnumerable<VertexIndex> vertices) =>
        [
            .. vertices.GroupBy(network.SiteOf).Select(site => new Dictionary<string, object?>
            {
                ["id"] = sites.Id(site.Key),
                ["materials"] = site.Select(vertex => network.Data.Id(network.MaterialOf(vertex))).OfType<string>().Distinct().ToList<object?>(),
            }),
        ];
        return new(
            "dependents",
            query,
            [WayCypher.ClearFailing, WayCypher.ClearDependents, WayCypher.ClearCutOff, WayCypher.ClearReaches],
            [
                new(WayCypher.Failing, [.. answer.Sites.Select(site => new Dictionary<string, object?> { ["id"] = sites.Id(site) })]),
                new(WayCypher.Dependents, Materials(answer.Reached)),
                new(WayCypher.CutOff, Materials(answer.CutOff)),
                new(WayCypher.Reaches, AnnotatedLink.Tiers(network, answer.Links, answer.Sites, isUpstream: false)),
            ],
            ViewCypher.AnnotatedDependents);
    }
}
