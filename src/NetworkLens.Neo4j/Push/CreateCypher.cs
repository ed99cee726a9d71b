using NetworkLens.Export;

namespace NetworkLens.Neo4j;

/// <summary>The statements of a push that know nodes by what the server calls them, which it finds faster than by label and id.</summary>
/// <remarks>
/// Rows are lists, not maps: names travel once a batch. Names of labels, types and properties are this program's own. The ids of one database differ in their last part
/// alone, which is what rows hold; <c>$ids</c> is what stands before it.
/// </remarks>
internal static class CreateCypher
{
    private const string Told = "RETURN count(n) AS matched, collect(n.id) AS ids, collect(elementId(n)) AS nodes";

    /// <summary>Creates relationships.</summary>
    /// <param name="type">Their type.</param>
    /// <param name="properties">Names of the values behind the two ends of each row; null values are left out by the server.</param>
    public static string Relationships(string type, IReadOnlyList<string> properties) =>
        $$"""
        UNWIND $rows AS row
        MATCH (a) WHERE elementId(a) = $ids + row[0]
        MATCH (b) WHERE elementId(b) = $ids + row[1]
        CREATE (a)-[r:{{type}} {dataset: $dataset{{Values(properties, first: 2)}}}]->(b)
        RETURN count(r) AS matched
        """;

    /// <summary>Creates nodes where the store holds none of the data set, and tells what the server calls each.</summary>
    /// <param name="labels">Their labels beside NetworkLens.</param>
    /// <param name="properties">Names of the values behind the id of each row.</param>
    public static string Nodes(string labels, IReadOnlyList<string> properties)
    {
        string Value(string name) => $"{name}: row[{properties.TakeWhile(other => other != name).Count() + 1}]";
        bool isPlaced = properties.Contains("longitude") && properties.Contains("latitude");
        string location = isPlaced ? $", location: point({{{Value("longitude")}, {Value("latitude")}}})" : string.Empty;
        return $$"""
            UNWIND $rows AS row
            CREATE (n:{{labels}}:NetworkLens {dataset: $dataset, loadId: $loadId, id: row[0]{{Values(properties, first: 1)}}{{location}}})
            {{Told}}
            """;
    }

    /// <summary>A statement that merges nodes, telling what the server calls each.</summary>
    /// <param name="statement">One of <see cref="LoadCypher"/>, which counts them.</param>
    public static string Merged(string statement) => statement.Replace("RETURN count(n) AS matched", Told, StringComparison.Ordinal);

    /// <summary>What the server calls nodes that are there.</summary>
    /// <param name="label">Their label.</param>
    public static string Known(string label) =>
        $$"""
        UNWIND $rows AS row
        MATCH (n:{{label}} {dataset: $dataset, id: row[0]})
        {{Told}}
        """;

    private static string Values(IReadOnlyList<string> properties, int first) => string.Concat(properties.Select((name, position) => $", {name}: row[{position + first}]"));
}
