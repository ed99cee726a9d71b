using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What would be a chokepoint if an inferred link did not exist.</summary>
public static class PossibleChokepoints
{
    /// <summary>
    /// Every label l with an inferred link X such that {l, X} is a minimal cut set of some target: neither of them alone cuts it, both
    /// together do. One row a label, with the targets of all its X.
    /// </summary>
    /// <param name="network">The network; not changed.</param>
    /// <param name="targets">Vertices of this network, each once.</param>
    /// <param name="by">What fails.</param>
    /// <param name="rank">What rows are sorted by; betweenness is none of them.</param>
    /// <param name="threads">Workers; 0: one a core. The answer is the same on any number.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The rows, ranked, and the number of pairs left untried because all would have taken too long. O((v + m + r) x labels x inferred links / 256).</returns>
    /// <exception cref="ArgumentException">Betweenness, which a link that may not exist has no share in.</exception>
    public static (ImmutableArray<Chokepoint> Chokepoints, long Untried) Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, ChokepointRank rank = ChokepointRank.Targets, int threads = 0,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (rank == ChokepointRank.Betweenness)
        {
            throw new ArgumentException("Possible chokepoints are ranked by targets or demand.", nameof(rank));
        }

        EvaluationProgram program = targets.Length < network.TargetCount / 2 ? EvaluationProgram.Of(network, targets) : EvaluationProgram.Of(network);
        var own = new PositionLabels(network, program, by);
        PositionLabels labels = own.WithLinks(network, program);
        int[] carried = own.Carried();
        int offset = labels.Count - network.LinkCount;
        int[] inferred = [.. Inferred(network, labels).Select(link => offset + link)];
        var sweep = new FailureSweep(network, program, labels, threads, cancellation);
        (List<int> notProducible, List<CutSet> single) = sweep.Singles([.. carried.Union(inferred)], targets);
        var pairs = new Pairs(carried, inferred);
        long most = Chokepoints.MostTried(program);
        List<CutSet> found = sweep.Minimal(pairs.Count, pairs.Some, most, targets, Chokepoints.Known(notProducible, single, targets.Length));
        var rows = new ChokepointRows(network, targets, rank, between: null);
        return (rows.Ranked(Rows(found, sweep, targets, by, offset, rows)), Math.Max(0, pairs.Count - most));
    }

    private static IEnumerable<Chokepoint> Rows(
        List<CutSet> found, FailureSweep sweep, ImmutableArray<VertexIndex> targets, LabelKind by, int offset, ChokepointRows rows)
    {
        int[] byPaths = sweep.FoundByPaths(found, targets);
        return found.Zip(byPaths).GroupBy(pair => pair.First.Labels[0]).Select(pairs => rows.Of(
            [new Label(by, pairs.Key)],
            pairs.SelectMany(pair => pair.First.Targets).Distinct().Order(),
            pairs.Any(pair => pair.Second < pair.First.Targets.Count),
            [.. pairs.Select(pair => new LinkIndex(pair.First.Labels[1] - offset)).DistinctBy(link => link.Value).OrderBy(link => link.Value)]));
    }

    // Of the links that the targets draw on.
    private static IEnumerable<int> Inferred(SupplyNetwork network, PositionLabels labels)
    {
        int offset = labels.Count - network.LinkCount;
        return labels.Links!.Where(label => label >= 0).Select(label => label - offset).Distinct().Where(link => !network.IsDocumented(new LinkIndex(link))).Order();
    }

    /// <summary>Each of one list with each of another, but none with itself.</summary>
    private readonly struct Pairs(int[] first, int[] second)
    {
        public long Count => (long)first.Length * second.Length;

        public int[][] Some(long from, int count)
        {
            int[][] some = new int[Math.Clamp(Count - from, 0, count)][];
            for (int pair = 0; pair < some.Length; pair++)
            {
                (long one, long other) = Math.DivRem(from + pair, second.Length);
                some[pair] = [first[one], second[other]];
            }

            return some;
        }
    }
}
