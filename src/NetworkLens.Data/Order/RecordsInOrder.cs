using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The rows of tables of records, with new numbers for what they name, in the order of their schema.</summary>
/// <param name="data">As read.</param>
/// <param name="numbers">The new numbers.</param>
/// <param name="workers">On how many cores.</param>
internal sealed class RecordsInOrder(DataSet data, Renumbering numbers, ParallelOptions workers) : IRecordVisitor<Func<DataSet, DataSet>>
{
    /// <inheritdoc/>
    public Func<DataSet, DataSet> Visit<TRow>(RecordSchema<TRow> table)
    {
        if (table.Rows(data) is not { IsDefault: false } rows)
        {
            return same => same;
        }

        var cells = new RowCells(table.Columns.Length);
        var renumbering = new CellNumbers<TRow>(data, numbers, cells);
        Action<TRow>[] columns = [.. table.Columns.Select(column => column.Accept(renumbering))];
        var renumbered = new TRow[rows.Length];
        for (int row = 0; row < renumbered.Length; row++)
        {
            foreach (Action<TRow> column in columns)
            {
                column(rows[row]);
            }

            renumbered[row] = table.Make(cells);
        }

        return changed => table.With(changed, Sorted(table, renumbered));
    }

    private ImmutableArray<TRow> Sorted<TRow>(RecordSchema<TRow> table, TRow[] rows)
    {
        int Compare(int left, int right) => table.Compare(data, rows[left], rows[right]);
        int[]? order = table.Order is [ColumnSchema<TRow, SiteIndex> site, ColumnSchema<TRow, MaterialIndex> material, ..]
            ? RowOrder.BySite(
                new(Array.ConvertAll(rows, row => site.Get(data, row))), data.Sites.Count, Array.ConvertAll(rows, row => (long)material.Get(data, row).Value), Compare, workers)
            : [.. Enumerable.Range(0, rows.Length).Order(Comparer<int>.Create(Compare))];
        return order is null ? [.. rows] : [.. order.Select(row => rows[row])];
    }

    private sealed class CellNumbers<TRow>(DataSet data, Renumbering numbers, RowCells cells) : IColumnVisitor<TRow, Action<TRow>>
    {
        public Action<TRow> Visit<T>(ColumnSchema<TRow, T> column)
        {
            RowCell<T> cell = cells.Cell(column);
            return row => cell.Value = column.Cells.Renumbered(column.Get(data, row), numbers);
        }
    }
}
