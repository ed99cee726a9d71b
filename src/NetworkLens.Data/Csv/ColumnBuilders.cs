using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The columns of a table as they are filled, row by row. One that nobody fills is missing.</summary>
/// <param name="bound">Rows at most.</param>
internal sealed class ColumnBuilders<TTable>(int bound)
{
    private readonly Dictionary<ColumnStore<TTable>, object> builders = [];

    /// <summary>That of a column.</summary>
    public ColumnBuilder<T> Of<T>(ColumnStore<TTable, T> store)
    {
        if (!builders.TryGetValue(store, out object? builder))
        {
            builders[store] = builder = new ColumnBuilder<T>(bound, store.Missing);
        }

        return (ColumnBuilder<T>)builder;
    }

    /// <summary>A table with columns that are filled in parts, one below the other. Takes what the parts hold.</summary>
    /// <param name="table">Without them.</param>
    /// <param name="stores">The columns.</param>
    /// <param name="parts">Of the table.</param>
    /// <param name="rows">Rows of each part.</param>
    public static TTable Join(TTable table, IEnumerable<ColumnStore<TTable>> stores, ColumnBuilders<TTable>[] parts, int[] rows)
    {
        var joined = new Joining(parts, rows);
        return stores.Aggregate(table, (filled, store) => store.Changed(filled, joined));
    }

    private sealed class Joining(ColumnBuilders<TTable>[] parts, int[] rows) : IStoreVisitor<TTable>
    {
        public Column<T> Visit<T>(ColumnStore<TTable, T> store, Column<T> column) => ColumnBuilder<T>.Join([.. parts.Select(part => part.Of(store))], rows);
    }
}
