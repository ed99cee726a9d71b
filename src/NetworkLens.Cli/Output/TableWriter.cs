using NetworkLens.Cli.Commands;
using NetworkLens.Model;

namespace NetworkLens.Cli.Output;

/// <summary>A table for people. Folds into a terminal, with shares as bars; into a file or a pipe goes every row whole, without colour.</summary>
internal static class TableWriter
{
    private const string BelowIndent = "   ";
    private const int LeastAlike = 3; // rows, so that "each" says something
    private const int LeastColumns = 2;

    public static void Write(Answer answer, Page page)
    {
        var ink = new Ink(page.IsColoured);
        First(answer, ink, page);
        Body(answer, ink, page);
        if (!answer.Cited.IsDefault)
        {
            Section sources = SourceAppendix.Of(answer.Cited);
            page.Output.Write($"\n{ink.Bold(sources.Title)}\n\n");
            Table(answer, sources.Rows, null, page);
        }
    }

    private static void Body(Answer answer, Ink ink, Page page)
    {
        if (answer.Sections.IsEmpty)
        {
            Table(answer, answer.Rows, page.Limit, page);
            return;
        }

        for (int section = 0; section < answer.Sections.Length; section++)
        {
            page.Output.Write(section == 0 ? string.Empty : "\n");
            page.Output.Write(ink.Bold(CellText.OneLine(answer.Sections[section].Title)) + "\n\n");
            foreach (string line in answer.Sections[section].Lines)
            {
                page.Output.Write(CellText.OneLine(line) + "\n"); // the terminal breaks it, so that it is copied whole
            }

            if (answer.Sections[section] is { Trees.IsEmpty: true, Lines.IsEmpty: true })
            {
                Table(answer, answer.Sections[section].Rows, answer.Sections[section].IsLimited ? page.Limit : null, page);
                continue;
            }

            foreach (Branch tree in answer.Sections[section].Trees.Take(page.Limit ?? int.MaxValue))
            {
                TreeWriter.Write(tree, page);
            }
        }
    }

    /// <summary>What a reader of the table alone should know, and how to ask again.</summary>
    public static void WriteNotes(Answer answer, Page page)
    {
        string[] notes = [.. answer.FurtherNotes.Select(CellText.OneLine)];
        page.Output.Write(notes.Length == 0 ? string.Empty : $"\n{string.Join('\n', notes)}\n");
        if (answer.Repeat is { } command)
        {
            page.Output.Write($"\n{CellText.OneLine(answer.Origin)}Asked with: {command}\n");
        }
    }

    // The sentence that answers, and what it rests on.
    private static void First(Answer answer, Ink ink, Page page)
    {
        if (answer.Headline is not { } headline)
        {
            return;
        }

        foreach (string line in Folded(headline, page))
        {
            page.Output.Write(ink.Bold(line) + "\n");
        }

        foreach (string line in answer.Rests is { Value: var rests } ? Folded(rests.Sentence, page) : [])
        {
            page.Output.Write(line + "\n");
        }

        page.Output.Write("\n");
    }

    private static List<string> Folded(string sentence, Page page) =>
        page.Width is { } width ? TextCells.Folded(CellText.OneLine(sentence), width) : [CellText.OneLine(sentence)];

    private static void Table(Answer answer, Rows rows, int? limit, Page page)
    {
        AnswerColumn[] all = [.. rows.Columns.Where(column => column.Header is not null)];
        var read = new List<object?[]>();
        for (int row = 0; row < rows.Shown(limit); row++)
        {
            page.Cancellation.ThrowIfCancellationRequested();
            read.Add([.. all.Select(column => column.Cell(row))]);
        }

        List<string[]> texts = [.. read.Select(row => row.Select((value, column) => CellText.Shown(value, all[column].Kind)).ToArray())];
        int[] told = [.. Enumerable.Range(0, all.Length).Except(Alike(texts, all.Length))];
        AnswerColumn[] columns = [.. told.Select(column => all[column])];
        List<object?[]> values = [.. read.Select(row => told.Select(column => row[column]).ToArray())];
        List<string[]> cells = [.. texts.Select(row => told.Select(column => row[column]).ToArray())];
        TableFold fold = page.Width is { } width ? TableFold.Into(width, columns, cells) : TableFold.Whole(columns, cells);
        var ink = new Ink(page.IsColoured);
        Header(columns, fold, ink, page, cells.Count == 0);
        for (int row = 0; row < cells.Count; row++)
        {
            string?[] colours = [.. columns.Select((column, position) => page.IsColoured ? Ink.Of(answer, column, values[row][position]) : null)];
            Row(columns, cells[row], [.. columns.Select((_, position) => BarOf(values[row][position], fold.Bars[position]))], colours, fold, ink, page);
        }

        string[] alike = [.. Enumerable.Range(0, all.Length).Except(told).Where(column => texts[0][column] != FigureText.Unknown).Select(column => $"{all[column].Header}: {texts[0][column]}")];
        foreach (string line in alike.Length == 0 ? [] : Folded($"In each of these rows: {string.Join(" · ", alike)}", page))
        {
            page.Output.Write(line + "\n");
        }
    }

