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
