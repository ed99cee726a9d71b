using System.Text.Json;

namespace NetworkLens.Tests;

/// <summary>Answers say what they are of, and what to ask next.</summary>
public sealed class WordsOfAnswers
{
    // Ore from two countries: neither is needed, both together are.
    [Fact]
    public void Whom_nothing_cuts_off_is_told_what_was_looked_at_and_what_to_ask_next()
    {
        using DataFolder data = Twins();
        var run = ConsoleRun.Of(data.Path, "chokepoints", "--data", ".", "--to", "t", "--by", "country");
        Assert.Contains("No single country cuts off this demand row; every country upstream was tried.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Two together do: 1 pair, the first Australia (AU) + China (CN): --order 2.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Yet 90.0 % of the ore in the ore of Works is from China (CN): single-source t --by country --tier origin --stage mine.", run.Error, StringComparison.Ordinal);
        Assert.Equal("AU;CN", ConsoleRun.Of(data.Path, "chokepoints", "--data", ".", "--to", "t", "--by", "country", "--order", "2", "--format", "csv").Output.Split('\n')[1].Split(',')[0]);
    }

    [Fact]
    public void Everybody_stands_somewhere_by_betweenness_and_chokepoints_are_marked()
    {
        using DataFolder data = new();
        data.Write("sites.csv", "id\ns\nb1\nb2\nt\n").Write("links.csv", "from,to\ns,b1\ns,b2\nb1,t\nb2,t\n");
        using var json = JsonDocument.Parse(ConsoleRun.Of(data.Path, "chokepoints", "--data", ".", "--by", "site", "--rank", "betweenness", "--format", "json").Output);
        JsonElement[] rows = [.. json.RootElement.GetProperty("results").EnumerateArray()];
        Assert.Equal(
            [("b1", false, true), ("b2", false, true), ("s", true, false)],
            rows.Select(row => (row.GetProperty("chokepoint")[0].GetString(), row.GetProperty("isChokepoint").GetBoolean(), row.GetProperty("score").GetDouble() > 0)));
    }

    // Two ways that differ by a thousandth of a dollar in a million.
    [Fact]
    public void Routes_of_different_cost_never_print_the_same()
    {
        using DataFolder data = new();
        data.Write("sites.csv", "id\nm1\nm2\nt\n").Write("links.csv", "from,to,material,cost_usd_per_tonne\nm1,t,ore,1234567.001\nm2,t,ore,1234567.002\n");
        string table = ConsoleRun.Of(data.Path, "routes", "--data", ".", "--to", "t", "--weight", "cost").Output;
        Assert.Contains("1,234,567.001 USD/t", table, StringComparison.Ordinal);
        Assert.Contains("1,234,567.002 USD/t", table, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ConsoleRun.Of(data.Path, "routes", "--data", ".", "--to", "t", "--weight", "cost", "--format", "json").Output);
        Assert.Equal([1234567.001, 1234567.002], json.RootElement.GetProperty("results").EnumerateArray().Select(row => row.GetProperty("weight").GetDouble()));
        Assert.Equal(1, ConsoleRun.Of(data.Path, "routes", "--data", ".", "--to", "t", "--weight", "cost", "--fail-on", "weight>1234567.0015").ExitCode);
    }

    [Fact]
    public void A_plan_with_imports_does_not_call_them_inside()
    {
        using var data = new TinyChain();
        var with = ConsoleRun.Of(data.Folder, "plan", "--data", ".", "--bloc", "JP,US", "--coverage", "0.01", "--imports");
        Assert.Contains("of JP,US's demand is served with today's imports in 2026 already.", with.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("inside already", with.Error, StringComparison.Ordinal);
        var without = ConsoleRun.Of(data.Folder, "plan", "--data", ".", "--bloc", "allies+AU+MM+MY", "--coverage", "0.01");
        Assert.Contains("Proven within", without.Output, StringComparison.Ordinal);
        Assert.Contains("; proven within 0.0 %; ", without.Error, StringComparison.Ordinal);
    }

    // -5 is a number, which a spreadsheet does not run.
    [Fact]
    public void Csv_guards_what_a_spreadsheet_would_run_and_says_so_once()
    {
        using DataFolder data = new();
        data.Write("sites.csv", "id\n-5\n=1+1\n").Write("links.csv", "from,to\n-5,=1+1\n");
        var run = ConsoleRun.Of(data.Path, "sites", "--data", ".", "--format", "csv");
        Assert.Equal(["-5", "'=1+1"], run.Output.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(',')[0]).OrderDescending(StringComparer.Ordinal));
        Assert.Single(run.Error.Split('\n'), line => line.StartsWith("With an apostrophe in front", StringComparison.Ordinal));
        Assert.DoesNotContain("apostrophe", ConsoleRun.Of(data.Path, "sites", "-5", "--data", ".", "--format", "json").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--for is about graphml. Gephi reads gexf as it is, and dot with --plain.", "dot", "--for", "gephi")]
    [InlineData("--for is about graphml. Leave it out.", "json", "--for", "yed")]
    [InlineData("--plain is a way to write dot or cypher, not graphml.", "graphml", "--plain")]
    [InlineData("--for: 'gepi' is not one of any, yed, gephi, boost. Did you mean 'gephi'?", "graphml", "--for", "gepi")]
    public void What_a_format_has_no_use_for_is_refused(string expected, params string[] command)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, ["export", .. command, "--data", "."]);
        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private static DataFolder Twins()
    {
        DataFolder data = new();
        data.Write("dataset.json", """{"name": "twins", "asOf": 2026, "requirements": "any", "stages": [{"id": "mine", "name": "Mine", "source": true}, {"id": "works", "name": "Works", "source": false}]}""");
        data.Write("countries.csv", "iso2,name\nAU,Australia\nCN,China\nJP,Japan\n");
        data.Write("sites.csv", "id,name,stage,country\na,A,mine,AU\nc,C,mine,CN\nt,Works,works,JP\n");
        return data.Write("links.csv", "from,to,material,tonnes_per_year\na,t,ore,10\nc,t,ore,90\n");
    }
}
