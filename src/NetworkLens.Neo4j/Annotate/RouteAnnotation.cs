using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>Routes in the graph: ROUTE beside each link of a route, with its rank, its step and what the link's rows say.</summary>
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
        Dictionary<string, object?> row = AnnotatedLink.Of(network, link);
        row["target"] = network.Data.Sites.Id(network.SiteOf(target));
        row["targetMaterial"] = network.Data.Id(network.MaterialOf(target)) ?? "any";
        row["rank"] = (long)rank;
        row["step"] = (long)step;
        row["weight"] = AnnotationValue.Of(weights.Of(link));
        return row;
    }
}
