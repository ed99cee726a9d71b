namespace NetworkLens.Neo4j;

/// <summary>The statements of a push that know nodes by what the server calls them, which it finds faster than by label and id.</summary>
/// <remarks>
/// Rows are lists, not maps, and packed: names travel once a batch, and so does a value that many rows have. Names of labels, types and properties are this program's own. The ids of one database differ in their last part
/// alone, which is what rows hold; <c>$ids</c> is what stands before it.
/// </remarks>
internal static class CreateCypher
{
    private const string Told = "RETURN count(n) AS matched, collect(n.id) AS ids, collect(elementId(n)) AS nodes";

    /// <summary>Creates relationships.</summary>
    /// <param name="type">Their type.</param>
    /// <param name="columns">Of the values behind the two ends of each row; null values are left out by the server.</param>
    public static string Relationships(string type, IReadOnlyList<PackedColumn> columns) =>
        $$"""
        UNWIND $rows AS row
        MATCH (a) WHERE elementId(a) = $ids + row[0]
        MATCH (b) WHERE elementId(b) = $ids + row[1]
        CREATE (a)-[r:{{type}} {dataset: $dataset{{Values(columns, first: 2)}}}]->(b)
        RETURN count(r) AS matched
        """;

    /// <summary>Creates nodes where the store holds none of the data set, with the relationships that their properties name, and tells what the server calls each.</summary>
    /// <param name="labels">Their labels beside NetworkLens.</param>
    /// <param name="columns">Of the values behind the id of each row; one is its row in the data.</param>
    /// <param name="ties">The relationships, whose ends stand behind the values.</param>
    public static string Nodes(string labels, IReadOnlyList<PackedColumn> columns, params IReadOnlyList<LoadTie> ties)
    {
        string[] values = [.. columns.Select((column, position) => Value(column, position + 1))];
        string? Of(string name) => values.FirstOrDefault(value => value.StartsWith(name + ":", StringComparison.Ordinal));
        string location = (Of("longitude"), Of("latitude")) is ({ } longitude, { } latitude) ? $", location: point({{{longitude}, {latitude}}})" : string.Empty;
        string ends = string.Concat(ties.Select((_, tie) => $"MATCH (t{tie}) WHERE elementId(t{tie}) = $ids + $values[row[{columns.Count + 1 + tie}]]\n"));
        string tied = string.Concat(ties.Select((tie, place) =>
            $"CREATE {(tie.IsLeaving ? "(n)" : $"(t{place})")}-[:{tie.Type} {{dataset: $dataset, {values.First(value => value.StartsWith("row:", StringComparison.Ordinal))}}}]->{(tie.IsLeaving ? $"(t{place})" : "(n)")}\n"));
        return $$"""
            UNWIND $rows AS row
            {{ends}}CREATE (n:{{labels}}:NetworkLens {dataset: $dataset, loadId: $loadId, id: row[0]{{Values(columns, first: 1)}}{{location}}})
            {{tied}}{{Told}}
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

    private static string Values(IReadOnlyList<PackedColumn> columns, int first) => string.Concat(columns.Select((column, position) => $", {Value(column, position + first)}"));

    private static string Value(PackedColumn column, int position) => column.IsPacked ? $"{column.Name}: $values[row[{position}]]" : $"{column.Name}: row[{position}]";
}
