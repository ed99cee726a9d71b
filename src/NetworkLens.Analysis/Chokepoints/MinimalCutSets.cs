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
internal sealed record MinimalCutSetsAnswer(IReadOnlyList<int> NotProducible, IReadOnlyList<CutSet> Sets, IReadOnlyList<bool> IsMissed, int SearchedUpTo, double Unlisted);

/// <summary>Minimal cut sets of several labels.</summary>
internal static class MinimalCutSets
{
    /// <summary>Nodes of diagrams at most: 1.5 GB.</summary>
    public const int MostNodes = 1 << 26;

    /// <summary>Steps on diagrams at most: about a minute.</summary>
    public const long MostSteps = 2_000_000_000;

    /// <summary>Sets times groups of targets that are listed at most.</summary>
    public const long MostListed = 1 << 22;

    private static readonly ImmutableArray<int> Sizes = [6, 5, 4, 3, 2, 1];

    /// <summary>The sizes to search up to, one after the other until one is within the bound.</summary>
    /// <param name="size">The number of labels a set has; null: any.</param>
    public static IEnumerable<int> UpTo(int? size) => [size ?? CutFamilies.Unlimited, .. Sizes.Where(smaller => smaller < (size ?? CutFamilies.Unlimited))];

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
        foreach (int most in UpTo(size))
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
                return Listed(most, families, cuts, byPaths);
            }
            catch (DiagramTooLargeException)
            {
                return null;
            }
        }

        MinimalCutSetsAnswer Listed(int most, CutFamilies families, LossEvaluation<CutFamilies> cuts, LossEvaluation<CutFamilies>? byPaths)
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
                    int own = OwnRank(network, labels, ranks, targets[target]);
                    int paths = byPaths?.NeedsAt(position) ?? family;
                    (CollectionsMarshal.GetValueRefOrAddDefault(groups, (families.Lacking(family, own), paths), out _) ??= []).Add(target);
                }
            }

            var listing = new CutSetListing(ranks, families, MostListed, cancellation);
            double unlisted = listing.List([.. groups.Select(group => new CutGroup(group.Key.Cuts, byPaths is null ? CutFamilies.None : families.Difference(group.Key.Cuts, group.Key.ByPaths), group.Value))], size, null);
            return new MinimalCutSetsAnswer(notProducible, listing.Sets, listing.IsMissed, size is null ? most : Math.Min(size.Value, most), unlisted);
        }
    }

    /// <summary>The rank of a target's own site, which is never its chokepoint; -1 where no site fails.</summary>
    public static int OwnRank(SupplyNetwork network, PositionLabels labels, LabelRanks ranks, VertexIndex target) =>
        labels.Kind == LabelKind.Site ? ranks.Of(network.SiteOf(target).Value) : -1;
}
