using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>Routes in the graph: ROUTE beside each link of a route, with its rank and its step.</summary>
public static class RouteAnnotation
{
    /// <summary>The annotation of answers.</summary>
    /// <param name="answers">The part of the network that was asked, its links' weights, and the answer for one target.</param>
    /// <param name="query">The question as it was asked.</param>
    public static Annotation Of(IEnumerable<(SupplyNetwork Network, LinkWeights Weights, RouteAnswer Answer)> answers, string query)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Dictionary<string, object?>[] rows =
        [
            .. answers.SelectMany(found => found.Answer.Routes.SelectMany((route, position) => route.Links.Select((link, step) =>
                Row(found.Network, found.Weights, found.Answer.Target, link, position + 1, step + 1)))),
        ];
        return new("routes", query, [AnnotationCypher.ClearRoutes], [new(AnnotationCypher.Routes, rows)], ViewCypher.AnnotatedRoutes);
    }

    private static Dictionary<string, object?> Row(SupplyNetwork network, LinkWeights weights, VertexIndex target, LinkIndex link, int rank, int step)
    {
        DataSet data = network.Data;
        return new()
        {
            ["from"] = data.Sites.Id(network.SiteOf(network.SupplierOf(link))),
            ["to"] = data.Sites.Id(network.SiteOf(network.IntakeOf(link))),
            ["target"] = data.Sites.Id(network.SiteOf(target)),
            ["targetMaterial"] = network.MaterialOf(target) is { Value: >= 0 } material ? data.Materials[material.Value].Id : string.Empty, // any
            ["rank"] = (long)rank,
            ["step"] = (long)step,
            ["material"] = data.Materials[network.MaterialOf(link).Value].Id,
            ["weight"] = AnnotationValue.Of(weights.Of(link)),
        };
    }
}
