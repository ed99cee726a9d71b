namespace NetworkLens.Neo4j;

/// <summary>What the server calls the nodes of a load, and the relationships between them as statements. Memory of an id a node.</summary>
internal sealed class NodeIds(CypherLoad load)
{
    private readonly Dictionary<string, Dictionary<string, string>> nodes = [];
    private string? prefix;

    /// <summary>The statement that merges nodes and tells their ids.</summary>
    public CypherStatement Merging(LoadBatch batch)
    {
        CypherStatement merge = load.StatementOf(batch);
        return merge with { Text = CreateCypher.Merged(merge.Text) };
    }

    /// <summary>The statement that creates nodes where there are none, with their ties, and tells their ids.</summary>
    public CypherStatement Creating(LoadBatch batch)
    {
        var rows = new PackedRows(batch, (_, id) => id, (label, id) => nodes[label][id]);
        string labels = batch.Label is null ? batch.Table.Name : $"{batch.Table.Name}:{batch.Label}";
        return new CypherStatement(
            CreateCypher.Nodes(labels, rows.Columns, batch.Ties), ("dataset", load.DataSet), ("loadId", load.Id), ("ids", prefix), ("rows", rows.Rows), ("values", rows.Values));
    }

    /// <summary>The statement that tells the ids of nodes that are there.</summary>
    public CypherStatement Known(LoadBatch batch) => load.StatementOf(batch) with { Text = CreateCypher.Known(batch.Table.Name) };

    /// <summary>Takes the ids that came back.</summary>
    public void Add(LoadBatch batch, CypherResult result)
    {
        Require(batch, result);
        if (!nodes.TryGetValue(batch.Table.Name, out Dictionary<string, string>? known))
        {
            nodes[batch.Table.Name] = known = [];
        }

        foreach ((string id, string node) in Texts(result.Rows[0], "ids").Zip(Texts(result.Rows[0], "nodes")))
        {
            int end = node.LastIndexOf(':') + 1;
            prefix ??= node[..end];
            known[id] = node.StartsWith(prefix, StringComparison.Ordinal)
                ? node[end..]
                : throw new CypherFault(FaultKind.NotNeo4j, $"The server calls nodes {prefix}… and {node}: expected all of one database.");
        }
    }

    /// <summary>The statement that creates relationships.</summary>
    public CypherStatement Between(LoadBatch batch)
    {
        (Dictionary<string, string> from, Dictionary<string, string> to) = (nodes[batch.Table.From!], nodes[batch.Table.To!]);
        var rows = new PackedRows(batch, (key, id) => (key == "from" ? from : to)[id]);
        return new CypherStatement(
            CreateCypher.Relationships(batch.Table.Name, rows.Columns), ("dataset", load.DataSet), ("ids", prefix), ("rows", rows.Rows), ("values", rows.Values));
    }

    /// <summary>Refuses what is less than was sent: a row whose ends are missing would be left out in silence.</summary>
    public static void Require(LoadBatch batch, CypherResult result)
    {
        long matched = result.Rows is [var row, ..] ? row.Count("matched") : 0;
        if (matched != batch.Rows.Count)
        {
            throw new CypherFault(
                FaultKind.Refused, $"{batch.Rows.Count - matched} of {batch.Rows.Count} rows found no node to attach to: somebody changes the same data set in the store at the same time. Try again.");
        }
    }

    private static IEnumerable<string> Texts(CypherRow row, string field) => ((IEnumerable<object?>)row[field]!).Cast<string>();
}
