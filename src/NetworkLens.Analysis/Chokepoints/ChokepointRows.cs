using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Makes the rows of an answer about chokepoints, and ranks them.</summary>
internal sealed class ChokepointRows(SupplyNetwork network, ImmutableArray<VertexIndex> targets, ChokepointRank rank, LabelBetweenness? between)
{
    private readonly double askedTonnes = KnownTonnes(network, targets);

    /// <summary>One row. O(targets cut).</summary>
    /// <param name="labels">What fails.</param>
    /// <param name="cut">Positions among the targets asked about, ascending.</param>
    /// <param name="missedByPaths">Whether paths alone miss it for some target.</param>
    /// <param name="unlessInferred">The links it depends on being without; empty: none.</param>
    public Chokepoint Of(ImmutableArray<Label> labels, IEnumerable<int> cut, bool missedByPaths, ImmutableArray<LinkIndex>? unlessInferred = null)
    {
        ImmutableArray<VertexIndex> lost = [.. cut.Select(target => targets[target])];
        int sites = lost.Select(target => network.SiteOf(target)).Distinct().Count();
        double tonnes = KnownTonnes(network, lost);
        double score = between is not null ? labels.Sum(label => between.ScoreOf(label.Value))
            : rank == ChokepointRank.Targets ? sites
            : double.IsNaN(tonnes) ? 0 : tonnes;
        return new Chokepoint(
            labels, lost, sites, tonnes, tonnes / askedTonnes, missedByPaths,
            score, between is null ? double.NaN : labels.Sum(label => between.ErrorOf(label.Value)), unlessInferred ?? []);
    }

    /// <summary>Labels that some shortest path passes through, and that cut nobody off. O(labels).</summary>
    /// <param name="by">Their kind.</param>
    /// <param name="cutting">Those that do.</param>
    public IEnumerable<Chokepoint> Between(LabelKind by, IReadOnlySet<int> cutting) => Enumerable.Range(0, between!.Count)
        .Where(label => between.ScoreOf(label) > 0 && !cutting.Contains(label))
        .Select(label => Of([new Label(by, label)], [], missedByPaths: false) with { DemandTonnesPerYear = 0, DemandShare = 0 });

    /// <summary>By score, then targets, demand, labels.</summary>
    public ImmutableArray<Chokepoint> Ranked(IEnumerable<Chokepoint> found) =>
        [.. found
            .OrderByDescending(chokepoint => chokepoint.Score)
            .ThenByDescending(chokepoint => chokepoint.SiteCount)
            .ThenByDescending(chokepoint => double.IsNaN(chokepoint.DemandTonnesPerYear) ? 0 : chokepoint.DemandTonnesPerYear)
            .ThenBy(chokepoint => string.Join('\n', chokepoint.Labels.Select(label => LabelText.Bare(network, label))), StringComparer.Ordinal)];

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
