namespace NetworkLens.Analysis;

/// <summary>
/// Brandes' algorithm from one source at a time: shortest paths counted level by level, then the share of them that passes
/// through each position added up from the last level back.
/// </summary>
/// <remarks>
/// Brandes 2001. Shares are added as whole multiples of 1 / Scale, so that the sum is the same in any order, and on any number of
/// threads. Counts of paths grow with the product of the suppliers at each level; a level that comes near the largest number is
/// scaled down by a power of two. Nothing is allocated between two sources. One for each thread.
/// </remarks>
internal sealed class SourceSweep
{
    private const double Large = 1e200;
    private const double Small = 1e-280; // paths that are too few beside the others to count

    private readonly ArcGraph graph;
    private readonly double scale;
    private readonly int[] level;     // by position: level of the source at hand plus base; below base where not reached
    private readonly double[] paths;  // by position: shortest paths from the source; on the way back (1 + share) / paths
    private readonly int[] reached;   // in order of reaching
    private readonly int[] arcEnd;    // by order of reaching: end of its arcs to the next level
    private readonly int[] arcs;      // users on the next level
    private readonly List<int> levelStart = []; // into reached
    private readonly List<double> levelScale = []; // what the counts of a level were multiplied by
    private int origin = 1;

    /// <summary>Room for one source. O(v + m) memory.</summary>
    /// <param name="graph">Where to search.</param>
    /// <param name="scale">A power of two: see <see cref="Totals"/>.</param>
    public SourceSweep(ArcGraph graph, double scale)
    {
        (this.graph, this.scale) = (graph, scale);
        level = new int[graph.Count];
        paths = new double[graph.Count];
        reached = new int[graph.Count];
        arcEnd = new int[graph.Count + 1];
        arcs = new int[graph.Users.Length + 1];
        Totals = new long[graph.Count];
    }

    /// <summary>By position: what all sources so far add up to, times Scale.</summary>
    public long[] Totals { get; }

    /// <summary>Adds, for each position, the shares of the shortest paths from a source that pass through it. O(arcs reached).</summary>
    public void Add(int source)
    {
        ReadOnlySpan<int> start = graph.Start;
        if (start[source] == start[source + 1])
        {
            return;
        }

        if (origin > int.MaxValue - graph.Count - 2)
        {
            Array.Clear(level);
            origin = 1;
        }

        levelStart.Clear();
        levelScale.Clear();
        int count = Search(source);
        if (levelScale.Count > 2)
        {
            Accumulate(count);
        }

        origin += levelScale.Count + 1;
    }

    private int Search(int source)
    {
        ReadOnlySpan<int> start = graph.Start;
        ReadOnlySpan<int> users = graph.Users;
        (level[source], paths[source], reached[0]) = (origin, 1, source);
        int count = 1;
        int arc = 0;
        int next = 0;
        double most = 1;
        for (int first = 0; first < count; first = next)
        {
            next = count;
            levelStart.Add(first);
            levelScale.Add(KeepSmall(first, next, ref most));
            int deeper = origin + levelStart.Count;
            for (int at = first; at < next; at++)
            {
                int position = reached[at];
                double here = paths[position];
                foreach (int user in users[start[position]..start[position + 1]])
                {
                    int before = level[user];
                    if (before < origin)
                    {
                        level[user] = deeper;
                        paths[user] = here;
                        reached[count++] = user;
                        arcs[arc++] = user;
                    }
                    else if (before == deeper)
                    {
                        paths[user] += here;
                        arcs[arc++] = user;
                    }
                }

                arcEnd[at + 1] = arc;
            }
        }

        levelStart.Add(count);
        return count;
    }

    private double KeepSmall(int first, int next, ref double most)
    {
        most *= Math.Max(1, graph.MostSuppliers);
        if (most < Large)
        {
            return 1;
        }

        double largest = 0;
        for (int at = first; at < next; at++)
        {
            largest = Math.Max(largest, paths[reached[at]]);
        }

        double factor = largest < 1 ? 1 : Math.ScaleB(1, -Math.ILogB(largest));
        for (int at = first; at < next && factor < 1; at++)
        {
            paths[reached[at]] = Math.Max(Small, paths[reached[at]] * factor);
        }

        most = largest * factor * Math.Max(1, graph.MostSuppliers);
        return factor;
    }

    private void Accumulate(int count)
    {
        int at = count - 1;
        for (int depth = levelScale.Count - 1; depth > 0; depth--)
        {
            double factor = depth + 1 < levelScale.Count ? levelScale[depth + 1] : 1;
            for (; at >= levelStart[depth]; at--)
            {
                double below = 0;
                foreach (int user in arcs.AsSpan(arcEnd[at], arcEnd[at + 1] - arcEnd[at]))
                {
                    below += paths[user];
                }

                int position = reached[at];
                double here = paths[position];
                double share = here * factor * below;
                Totals[position] += (long)((share * scale) + 0.5);
                paths[position] = (1 + share) / here;
            }
        }
    }
}
