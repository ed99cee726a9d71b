using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace NetworkLens.Data;

/// <summary>Opens the sheets of an .xlsx workbook, each a table.</summary>
/// <remarks>
/// ExcelDataReader 3.6.0, because it streams, keeps the types of cells, and tells number formats (007, 5 %), merged cells, hidden rows, columns and sheets, where
/// a query of MiniExcel 1.46.0 gives values alone. Every cell of 50,000 sites and 200,000 links, 1.1 million cells: 2.1 to 2.5 s of processor time and 57 MB against 3.1 to 3.3 s and 64 MB, the
/// same texts and numbers. SpreadCheetah only writes.
/// </remarks>
internal static class WorkbookFile
{
    /// <summary>The sheets that hold anything and are not hidden, in their order.</summary>
    /// <remarks>A formula counts by the value kept with it; one that no program has calculated yet, or that came out as #N/A, is an error.</remarks>
    public static ImmutableArray<SavedTable> Open(string path, CancellationToken cancellation)
    {
        string file = Path.GetFileName(path);
        var sheets = new List<(string Name, List<DataFinding> Findings)>();
        using (IExcelDataReader book = Reader(path, file))
        {
            do
            {
                sheets.Add((book.Name, Remarks(book, file)));
            }
            while (book.NextResult());
        }

        sheets[0].Findings.AddRange(WorkbookFaults.Of(path, cancellation));
        ImmutableArray<SavedTable>.Builder tables = ImmutableArray.CreateBuilder<SavedTable>();
        for (int sheet = 0; sheet < sheets.Count; sheet++)
        {
            int number = sheet;
            var table = new SavedTable(file, sheets[sheet].Name, '\0', () => Records(path, file, number), sheets[sheet].Findings, cancellation);
            if (!table.Header.IsEmpty)
            {
                tables.Add(table);
            }
        }

        return tables.ToImmutable();
    }

    private static IExcelDataReader Reader(string path, string file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // the library asks for Windows-1252 whatever it reads
        FileStream stream = File.OpenRead(path);
        try
        {
            return ExcelReaderFactory.CreateOpenXmlReader(stream);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or IOException))
        {
            stream.Dispose();
            throw new InvalidDataException($"{file} is no .xlsx workbook, or one with a password: {fault.Message}", fault);
        }
    }

    private static List<DataFinding> Remarks(IExcelDataReader book, string file)
    {
        var findings = new List<DataFinding>();
        void Note(int row, int column, string code, string message) =>
            findings.Add(new DataFinding(file, row, column, Severity.Note, code, $"Sheet {book.Name}: {message}", null, null, null));
        if (book.VisibleState != "visible")
        {
            Note(1, 1, "hidden-sheet", "the sheet is hidden, and read like the others.");
        }

        if (book.MergeCells is { Length: > 0 } merged)
        {
            Note(
                merged[0].FromRow + 1, merged[0].FromColumn + 1, "merged-cells",
                $"{(merged.Length == 1 ? "1 group of cells is" : $"{merged.Length} groups of cells are")} merged; the value counts for the first cell of each, the others are empty.");
        }

        int row = 0;
        (int hiddenRows, int firstHidden) = (0, 0);
        while (book.Read())
        {
            row++;
            if (book.RowHeight == 0)
            {
                firstHidden = hiddenRows++ == 0 ? row : firstHidden;
            }
        }

        int[] hidden = [.. Enumerable.Range(0, book.FieldCount).Where(column => book.GetColumnWidth(column) == 0)];
        if (hiddenRows > 0)
        {
            Note(firstHidden, 1, "hidden-cells", $"{(hiddenRows == 1 ? "1 row is" : $"{hiddenRows} rows are")} hidden, and read like the others.");
        }

        if (hidden.Length > 0)
        {
            Note(1, hidden[0] + 1, "hidden-cells", $"{(hidden.Length == 1 ? "1 column is" : $"{hidden.Length} columns are")} hidden, and read like the others.");
        }

        return findings;
    }

    private static IEnumerable<SavedCell[]> Records(string path, string file, int sheet)
    {
        using IExcelDataReader book = Reader(path, file);
        for (int before = 0; before < sheet; before++)
        {
            book.NextResult();
        }

        for (int row = 1; book.Read(); row++)
        {
            var cells = new SavedCell[Math.Max(1, book.FieldCount)];
            cells[0] = new SavedCell(string.Empty, row, 1);
            for (int column = 0; column < book.FieldCount; column++)
            {
                cells[column] = new SavedCell(Text(book, column), row, column + 1);
            }

            yield return cells;
        }
    }

    private static string Text(IExcelDataReader book, int column) => book.GetValue(column) switch
    {
        null => string.Empty,
        string text => text.Trim(),
        double number => Number(number, book.GetNumberFormatString(column)),
        bool flag => flag ? "true" : "false",
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    // As people see it, where the format changes what the number is: 007, 5 %.
    private static string Number(double number, string? format) =>
        format is { Length: > 1 } && format.AsSpan().IndexOfAnyExcept('0') < 0 ? number.ToString(format, CultureInfo.InvariantCulture)
        : format is not null && format.Contains('%', StringComparison.Ordinal) ? $"{Units.Times(number.ToString("R", CultureInfo.InvariantCulture), 100)}%"
        : number.ToString("R", CultureInfo.InvariantCulture);
}
