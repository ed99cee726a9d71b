using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Minimal cut sets in lots that need nothing of each other: each set belongs to the label of its greatest rank.</summary>
/// <remarks>
/// Where label a has failed already, the sets that have a besides are the minimal cut sets of what is left, of lower ranks and one label
/// smaller, but for those that would do without a: the decomposition by pivot of a monotone function (Shannon's expansion; Rauzy 1993 for
/// its minimal solutions). One evaluation a label costs more than one of all together, and each is so much smaller that what is out of
/// bounds together is within them apart.
/// </remarks>
internal static class CutSetLots
{
    private const int MostLots = 1 << 14;

    // A set, which of the lists of targets it cuts, and whether a search for paths misses it.
    private sealed record Lot(int SearchedUpTo, double Unlisted, (int[] Labels, int Targets, bool IsMissed)[] Sets, int[][] Targets);

    private static readonly LotFormat<Lot> Format = new(
        (writer, lot) =>
        {
            writer.Write7BitEncodedInt(lot.SearchedUpTo);
            writer.Write(lot.Unlisted);
            writer.WriteEach(lot.Sets, set =>
            {
                writer.WriteEach(set.Labels, writer.Write7BitEncodedInt);
                writer.Write7BitEncodedInt(set.Targets);
                writer.Write(set.IsMissed);
            });
            writer.WriteEach(lot.Targets, targets => writer.WriteEach(targets, writer.Write7BitEncodedInt));
        },
        reader => new Lot(
            reader.Read7BitEncodedInt(),
            reader.ReadDouble(),
            reader.ReadEach(() => (reader.ReadEach(reader.Read7BitEncodedInt), reader.Read7BitEncodedInt(), reader.ReadBoolean())),
            reader.ReadEach(() => reader.ReadEach(reader.Read7BitEncodedInt))));

    /// <summary>The minimal cut sets of some size, or of any: those of <see cref="MinimalCutSets"/>, in another order.</summary>
    /// <param name="network">The network.</param>
    /// <param name="program">Its program.</param>
    /// <param name="labels">What may fail.</param>
    /// <param name="targets">What is asked about.</param>
    /// <param name="notProducible">Positions of those that cannot be made even when nothing fails.</param>
    /// <param name="size">The number of labels a set has; null: any.</param>
    /// <param name="followsPaths">Also find out what a search for paths misses.</param>
    /// <param name="work">Who does the lots.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The bound on work is that of <see cref="MinimalCutSets"/> for each label; <see cref="MinimalCutSetsAnswer.SearchedUpTo"/> is the least of them, and larger sets are left out.</returns>
    public static MinimalCutSetsAnswer Of(
        SupplyNetwork network, EvaluationProgram program, PositionLabels labels, ImmutableArray<VertexIndex> targets, List<int> notProducible, int? size, bool followsPaths,
        ILotWork work, CancellationToken cancellation)
    {
        var ranks = new LabelRanks(program, labels);
        int count = Math.Min(ranks.Count, MostLots);
        int First(int lot) => (int)((long)ranks.Count * lot / count);
        string Bare(int rank) => LabelText.Bare(network, new Label(labels.Kind, ranks.LabelAt(rank)));
        var question = new Question(network, program, labels, ranks, targets, size, followsPaths, cancellation);
        var round = new LotRound("cut sets", count, lot => First(lot) + 1 == First(lot + 1) ? $"sets with {Bare(First(lot))}" : $"sets with {Bare(First(lot))} to {Bare(First(lot + 1) - 1)}");
        Lot?[] lots = work.Do(round, Format, lot => question.Sets(First(lot), First(lot + 1)));
        return Merged(lots, notProducible, size);
    }

