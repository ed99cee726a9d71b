using System.Globalization;

namespace NetworkLens.Cli.Output;

/// <summary>RFC 4180 with \n as line end: a header, then a line a row. Lists are joined with ;, nested objects left out.</summary>
/// <remarks>Text that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises; a number is none. A program that needs it as it is reads JSON.</remarks>
internal static class CsvWriter
{
    public static void Write(Answer answer, Page page)
    {
        Column[] columns = ColumnsOf(answer);
        Line(page.Output, columns.Select(column => column.Field!));
        for (int row = 0; row < answer.Rows.Shown(page.Limit); row++)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            Line(page.Output, columns.Select(column => column.IsNumber ? CellText.Plain(column.Cell(row)) : Guarded(CellText.Plain(column.Cell(row)))));
        }
    }

    /// <summary>Number of cells that get an apostrophe in front.</summary>
    public static int Guarded(Answer answer, int? limit) => ColumnsOf(answer).Where(column => !column.IsNumber)
        .Sum(column => Enumerable.Range(0, answer.Rows.Shown(limit)).Count(row => IsFormula(CellText.Plain(column.Cell(row)))));

    private static Column[] ColumnsOf(Answer answer) => [.. answer.Rows.Columns.Where(column => column.Field is not null && column.Kind != ColumnKind.Nested)];

    private static void Line(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join(',', cells.Select(Quoted)));
        output.Write('\n');
    }

    private static string Guarded(string text) => IsFormula(text) ? $"'{text}" : text;

    private static bool IsFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
