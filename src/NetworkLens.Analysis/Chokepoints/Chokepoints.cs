using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What, if it fails, cuts a target off.</summary>
public static class Chokepoints
{
    /// <summary>The largest number of labels that may fail together.</summary>
    public const int MostTogether = 3;

    private const int MostSimulated = 1_023;    // single labels worth simulating, four passes; more of them are followed as sets
    private const double MostSteps = 4e10;      // entries read before a search over sets stops: minutes

    /// <summary>
    /// Every minimal set of labels such that a target is producible, and not when everything so labelled fails. The target is
    /// exempt: its own site is never its chokepoint, and its own country or operator only through what lies upstream of it.
    /// </summary>
    /// <param name="network">v vertices, m links, r recipe inputs; not changed.</param>
    /// <param name="targets">What is asked about: see <see cref="QuestionTargets"/>.</param>
    /// <param name="by">What may fail.</param>
    /// <param name="order">Number of labels that fail together, 1 to <see cref="MostTogether"/>: sets of exactly that many.</param>
    /// <param name="rank">What the answer is sorted by; then by sites cut, demand cut, and the labels' text.</param>
    /// <param name="threads">Workers; 0: one a core. The answer is the same on any number.</param>
    /// <param name="cancellation">Stops the work between two passes.</param>
    /// <returns>
    /// The ranked minimal cut sets; by betweenness, single labels that cut nobody off too, without targets. O((v + m + r) x combinations / 256) time; for single labels, where they are many, O(v + r +
    /// links read + members of the unavoidable sets).
    /// </returns>
    /// <exception cref="ArgumentException">Links have no betweenness here.</exception>
    /// <remarks>
    /// Exact, unless the answer says that sets were left untried. Labels are failed set by set, 256 sets in a pass; a set that
    /// holds a smaller cut of the same target is masked out (minimal cut sets of a fault tree: Rauzy 1993). Of many single
    /// labels the unavoidable ones are followed instead.
    /// </remarks>
    public static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, int order = 1,
        ChokepointRank rank = ChokepointRank.Targets, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(order, MostTogether);
        if (rank == ChokepointRank.Betweenness && by == LabelKind.Link)
        {
            throw new ArgumentException("Links have no betweenness here.", nameof(rank));
        }

        return Of(network, targets, by, order, rank, threads, MostSimulated, cancellation);
    }

    /// <summary>The same, with the number of single labels up to which failures are simulated.</summary>
    internal static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, int order, ChokepointRank rank, int threads, int mostSimulated,
        CancellationToken cancellation)
    {
        EvaluationProgram program = targets.Length < network.TargetCount / 2 ? EvaluationProgram.Of(network, targets) : EvaluationProgram.Of(network);
        var labels = new PositionLabels(network, program, by);
        int[] carried = labels.Carried();
        var sweep = new FailureSweep(network, program, labels, threads, cancellation);
        (List<int> notProducible, List<CutSet> found) = carried.Length <= mostSimulated
            ? sweep.Singles(carried, targets)
            : FromSets(network, UnavoidableLabels.Of(program, labels, onlyPaths: false, cancellation), program, by, targets);
        long untried = 0;
        // No minimal set holds what alone cuts every target.
        int[] able = order == 1 ? [] : [.. carried.Except(found.Where(set => set.Targets.Count == targets.Length - notProducible.Count).Select(set => set.Labels[0]))];
        for (int size = 2; size <= order; size++)
        {
            var combinations = new Combinations(able, size);
            long most = MostTried(program);
            untried += Math.Max(0, combinations.Count - most);
            found = [.. found, .. sweep.Minimal(combinations.Count, combinations.Some, most, targets, Known(notProducible, found, targets.Length))];
        }

        found = [.. found.Where(set => set.Labels.Length == order)];
        bool[] isMissed = MissedByPaths(network, found, carried.Length <= mostSimulated || order > 1, sweep, program, labels, targets, cancellation);
        LabelBetweenness? between = rank == ChokepointRank.Betweenness
            ? LabelBetweenness.Of(network, Betweenness.Of(network, threads, cancellation: cancellation), LabelSet.Of(network, by))
            : null;
        var rows = new ChokepointRows(network, targets, rank, between);
        return new ChokepointAnswer(
            targets,
            [.. notProducible.Select(target => targets[target])],
            rows.Ranked(
            [
                .. found.Select((set, position) => rows.Of([.. set.Labels.Select(label => new Label(by, label))], set.Targets, isMissed[position])),
                .. between is null || order > 1 ? [] : rows.Between(by, found.Select(set => set.Labels[0]).ToHashSet()),
            ]),
            untried,
            between?.Answer);
    }

    /// <summary>Sets of labels that are tried at most.</summary>
    internal static long MostTried(EvaluationProgram program) => (long)(MostSteps * Lanes256.Width / Math.Max(1, program.Stream.Length));

    // For each target the sets that cut it: the empty one where it cannot be made anyway.
    internal static int[][]?[] Known(List<int> notProducible, List<CutSet> found, int targets)
    {
        var known = new List<int[]>?[targets];
        foreach (CutSet set in found.Append(new CutSet([], notProducible)))
        {
            foreach (int target in set.Targets)
            {
                (known[target] ??= []).Add(set.Labels);
            }
        }

        return [.. known.Select(sets => sets?.ToArray())];
    }

    // Without a variant that takes two inputs, paths tell the whole story.
    private static bool[] MissedByPaths(
        SupplyNetwork network, List<CutSet> found, bool isSimulated, FailureSweep sweep, EvaluationProgram program, PositionLabels labels,
        ImmutableArray<VertexIndex> targets, CancellationToken cancellation)
    {
        if (!HasJoins(network) || found.Count == 0)
        {
            return new bool[found.Count];
        }

        if (isSimulated)
        {
            return [.. sweep.FoundByPaths(found, targets).Zip(found, (byPaths, set) => byPaths < set.Targets.Count)];
        }

        var byPaths = FromSets(network, UnavoidableLabels.Of(program, labels, onlyPaths: true, cancellation), program, labels.Kind, targets).Found
            .ToDictionary(set => set.Labels[0], set => set.Targets);
        return [.. found.Select(set => !byPaths.TryGetValue(set.Labels[0], out List<int>? seen) || set.Targets.Intersect(seen).Count() < set.Targets.Count)];
    }

    private static (List<int> NotProducible, List<CutSet> Found) FromSets(
        SupplyNetwork network, UnavoidableLabels unavoidable, EvaluationProgram program, LabelKind by, ImmutableArray<VertexIndex> targets)
    {
        var notProducible = new List<int>();
        var cut = new Dictionary<int, List<int>>();
        for (int target = 0; target < targets.Length; target++)
        {
            if (!unavoidable.TryGet(program.PositionOf(targets[target]), out ReadOnlySpan<int> fatal))
            {
                notProducible.Add(target);
            }

            foreach (int label in fatal)
            {
                // A target's own site is never its chokepoint.
                if (by != LabelKind.Site || label != network.SiteOf(targets[target]).Value)
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(cut, label, out _) ??= []).Add(target);
                }
            }
        }

        return (notProducible, [.. cut.OrderBy(pair => pair.Key).Select(pair => new CutSet([pair.Key], pair.Value))]);
    }

    private static bool HasJoins(SupplyNetwork network)
    {
        for (int vertex = 0; vertex < network.VertexCount; vertex++)
        {
            if (network.AllInputsOf(new VertexIndex(vertex)).Length > network.VariantCount(new VertexIndex(vertex)))
            {
                return true;
            }
        }

        return false;
    }
}
