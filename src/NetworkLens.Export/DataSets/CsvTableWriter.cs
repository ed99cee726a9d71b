using System.Text;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>Writes tables of the data format into one folder: RFC 4180, UTF-8, \n as line end. Columns without a cell are left out.</summary>
internal sealed class CsvTableWriter(string folder, DataSet data, CancellationToken cancellation)
{
    /// <summary>Text cells written so far that a spreadsheet would take for a formula.</summary>
    public int FormulaLike { get; private set; }

    /// <summary>Writes one table. The rows are gone through twice.</summary>
    /// <param name="table">Which.</param>
    /// <param name="rows">In order.</param>
    public void Write<TRow>(TableSchema<TRow> table, IEnumerable<TRow> rows)
    {
        Cell<TRow>[] cells =
        [
            .. table.Columns.Where(column => column.IsWritten).SelectMany((column, place) => column.Type.Parts.Select((part, number) =>
                new Cell<TRow>(column.Name + part, place < table.AlwaysWritten && number == 0, row => column.Text(data, row, number)))),
        ];
        Cell<TRow>[] used = Used(rows, cells);
        using var output = new StreamWriter(Path.Combine(folder, table.File), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
        Line(output, used, cell => cell.Header);
        foreach (TRow row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Line(output, used, cell => cell.Of(row));
        }
    }

    private Cell<TRow>[] Used<TRow>(IEnumerable<TRow> rows, Cell<TRow>[] cells)
    {
        bool[] isUsed = [.. cells.Select(cell => cell.IsAlwaysThere)];
        foreach (TRow row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int cell = 0; cell < isUsed.Length; cell++)
            {
                isUsed[cell] = isUsed[cell] || !string.IsNullOrEmpty(cells[cell].Of(row));
            }

            if (!isUsed.AsSpan().Contains(false))
            {
                break;
            }
        }

        return [.. cells.Where((_, position) => isUsed[position])];
    }

    private void Line<TRow>(TextWriter output, Cell<TRow>[] cells, Func<Cell<TRow>, string?> text)
    {
        for (int cell = 0; cell < cells.Length; cell++)
        {
            output.Write(cell == 0 ? string.Empty : ",");
            Write(output, text(cells[cell]) ?? string.Empty, cells.Length == 1);
        }

        output.Write('\n');
    }

    // An only cell that is empty would be an empty line, which is no row.
    private void Write(TextWriter output, string cell, bool isAlone)
    {
        FormulaLike += cell.Length > 1 && cell[0] is '=' or '+' or '-' or '@' && !double.TryParse(cell, out _) ? 1 : 0;
        output.Write(isAlone && cell.Length == 0 ? "\"\"" : CsvText.Quoted(cell));
    }

    private sealed record Cell<TRow>(string Header, bool IsAlwaysThere, Func<TRow, string?> Of);
}
