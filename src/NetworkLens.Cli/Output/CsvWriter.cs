using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Cli.Output;

/// <summary>RFC 4180 with \n as line end: a header, then a line a row. Lists are joined with ;, nested objects left out.</summary>
/// <remarks>Text that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises; a number is none. A program that needs it as it is reads JSON.</remarks>
internal static class CsvWriter
{
    public static void Write(Answer answer, Page page)
    {
        AnswerColumn[] columns = ColumnsOf(answer);
        page.Output.Write(string.Join(',', columns.Select(column => CsvText.Quoted(column.Field!))));
        page.Output.Write('\n');
        var last = new (object? Value, string Text)[columns.Length];
        (int tailStart, string tail) = (columns.Length, "\n");
        for (int row = 0; row < answer.Rows.Shown(page.Limit); row++)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            int changed = -1; // the last cell that is not as in the row before
            for (int at = 0; at < columns.Length; at++)
            {
                changed = IsAsBefore(columns[at], row, ref last[at]) ? changed : at;
            }

            if (changed + 1 != tailStart)
            {
                tailStart = changed + 1;
                tail = $"{(tailStart is 0 || tailStart == columns.Length ? string.Empty : ",")}{string.Join(',', last[tailStart..].Select(cell => cell.Text))}\n";
            }

            for (int at = 0; at < tailStart; at++)
            {
                if (at > 0)
                {
                    page.Output.Write(',');
                }

                page.Output.Write(last[at].Text);
            }

            page.Output.Write(tail);
        }
    }

    // Long answers say the same in many rows: what is the same as in the row before is not written out again.
    private static bool IsAsBefore(AnswerColumn column, int row, ref (object? Value, string Text) last)
    {
        object? value = column.Cell(row);
        if (last.Text is not null && (ReferenceEquals(value, last.Value) || (value is ValueType && value.Equals(last.Value))))
        {
            return true;
        }

        last = (value, CsvText.Quoted(column.IsNumber ? CellText.Plain(value) : Guarded(CellText.Plain(value))));
        return false;
    }

    /// <summary>Number of cells that get an apostrophe in front.</summary>
    public static int Guarded(Answer answer, int? limit) => ColumnsOf(answer).Where(column => !column.IsNumber)
        .Sum(column => Enumerable.Range(0, answer.Rows.Shown(limit)).Count(row => IsFormula(CellText.Plain(column.Cell(row)))));

    private static AnswerColumn[] ColumnsOf(Answer answer) => [.. answer.Rows.Columns.Where(column => column.Field is not null && column.Kind != ColumnKind.Nested)];

    private static string Guarded(string text) => IsFormula(text) ? $"'{text}" : text;

    private static bool IsFormula(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);
}
