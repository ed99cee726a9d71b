namespace NetworkLens.Analysis;

/// <summary>A diagram by itself: the ends first, what a node leads to before it, the root last.</summary>
internal static class DiagramCopy
{
    /// <summary>Copies what a root leads to. O(nodes log nodes).</summary>
    /// <param name="all">Holds it.</param>
    /// <param name="root">Where it starts.</param>
    public static DiagramNode[] Of(DiagramTable all, int root)
    {
        if (root <= DiagramTable.Always)
        {
            return [.. Enumerable.Range(0, root + 1).Select(end => all[end])];
        }

        var place = new Dictionary<int, int> { [DiagramTable.Never] = DiagramTable.Never, [DiagramTable.Always] = DiagramTable.Always };
        var waiting = new Stack<int>([root]);
        var found = new List<int>();
        while (waiting.TryPop(out int node))
        {
            if (place.TryAdd(node, -1))
            {
                found.Add(node);
                waiting.Push(all[node].Lacking);
                waiting.Push(all[node].Holding);
            }
        }

        found.Sort();
        var nodes = new DiagramNode[found.Count + 2];
        (nodes[DiagramTable.Never], nodes[DiagramTable.Always]) = (all[DiagramTable.Never], all[DiagramTable.Always]);
        for (int at = 0; at < found.Count; at++)
        {
            DiagramNode node = all[found[at]];
            nodes[at + 2] = node with { Lacking = place[node.Lacking], Holding = place[node.Holding] };
            place[found[at]] = at + 2;
        }

        return nodes;
    }
}
