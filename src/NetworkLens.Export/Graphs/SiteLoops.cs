namespace NetworkLens.Export;

/// <summary>Which nodes lie on a loop together: strong components (Tarjan 1972), without recursion.</summary>
internal static class SiteLoops
{
    /// <summary>The component of each node. O(nodes + arcs).</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="arcs">From node to node.</param>
    public static int[] Of(int nodes, (int From, int To)[] arcs)
    {
        int[] start = new int[nodes + 1];
        foreach ((int from, _) in arcs)
        {
            start[from + 1]++;
        }

        for (int node = 0; node < nodes; node++)
        {
            start[node + 1] += start[node];
        }

        int[] next = start[..nodes];
        int[] heads = new int[arcs.Length];
        foreach ((int from, int to) in arcs)
        {
            heads[next[from]++] = to;
        }

        start[..nodes].CopyTo(next, 0);
        int[] found = new int[nodes]; // order of discovery from 1; 0: not yet
        int[] low = new int[nodes];
        int[] component = new int[nodes];
        Array.Fill(component, -1);
        var open = new Stack<int>();
        var path = new Stack<int>();
        int count = 0;
        int components = 0;
        for (int root = 0; root < nodes; root++)
        {
            if (found[root] > 0)
            {
                continue;
            }

            Enter(root);
            while (path.TryPeek(out int node))
            {
                if (next[node] < start[node + 1])
                {
                    int head = heads[next[node]++];
                    if (found[head] == 0)
                    {
                        Enter(head);
                    }
                    else if (component[head] < 0)
                    {
                        low[node] = Math.Min(low[node], found[head]);
                    }

                    continue;
                }

                path.Pop();
                if (path.TryPeek(out int before))
                {
                    low[before] = Math.Min(low[before], low[node]);
                }

                if (low[node] == found[node])
                {
                    int member;
                    do
                    {
                        member = open.Pop();
                        component[member] = components;
                    }
                    while (member != node);
                    components++;
                }
            }
        }

        return component;

        void Enter(int node)
        {
            found[node] = low[node] = ++count;
            open.Push(node);
            path.Push(node);
        }
    }
}
