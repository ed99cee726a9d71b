using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What a search for minimal cut sets gave.</summary>
/// <param name="NotProducible">Positions of targets that cannot be made even when nothing fails.</param>
/// <param name="Sets">The sets, with the positions of the targets they cut.</param>
/// <param name="IsMissed">By set: whether a search for paths misses it for some target.</param>
/// <param name="SearchedUpTo">The largest size up to which all sets are known; <see cref="CutFamilies.Unlimited"/>: all there are.</param>
/// <param name="Unlisted">How many sets there are that are not listed, each counted once a group of targets with the same sets.</param>
internal sealed record MinimalCutSetsAnswer(List<int> NotProducible, List<CutSet> Sets, List<bool> IsMissed, int SearchedUpTo, double Unlisted);

/// <summary>Minimal cut sets of several labels.</summary>
internal static class MinimalCutSets
{
    private const int MostNodes = 1 << 26;          // 1.5 GB
    private const long MostSteps = 2_000_000_000;   // about a minute
    private const long MostListed = 1 << 22;        // sets times groups of targets
    private static readonly ImmutableArray<int> Sizes = [6, 5, 4, 3, 2, 1];

    /// <summary>The minimal cut sets of some size, or of any.</summary>
    /// <param name="network">The network.</param>
    /// <param name="program">Its program.</param>
    /// <param name="labels">What may fail.</param>
    /// <param name="targets">What is asked about.</param>
    /// <param name="size">The number of labels a set has; null: any.</param>
    /// <param name="followsPaths">Also find out what a search for paths misses.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="mostSteps">Bound on the work.</param>
    public static MinimalCutSetsAnswer Of(
        SupplyNetwork network, EvaluationProgram program, PositionLabels labels, ImmutableArray<VertexIndex> targets, int? size, bool followsPaths,
        CancellationToken cancellation, long mostSteps = MostSteps)
    {
        var ranks = new LabelRanks(program, labels);
        foreach (int most in (int[])[size ?? CutFamilies.Unlimited, .. Sizes.Where(smaller => smaller < (size ?? CutFamilies.Unlimited))])
        {
            if (DeepStack.Run(() => Search(most)) is { } found)
            {
                return found;
            }
        }

        throw new InvalidOperationException("Sets of one label are within any bound.");

        MinimalCutSetsAnswer? Search(int most)
        {
            var families = new CutFamilies(most, MostNodes, most == 1 ? long.MaxValue : mostSteps, cancellation);
            try
            {
                var cuts = LossEvaluation<CutFamilies>.Of(program, [labels], ranks, families, onlyPaths: false, cancellation);
                LossEvaluation<CutFamilies>? byPaths = followsPaths ? LossEvaluation<CutFamilies>.Of(program, [labels], ranks, families, onlyPaths: true, cancellation) : null;
                return new Listing(network, program, labels.Kind, ranks, families, targets, cancellation).Of(cuts, byPaths, size, most);
            }
            catch (DiagramTooLargeException)
            {
                return null;
            }
        }
    }

    /// <summary>Reads the sets out of the families of the targets; targets with the same family are read once.</summary>
    private sealed class Listing(
        SupplyNetwork network, EvaluationProgram program, LabelKind kind, LabelRanks ranks, CutFamilies families, ImmutableArray<VertexIndex> targets, CancellationToken cancellation)
    {
        private readonly Dictionary<int[], int> numberOf = new(new SameMembers());
        private readonly List<CutSet> sets = [];
        private readonly List<bool> isMissed = [];
        private readonly List<int> held = [];
        private readonly Dictionary<(List<int>, List<int>), List<int>> merged = [];
        private bool isOneGroup; // then no set comes twice
        private long listed;

        public MinimalCutSetsAnswer Of(LossEvaluation<CutFamilies> cuts, LossEvaluation<CutFamilies>? byPaths, int? size, int most)
        {
            var notProducible = new List<int>();
            var groups = new Dictionary<(int Cuts, int ByPaths), List<int>>();
            for (int target = 0; target < targets.Length; target++)
            {
                int position = program.PositionOf(targets[target]);
                int family = cuts.NeedsAt(position);
                if (family == CutFamilies.Always)
                {
                    notProducible.Add(target);
                }
                else
                {
                    int own = kind == LabelKind.Site ? ranks.Of(network.SiteOf(targets[target]).Value) : -1; // a target's own site is never its chokepoint
                    int paths = byPaths?.NeedsAt(position) ?? family;
                    (CollectionsMarshal.GetValueRefOrAddDefault(groups, (families.Lacking(family, own), paths), out _) ??= []).Add(target);
                }
            }

            isOneGroup = groups.Count == 1;
            double unlisted = 0;
            var counts = new CutCounts(families);
            foreach (((int family, int paths), List<int> group) in groups)
            {
                double count = counts.Of(family, size);
                unlisted += Math.Max(0, count - Math.Max(0, MostListed - listed));
                int missed = byPaths is null ? CutFamilies.None : families.Difference(family, paths);
                List(family, missed, size ?? -1, group);
            }

            var answer = new MinimalCutSetsAnswer(notProducible, sets, isMissed, size is null ? most : Math.Min(size.Value, most), unlisted);
            return answer;
        }

        // Depth first over the diagram; where the family of missed sets holds the same way down, the set is missed.
        private void List(int family, int missed, int left, List<int> group)
        {
            while (listed < MostListed && (left < 0 ? family != CutFamilies.None : families.MayHold(family, left)))
            {
                if (family == CutFamilies.Always)
                {
                    Add(missed == CutFamilies.Always, group);
                    return;
                }

                int rank = families.RankOf(family);
                bool follows = families.RankOf(missed) == rank;
                held.Add(ranks.LabelAt(rank));
                List(families.WithRank(family), follows ? families.WithRank(missed) : CutFamilies.None, Math.Max(-1, left - 1), group);
                held.RemoveAt(held.Count - 1);
                (family, missed) = (families.WithoutRank(family), follows ? families.WithoutRank(missed) : missed);
            }
        }

        private void Add(bool missed, List<int> group)
        {
            if (++listed % (1 << 16) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            int[] set = [.. held];
            Array.Sort(set);
            if (isOneGroup || !numberOf.TryGetValue(set, out int number))
            {
                number = sets.Count;
                sets.Add(new CutSet(set, group)); // sets of the same targets share one list, which is how rows know them
                isMissed.Add(missed);
                if (!isOneGroup)
                {
                    numberOf.Add(set, number);
                }
            }
            else
            {
                sets[number] = sets[number] with { Targets = Merged(sets[number].Targets, group) };
                isMissed[number] |= missed;
            }
        }

        private List<int> Merged(List<int> one, List<int> other)
        {
            ref List<int>? both = ref CollectionsMarshal.GetValueRefOrAddDefault(merged, (one, other), out _);
            return both ??= [.. one.Concat(other).Order()];
        }
    }

    private sealed class SameMembers : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
