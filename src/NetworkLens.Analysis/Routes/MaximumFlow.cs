namespace NetworkLens.Analysis;

/// <summary>The most that can flow from one node of a small network to another.</summary>
/// <remarks>
/// Dinitz 1970: blocking flows in the layers of a breadth-first search. O(m √n) for n nodes and m arcs where nodes let one unit through
/// (Even &amp; Tarjan 1975), O(n² m) where they let any number through.
/// </remarks>
internal sealed class MaximumFlow
{
    private readonly List<List<int>> arcsFrom = [];
    private readonly List<int> ends = []; // arc k ^ 1 is arc k the other way
    private readonly List<int> left = [];
    private int[] level = [];
    private int[] next = [];

    /// <summary>A new node: 0, 1, 2, …</summary>
    public int AddNode()
    {
        arcsFrom.Add([]);
        return arcsFrom.Count - 1;
    }

    public void AddArc(int from, int to, int capacity)
    {
        arcsFrom[from].Add(ends.Count);
        ends.Add(to);
        left.Add(capacity);
        arcsFrom[to].Add(ends.Count);
        ends.Add(from);
        left.Add(0);
    }

    /// <summary>The most from one node to another, or so much that no more is asked.</summary>
    public int Of(int source, int sink, int enough)
    {
        int sum = 0;
        while (sum < enough && IsReached(source, sink))
        {
            next = new int[arcsFrom.Count];
            while (sum < enough && Push(source, sink, enough - sum) is var pushed and > 0)
            {
                sum += pushed;
            }
        }

        return sum;
    }

    private bool IsReached(int source, int sink)
    {
        level = new int[arcsFrom.Count];
        Array.Fill(level, -1);
        level[source] = 0;
        var waiting = new Queue<int>([source]);
        while (waiting.TryDequeue(out int node))
        {
            foreach (int arc in arcsFrom[node].Where(arc => left[arc] > 0 && level[ends[arc]] < 0))
            {
                level[ends[arc]] = level[node] + 1;
                waiting.Enqueue(ends[arc]);
            }
        }

        return level[sink] >= 0;
    }

    // Along one way down the layers. No recursion: it may go to and fro between two materials, and so be as long as there are nodes.
    private int Push(int source, int sink, int most)
    {
        var path = new Stack<int>(); // arcs
        int node = source;
        while (node != sink)
        {
            if (next[node] == arcsFrom[node].Count)
            {
                if (!path.TryPop(out int back))
                {
                    return 0;
                }

                node = ends[back ^ 1];
                next[node]++;
            }
            else if (arcsFrom[node][next[node]] is var arc && left[arc] > 0 && level[ends[arc]] == level[node] + 1)
            {
                path.Push(arc);
                node = ends[arc];
            }
            else
            {
                next[node]++;
            }
        }

        int pushed = path.Aggregate(most, (least, arc) => Math.Min(least, left[arc]));
        foreach (int arc in path)
        {
            left[arc] -= pushed;
            left[arc ^ 1] += pushed;
        }

        return pushed;
    }
}
