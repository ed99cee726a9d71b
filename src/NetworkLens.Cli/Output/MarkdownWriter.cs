using System.Text.RegularExpressions;
using NetworkLens.Cli.Commands;

namespace NetworkLens.Cli.Output;

/// <summary>The headline and what it rests on; a GitHub table, or one under a heading for each section; the notes, and how to ask again.</summary>
internal static partial class MarkdownWriter
{
    public static void Write(Answer answer, Page page)
    {
        if (answer.Headline is { } headline)
        {
            page.Output.Write($"**{Escaped(CellText.OneLine(headline))}**\n\n{(answer.Rests is { Value: var rests } ? $"{Escaped(rests.Sentence)}\n\n" : string.Empty)}");
        }

        Tables(answer, page);
        if (!answer.Cited.IsDefault)
        {
            page.Output.Write("\n## Sources\n\n");
            Table(SourceAppendix.Of(answer.Cited).Rows, null, page);
        }

        string[] notes = [.. answer.FurtherNotes];
        if (notes.Length > 0)
        {
            page.Output.Write($"\n{string.Concat(notes.Select(note => $"- {Escaped(CellText.OneLine(note))}\n"))}");
        }

        if (answer.Repeat is { } command)
        {
            page.Output.Write($"\n{Escaped(answer.Origin)}Asked with `{command.Replace("`", "'", StringComparison.Ordinal)}`.\n");
        }
    }

    private static void Tables(Answer answer, Page page)
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

            if (!answer.Sections[section].Trees.IsEmpty)
            {
                foreach (Branch tree in answer.Sections[section].Trees.Take(page.Limit ?? int.MaxValue))
                {
                    Tree(tree, 0, page);
                }

                continue;
            }

            Table(answer.Sections[section].Rows, answer.Sections[section].IsLimited ? page.Limit : null, page);
        }
    }

    private static void Table(Rows rows, int? limit, Page page)
    {
        AnswerColumn[] columns = [.. rows.Columns.Where(column => column.Header is not null)];
        Line(page.Output, columns.Select(column => Escaped(column.Header!)));
        Line(page.Output, columns.Select(column => column.IsNumber ? "---:" : "---"));
        for (int row = 0; row < rows.Shown(limit); row++)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            Line(page.Output, columns.Select(column => Escaped(CellText.Shown(column.Cell(row), column.Kind))));
        }
    }

    private static void Tree(Branch branch, int depth, Page page)
    {
        page.Cancellation.ThrowIfCancellationRequested();
        page.Output.Write($"{new string(' ', 2 * depth)}- {Escaped(CellText.OneLine(branch.Text))}\n");
        foreach (Branch below in branch.Branches)
        {
            Tree(below, depth + 1, page);
        }
    }

    private static void Line(TextWriter output, IEnumerable<string> cells) => output.Write($"| {string.Join(" | ", cells)} |\n");

    // A pipe would end the cell, < would start a tag; * _ ` are emphasis and code.
    private static string Escaped(string text) => Marks().Replace(text, match => match.Value == "<" ? "&lt;" : $"\\{match.Value}");

    [GeneratedRegex(@"[\\|*_`<]")]
    private static partial Regex Marks();
}
