using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What, if it fails alone, cuts a target off.</summary>
public static class Chokepoints
{
    private const int MostSimulated = 1_023; // labels worth simulating, four passes; more of them are followed as sets

    /// <summary>
    /// Every label l such that a target is producible, and not when everything labelled l fails. The target is exempt:
    /// its own site is never its chokepoint, and its own country or operator only through what lies upstream of it.
    /// </summary>
    /// <param name="network">v vertices, m links, r recipe inputs; not changed.</param>
    /// <param name="targets">What is asked about: see <see cref="QuestionTargets"/>.</param>
    /// <param name="by">What may fail.</param>
    /// <param name="rank">What the answer is sorted by; then by sites cut, demand cut, and the label's text.</param>
    /// <param name="threads">Workers; 0: one a core. The answer is the same on any number.</param>
    /// <param name="cancellation">Stops the work between two passes.</param>
    /// <returns>
    /// The ranked chokepoints. O((v + m + r) x labels / 256) time for few labels; for many O(v + r + links read + members of
    /// the unavoidable sets).
    /// </returns>
    /// <exception cref="ArgumentException">Links have no betweenness here.</exception>
    /// <remarks>Exact either way: a few labels are failed one by one, 256 in a pass; of many the unavoidable ones are followed as sets.</remarks>
    public static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by,
        ChokepointRank rank = ChokepointRank.Targets, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (rank == ChokepointRank.Betweenness && by == LabelKind.Link)
        {
            throw new ArgumentException("Links have no betweenness here.", nameof(rank));
        }