    // Columns that say the same in every row are said once, below; what a row is about stays, and so does a table.
    private static IEnumerable<int> Alike(List<string[]> texts, int columns)
    {
        int[] alike = texts.Count < LeastAlike ? [] : [.. Enumerable.Range(1, Math.Max(0, columns - 1)).Where(column => texts.TrueForAll(row => row[column] == texts[0][column]))];
        return alike.Take(Math.Max(0, columns - LeastColumns));
    }

    private static void Header(AnswerColumn[] columns, TableFold fold, Ink ink, Page page, bool isEmpty)
    {
        List<string>[] lines = [.. columns.Select((column, position) => fold.Widths[position] == 0 ? [] : TextCells.Folded(column.Header!, fold.Widths[position]))];
        int height = lines.Max(column => column.Count);
        for (int line = 0; line < height; line++)
        {
            Line(columns, fold, page.Output, column => height - lines[column].Count <= line ? ink.Bold(Cell(columns[column], lines[column][line - height + lines[column].Count], fold.Widths[column])) : null);
        }

        if (isEmpty)
        {
            return;
        }

        int width = 1 + Enumerable.Range(0, columns.Length).Sum(column => fold.Widths[column] == 0 ? 0 : fold.Widths[column] + BarCells(fold, column) + TableFold.Gap);
        page.Output.Write(new string('─', Math.Min(width, page.Width ?? width)) + "\n");
    }

    private static void Row(AnswerColumn[] columns, string[] cells, string[] bars, string?[] colours, TableFold fold, Ink ink, Page page)
    {
        List<string>[] lines = [.. cells.Select((cell, column) => fold.Widths[column] == 0 ? [] : TextCells.Folded(cell, fold.Widths[column]))];
        for (int line = 0; line < lines.Max(column => column.Count); line++)
        {
            Line(columns, fold, page.Output, column => line < lines[column].Count
                ? ink.In(colours[column], Cell(columns[column], lines[column][line], fold.Widths[column])) + (line == 0 && fold.Bars[column] > 0 ? $" {bars[column]}" : string.Empty)
                : null);
        }

        string below = string.Join(" · ", Enumerable.Range(0, columns.Length)
            .Where(column => fold.Widths[column] == 0 && cells[column] != FigureText.Unknown)
            .Select(column => $"{columns[column].Header}: {cells[column]}"));
        if (below.Length > 0)
        {
            foreach (string line in TextCells.Folded(below, page.Width!.Value - BelowIndent.Length))
            {
                page.Output.Write($"{BelowIndent}{line}\n");
            }
        }
    }

    // A cell that is not there still takes its place, unless nothing stands behind it.
    private static void Line(AnswerColumn[] columns, TableFold fold, TextWriter output, Func<int, string?> cell)
    {
        string line = string.Empty;
        string waiting = " ";
        for (int column = 0; column < columns.Length; column++)
        {
            if (fold.Widths[column] == 0)
            {
                continue;
            }

            int width = fold.Widths[column] + BarCells(fold, column);
            string? text = cell(column)?.TrimEnd();
            line += text is { Length: > 0 } ? waiting + text : string.Empty;
            int used = text is null ? 0 : TextCells.Width(WithoutColour(text));
            waiting = (text is { Length: > 0 } ? string.Empty : waiting) + new string(' ', Math.Max(0, width - used) + TableFold.Gap);
        }

        output.Write(line + "\n");
    }

    private static string Cell(AnswerColumn column, string text, int width) => TextCells.Padded(text, width, column.IsNumber);

    private static int BarCells(TableFold fold, int column) => fold.Bars[column] == 0 ? 0 : fold.Bars[column] + 1;

    // In eighths of a cell.
    private static string BarOf(object? value, int cells)
    {
        if (cells == 0 || value is not double share || !(share > 0))
        {
            return string.Empty;
        }

        int eighths = Math.Clamp((int)Math.Round(share * cells * 8), 1, cells * 8);
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? string.Empty : "▏▎▍▌▋▊▉"[(eighths % 8) - 1].ToString());
    }

    private static string WithoutColour(string text)
    {
        int escape;
        while ((escape = text.IndexOf('\u001b', StringComparison.Ordinal)) >= 0)
        {
            text = text.Remove(escape, text.IndexOf('m', escape) - escape + 1);
        }

        return text;
    }
}
