using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Tables of records in a snapshot: each row its cells, in the order of its schema's columns.</summary>
internal static class StoredRecords
{
    /// <summary>Writes the rows of a table.</summary>
    public static void Write(RowWriter rows, DataSet data, IRecordSchema table) => table.Accept(new Writing(rows, data));

    /// <summary>Reads the rows of a table: what gives them to a data set.</summary>
    /// <exception cref="InvalidDataException">There are none, where there must be some.</exception>
    public static Func<DataSet, DataSet> Read(ref RowReader rows, IRecordSchema table) => table.Accept(new TableReading())(ref rows);

    private static Func<DataSet, DataSet> Read<TRow>(ref RowReader rows, RecordSchema<TRow> table)
    {
        var cells = new RowCells(table.Columns.Length);
        var reading = new Reading<TRow>(cells);
        ReadCell[] columns = [.. table.Columns.Select(column => column.Accept(reading))];
        ImmutableArray<TRow> read = rows.List((ref RowReader from) =>
        {
            foreach (ReadCell column in columns)
            {
                column(ref from);
            }

            return table.Make(cells);
        });
        return read.IsDefault && !table.DiffersFromEmpty
            ? throw new InvalidDataException($"{table.File} says that it is none.")
            : data => table.With(data, read);
    }

    /// <summary>The tables whose rows name what is not there, or hold what could not be read. O(rows).</summary>
    public static IEnumerable<string> Unsound(DataSet data) => TableSchemas.Records.Where(table => !table.Accept(new Checking(data))).Select(table => table.File);

    private delegate void ReadCell(ref RowReader from);

    private delegate Func<DataSet, DataSet> ReadTable(ref RowReader from);

    private sealed class TableReading : IRecordVisitor<ReadTable>
    {
        public ReadTable Visit<TRow>(RecordSchema<TRow> table) => (ref RowReader from) => Read(ref from, table);
    }

    private sealed class Writing(RowWriter rows, DataSet data) : IRecordVisitor<bool>
    {
        public bool Visit<TRow>(RecordSchema<TRow> table)
        {
            var writing = new CellWriting<TRow>(data);
            Action<RowWriter, TRow>[] columns = [.. table.Columns.Select(column => column.Accept(writing))];
            rows.List(table.Rows(data), (to, row) =>
            {
                foreach (Action<RowWriter, TRow> column in columns)
                {
                    column(to, row);
                }
            });
            return true;
        }
    }

    private sealed class CellWriting<TRow>(DataSet data) : IColumnVisitor<TRow, Action<RowWriter, TRow>>
    {
        public Action<RowWriter, TRow> Visit<T>(ColumnSchema<TRow, T> column)
        {
            Action<RowWriter, T> write = StoredCells.Writer(column.Cells);
            return (to, row) => write(to, column.Get(data, row));
        }
    }

    private sealed class Reading<TRow>(RowCells cells) : IColumnVisitor<TRow, ReadCell>
    {
        public ReadCell Visit<T>(ColumnSchema<TRow, T> column)
        {
            RowCell<T> cell = cells.Cell(column);
            ReadRow<T> read = StoredCells.Reader(column.Cells);
            return (ref RowReader from) => cell.Value = read(ref from);
        }
    }

    private sealed class Checking(DataSet data) : IRecordVisitor<bool>
    {
        public bool Visit<TRow>(RecordSchema<TRow> table) =>
            table.Rows(data) is not { IsDefault: false } rows || rows.All(row => table.Columns.All(column => column.IsSound(data, row)));
    }
}
