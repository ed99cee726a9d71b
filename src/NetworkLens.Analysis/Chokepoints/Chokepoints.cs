using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What, if it fails alone, cuts a target off.</summary>
public static class Chokepoints
{
    private const int MostSimulated = 2_048; // labels worth simulating; more of them are followed as sets

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
    /// The ranked chokepoints. O((v + m + r) x candidates / 256) time for few candidates, the labels on one way to make each
    /// target; for many O(v + r + links read + members of the unavoidable sets).
    /// </returns>
    /// <remarks>
    /// Exact either way. What lies on no chosen way to make a target cannot be fatal to it, so only labels on one derivation
    /// of each target are tried, 256 failures in one pass; where they are many, see <see cref="UnavoidableLabels"/>.
    /// </remarks>
    public static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by,
        ChokepointRank rank = ChokepointRank.Targets, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Of(network, targets, by, rank, threads, MostSimulated, cancellation);
    }

    /// <summary>The same, with the number of candidates up to which failures are simulated.</summary>
    internal static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, ChokepointRank rank, int threads, int mostSimulated, CancellationToken cancellation)
    {
        Derivation derivation = Producible.Derive(network);
        ImmutableArray<VertexIndex> producible = [.. targets.Where(target => derivation.IsProducible[target.Value])];
        var labels = LabelSet.Of(network, by);
        var order = EvaluationOrder.Of(network);
        int[] candidates = CandidateLabels.Of(network, labels, derivation, producible);
        IEnumerable<(int Label, List<int> Cut, bool MissedByPaths)> fatal = candidates.Length <= mostSimulated
            ? Simulated(new FailureSweep(network, labels, order, threads, cancellation), candidates, producible)
            : FromSets(network, labels, order, producible, cancellation);
        double askedTonnes = KnownTonnes(network, targets);
        IEnumerable<Chokepoint> found = fatal.Select(point => Make(
            network, new Label(by, point.Label), [.. point.Cut.Select(target => producible[target])], askedTonnes, point.MissedByPaths, rank));
        return new ChokepointAnswer(targets, [.. targets.Where(target => !derivation.IsProducible[target.Value])], Ranked(network, found));
    }

    // For each label that cuts something, the positions of the targets it cuts, ascending.
    private static IEnumerable<(int Label, List<int> Cut, bool MissedByPaths)> Simulated(FailureSweep sweep, int[] candidates, ImmutableArray<VertexIndex> targets)
    {
        List<int>[] cut = sweep.Cut([.. candidates.Select(label => new[] { label })], targets, onlyPaths: false);
        var fatal = candidates.Zip(cut).Where(pair => pair.Second.Count > 0).ToList();
        List<int>[] cutByPaths = sweep.Cut([.. fatal.Select(pair => new[] { pair.First })], targets, onlyPaths: true);
        return fatal.Zip(cutByPaths, (pair, byPaths) => (pair.First, pair.Second, byPaths.Count < pair.Second.Count));
    }

    private static IEnumerable<(int Label, List<int> Cut, bool MissedByPaths)> FromSets(
        SupplyNetwork network, LabelSet labels, EvaluationOrder order, ImmutableArray<VertexIndex> targets, CancellationToken cancellation)
    {
        Dictionary<int, List<int>> cut = CutBySets(network, labels, order, targets, onlyPaths: false, cancellation);
        if (!HasJoins(network))
        {
            return cut.Select(pair => (pair.Key, pair.Value, false));
        }

        Dictionary<int, List<int>> byPaths = CutBySets(network, labels, order, targets, onlyPaths: true, cancellation);
        return cut.Select(pair => (pair.Key, pair.Value, byPaths.GetValueOrDefault(pair.Key) is not { } found || found.Count < pair.Value.Count));
    }

    private static Dictionary<int, List<int>> CutBySets(
        SupplyNetwork network, LabelSet labels, EvaluationOrder order, ImmutableArray<VertexIndex> targets, bool onlyPaths, CancellationToken cancellation)
    {
        var unavoidable = UnavoidableLabels.Of(network, labels, order, onlyPaths, cancellation);
        var cut = new Dictionary<int, List<int>>();
        for (int position = 0; position < targets.Length; position++)
        {
            foreach (int label in unavoidable.Of(targets[position]))
            {
                // A target's own site is never its chokepoint.
                if (labels.Kind != LabelKind.Site || label != network.SiteOf(targets[position]).Value)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(cut, label, out _) ??= []).Add(position);
                }
            }
        }

        return cut;
    }

    // Whether any variant takes two inputs: without one, paths tell the whole story.
    private static bool HasJoins(SupplyNetwork network) =>
        Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex)).Any(vertex => network.AllInputsOf(vertex).Length > network.VariantCount(vertex));

    private static Chokepoint Make(SupplyNetwork network, Label label, ImmutableArray<VertexIndex> cut, double askedTonnes, bool missedByPaths, ChokepointRank rank)
    {
        int sites = cut.Select(target => network.SiteOf(target)).Distinct().Count();
        double tonnes = KnownTonnes(network, cut);
        double score = rank == ChokepointRank.Targets ? sites : double.IsNaN(tonnes) ? 0 : tonnes;
        return new Chokepoint(label, cut, sites, tonnes, tonnes / askedTonnes, missedByPaths, score);
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
