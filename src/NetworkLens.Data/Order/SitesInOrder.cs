using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The sites ordered by id.</summary>
internal sealed class SitesInOrder : IStoreVisitor<SiteTable>
{
    private readonly SiteTable sites;
    private readonly Renumbering numbers;
    private readonly ParallelOptions workers;

    private SitesInOrder(SiteTable sites, Renumbering numbers, ParallelOptions workers) => (this.sites, this.numbers, this.workers) = (sites, numbers, workers);

    /// <summary>The sites with new numbers and in their new order.</summary>
    public static SiteTable Of(SiteTable sites, Renumbering numbers, ParallelOptions workers)
    {
        var order = new SitesInOrder(sites, numbers, workers);
        SiteTable sorted = sites with { Ids = numbers.Sites.Sorted(sites.Ids, workers), Stages = numbers.Sites.Sorted(sites.Stages, workers) };
        return SiteSchema.Stores.Aggregate(sorted, (table, store) => store.Changed(table, order));
    }

    /// <inheritdoc/>
    public Column<T> Visit<T>(ColumnStore<SiteTable, T> store, Column<T> column) => numbers.Sites.Sorted(Renumbered(store, column), workers);

    // In the order of the file, and one after the other: rows share their lists of sources.
    private Column<T> Renumbered<T>(ColumnStore<SiteTable, T> store, Column<T> column) => !column.IsPresent || numbers.IsAsItWas<T>()
        ? column
        : new Column<T>([.. Enumerable.Range(0, sites.Count).Select(row => store.Cells!.Renumbered(column[row], numbers))], store.Missing);
}
