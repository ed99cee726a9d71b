using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What, if it fails alone, cuts a target off.</summary>
public static class Chokepoints
{
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
    /// <returns>The ranked chokepoints. O((v + m + r) x candidates / 256) time, where the candidates are the labels on one way to make each target.</returns>
    /// <remarks>
    /// Exact: each candidate's failure is simulated, 256 in one pass. What lies on no chosen way to make a target cannot be
    /// fatal to it, so only labels on one derivation of each target are tried.
    /// </remarks>
    public static ChokepointAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, LabelKind by,
        ChokepointRank rank = ChokepointRank.Targets, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        Derivation derivation = Producible.Derive(network);
        ImmutableArray<VertexIndex> producible = [.. targets.Where(target => derivation.IsProducible[target.Value])];
        var labels = LabelSet.Of(network, by);
        int[][] candidates = [.. CandidateLabels.Of(network, labels, derivation, producible).Select(label => new[] { label })];
        var sweep = new FailureSweep(network, labels, threads, cancellation);
        List<int>[] cut = sweep.Cut(candidates, producible, onlyPaths: false);

        int[] fatal = [.. Enumerable.Range(0, candidates.Length).Where(candidate => cut[candidate].Count > 0)];
        List<int>[] cutByPaths = sweep.Cut([.. fatal.Select(candidate => candidates[candidate])], producible, onlyPaths: true);
        double askedTonnes = KnownTonnes(network, targets);
        IEnumerable<Chokepoint> found = fatal.Select((candidate, position) =>
            Make(network, new Label(by, candidates[candidate][0]), [.. cut[candidate].Select(target => producible[target])], askedTonnes, cutByPaths[position].Count < cut[candidate].Count, rank));
        return new ChokepointAnswer(
            targets, [.. targets.Where(target => !derivation.IsProducible[target.Value])], Ranked(network, found));
    }

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
