using System.Numerics;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Betweenness centrality: who stands between the others.</summary>
public static class Betweenness
{
    /// <summary>Vertices up to which every one is a source unless asked otherwise.</summary>
    public const int MaxExact = 20_000;

    /// <summary>Sources drawn where there are more, unless asked otherwise.</summary>
    public const int Pivots = 256;

    /// <summary>
    /// For each vertex the sum, over all pairs of other vertices, of the share of the shortest paths between them that pass
    /// through it, divided by (v - 1)(v - 2). A path counts arcs; parallel arcs are one; its two ends are not on it.
    /// </summary>
    /// <param name="network">v vertices, m arcs; not changed.</param>
    /// <param name="threads">Workers; 0: one a core. The answer is the same to the last bit on any number.</param>
    /// <param name="maxExact">Vertices up to which every vertex is a source.</param>
    /// <param name="pivots">Above that, sources drawn, each set of them as likely as any other; what they add up to is scaled by v / pivots.</param>
    /// <param name="seed">Of the draw.</param>
    /// <param name="cancellation">Stops the work between two sources.</param>
    /// <returns>O(sources x (v + m)) time, O(threads x (v + m)) memory; a source costs only what it reaches.</returns>
    /// <remarks>Brandes 2001; sampled as in Brandes &amp; Pich 2007.</remarks>
    public static BetweennessAnswer Of(
        SupplyNetwork network, int threads = 0, int maxExact = MaxExact, int pivots = Pivots, long seed = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pivots);
        int vertices = network.VertexCount;
        bool isExact = vertices <= Math.Max(maxExact, pivots);
        if (vertices < 3)
        {
            return new BetweennessAnswer([.. new double[vertices]], vertices, 0, isExact);
        }

        var program = EvaluationProgram.Of(network);
        var graph = ArcGraph.Of(program);
        int[] sources = isExact ? [.. Enumerable.Range(0, vertices)] : Draw(vertices, pivots, seed);
        for (int source = 0; source < sources.Length; source++)
        {
            sources[source] = program.PositionOf(new VertexIndex(sources[source]));
        }

        // Of one source less than v, of all of them less than 2^62: the sum of whole numbers cannot overflow, and has no order.
        double scale = Math.ScaleB(1, 62 - BitOperations.Log2((ulong)sources.Length * (ulong)vertices) - 1);
        long[] totals = Sum(graph, sources, scale, threads, cancellation);
        double pairs = (vertices - 1.0) * (vertices - 2.0);
        double weight = vertices / (double)sources.Length / pairs / scale;
        double[] scores = new double[vertices];
        for (int position = 0; position < vertices; position++)
        {
            scores[program.VertexAt(position).Value] = totals[position] * weight;
        }

        // A source's paths through a vertex end in others that somebody supplies.
        double range = vertices * Math.Max(0, graph.Supplied - 1.0) / pairs;
        return new BetweennessAnswer(ImmutableCollectionsMarshal.AsImmutableArray(scores), sources.Length, range, isExact);
    }

    private static long[] Sum(ArcGraph graph, int[] sources, double scale, int threads, CancellationToken cancellation)
    {
        int workers = Math.Min(WorkerCount.Of(threads), sources.Length);
        long[][] totals = new long[workers][];
        int next = -1;
        Parallel.For(0, workers, WorkerCount.Options(workers, cancellation), worker =>
        {
            var sweep = new SourceSweep(graph, scale);
            totals[worker] = sweep.Totals;
            while (Interlocked.Increment(ref next) is var taken && taken < sources.Length && !cancellation.IsCancellationRequested)
            {
                sweep.Add(sources[taken]);
            }
        });
        cancellation.ThrowIfCancellationRequested();
        foreach (long[] other in totals.AsSpan(1))
        {
            for (int position = 0; position < other.Length; position++)
            {
                totals[0][position] += other[position];
            }
        }

        return totals[0];
    }

    // Floyd's draw of a set (Bentley & Floyd 1987), ascending.
    private static int[] Draw(int below, int count, long seed)
    {
        var drawn = new SortedSet<int>();
        ulong state = (ulong)seed;
        for (int limit = below - count; limit < below; limit++)
        {
            int number = Below(ref state, limit + 1);
            drawn.Add(drawn.Contains(number) ? limit : number);
        }

        return [.. drawn];
    }

    // SplitMix64 (Steele, Lea & Flood 2014), spread over 0 to below - 1 by its upper half; the bias is below / 2^64.
    private static int Below(ref ulong state, int below)
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)Math.BigMul(mixed ^ (mixed >> 31), (ulong)below, out _);
    }
}