    private static MinimalCutSetsAnswer Merged(Lot?[] lots, List<int> notProducible, int? size)
    {
        int most = lots.Select(lot => lot?.SearchedUpTo ?? int.MaxValue).Append(size ?? CutFamilies.Unlimited).Min();
        double unlisted = lots.Sum(lot => lot?.Unlisted ?? 0);
        var sets = new List<CutSet>();
        var isMissed = new List<bool>();
        var lists = new Dictionary<string, List<int>>(StringComparer.Ordinal); // sets of the same targets share one list, which is how rows know them
        foreach (Lot lot in lots.OfType<Lot>())
        {
            List<int>[] targets = [.. lot.Targets.Select(list => CollectionsMarshal.GetValueRefOrAddDefault(lists, string.Join(',', list), out _) ??= [.. list])];
            foreach ((int[] labels, int list, bool missed) in lot.Sets.Where(set => set.Labels.Length <= most))
            {
                if (sets.Count == MinimalCutSets.MostListed)
                {
                    unlisted++;
                    continue;
                }

                sets.Add(new CutSet(labels, targets[list]));
                isMissed.Add(missed);
            }
        }

        return new MinimalCutSetsAnswer(notProducible, sets, isMissed, most, unlisted);
    }

    private sealed record Question(
        SupplyNetwork Network, EvaluationProgram Program, PositionLabels Labels, LabelRanks Ranks, ImmutableArray<VertexIndex> Targets, int? Size, bool FollowsPaths,
        CancellationToken Cancellation)
    {
        public Lot Sets(int first, int end)
        {
            int searched = Size ?? CutFamilies.Unlimited;
            double unlisted = 0;
            var sets = new List<(int[], int, bool)>();
            var lists = new Dictionary<List<int>, int>(ReferenceEqualityComparer.Instance);
            for (int rank = first; rank < end; rank++)
            {
                (int most, double more, CutSetListing listing) = DeepStack.Run(() => With(rank));
                searched = Math.Min(searched, most);
                unlisted += more;
                sets.AddRange(listing.Sets.Zip(listing.IsMissed, (set, missed) =>
                {
                    ref int list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, set.Targets, out bool isKnown);
                    list = isKnown ? list : lists.Count - 1;
                    return (set.Labels, list, missed);
                }));
            }

            return new Lot(searched, unlisted, [.. sets], [.. lists.OrderBy(list => list.Value).Select(list => list.Key.ToArray())]);
        }

        private (int Most, double Unlisted, CutSetListing Listing) With(int rank)
        {
            foreach (int most in MinimalCutSets.UpTo(Size))
            {
                var families = new CutFamilies(most == CutFamilies.Unlimited ? most : most - 1, MinimalCutSets.MostNodes, most == 1 ? long.MaxValue : MinimalCutSets.MostSteps, Cancellation);
                try
                {
                    var listing = new CutSetListing(Ranks, families, MinimalCutSets.MostListed, Cancellation);
                    double unlisted = listing.List(Groups(rank, families), Size - 1, Ranks.LabelAt(rank));
                    return (most, unlisted, listing);
                }
                catch (DiagramTooLargeException)
                {
                }
            }

            throw new InvalidOperationException("Sets of one label are within any bound.");
        }

        private List<CutGroup> Groups(int rank, CutFamilies families)
        {
            LossEvaluation<LossBelowRank> Lost(bool fails, bool onlyPaths) =>
                LossEvaluation<LossBelowRank>.Of(Program, [Labels], Ranks, new LossBelowRank(families, rank, fails), onlyPaths, Cancellation);
            LossEvaluation<LossBelowRank> failed = Lost(fails: true, onlyPaths: false);
            LossEvaluation<LossBelowRank> calm = Lost(fails: false, onlyPaths: false);
            LossEvaluation<LossBelowRank>? byPaths = FollowsPaths ? Lost(fails: true, onlyPaths: true) : null;
            var groups = new Dictionary<(int, int), List<int>>();
            for (int target = 0; target < Targets.Length; target++)
            {
                int position = Program.PositionOf(Targets[target]);
                int own = MinimalCutSets.OwnRank(Network, Labels, Ranks, Targets[target]);
                int family = own == rank ? CutFamilies.None : families.Without(families.Lacking(failed.NeedsAt(position), own), calm.NeedsAt(position));
                if (family != CutFamilies.None)
                {
                    int missed = byPaths is null ? CutFamilies.None : families.Difference(family, byPaths.NeedsAt(position));
                    (CollectionsMarshal.GetValueRefOrAddDefault(groups, (family, missed), out _) ??= []).Add(target);
                }
            }

            return [.. groups.Select(group => new CutGroup(group.Key.Item1, group.Key.Item2, group.Value))];
        }
    }
}
