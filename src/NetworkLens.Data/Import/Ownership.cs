namespace NetworkLens.Data;

/// <summary>Reads relationship records of GLEIF: who is consolidated by whom. Each entity is a site run by its topmost known parent.</summary>
/// <remarks>Level 2 data, relationship records (RR-CDF 2.1), as CSV. Shares are not told there, so that owners stay unknown.</remarks>
internal static class Ownership
{
    private const string Child = "Relationship.StartNode.NodeID";
    private const string Parent = "Relationship.EndNode.NodeID";
    private const string Kind = "Relationship.RelationshipType";
    private const string Status = "Relationship.RelationshipStatus";

    public static bool IsOne(SavedTable table) => table.Header.Any(cell => cell.Text == Child) && table.Header.Any(cell => cell.Text == Parent);

    public static ForeignGraph Of(SavedTable table)
    {
        var graph = new ForeignGraph("relationship records (GLEIF)");
        string[] names = [.. table.Header.Select(cell => cell.Text)];
        (int child, int parent, int kind, int status) = (Array.IndexOf(names, Child), Array.IndexOf(names, Parent), Array.IndexOf(names, Kind), Array.IndexOf(names, Status));
        var above = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (SavedCell[] row in table.Rows)
        {
            string type = kind < 0 ? "IS_DIRECTLY_CONSOLIDATED_BY" : row[kind].AsSaved;
            if (status >= 0 && row[status].AsSaved != "ACTIVE")
            {
                graph.Leave("a relationship that is no longer active");
            }
            else if (type is not ("IS_DIRECTLY_CONSOLIDATED_BY" or "IS_ULTIMATELY_CONSOLIDATED_BY"))
            {
                graph.Leave("a relationship that is no consolidation, such as a branch or a fund");
            }
            else if (graph.Node(row[child].AsSaved) is { } owned && graph.Node(row[parent].AsSaved) is { } owner && (type == "IS_ULTIMATELY_CONSOLIDATED_BY" || !above.ContainsKey(owned.Source)))
            {
                above[owned.Source] = owner.Source;
            }
        }

        foreach (ForeignItem node in graph.Nodes)
        {
            string top = node.Source;
            for (int step = 0; step < above.Count && above.TryGetValue(top, out string? next) && next != node.Source; step++)
            {
                top = next;
            }

            node.Set("operator", top);
        }

        graph.Notes.Add("The operator of each entity is its topmost known parent, by LEI; it does not say who supplies whom: add links.csv.");
        return graph.Complete();
    }
}
