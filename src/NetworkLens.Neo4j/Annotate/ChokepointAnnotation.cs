using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>Chokepoints in the graph: a label and properties on the site, operator or country, and CUTS_OFF to each end use.</summary>
public static class ChokepointAnnotation
{
    /// <summary>The annotation of an answer.</summary>
    /// <param name="network">What was asked.</param>
    /// <param name="answer">Certain chokepoints of order 1.</param>
    /// <param name="by">Site, operator or country: what has a node.</param>
    /// <param name="query">The question as it was asked.</param>
    public static Annotation Of(SupplyNetwork network, ChokepointAnswer answer, LabelKind by, string query)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(answer);
        (string nodes, string cuts) = by switch
        {
            LabelKind.Site => (AnnotationCypher.ChokepointSites, AnnotationCypher.SiteCutsOff),
            LabelKind.Operator => (AnnotationCypher.ChokepointOperators, AnnotationCypher.OperatorCutsOff),
            LabelKind.Country => (AnnotationCypher.ChokepointCountries, AnnotationCypher.CountryCutsOff),
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, "It has no node."),
        };
        var marked = new List<Dictionary<string, object?>>();
        var cut = new List<Dictionary<string, object?>>();
        for (int position = 0; position < answer.Chokepoints.Length; position++)
        {
            Chokepoint chokepoint = answer.Chokepoints[position];
            string id = LabelText.Bare(network, chokepoint.Labels.Single());
            string[] targets = [.. chokepoint.Cut.Select(target => network.Data.Sites.Id(network.SiteOf(target))).Distinct()];
            marked.Add(new()
            {
                ["id"] = id,
                ["rank"] = position + 1L,
                ["targets"] = (long)chokepoint.SiteCount,
                ["demandShare"] = AnnotationValue.Of(chokepoint.DemandShare),
                ["unavoidableFor"] = targets.ToList<object?>(),
            });
            cut.AddRange(targets.Select(target => new Dictionary<string, object?> { ["from"] = id, ["to"] = target, ["rank"] = position + 1L }));
        }

        return new("chokepoints", query, [AnnotationCypher.ClearChokepoints, AnnotationCypher.ClearCutsOff], [new(nodes, marked), new(cuts, cut)], ViewCypher.CutsOff);
    }
}
