namespace NetworkLens.Cli.Output;

/// <summary>RFC 4180 with \n as line end: a header, then a line a row. Lists are joined with ;, nested objects left out.</summary>
/// <remarks>Text that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises; a program that needs it as it is reads JSON.</remarks>
internal static class CsvWriter
{
    public static void Write(Answer answer, Page page)
    {
        Column[] columns = [.. answer.Rows.Columns.Where(column => column.Field is not null && column.Kind != ColumnKind.Nested)];
        Line(page.Output, columns.Select(column => column.Field!));
        for (int row = 0; row < answer.Rows.Shown(page.Limit); row++)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            Line(page.Output, columns.Select(column => column.IsNumber ? CellText.Plain(column.Cell(row)) : Guarded(CellText.Plain(column.Cell(row)))));
        }
    }

    private static void Line(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join(',', cells.Select(Quoted)));
        output.Write('\n');
    }

    private static string Guarded(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}" : text;

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
