using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What the graph's own queries do not know of recipes.</summary>
internal static class AtLeastNote
{
    /// <summary>One note where some input needs several suppliers at once; else none.</summary>
    public static string[] Of(DataSet data) => data.Recipes.Count(row => row.AtLeast > 1) is var rows and > 0
        ? [string.Create(CultureInfo.InvariantCulture, $"The saved queries and the pictures in Neo4j take one supplier of an input as enough: at_least of {rows:N0} of {data.Recipes.Length:N0} rows of recipes.csv is in the graph, but they do not look at it. chokepoints, explain, routes and risk of this program do.")]
        : [];
}
