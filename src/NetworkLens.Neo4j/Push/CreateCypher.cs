using NetworkLens.Export;

namespace NetworkLens.Neo4j;

/// <summary>The statements of a push that know nodes by what the server calls them, which it finds faster than by label and id.</summary>
/// <remarks>
/// Rows are lists, not maps: names travel once a batch. Names of types and properties are this program's own. The ids of one database differ in their last part
/// alone, which is what rows hold; <c>$ids</c> is what stands before it.
/// </remarks>
internal static class CreateCypher
{
    /// <summary>Creates relationships.</summary>
    /// <param name="type">Their type.</param>
    /// <param name="properties">Names of the values behind the two ends of each row; null values are left out by the server.</param>
    public static string Relationships(string type, IReadOnlyList<string> properties) =>
        $$"""
        UNWIND $rows AS row
        MATCH (a) WHERE elementId(a) = $ids + row[0]
        MATCH (b) WHERE elementId(b) = $ids + row[1]
        CREATE (a)-[r:{{type}} {dataset: $dataset{{string.Concat(properties.Select((name, position) => $", {name}: row[{position + 2}]"))}}}]->(b)
        RETURN count(r) AS matched
        """;

    /// <summary>A statement that merges nodes, telling what the server calls each.</summary>
    /// <param name="statement">One of <see cref="LoadCypher"/>, which counts them.</param>
    public static string Nodes(string statement) => statement.Replace("RETURN count(n) AS matched", "RETURN n.id AS id, elementId(n) AS node", StringComparison.Ordinal);
}
