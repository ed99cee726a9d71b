using System.Text;

namespace NetworkLens.Export;

/// <summary>Writes tables of the data format into one folder: RFC 4180, UTF-8, \n as line end. Columns without a cell are left out.</summary>
internal sealed class CsvTable(string folder, CancellationToken cancellation)
{
    /// <summary>Text cells written so far that a spreadsheet would take for a formula.</summary>
    public int FormulaLike { get; private set; }

    /// <summary>Writes one table. The rows are gone through twice.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="rows">In order.</param>
    /// <param name="required">Number of columns, from the left, that stay without a cell too.</param>
    /// <param name="columns">Of the format.</param>
    public void Write<T>(string file, IEnumerable<T> rows, int required, IReadOnlyList<CsvColumn<T>> columns)
    {
        CsvColumn<T>[] used = Used(rows, required, columns);
        using var output = new StreamWriter(Path.Combine(folder, file), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
        Line(output, used, column => column.Name);
        foreach (T row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            Line(output, used, column => column.Cell(row));
        }
    }

    private CsvColumn<T>[] Used<T>(IEnumerable<T> rows, int required, IReadOnlyList<CsvColumn<T>> columns)
    {
        bool[] isUsed = [.. columns.Select((_, position) => position < required)];
        foreach (T row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int column = required; column < isUsed.Length; column++)
            {
                isUsed[column] = isUsed[column] || !string.IsNullOrEmpty(columns[column].Cell(row));
            }

            if (!isUsed.AsSpan().Contains(false))
            {
                break;
            }
        }

        return [.. columns.Where((_, position) => isUsed[position])];
    }

    private void Line<T>(TextWriter output, CsvColumn<T>[] columns, Func<CsvColumn<T>, string?> cell)
    {
        for (int column = 0; column < columns.Length; column++)
        {
            output.Write(column == 0 ? string.Empty : ",");
            Cell(output, cell(columns[column]) ?? string.Empty, columns.Length == 1);
        }

        output.Write('\n');
    }

    // An only cell that is empty would be an empty line, which is no row.
    private void Cell(TextWriter output, string cell, bool isAlone)
    {
        FormulaLike += cell.Length > 1 && cell[0] is '=' or '+' or '-' or '@' && !double.TryParse(cell, out _) ? 1 : 0;
        output.Write(cell.AsSpan().ContainsAny(",\"\r\n") || (isAlone && cell.Length == 0) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell);
    }
}
