using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>How the rows of a question are matched with those of another year or another data set.</summary>
/// <param name="Keys">Fields that say what a row is about.</param>
/// <param name="Compared">Fields that are compared, with their headings; the others are left out. Without a heading tables leave a field out.</param>
internal sealed record Matching(ImmutableArray<string> Keys, ImmutableArray<(string Field, string? Heading)> Compared)
{
    /// <summary>The fields that are compared.</summary>
    public IEnumerable<string> Fields => Compared.Select(compared => compared.Field);
}

/// <summary>--compare-year and --compare-data: the same question of another year or another data set, and what appeared, went or changed.</summary>
internal sealed class Comparison
{
    private readonly Option<int?> year = new("--compare-year") { HelpName = "YEAR", Description = "Answer for another year too, and print the rows that appeared, disappeared or changed." };

    private readonly Option<string> data = new("--compare-data") { HelpName = "PATH", Description = "Answer from another data set too, and print the rows that appeared, disappeared or changed." };

    public Comparison() => year.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var text }] && NumberOption.Whole(text) is not (>= 1 and <= 9999))
        {
            result.AddError($"{year.Name}: '{text}' is not a year; expected four digits such as 2030.");
        }
    });

    /// <summary>Makes them options of a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(year);
        command.Options.Add(data);
    }

    /// <summary>The year to compare with; null where none is asked for.</summary>
    public int? YearOf(ParseResult parsed) => parsed.GetValue(year);

    /// <summary>True where the command line asks for one.</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetValue(year) is not null || parsed.GetValue(data) is not null;

    /// <summary>The answer of a question, or where the command line asks for it how it differs from that of another.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="question">Of the year and the data set asked about.</param>
    /// <param name="answer">Answers either; its rows have every field of the matching.</param>
    /// <param name="matching">Which rows are the same, and what of them is compared.</param>
    public Answer Of(ParseResult parsed, Question question, Func<Question, Answer> answer, Matching matching)
    {
        int? otherYear = parsed.GetValue(year);
        string? otherData = parsed.GetValue(data);
        if (otherYear is null && otherData is null)
        {
            return answer(question);
        }

        Question other = question.Beside(otherYear, otherData);
        Answer before = Whole(answer(question), matching);
        Answer after = Whole(answer(other), matching);
        other.Held.RequireSound();
        (string first, string second) = otherData is null
            ? ($"{question.AsOf}", $"{other.AsOf}")
            : (Named(question, otherYear), Named(other, otherYear));
        if (first == second)
        {
            (first, second) = ("first", "second");
        }

        return Told(before, after, matching, first, second) with { Query = [.. before.Query, new("compareYear", otherYear), new("compareData", otherData)] };
    }

    private static Answer Told(Answer before, Answer after, Matching matching, string first, string second)
    {
        Difference[] found = [.. Differences(before.Rows, after.Rows, matching)];
        int matched = Matched(before.Rows, after.Rows, matching);
        int changed = found.Count(row => row.Change == Change.Changed);
        return before with
        {
            Rests = null,
            Headline = found.Length == 0 ? $"Nothing differs between {first} and {second}: {FigureText.Count(matched)} rows are the same."
                : $"Between {first} and {second}, {Words.Of(found.Count(row => row.Change == Change.Appeared), "row")} appeared, {FigureText.Count(found.Count(row => row.Change == Change.Gone))} went{(matched == 0 ? ", and none is in both" : $" and {FigureText.Count(changed)} of {FigureText.Count(matched)} changed")}.",
            Rows = RowsOf(before.Rows, after.Rows, found, matching, first, second),
            Sections = [],
            Totals =
            [
                new("appeared", found.Count(row => row.Change == Change.Appeared)),
                new("gone", found.Count(row => row.Change == Change.Gone)),
                new("changed", changed),
                new("unchanged", matched - changed),
            ],
            Notes =
            [
                $"Appeared: a row of {second} that {first} has not; gone: the other way round; changed: any of {string.Join(", ", matching.Fields)} differs. What stayed as it was is counted only.",
                .. after.Lead.Except(before.Lead).Select(lead => $"{second}: {lead}"),
                .. before.Notes.Intersect(after.Notes),
                .. before.Notes.Except(after.Notes).Select(note => $"{first}: {note}"),
                .. after.Notes.Except(before.Notes).Select(note => $"{second}: {note}"),
            ],
        };
    }

    private static string Named(Question question, int? year) => year is null ? question.Data.Name : $"{question.Data.Name} {question.AsOf}";

    // Its cells are read while its network is at hand: the next question may read another.
    private static Answer Whole(Answer answer, Matching matching)
    {
        ImmutableArray<AnswerColumn> columns =
        [
            .. matching.Keys.Concat(matching.Fields).Select(field => answer.Rows.Columns.First(column => column.Field == field)).Select(column =>
            {
                object?[] cells = [.. Enumerable.Range(0, answer.Rows.Count).Select(row => column.Cell(row) is IEnumerable<string> list ? (string[])[.. list] : column.Cell(row))];
                return column with { Cell = row => cells[row] };
            }),
        ];
        return answer with { Rows = new Rows(answer.Rows.Count, columns) };
    }

    private static IEnumerable<Difference> Differences(Rows before, Rows after, Matching matching)
    {
        Dictionary<string, int> earlier = ByKey(before, matching);
        Dictionary<string, int> later = ByKey(after, matching);
        foreach ((string key, int row) in later.OrderBy(pair => pair.Value))
        {
            if (!earlier.ContainsKey(key))
            {
                yield return new Difference(Change.Appeared, null, row);
            }
        }

        foreach ((string key, int row) in earlier.OrderBy(pair => pair.Value))
        {
            if (!later.ContainsKey(key))
            {
                yield return new Difference(Change.Gone, row, null);
            }
        }

        foreach ((string key, int row) in earlier.OrderBy(pair => pair.Value))
        {
            if (later.TryGetValue(key, out int then) && matching.Fields.Any(field => Text(before, field, row) != Text(after, field, then)))
            {
                yield return new Difference(Change.Changed, row, then);
            }
        }
    }

    private static int Matched(Rows before, Rows after, Matching matching) => ByKey(before, matching).Keys.Intersect(ByKey(after, matching).Keys).Count();

    private static Dictionary<string, int> ByKey(Rows rows, Matching matching)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = 0; row < rows.Count; row++)
        {
            found.TryAdd(string.Join('\n', matching.Keys.Select(key => Text(rows, key, row))), row);
        }

        return found;
    }

    private static string Text(Rows rows, string field, int row) => CellText.Plain(ColumnOf(rows, field).Cell(row));

    private static AnswerColumn ColumnOf(Rows rows, string field) => rows.Columns.First(column => column.Field == field);

    private static Rows RowsOf(Rows before, Rows after, Difference[] found, Matching matching, string first, string second) => Rows.Of(found,
    [
        new("change", "Change", ColumnKind.Text, row => WordOf(row.Change)),
        .. matching.Keys.Select(key => ColumnOf(before, key)).Select(column => new ColumnOf<Difference>(
            column.Field, Heading(column.Field!), column.Kind, row => row.Before is { } mine ? column.Cell(mine) : ColumnOf(after, column.Field!).Cell(row.After!.Value))),
        .. matching.Compared.Select(compared => (compared.Heading, Column: ColumnOf(before, compared.Field))).SelectMany(compared => new ColumnOf<Difference>[]
        {
            new(compared.Column.Field, compared.Heading is { } heading ? $"{heading}: {first}" : null, compared.Column.Kind, row => row.Before is { } mine ? compared.Column.Cell(mine) : null),
            new($"{compared.Column.Field}Compared", compared.Heading is null ? null : second, compared.Column.Kind, row => row.After is { } theirs ? ColumnOf(after, compared.Column.Field!).Cell(theirs) : null),
        }),
    ]);

    private static string Heading(string field) => $"{char.ToUpperInvariant(field[0])}{field[1..]}";

    private static string WordOf(Change change) => change switch
    {
        Change.Appeared => "appeared",
        Change.Gone => "gone",
        _ => "changed",
    };

    private enum Change
    {
        Appeared,
        Gone,
        Changed,
    }

    // Rows of either answer.
    private sealed record Difference(Change Change, int? Before, int? After);
}