        return Of(network, targets, by, rank, threads, MostSimulated, cancellation);
    }

    /// <summary>The same, with the number of candidates up to which failures are simulated.</summary>
    internal static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, ChokepointRank rank, int threads, int mostSimulated, CancellationToken cancellation)
    {
        var program = EvaluationProgram.Of(network);
        var labels = new PositionLabels(network, program, by);
        int[] carried = labels.Carried();
        Cuts cuts = carried.Length <= mostSimulated
            ? Simulated(network, new FailureSweep(network, program, labels, threads, cancellation), carried, targets)
            : FromSets(network, program, labels, targets, cancellation);
        double askedTonnes = KnownTonnes(network, targets);
        LabelBetweenness? between = rank == ChokepointRank.Betweenness
            ? LabelBetweenness.Of(network, Betweenness.Of(network, threads, cancellation: cancellation), LabelSet.Of(network, by))
            : null;
        IEnumerable<Chokepoint> found = cuts.Fatal.Select(fatal => Make(
            network, new Label(by, fatal.Label), [.. fatal.Cut.Select(target => targets[target])], askedTonnes, fatal.MissedByPaths, rank, between));
        return new ChokepointAnswer(targets, [.. cuts.NotProducible.Select(target => targets[target])], Ranked(network, found), between?.Answer);
    }

    // Positions among the targets asked about, ascending.
    private sealed record Cuts(List<int> NotProducible, IReadOnlyList<(int Label, List<int> Cut, bool MissedByPaths)> Fatal);

    private static Cuts Simulated(SupplyNetwork network, FailureSweep sweep, int[] carried, ImmutableArray<VertexIndex> targets)
    {
        // The first scenario is that nothing fails.
        List<int>[] cut = sweep.Cut([[], .. carried.Select(label => new[] { label })], targets, onlyPaths: false);
        bool[] isProducible = new bool[targets.Length];
        Array.Fill(isProducible, true);
        foreach (int target in cut[0])
        {
            isProducible[target] = false;
        }

        var fatal = carried.Zip(cut.Skip(1), (label, targetsCut) => (Label: label, Cut: cut[0].Count == 0 ? targetsCut : [.. targetsCut.Where(target => isProducible[target])]))
            .Where(pair => pair.Cut.Count > 0).ToList();
        if (!HasJoins(network))
        {
            return new Cuts(cut[0], [.. fatal.Select(pair => (pair.Label, pair.Cut, false))]);
        }

        List<int>[] cutByPaths = sweep.Cut([.. fatal.Select(pair => new[] { pair.Label })], targets, onlyPaths: true);
        return new Cuts(cut[0], [.. fatal.Zip(cutByPaths, (pair, byPaths) => (pair.Label, pair.Cut, byPaths.Count(target => isProducible[target]) < pair.Cut.Count))]);
    }

    private static Cuts FromSets(
        SupplyNetwork network, EvaluationProgram program, PositionLabels labels, ImmutableArray<VertexIndex> targets, CancellationToken cancellation)
    {
        (List<int> notProducible, Dictionary<int, List<int>> cut) = CutBySets(network, program, labels, targets, onlyPaths: false, cancellation);
        Dictionary<int, List<int>> byPaths = HasJoins(network) ? CutBySets(network, program, labels, targets, onlyPaths: true, cancellation).Cut : cut;
        var isLost = notProducible.ToHashSet();
        return new Cuts(notProducible, [.. cut.OrderBy(pair => pair.Key).Select(pair => (
            pair.Key, pair.Value, (byPaths.GetValueOrDefault(pair.Key)?.Count(target => !isLost.Contains(target)) ?? 0) < pair.Value.Count))]);
    }

    private static (List<int> NotProducible, Dictionary<int, List<int>> Cut) CutBySets(
        SupplyNetwork network, EvaluationProgram program, PositionLabels labels, ImmutableArray<VertexIndex> targets, bool onlyPaths, CancellationToken cancellation)
    {
        var unavoidable = UnavoidableLabels.Of(program, labels, onlyPaths, cancellation);
        var notProducible = new List<int>();
        var cut = new Dictionary<int, List<int>>();
        for (int target = 0; target < targets.Length; target++)
        {
            if (!unavoidable.TryGet(program.PositionOf(targets[target]), out ReadOnlySpan<int> found))
            {
                notProducible.Add(target);
            }

            foreach (int label in found)
            {
                // A target's own site is never its chokepoint.
                if (labels.Kind != LabelKind.Site || label != network.SiteOf(targets[target]).Value)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(cut, label, out _) ??= []).Add(target);
                }
            }
        }

        return (notProducible, cut);
    }

    // Whether any variant takes two inputs: without one, paths tell the whole story.
    private static bool HasJoins(SupplyNetwork network) =>
        Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex)).Any(vertex => network.AllInputsOf(vertex).Length > network.VariantCount(vertex));

    private static Chokepoint Make(
        SupplyNetwork network, Label label, ImmutableArray<VertexIndex> cut, double askedTonnes, bool missedByPaths, ChokepointRank rank, LabelBetweenness? between)
    {
        int sites = cut.Select(target => network.SiteOf(target)).Distinct().Count();
        double tonnes = KnownTonnes(network, cut);
        double score = between?.ScoreOf(label.Value) ?? (rank == ChokepointRank.Targets ? sites : double.IsNaN(tonnes) ? 0 : tonnes);
        return new Chokepoint(label, cut, sites, tonnes, tonnes / askedTonnes, missedByPaths, score, between?.ErrorOf(label.Value) ?? double.NaN);
    }

    private static ImmutableArray<Chokepoint> Ranked(SupplyNetwork network, IEnumerable<Chokepoint> found) =>
        [.. found
            .OrderByDescending(chokepoint => chokepoint.Score)
            .ThenByDescending(chokepoint => chokepoint.SiteCount)
            .ThenByDescending(chokepoint => double.IsNaN(chokepoint.DemandTonnesPerYear) ? 0 : chokepoint.DemandTonnesPerYear)
            .ThenBy(chokepoint => LabelText.Bare(network, chokepoint.Label), StringComparer.Ordinal)];

    private static double KnownTonnes(SupplyNetwork network, ImmutableArray<VertexIndex> targets)
    {
        double sum = double.NaN;
        foreach (VertexIndex target in targets)
        {
            double tonnes = network.IsTarget(target) ? network.TargetOf(target).TonnesPerYear : double.NaN;
            sum = double.IsNaN(tonnes) ? sum : double.IsNaN(sum) ? tonnes : sum + tonnes;
        }

        return sum;
    }
}
