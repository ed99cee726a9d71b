using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The links ordered by receiver, material and sender.</summary>
internal sealed class LinksInOrder : IStoreVisitor<LinkTable>
{
    private readonly LinkTable links;
    private readonly Renumbering numbers;
    private readonly ParallelOptions workers;
    private readonly Cells<SiteIndex> senders;
    private readonly Cells<SiteIndex> receivers;
    private readonly ImmutableArray<ImmutableArray<SourceIndex>> sets;
    private readonly int[] setNumbers; // new number of each old set
    private readonly Comparison<int>[] comparisons;
    private readonly int[]? order;

    private LinksInOrder(LinkTable links, int sites, Renumbering numbers, ParallelOptions workers)
    {
        (this.links, this.numbers, this.workers) = (links, numbers, workers);
        senders = Renumbered(links.Senders);
        receivers = Renumbered(links.Receivers);
        (sets, setNumbers) = Sets();
        var comparing = new Comparing(this);
        _ = LinkSchema.Stores.Aggregate(links, (table, store) => store.Changed(table, comparing));
        comparisons = [.. comparing.Columns];
        order = RowOrder.BySite(receivers, sites, Keys(), Compare, workers);
    }

    /// <summary>The links with new numbers and in their new order.</summary>
    public static LinkTable Of(LinkTable links, int sites, Renumbering numbers, ParallelOptions workers) => new LinksInOrder(links, sites, numbers, workers).Table();

    private LinkTable Table()
    {
        LinkTable ends = links with
        {
            Senders = order is null ? senders : new(RowOrder.Gather(order, senders.ToColumn(), workers)),
            Receivers = order is null ? receivers : new(RowOrder.Gather(order, receivers.ToColumn(), workers)),
            Materials = Materials(),
            SourceSet = !links.SourceSet.IsPresent ? links.SourceSet : new Column<int>(RowOrder.Fill(links.Count, SetNumber, workers), -1),
            SourceSets = sets,
        };
        return LinkSchema.Stores.Aggregate(ends, (table, store) => store.Changed(table, this));
    }

    /// <inheritdoc/>
    public Column<T> Visit<T>(ColumnStore<LinkTable, T> store, Column<T> column) => Sorted(column);

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
        foreach (int set in Enumerable.Range(0, renumbered.Length).OrderBy(set => renumbered[set], Comparer<ImmutableArray<SourceIndex>>.Create(LinkSchema.Sources.Cells.Compare)))
        {
            if (distinct.Count == 0 || LinkSchema.Sources.Cells.Compare(distinct[^1], renumbered[set]) != 0)
            {
                distinct.Add(renumbered[set]);
            }

            newNumbers[set] = distinct.Count - 1;
        }

        return (distinct.ToImmutable(), newNumbers);
    }

    // Of one receiver, material and sender.
    private int Compare(int left, int right)
    {
        foreach (Comparison<int> column in comparisons)
        {
            if (column(left, right) is var place and not 0)
            {
                return place;
            }
        }

        return 0;
    }

    private sealed class Comparing(LinksInOrder rows) : IStoreVisitor<LinkTable>
    {
        public List<Comparison<int>> Columns { get; } = [];

        public Column<T> Visit<T>(ColumnStore<LinkTable, T> store, Column<T> column)
        {
            if (column.IsPresent)
            {
                Columns.Add(store.Cells is { } type ? (left, right) => type.Compare(column[left], column[right]) : (left, right) => rows.SetNumber(left).CompareTo(rows.SetNumber(right)));
            }

            return column;
        }
    }
}
