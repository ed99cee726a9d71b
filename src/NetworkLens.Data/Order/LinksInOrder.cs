using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The links ordered by receiver, material and sender.</summary>
internal sealed class LinksInOrder
{
    private readonly LinkTable links;
    private readonly Renumbering numbers;
    private readonly ParallelOptions workers;
    private readonly Cells<SiteIndex> senders;
    private readonly Cells<SiteIndex> receivers;
    private readonly ImmutableArray<ImmutableArray<SourceIndex>> sets;
    private readonly int[] setNumbers; // new number of each old set
    private readonly int[]? order;

    private LinksInOrder(LinkTable links, int sites, Renumbering numbers, ParallelOptions workers)
    {
        (this.links, this.numbers, this.workers) = (links, numbers, workers);
        senders = Renumbered(links.Senders);
        receivers = Renumbered(links.Receivers);
        (sets, setNumbers) = Sets();
        order = RowOrder.BySite(receivers, sites, Keys(), Compare, workers);
    }

    /// <summary>The links with new numbers and in their new order.</summary>
    public static LinkTable Of(LinkTable links, int sites, Renumbering numbers, ParallelOptions workers) => new LinksInOrder(links, sites, numbers, workers).Table();

    private LinkTable Table() => new()
    {
        Senders = order is null ? senders : new(RowOrder.Gather(order, senders.ToColumn(), workers)),
        Receivers = order is null ? receivers : new(RowOrder.Gather(order, receivers.ToColumn(), workers)),
        Materials = Materials(),
        Tonnes = Sorted(links.Tonnes),
        TonnesLow = Sorted(links.TonnesLow),
        TonnesHigh = Sorted(links.TonnesHigh),
        TonnesBases = Sorted(links.TonnesBases),
        Costs = Sorted(links.Costs),
        CostsLow = Sorted(links.CostsLow),
        CostsHigh = Sorted(links.CostsHigh),
        TransitDays = Sorted(links.TransitDays),
        QualificationDays = Sorted(links.QualificationDays),
        Bases = Sorted(links.Bases),
        Since = Sorted(links.Since),
        Until = Sorted(links.Until),
        Notes = Sorted(links.Notes),
        SourceSet = !links.SourceSet.IsPresent ? links.SourceSet : Sorted(new Column<int>(RowOrder.Fill(links.Count, SetNumber, workers), -1)),
        SourceSets = sets,
    };

    private Cells<SiteIndex> Renumbered(Cells<SiteIndex> ends)
    {
        if (numbers.Sites.IsAsItWas)
        {
            return ends;
        }

        var renumbered = new SiteIndex[ends.Count];
        RowOrder.InPortions(renumbered.Length, workers, (first, behind) =>
        {
            ReadOnlySpan<SiteIndex> old = ends.AsSpan();
            for (int row = first; row < behind; row++)
            {
                renumbered[row] = numbers.Of(old[row]);
            }
        });
        return new(renumbered);
    }

    // Material, then sender.
    private long[] Keys()
    {
        long[] keys = new long[links.Count];
        RowOrder.InPortions(keys.Length, workers, (first, behind) =>
        {
            ReadOnlySpan<SiteIndex> from = senders.AsSpan();
            for (int row = first; row < behind; row++)
            {
                keys[row] = ((long)numbers.Of(links.Material(row)).Value << 32) | (uint)from[row].Value;
            }
        });
        return keys;
    }

    private Column<MaterialIndex> Materials() =>
        links.Count == 0 ? default
        : !links.Materials.IsPresent ? new Column<MaterialIndex>(null, numbers.Of(links.Material(0)))
        : numbers.Materials.IsAsItWas ? Sorted(links.Materials)
        : Sorted(new Column<MaterialIndex>(RowOrder.Fill(links.Count, row => numbers.Of(links.Material(row)), workers), default));

    private Column<T> Sorted<T>(Column<T> column) =>
        order is null || !column.IsPresent ? column : new Column<T>(RowOrder.Gather(order, column, workers), default!);

    private int SetNumber(int row) => links.SourceSet[row] is var set and >= 0 ? setNumbers[set] : -1;

    // Cells that differ in blanks alone hold the same list: it counts once.
    private (ImmutableArray<ImmutableArray<SourceIndex>> Sets, int[] Numbers) Sets()
    {
        ImmutableArray<SourceIndex>[] renumbered = [.. links.SourceSets.Select(numbers.Of)];
        int[] newNumbers = new int[renumbered.Length];
        ImmutableArray<ImmutableArray<SourceIndex>>.Builder distinct = ImmutableArray.CreateBuilder<ImmutableArray<SourceIndex>>();
        foreach (int set in Enumerable.Range(0, renumbered.Length).OrderBy(set => renumbered[set], CellOrder.Sources))
        {
            if (distinct.Count == 0 || CellOrder.Of(distinct[^1], renumbered[set]) != 0)
            {
                distinct.Add(renumbered[set]);
            }

            newNumbers[set] = distinct.Count - 1;
        }

        return (distinct.ToImmutable(), newNumbers);
    }

    // Of one receiver, material and sender.
    private int Compare(int left, int right) =>
        CellOrder.Of(links.Since[left], links.Since[right]) is var since and not 0 ? since
        : CellOrder.Of(links.Until[left], links.Until[right]) is var until and not 0 ? until
        : CellOrder.Of(links.TonnesPerYear(left), links.TonnesPerYear(right)) is var tonnes and not 0 ? tonnes
        : CellOrder.Of(links.CostUsdPerTonne(left), links.CostUsdPerTonne(right)) is var cost and not 0 ? cost
        : CellOrder.Of(links.Transit(left), links.Transit(right)) is var transit and not 0 ? transit
        : CellOrder.Of(links.Qualification(left), links.Qualification(right)) is var qualification and not 0 ? qualification
        : links.Bases[left].CompareTo(links.Bases[right]) is var basis and not 0 ? basis
        : links.TonnesBases[left].CompareTo(links.TonnesBases[right]) is var tonnesBasis and not 0 ? tonnesBasis
        : string.CompareOrdinal(links.Note(left), links.Note(right)) is var note and not 0 ? note
        : SetNumber(left).CompareTo(SetNumber(right));
}
