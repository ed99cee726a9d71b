using NetworkLens.Cli.Shell;

namespace NetworkLens.Tests;

public sealed class ShellLines
{
    [Theory]
    [InlineData("chokepoints --to f-35", "chokepoints", "--to", "f-35")]
    [InlineData("  sites   'stage:magnet country:JP'  ", "sites", "stage:magnet country:JP")]
    [InlineData("sites operator:\"JL Mag\" !country:CN", "sites", "operator:\"JL Mag\"", "!country:CN")]
    [InlineData("show \"Osaka Magnets\"", "show", "Osaka Magnets")]
    [InlineData("sites 'operator:\"JL Mag\"'", "sites", "operator:\"JL Mag\"")]
    [InlineData("summary --out \"my answers\"/a.txt", "summary", "--out", "my answers/a.txt")]
    [InlineData(@"summary --data C:\data", "summary", "--data", @"C:\data")]
    [InlineData("sites ''", "sites", "")]
    [InlineData("")]
    public void A_line_is_split_as_a_shell_does_and_selectors_keep_their_quotes(string line, params string[] words) => Assert.Equal(words, ShellLine.Read(line).All);

    [Fact]
    public void A_quote_that_is_not_closed_is_known()
    {
        Assert.Equal('\'', ShellLine.Read("sites 'stage:mag").OpenQuote);
        Assert.Null(ShellLine.Read("sites 'stage:mag'").OpenQuote);
    }
}
