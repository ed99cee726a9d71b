using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>The arc graph as sets of users, and everything asked of it by trying all there is.</summary>
internal sealed class NaiveArcs
{
    private readonly HashSet<int>[] users;

    public NaiveArcs(SupplyNetwork network)
    {
        users = [.. Enumerable.Range(0, network.VertexCount).Select(_ => new HashSet<int>())];
        foreach (SupplyArc arc in new SupplyGraph(network).Edges)
        {
            users[arc.Source.Value].Add(arc.Target.Value);
        }
    }

    public int Count => users.Length;

    public bool Reaches(int from, int to) => from == to || ShortestPaths(from, to).Any();

    /// <summary>Of all pairs, the share of their shortest paths that have the vertex inside.</summary>
    public double[] Betweenness()
    {
        double[] scores = new double[Count];
        foreach ((int from, int to) in Enumerable.Range(0, Count).SelectMany(from => Enumerable.Range(0, Count).Select(to => (from, to))))
        {
            List<int[]> paths = from == to ? [] : [.. ShortestPaths(from, to)];
            foreach (int inner in paths.SelectMany(path => path[1..^1]))
            {
                scores[inner] += 1.0 / paths.Count / (Count - 1) / (Count - 2);
            }
        }

        return scores;
    }

    // Every simple path lengthened by a vertex at a time, until some have arrived.
    private IEnumerable<int[]> ShortestPaths(int from, int to)
    {
        List<int[]> paths = [[from]];
        while (paths.Count > 0 && !paths.Exists(path => path[^1] == to))
        {
            paths = [.. paths.SelectMany(path => users[path[^1]].Where(user => !path.Contains(user)).Select(user => (int[])[.. path, user]))];
        }

        return paths.Where(path => path[^1] == to);
    }
}
