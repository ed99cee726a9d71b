using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Makes the rows of an answer about chokepoints, and ranks them.</summary>
internal sealed class ChokepointRows(SupplyNetwork network, ImmutableArray<VertexIndex> targets, ChokepointRank rank, LabelBetweenness? between)
{
    private readonly double askedTonnes = KnownTonnes(network, targets);
    private readonly Dictionary<IEnumerable<int>, Cut> known = new(ReferenceEqualityComparer.Instance); // sets of the same targets share their list

    private sealed record Cut(ImmutableArray<VertexIndex> Lost, int Sites, double Tonnes);

    /// <summary>One row. O(targets cut), once for each list of them.</summary>
    /// <param name="labels">What fails.</param>
    /// <param name="cut">Positions among the targets asked about, ascending.</param>
    /// <param name="missedByPaths">Whether paths alone miss it for some target.</param>
    /// <param name="unlessInferred">The links it depends on being without; empty: none.</param>
    public Chokepoint Of(ImmutableArray<Label> labels, IEnumerable<int> cut, bool missedByPaths, ImmutableArray<LinkIndex>? unlessInferred = null)
    {
        if (!known.TryGetValue(cut, out Cut? facts))
        {
            ImmutableArray<VertexIndex> all = [.. cut.Select(target => targets[target])];
            known[cut] = facts = new Cut(all, all.Select(target => network.SiteOf(target)).Distinct().Count(), KnownTonnes(network, all));
        }

        (ImmutableArray<VertexIndex> lost, int sites, double tonnes) = facts;
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
    public ImmutableArray<Chokepoint> Ranked(IEnumerable<Chokepoint> found)
    {
        Chokepoint[] rows = [.. found];
        var order = rows.SelectMany(row => row.Labels).Distinct().Select(label => (label, Text: LabelText.Bare(network, label)))
            .OrderBy(each => each.Text, StringComparer.Ordinal).Select((each, place) => (each.label, place)).ToDictionary(each => each.label, each => each.place);
        (Chokepoint Row, int[] Places)[] keyed = [.. rows.Select(row => (row, row.Labels.Select(label => order[label]).ToArray()))];
        Array.Sort(keyed, (a, b) => Compare(a.Row, b.Row) is var differs and not 0 ? differs : a.Places.AsSpan().SequenceCompareTo(b.Places));
        return [.. keyed.Select(each => each.Row)];
    }

    // Which labels come first is asked only where all else is the same; their places stand for their texts, which would be compared some million times.
    private static int Compare(Chokepoint a, Chokepoint b) =>
        b.Score.CompareTo(a.Score) is var score and not 0 ? score
        : b.SiteCount.CompareTo(a.SiteCount) is var sites and not 0 ? sites
        : Known(b.DemandTonnesPerYear).CompareTo(Known(a.DemandTonnesPerYear));

    private static double Known(double tonnes) => double.IsNaN(tonnes) ? 0 : tonnes;

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
