using NetworkLens.Cli;
using NetworkLens.Cli.Output;

namespace NetworkLens.Tests;

public sealed class TerminalTables
{
    [Theory]
    [InlineData("chokepoints", 80, "chokepoints")]
    [InlineData("concentration", 80, "concentration")]
    [InlineData("sites", 80, "sites")]
    [InlineData("summary", 80, "summary")]
    [InlineData("summary", 48, "summary-narrow")]
    [InlineData("chokepoints", 160, "chokepoints-wide")]
    public void Columns_fold_into_the_terminal(string verb, int width, string golden)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, around => around with { Width = width }, verb, "--data", ".", "--no-color");
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(TextCells.Width(line), 0, width));
        GoldenFile.Matches($"terminal-{golden}.txt", run.Output);
    }

    [Fact]
    public void Colour_adds_nothing_to_what_is_told()
    {
        using var data = new TinyChain();
        string plain = ConsoleRun.Of(data.Folder, around => around with { Width = 80 }, "sites", "--data", ".", "--no-color").Output;
        string coloured = ConsoleRun.Of(data.Folder, around => around with { Width = 80 }, "sites", "--data", ".").Output;
        Assert.Contains("\u001b[38;5;", coloured, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9;]*m", string.Empty));
    }

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("bastnaesite-concentrate", 14, "bastnaesite-|concentrate")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("稀土永磁 材料", 6, "稀土永|磁|材料")]
    [InlineData("short", 9, "short")]
    [InlineData("in 2025-11 it was", 10, "in 2025-11|it was")]
    public void Text_is_broken_where_it_may_be(string text, int width, string lines) => Assert.Equal(lines.Split('|'), TextCells.Folded(text, width));

    [Fact]
    public void Columns_that_say_the_same_in_every_row_are_said_once_below()
    {
        Rows Of(params string[] from) => Rows.Of(from, [new ColumnOf<string>("who", "Who", ColumnKind.Text, name => name), new("kind", "Kind", ColumnKind.Text, _ => "site"), new("initial", "Initial", ColumnKind.Text, name => name[..1])]);
        string Printed(Rows rows)
        {
            using var output = new StringWriter();
            TableWriter.Write(new Answer("test", null, [], rows), new Page(output, null, 80, false, TestContext.Current.CancellationToken));
            return output.ToString();
        }

        Assert.Equal(" Who  Initial\n───────────────\n ant  a\n bee  b\n cow  c\nIn each of these rows: Kind: site\n", Printed(Of("ant", "bee", "cow")));
        Assert.DoesNotContain("In each", Printed(Of("ant", "bee")), StringComparison.Ordinal); // of two rows nobody needs to be told
    }

    [Fact]
    public void A_table_of_two_columns_keeps_both_however_narrow()
    {
        var rows = Rows.Of<(string, string)>([("Operator", "Lynas Rare Earths"), ("Note", new string('x', 30) + " " + new string('y', 300))], [new("fact", "Fact", ColumnKind.Text, fact => fact.Item1), new("value", "Value", ColumnKind.Text, fact => fact.Item2)]);
        foreach (int width in (int[])[40, 80, 110, 160])
        {
            using var output = new StringWriter();
            TableWriter.Write(new Answer("test", null, [], rows), new Page(output, null, width, false, TestContext.Current.CancellationToken));
            string[] lines = output.ToString().Split('\n');
            Assert.Matches("^ Fact +Value$", lines[0]);
            Assert.All(lines, line => Assert.InRange(TextCells.Width(line), 0, width));
            Assert.DoesNotContain(lines, line => line.Contains("Value:", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("100", 100)]
    [InlineData("7", null)]
    [InlineData("wide", null)]
    [InlineData(null, null)]
    public void A_pipe_is_as_wide_as_COLUMNS_says(string? columns, int? width) => Assert.Equal(width, Surroundings.ColumnsOf(columns));

    [Fact]
    public void A_pipe_gets_no_colours_and_a_C_locale_no_signs_beyond_ASCII()
    {
        using var data = new TinyChain();
        string Of(Func<Surroundings, Surroundings> change, params string[] command) => ConsoleRun.Of(data.Folder, change, [.. command, "--data", "."]).Output;
        Assert.DoesNotContain('\u001b', Of(around => around with { Width = 80, IsPiped = true }, "sites"));
        string ascii = Of(around => around with { Width = 80, IsPiped = true, IsAscii = true }, "explain", "country:CN", "--to", "car");
        Assert.True(ascii.All(char.IsAscii), ascii);
        Assert.Contains("`-- needs", ascii, StringComparison.Ordinal);
        Assert.True(Surroundings.IsAsciiLocale(name => name == "LC_ALL" ? "C" : "de_DE.UTF-8"));
        Assert.False(Surroundings.IsAsciiLocale(name => name == "LANG" ? "C.UTF-8" : string.Empty));
        Assert.False(Surroundings.IsAsciiLocale(_ => null));
    }

    [Fact]
    public void A_long_branch_goes_on_behind_the_guides()
    {
        using var output = new StringWriter();
        var tree = new Branch("root", [new Branch("one two three four five six", [new Branch("leaf", [])]), new Branch("seven eight nine ten eleven", [])]);
        TreeWriter.Write(tree, new Page(output, null, 24, false, CancellationToken.None));
        Assert.Equal(
            """
            root
            ├── one two three four
            │   │   five six
            │   └── leaf
            └── seven eight nine ten
                eleven

            """.ReplaceLineEndings("\n"),
            output.ToString());
    }
}
