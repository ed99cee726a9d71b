using System.Text.RegularExpressions;

namespace NetworkLens.Cli.Output;

/// <summary>A GitHub table, or one under a heading for each section.</summary>
internal static partial class MarkdownWriter
{
    public static void Write(Answer answer, Page page)
    {
        if (answer.Sections.IsEmpty)
        {
            Table(answer.Rows, page.Limit, page);
            return;
        }

        for (int section = 0; section < answer.Sections.Length; section++)
        {
            page.Output.Write($"{(section == 0 ? string.Empty : "\n")}## {Escaped(answer.Sections[section].Title)}\n\n");
            if (!answer.Sections[section].Lines.IsEmpty)
            {
                page.Output.Write($"```\n{string.Join('\n', answer.Sections[section].Lines.Select(CellText.OneLine))}\n```\n");
                continue;
            }

            Table(answer.Sections[section].Rows, answer.Sections[section].IsLimited ? page.Limit : null, page);
        }
    }

    private static void Table(Rows rows, int? limit, Page page)
    {
        Column[] columns = [.. rows.Columns.Where(column => column.Header is not null)];
        Line(page.Output, columns.Select(column => Escaped(column.Header!)));
        Line(page.Output, columns.Select(column => column.IsNumber ? "---:" : "---"));
        for (int row = 0; row < rows.Shown(limit); row++)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            Line(page.Output, columns.Select(column => Escaped(CellText.Shown(column.Cell(row), column.Kind))));
        }
    }

    private static void Line(TextWriter output, IEnumerable<string> cells) => output.Write($"| {string.Join(" | ", cells)} |\n");

    // A pipe would end the cell, < would start a tag; * _ ` are emphasis and code.
    private static string Escaped(string text) => Marks().Replace(text, match => match.Value == "<" ? "&lt;" : $"\\{match.Value}");

    [GeneratedRegex(@"[\\|*_`<]")]
    private static partial Regex Marks();
}
