using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads a table of records as its schema says.</summary>
internal static class TableReader
{
    /// <summary>The rows, in the order of the file; default where there is no such file.</summary>
    /// <param name="context">Names and findings.</param>
    /// <param name="schema">The table.</param>
    public static ImmutableArray<TRow> Read<TRow>(ReadContext context, RecordSchema<TRow> schema)
    {
        (IdIndex? ids, bool mayBeNamedWithoutFile) = context.Names.ListedIn(schema.File);
        using CsvTable? table = context.Open(TableLayout.Of(schema));
        if (table is null)
        {
            if (!mayBeNamedWithoutFile)
            {
                ids?.Close(schema.File);
            }

            return default;
        }

        var row = new RowCells(schema.Columns.Length);
        var cells = new CellReaders<TRow>(context, table, row);
        Action[] read = [.. schema.Columns.Select(column => column.Accept(cells)), .. Masses(schema, row, context)];
        NewIds? newIds = schema.HasIds ? new NewIds(table, table.Field(schema.Columns[0].Name), ids ?? new IdIndex()) : null;
        var rules = new RowRules(table);
        ImmutableArray<TRow>.Builder rows = ImmutableArray.CreateBuilder<TRow>();
        while (table.Read())
        {
            if (!rules.IsUsable() || newIds?.Add() == false)
            {
                continue;
            }

            foreach (Action cell in read)
            {
                cell();
            }

            rows.Add(schema.Make(row));
        }

        if (ids is not null)
        {
            newIds!.Close();
        }

        return rows.ToImmutable();
    }

    // A figure may stand in the unit of the row's material, which is read before it is known.
    private static IEnumerable<Action> Masses<TRow>(RecordSchema<TRow> schema, RowCells row, ReadContext context)
    {
        Func<int>? material = schema.Columns.Where(column => column.Name == "material").Select(column => column switch
        {
            ColumnSchema<TRow, MaterialIndex> told => (Func<int>)(() => row.Of(told).Value),
            ColumnSchema<TRow, MaterialIndex?> told => () => row.Of(told)?.Value ?? -1,
            _ => throw new NotSupportedException($"{schema.File}: no material in the column 'material'."),
        }).SingleOrDefault();
        foreach (ColumnSchema<TRow, Figure> column in schema.Columns.OfType<ColumnSchema<TRow, Figure>>().Where(column => column.Cells is FigureType { IsMass: true }))
        {
            RowCell<Figure> cell = row.Cell(column);
            yield return () => cell.Value = context.Units.ToTonnes(cell.Value, material!());
        }
    }

    private sealed class CellReaders<TRow>(ReadContext context, CsvTable table, RowCells row) : IColumnVisitor<TRow, Action>
    {
        private readonly SourceLists lists = context.NewSourceLists();

        public Action Visit<T>(ColumnSchema<TRow, T> column)
        {
            RowCell<T> cell = row.Cell(column);
            Func<T> read = CellReading.Of(column, column.Cells, table, context, lists);
            return () => cell.Value = read();
        }
    }
}
