using NetworkLens.Cli.Output;

namespace NetworkLens.Tests;

public sealed class AnswerWriters
{
    private static readonly Item[] Items =
    [
        new("plain", 1, 0.5, 1234.5, ["a", "b"]),
        new("[brackets], \"quotes\" | pipes <tags>", 12345, 1.0 / 3, 0.25, []),
        new("two\nlines\u001b[31m", 0, double.NaN, double.PositiveInfinity, ["only"]),
        new(null, -7, -0.0, 1e15, null),
    ];

    [Theory]
    [InlineData("answer.json", 0)]
    [InlineData("answer.csv", 1)]
    [InlineData("answer.md", 2)]
    [InlineData("answer.txt", 3)]
    public void Each_format_escapes_and_rounds_what_a_data_set_may_hold(string golden, int writer) =>
        GoldenFile.Matches(golden, Written([JsonWriter.Write, CsvWriter.Write, MarkdownWriter.Write, TableWriter.Write], writer));

    [Fact]
    public void Text_that_a_spreadsheet_would_compute_stays_text_and_numbers_stay_numbers()
    {
        Item[] hostile = [.. ((string[])["=1+1", "+1", "-5", "-1+2", "@SUM(A1)", "\t=1", "a=1"]).Select(name => new Item(name, -7, -0.5, 0, ["=x", "y"]))];
        string[] names = [.. Written(CsvWriter.Write, AnswerOf(hostile), width: null).TrimEnd('\n').Split('\n').Skip(1).Select(line => line[..line.IndexOf(",-7,-0.5,", StringComparison.Ordinal)])];
        Assert.Equal(["'=1+1", "+1", "-5", "'-1+2", "'@SUM(A1)", "'\t=1", "a=1"], names);
        Assert.Contains(",'=x;y,2026\n", Written(CsvWriter.Write, AnswerOf(hostile), width: null), StringComparison.Ordinal);
    }

    // Each row differs from the one before in another cell, or in none.
    [Fact]
    public void Csv_says_every_cell_of_every_row_also_where_it_is_as_in_the_row_before()
    {
        string[] list = ["x"];
        Item[] items = [new("a", 1, 0.5, 2, list), new("a", 1, 0.5, 2, list), new("b", 1, 0.5, 2, list), new("b", 1, 0.25, 2, list), new("b", 1, 0.25, 2, ["y"]), new("b", 1, double.NaN, 2, ["y"]), new("b", 1, double.NaN, 2, ["y"]), new("c", 2, 0.5, 3, [])];
        IEnumerable<string> oneByOne = items.Select(item => Written(CsvWriter.Write, AnswerOf([item]), width: null).Split('\n')[1]);
        Assert.Equal(oneByOne, Written(CsvWriter.Write, AnswerOf(items), width: null).TrimEnd('\n').Split('\n').Skip(1));
    }

    [Fact]
    public void Markdown_shows_marks_as_they_are() =>
        Assert.Contains("| a\\*b\\_c \\`d\\` \\| \\\\ &lt;e> |", Written(MarkdownWriter.Write, AnswerOf([new Item("a*b_c `d` | \\ <e>", 1, 0, 0, [])]), width: null), StringComparison.Ordinal);

    [Fact]
    public void A_pipe_gets_every_row_whole()
    {
        string name = string.Join(' ', Enumerable.Repeat("word", 200));
        string[] lines = Written(TableWriter.Write, AnswerOf([new Item(name, 1, 0, 0, [])]), width: null).TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Contains(name, lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_gets_no_line_wider_than_it_is()
    {
        string text = Written(TableWriter.Write, AnswerOf(Items), width: 60);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 60));
        Assert.True(text.Split('\n').Length > Items.Length + 2);
    }

    [Fact]
    public void Only_a_page_with_colour_gets_escape_sequences()
    {
        Assert.DoesNotContain('\u001b', Written(TableWriter.Write, AnswerOf(Items), width: 60));
        using var output = new StringWriter();
        TableWriter.Write(AnswerOf(Items), new Page(output, null, 60, IsColoured: true, CancellationToken.None));
        Assert.Contains('\u001b', output.ToString());
    }

    [Fact]
    public void An_answer_without_rows_is_well_formed_everywhere()
    {
        foreach (Action<Answer, Page> write in (Action<Answer, Page>[])[JsonWriter.Write, CsvWriter.Write, MarkdownWriter.Write, TableWriter.Write])
        {
            Assert.EndsWith("\n", Written(write, AnswerOf([]), width: null), StringComparison.Ordinal);
        }

        Assert.Contains("\"results\":[],", Written(JsonWriter.Write, AnswerOf([]), width: null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_writer_stops_when_cancelled()
    {
        foreach (Action<Answer, Page> write in (Action<Answer, Page>[])[JsonWriter.Write, CsvWriter.Write, MarkdownWriter.Write, TableWriter.Write])
        {
            Assert.Throws<OperationCanceledException>(() => write(AnswerOf(Items), new Page(TextWriter.Null, null, null, false, new CancellationToken(canceled: true))));
        }
    }

    private static string Written(Action<Answer, Page>[] writers, int writer) => Written(writers[writer], AnswerOf(Items), width: null);

    private static string Written(Action<Answer, Page> write, Answer answer, int? width)
    {
        using var output = new StringWriter();
        write(answer, new Page(output, null, width, IsColoured: false, CancellationToken.None));
        return output.ToString();
    }

    private static Answer AnswerOf(Item[] items) => new("test", null, [new Field("of", "what")], Rows.Of(items,
    [
        new("name", "Name", ColumnKind.Text, item => item.Name),
        new("count", "Count", ColumnKind.Count, item => item.Count),
        new("share", "Share", ColumnKind.Share, item => item.Share),
        new("tonnes", "t/yr", ColumnKind.Tonnes, item => item.Tonnes),
        new("isMany", "Many", ColumnKind.Flag, item => item.Count > 1),
        new("list", "List", ColumnKind.List, item => item.List),
        new("nested", null, ColumnKind.Nested, item => item.List?.Select(part => new Nested(new Field("part", part), new Field("of", item.Count)))),
        new(null, "For people", ColumnKind.Text, _ => "only"),
        new("year", null, ColumnKind.Year, _ => 2026),
    ]))
    {
        Totals = [new Field("sum", 1.23456789)],
        Notes = ["Ünïcode stays."],
        ElapsedMs = 5,
    };

    private sealed record Item(string? Name, int Count, double Share, double Tonnes, string[]? List);
}
