using System.Collections.Immutable;

namespace NetworkLens.Neo4j;

/// <summary>One kind of node or relationship of a load.</summary>
/// <param name="Statement">Writes rows of it; a constant of <see cref="LoadCypher"/>.</param>
/// <param name="Name">Label of the nodes, or type of the relationships.</param>
/// <param name="From">Label of the nodes that relationships start at; null for nodes.</param>
/// <param name="To">Label of the nodes that they end at; null for nodes.</param>
public sealed record LoadTable(string Statement, string Name, string? From = null, string? To = null)
{
    /// <summary>The fields of a row before its properties.</summary>
    public ImmutableArray<string> Keys => From is null ? ["id"] : ["from", "to"];
}

/// <summary>A relationship that a node has once it is there, to a node that one of its properties names. Its row is the node's.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Property">Holds the id of the other node.</param>
/// <param name="Label">Label of the other node.</param>
/// <param name="IsLeaving">True where it starts at the node that has the property.</param>
public sealed record LoadTie(string Type, string Property, string Label, bool IsLeaving);

/// <summary>Rows of a table that travel together.</summary>
/// <param name="Table">Their kind.</param>
/// <param name="Rows">Maps of <c>id</c> and <c>props</c> for nodes, of <c>from</c>, <c>to</c> and <c>props</c> for relationships.</param>
public sealed record LoadBatch(LoadTable Table, IReadOnlyList<Dictionary<string, object?>> Rows)
{
    /// <summary>A label that all of the nodes have beside the table's; null where there is none, or where it is set later.</summary>
    public string? Label { get; init; }

    /// <summary>Relationships that each of the nodes is created with; empty where they are rows of their own.</summary>
    public ImmutableArray<LoadTie> Ties { get; init; } = [];

    private const string Unwind = "UNWIND $rows AS row";

    /// <summary>The properties that any of the rows has, in order of their names.</summary>
    public ImmutableArray<string> Properties { get; } = NamesOf(Rows);

    /// <summary>
    /// The table's statement for rows that are lists, of the keys and then of <see cref="Properties"/>. Names stand in it once, not in every row: there
    /// is less to send and to parse.
    /// </summary>
    public string Statement => Table.Statement.Replace(Unwind, $"UNWIND $rows AS list\nWITH {{{Fields()}}} AS row", StringComparison.Ordinal);

    /// <summary>The rows as lists.</summary>
    /// <param name="keyOf">The value of a key: of a field of <see cref="LoadTable.Keys"/> and what the row holds there.</param>
    public IReadOnlyList<object?> Lists(Func<string, string, string> keyOf)
    {
        ArgumentNullException.ThrowIfNull(keyOf);
        var lists = new List<object?>(Rows.Count);
        foreach (Dictionary<string, object?> row in Rows)
        {
            Dictionary<string, object?> properties = PropertiesOf(row);
            var list = new List<object?>(Table.Keys.Length + Properties.Length);
            foreach (string key in Table.Keys)
            {
                list.Add(keyOf(key, (string)row[key]!));
            }

            foreach (string name in Properties)
            {
                list.Add(properties.GetValueOrDefault(name));
            }

            lists.Add(list);
        }

        return lists;
    }

    /// <summary>The id of the node at the other end of a tie, row by row.</summary>
    /// <param name="tie">One of <see cref="Ties"/>.</param>
    public IEnumerable<string> EndsOf(LoadTie tie) => Rows.Select(row => (string)PropertiesOf(row)[tie.Property]!);

    private static ImmutableArray<string> NamesOf(IReadOnlyList<Dictionary<string, object?>> rows)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Dictionary<string, object?> row in rows)
        {
            foreach (string name in PropertiesOf(row).Keys)
            {
                names.Add(name);
            }
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }

    internal static Dictionary<string, object?> PropertiesOf(Dictionary<string, object?> row) => (Dictionary<string, object?>)row["props"]!;

    private string Fields()
    {
        IEnumerable<string> keys = Table.Keys.Select((key, position) => $"{key}: list[{position}]");
        IEnumerable<string> properties = Properties.Select((name, position) => $"{name}: list[{Table.Keys.Length + position}]");
        return string.Join(", ", [.. keys, $"props: {{{string.Join(", ", properties)}}}"]);
    }
}
