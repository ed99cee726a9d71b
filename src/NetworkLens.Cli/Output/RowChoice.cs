using NetworkLens.Model;

namespace NetworkLens.Cli.Output;

/// <summary>--where and --sort: which rows of an answer are told, and in which order.</summary>
/// <param name="Where">What a row must meet; null: nothing.</param>
/// <param name="Sort">A JSON field, with - in front for the largest first; null: the answer's own order.</param>
internal sealed record RowChoice(Check? Where, string? Sort)
{
    /// <summary>The answer with the rows that are asked for. Its headline and its totals stay those of the whole.</summary>
    public Answer Of(Answer answer)
    {
        if (Where is null && Sort is null)
        {
            return answer;
        }

        Rows rows = answer.Rows;
        Func<int, bool?> meets = Where?.Of(rows) ?? (_ => true);
        bool?[] met = [.. Enumerable.Range(0, rows.Count).Select(meets)];
        int[] chosen = Sorted(rows, [.. Enumerable.Range(0, rows.Count).Where(row => met[row] == true)]);
        int unknown = met.Count(row => row is null);
        return answer with
        {
            Query = [.. answer.Query, new("where", Where?.Text), new("sort", Sort)],
            Rows = rows.Only(chosen),
            Sections = [.. answer.Sections.Select(section => OfSection(section, rows, chosen))],
            Notes =
            [
                .. answer.Notes,
                .. Where is null ? Array.Empty<string>() : [$"Rows in which {Where.Text}: {FigureText.Count(chosen.Length)} of {FigureText.Count(rows.Count)}{(unknown == 0 ? string.Empty : $"; in {FigureText.Count(unknown)} {Where.Field} is unknown, and they are left out")}. What is said above is of all of them."],
            ],
        };
    }

    // The table of the rows is another view of them, row by row; other sections are facts of the whole.
    private Section OfSection(Section section, Rows rows, int[] chosen)
    {
        if (!section.IsLimited && !ReferenceEquals(section.Rows, rows))
        {
            return section;
        }

        return section.Rows.Count == rows.Count && section.Trees.IsEmpty
            ? section with { Rows = section.Rows.Only(chosen) }
            : throw Refusal.OfCommandLine($"{(Where is null ? "--sort" : "--where")} is about rows, and this answer shows people something else than its rows: take --format json or csv.");
    }

    private int[] Sorted(Rows rows, int[] chosen)
    {
        if (Sort is null)
        {
            return chosen;
        }

        bool isDescending = Sort.StartsWith('-');
        AnswerColumn column = Check.ColumnOf("--sort", rows, isDescending ? Sort[1..] : Sort);
        IOrderedEnumerable<(int Row, (double Number, string Text) Key)> known = chosen.Select(row => (row, Key(column.Cell(row)))).OrderBy(each => double.IsNaN(each.Item2.Number)); // unknown is neither small nor large
        return
        [
            .. (isDescending
                ? known.ThenByDescending(each => each.Key.Number).ThenByDescending(each => each.Key.Text, StringComparer.OrdinalIgnoreCase)
                : known.ThenBy(each => each.Key.Number).ThenBy(each => each.Key.Text, StringComparer.OrdinalIgnoreCase)).Select(each => each.Row),
        ];
    }

    private static (double Number, string Text) Key(object? cell) => cell switch
    {
        null => (double.NaN, string.Empty),
        int count => (count, string.Empty),
        double figure => (figure, string.Empty),
        Precise figure => (figure.Rounded ?? double.NaN, string.Empty),
        IEnumerable<string> list => (0, string.Join('\n', list)),
        var other => (0, CellText.Plain(other)),
    };
}
