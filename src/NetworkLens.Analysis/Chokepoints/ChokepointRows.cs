using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Makes the rows of an answer about chokepoints, and ranks them.</summary>
internal sealed class ChokepointRows(SupplyNetwork network, ImmutableArray<VertexIndex> targets, ChokepointRank rank, LabelBetweenness? between)
{
    private readonly double askedTonnes = KnownTonnes(network, targets);
    private readonly Dictionary<IEnumerable<int>, Cut> known = new(ReferenceEqualityComparer.Instance); // sets of the same targets share their list

    private IEnumerable<int>? lastAsked;
    private Cut lastCut = new([], 0, double.NaN);

    private sealed record Cut(ImmutableArray<VertexIndex> Lost, int Sites, double Tonnes);

    /// <summary>The row of a set. O(labels), and O(targets cut) once for each list of them.</summary>
    /// <param name="by">The kind of its labels.</param>
    /// <param name="set">The set.</param>
    /// <param name="missedByPaths">Whether paths alone miss it for some target.</param>
    public Chokepoint Of(LabelKind by, CutSet set, bool missedByPaths)
    {
        var labels = new Label[set.Labels.Length];
        for (int at = 0; at < labels.Length; at++)
        {
            labels[at] = new Label(by, set.Labels[at]);
        }

        return Of(ImmutableCollectionsMarshal.AsImmutableArray(labels), set.Targets, missedByPaths);
    }

    /// <summary>One row. O(targets cut), once for each list of them.</summary>
    /// <param name="labels">What fails.</param>
    /// <param name="cut">Positions among the targets asked about, ascending.</param>
    /// <param name="missedByPaths">Whether paths alone miss it for some target.</param>
    /// <param name="unlessInferred">The links it depends on being without; empty: none.</param>
    public Chokepoint Of(ImmutableArray<Label> labels, IEnumerable<int> cut, bool missedByPaths, ImmutableArray<LinkIndex>? unlessInferred = null)
    {
        Cut facts = CutOf(cut);
        (ImmutableArray<VertexIndex> lost, int sites, double tonnes) = facts;
        (double score, double error) = between is not null ? Between(between, labels) : (rank == ChokepointRank.Targets ? sites : Known(tonnes), double.NaN);
        return new Chokepoint(labels, lost, sites, tonnes, tonnes / askedTonnes, missedByPaths, score, error, unlessInferred ?? []);
    }

    /// <summary>Labels that some shortest path passes through, and that cut nobody off. O(labels).</summary>
    /// <param name="by">Their kind.</param>
    /// <param name="cutting">Those that do.</param>
    public IEnumerable<Chokepoint> Between(LabelKind by, IReadOnlySet<int> cutting) => Enumerable.Range(0, between!.Count)
        .Where(label => between.ScoreOf(label) > 0 && !cutting.Contains(label))
        .Select(label => Of([new Label(by, label)], [], missedByPaths: false) with { DemandTonnesPerYear = 0, DemandShare = 0 });

    /// <summary>By score, then targets, demand, labels. O(rows log rows), and O(labels log labels) for the order of their texts.</summary>
    /// <param name="found">Rows whose labels are of one kind.</param>
    public ImmutableArray<Chokepoint> Ranked(IEnumerable<Chokepoint> found)
    {
        Chokepoint[] rows = [.. found];
        int[] placeOf = Places(rows); // by label
        int bits = BitOperations.Log2((uint)placeOf.Length + 1) + 1;
        var keys = new RowKey[rows.Length];
        for (int row = 0; row < keys.Length; row++)
        {
            keys[row] = new RowKey(rows[row].Score, rows[row].SiteCount, Known(rows[row].DemandTonnesPerYear), FirstPlaces(rows[row].Labels, placeOf, bits), row);
        }

        Array.Sort(keys, (a, b) => a.CompareTo(b) is var differs and not 0 ? differs : LaterPlaces(rows[a.Row].Labels, rows[b.Row].Labels, placeOf));
        var ranked = new Chokepoint[rows.Length];
        for (int place = 0; place < ranked.Length; place++)
        {
            ranked[place] = rows[keys[place].Row];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ranked);
    }

    // By label: the place of its text among those of all labels that occur, from 1.
    private int[] Places(Chokepoint[] rows)
    {
        int most = -1;
        foreach (Chokepoint row in rows)
        {
            foreach (Label label in row.Labels)
            {
                most = Math.Max(most, label.Value);
            }
        }

        int[] placeOf = new int[most + 1];
        var labels = new List<Label>();
        foreach (Chokepoint row in rows)
        {
            foreach (Label label in row.Labels)
            {
                if (placeOf[label.Value] == 0)
                {
                    placeOf[label.Value] = 1;
                    labels.Add(label);
                }
            }
        }

        int place = 0;
        foreach (Label label in labels.OrderBy(label => LabelText.Bare(network, label), StringComparer.Ordinal))
        {
            placeOf[label.Value] = ++place;
        }

        return placeOf;
    }

    // As many places as 64 bits hold, the first highest; where there are fewer labels, 0 comes before any place.
    private static ulong FirstPlaces(ImmutableArray<Label> labels, int[] placeOf, int bits)
    {
        ulong places = 0;
        int at = 0;
        for (int left = 64 - bits; left >= 0; left -= bits, at++)
        {
            places = (places << bits) | (at < labels.Length ? (uint)placeOf[labels[at].Value] : 0);
        }

        return places;
    }

    private static int LaterPlaces(ImmutableArray<Label> a, ImmutableArray<Label> b, int[] placeOf)
    {
        for (int at = 0; at < Math.Min(a.Length, b.Length); at++)
        {
            if (a[at] != b[at])
            {
                return placeOf[a[at].Value].CompareTo(placeOf[b[at].Value]);
            }
        }

        return a.Length.CompareTo(b.Length);
    }

    private Cut CutOf(IEnumerable<int> targetsCut)
    {
        if (!ReferenceEquals(targetsCut, lastAsked))
        {
            if (!known.TryGetValue(targetsCut, out lastCut!))
            {
                ImmutableArray<VertexIndex> all = [.. targetsCut.Select(target => targets[target])];
                known[targetsCut] = lastCut = new Cut(all, all.Select(target => network.SiteOf(target)).Distinct().Count(), KnownTonnes(network, all));
            }

            lastAsked = targetsCut;
        }

        return lastCut;
    }

    private static (double Score, double Error) Between(LabelBetweenness between, ImmutableArray<Label> labels) =>
        (labels.Sum(label => between.ScoreOf(label.Value)), labels.Sum(label => between.ErrorOf(label.Value)));

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

    // Where some million rows are compared, their labels are by one number; which labels come first is asked only where all else is the same.
    private readonly record struct RowKey(double Score, int Sites, double Tonnes, ulong FirstPlaces, int Row) : IComparable<RowKey>
    {
        public int CompareTo(RowKey other) =>
            other.Score.CompareTo(Score) is var score and not 0 ? score
            : other.Sites.CompareTo(Sites) is var sites and not 0 ? sites
            : other.Tonnes.CompareTo(Tonnes) is var tonnes and not 0 ? tonnes
            : FirstPlaces.CompareTo(other.FirstPlaces);
    }
}
