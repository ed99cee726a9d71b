using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What, if it fails, cuts a target off.</summary>
public static class Chokepoints
{
    /// <summary>The largest number of labels that may fail together.</summary>
    public const int MostTogether = 6;

    /// <summary>Sets of any number of labels.</summary>
    public const int AnyOrder = int.MaxValue;

    private const int MostSimulated = 1_023;    // single labels worth simulating, four passes; more of them are followed as sets

    /// <summary>
    /// Every minimal set of labels such that a target is producible, and not when everything so labelled fails. The target is
    /// exempt: its own site is never its chokepoint, and its own country or operator only through what lies upstream of it.
    /// </summary>
    /// <param name="network">v vertices, m links, r recipe inputs; not changed.</param>
    /// <param name="targets">What is asked about: see <see cref="QuestionTargets"/>.</param>
    /// <param name="by">What may fail.</param>
    /// <param name="order">Number of labels that fail together, 1 to <see cref="MostTogether"/>: sets of exactly that many; or <see cref="AnyOrder"/>.</param>
    /// <param name="rank">What the answer is sorted by; then by sites cut, demand cut, and the labels' text.</param>
    /// <param name="threads">Workers; 0: one a core. The answer is the same on any number.</param>
    /// <param name="cancellation">Stops the work between two passes.</param>
    /// <returns>
    /// The ranked minimal cut sets; by betweenness, single labels that cut nobody off too, without targets. For single labels O((v + m + r) x labels / 256) time, or, where they are many, O(v + r + links read +
    /// members of the unavoidable sets); for larger sets O(v + m + r) operations on families: see <see cref="CutFamilies"/>.
    /// </returns>
    /// <exception cref="ArgumentException">Links have no betweenness here.</exception>
    /// <remarks>
    /// Three methods, each exact. Few single labels are failed one by one, 256 in a pass (<see cref="FailureSweep"/>); of many the
    /// unavoidable ones are followed (<see cref="UnavoidableLabels"/>); larger sets are built bottom-up as families that share what they
    /// have in common (<see cref="MinimalCutSets"/>; minimal cut sets of a fault tree: Rauzy 1993), within a bound that the answer tells.
    /// </remarks>
    public static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, int order = 1,
        ChokepointRank rank = ChokepointRank.Targets, int threads = 0, CancellationToken cancellation = default) =>
        InLots(network, targets, by, order, rank, threads, null, cancellation);

    /// <summary>The same; sets of several labels in lots that need nothing of each other: see <see cref="CutSetLots"/>.</summary>
    /// <param name="network">As above.</param>
    /// <param name="targets">As above.</param>
    /// <param name="by">As above.</param>
    /// <param name="order">As above.</param>
    /// <param name="rank">As above.</param>
    /// <param name="threads">As above.</param>
    /// <param name="work">Who does the lots; null: sets are found in one piece, which is quicker, and within one bound.</param>
    /// <param name="cancellation">As above.</param>
    public static ChokepointAnswer InLots(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, int order, ChokepointRank rank, int threads, ILotWork? work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfLessThan(order, 1);
        if (order is > MostTogether and not AnyOrder)
        {
            throw new ArgumentOutOfRangeException(nameof(order), order, $"Expected 1 to {MostTogether}, or {nameof(AnyOrder)}.");
        }

        if (rank == ChokepointRank.Betweenness && by == LabelKind.Link)
        {
            throw new ArgumentException("Links have no betweenness here.", nameof(rank));
        }

        return Of(network, targets, by, order, rank, threads, MostSimulated, work, cancellation);
    }

    /// <summary>The same, with the number of single labels up to which failures are simulated.</summary>
    internal static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, int order, ChokepointRank rank, int threads, int mostSimulated,
        CancellationToken cancellation) => Of(network, targets, by, order, rank, threads, mostSimulated, null, cancellation);

    private static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by, int order, ChokepointRank rank, int threads, int mostSimulated,
        ILotWork? work, CancellationToken cancellation)
    {
        EvaluationProgram program = targets.Length < network.TargetCount / 2 ? EvaluationProgram.Of(network, targets) : EvaluationProgram.Of(network);
        var labels = new PositionLabels(network, program, by);
        MinimalCutSetsAnswer found = order == 1
            ? Singles(network, targets, program, labels, threads, mostSimulated, cancellation)
            : work is null ? MinimalCutSets.Of(network, program, labels, targets, order == AnyOrder ? null : order, HasJoins(network), cancellation)
            : CutSetLots.Of(
                network, program, labels, targets, new FailureSweep(network, program, labels, threads, cancellation).Singles([], targets).NotProducible,
                order == AnyOrder ? null : order, HasJoins(network), work, cancellation);
        LabelBetweenness? between = rank == ChokepointRank.Betweenness
            ? LabelBetweenness.Of(network, Betweenness.Of(network, threads, cancellation: cancellation), LabelSet.Of(network, by))
            : null;
        var rows = new ChokepointRows(network, targets, rank, between);
        return new ChokepointAnswer(
            targets,
            [.. found.NotProducible.Select(target => targets[target])],
            rows.Ranked(
            [
                .. found.Sets.Zip(found.IsMissed, (set, isMissed) => rows.Of(by, set, isMissed)),
                .. between is null || order != 1 ? [] : rows.Between(by, found.Sets.Select(set => set.Labels[0]).ToHashSet()),
            ]),
            found.SearchedUpTo,
            found.Unlisted,
            between?.Answer);
    }

    private static MinimalCutSetsAnswer Singles(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, EvaluationProgram program, PositionLabels labels, int threads, int mostSimulated, CancellationToken cancellation)
    {
        int[] carried = labels.Carried();
        bool isSimulated = carried.Length <= mostSimulated;
        var sweep = new FailureSweep(network, program, labels, threads, cancellation);
        (List<int> notProducible, List<CutSet> found) = isSimulated
            ? sweep.Singles(carried, targets)
            : FromSets(network, UnavoidableLabels.Of(program, labels, onlyPaths: false, cancellation), program, labels.Kind, targets);
        return new MinimalCutSetsAnswer(
            notProducible, found, [.. MissedByPaths(network, found, isSimulated, sweep, program, labels, targets, cancellation)], SearchedUpTo: 1, Unlisted: 0);
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

    /// <summary>Whether some variant takes two inputs, or two suppliers of one: without one, paths tell the whole story. O(v).</summary>
    internal static bool HasJoins(SupplyNetwork network)
    {
        if (network.NeedsSeveral)
        {
            return true;
        }

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
