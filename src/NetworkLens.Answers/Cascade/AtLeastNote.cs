using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>Where some input needs several suppliers at once, what does not look at it.</summary>
internal static class AtLeastNote
{
    /// <summary>A note of the graph's own queries; none where one supplier is always enough.</summary>
    public static string[] Of(DataSet data) => data.Recipes.Count(row => row.AtLeast > 1) is var rows and > 0
        ? [string.Create(CultureInfo.InvariantCulture, $"The saved queries and the pictures in Neo4j take one supplier of an input as enough: at_least of {rows:N0} of {data.Recipes.Length:N0} rows of recipes.csv is in the graph, but they do not look at it. chokepoints, explain, routes and risk of this program do.")]
        : [];

    /// <summary>The same of answers that follow the shares of today.</summary>
    public static string[] OfShares(DataSet data) => data.Recipes.Count(row => row.AtLeast > 1) is var rows and > 0
        ? [string.Create(CultureInfo.InvariantCulture, $"{rows:N0} of {data.Recipes.Length:N0} rows of recipes.csv need several suppliers at once (at_least). Here a supplier that stops takes its share and no more, so that more may be lost than is told; chokepoints, explain and risk look at it.")]
        : [];
}
