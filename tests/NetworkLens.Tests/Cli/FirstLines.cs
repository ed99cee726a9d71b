namespace NetworkLens.Tests;

/// <summary>The first line answers, the second says what it rests on: true for no, one and many rows.</summary>
public sealed class FirstLines
{
    private const string Links = "from,to,material,basis\n";

    [Theory]
    [InlineData("m1,t1,ore,reported\nm1,t2,ore,reported\nm2,t2,ore,assumed\n", "Without mine of A, 1 of 2 end uses is cut off; no other operator cuts off any.", "chokepoints", "--by", "operator")]
    [InlineData("m1,t1,ore,reported\nm1,t2,ore,reported\nm2,t3,ore,assumed\n", "Without m1, 2 of 3 end uses are cut off; no other site cuts off more than 1.", "chokepoints", "--by", "site")]
    [InlineData("m1,t1,ore,reported\nm2,t1,ore,reported\n", "No single site cuts off t1.", "chokepoints", "--by", "site")]
    [InlineData("m1,t1,ore,reported\nm2,t1,ore,reported\nm1,t2,ore,reported\nm2,t2,ore,reported\n", "No single site cuts off any of the 2 end uses.", "chokepoints", "--by", "site")]
    [InlineData("m1,t1,ore,assumed\n", "One site alone can cut off t1: m1 (inferred).", "chokepoints", "--by", "site")]
    [InlineData("m1,r,ore,reported\nr,t1,oxide,reported\n", "2 sites, each alone, can cut off t1: m1 and r.", "chokepoints", "--by", "site")]
    [InlineData("m1,t1,ore,reported\nm2,t1,ore,reported\n", "One pair of sites, each together, can cut off t1: m1 + m2.", "chokepoints", "--by", "site", "--order", "2")]
    [InlineData("m1,t1,ore,reported\n", "No 2 sites together cut off t1 that fewer of them do not.", "chokepoints", "--by", "site", "--order", "2")]
    [InlineData("m1,t1,ore,reported\nm2,t2,ore,reported\nm2,t1,ore,reported\n", "1 site depends on one site for 65 % or more of an input: m2.", "single-source", "t2")]
    [InlineData("m1,t1,ore,reported\n", "Without m1, t1 (ore) is cut off.", "explain", "m1", "--to", "t1")]
    [InlineData("m1,t1,ore,reported\nm2,t1,ore,reported\n", "Without m1, t1 (ore) can still be supplied.", "explain", "m1", "--to", "t1")]
    [InlineData("m1,t1,ore,reported\n", "The best route is m1 → t1; there is no other.", "routes", "--to", "t1")]
    [InlineData("m1,t1,ore,reported\nm2,t1,ore,reported\n", "The best route is m1 → t1; 2 are listed.", "routes", "--to", "t1")]
    [InlineData("m1,t1,ore,reported\n", "No route leads to t1 without m1.", "routes", "--to", "t1", "--without", "m1")]
    [InlineData("m1,t1,ore,reported\nm1,t2,ore,reported\n", "2 sites are downstream of m1: 2 would be cut off from some input, 0 get most of one from there, 0 are partly exposed.", "dependents", "m1")]
    [InlineData("m1,t1,ore,reported\n", "Nobody in the data depends on t1.", "dependents", "t1")]
    [InlineData("m1,t1,ore,reported\n", "2 of 2 sites and 1 of 1 link are in force in 2026, over 3 stages and 0 countries.", "summary")]
    [InlineData("m1,t1,ore,reported\nm2,t1,ore,reported\n", "2 sites match m, 2 in force in 2026.", "sites", "m")]
    public void The_first_line_answers(string links, string headline, params string[] command)
    {
        using var data = new TinyFolder(links);
        var run = ConsoleRun.Of(data.Path, [.. command, "--data", "."]);
        Assert.Equal((0, headline), (run.ExitCode, run.Output.Split('\n')[0]));
    }

    [Fact]
    public void The_second_line_says_what_it_rests_on_and_how_little_is_documented()
    {
        using var data = new TinyFolder("m1,t1,ore,reported\nm2,t1,ore,assumed\nm2,t2,ore,assumed\n");
        var run = ConsoleRun.Of(data.Path, "chokepoints", "--data", ".");
        Assert.Equal("Rests on 1 documented and 2 inferred links; as of 2026. Over documented links alone, 1 of 2 demand rows can be supplied.", run.Output.Split('\n')[1]);
    }

    [Fact]
    public void The_headline_is_the_same_in_json_and_markdown_and_csv_stays_a_table()
    {
        using var data = new TinyFolder("m1,t1,ore,reported\n");
        string Printed(string format) => ConsoleRun.Of(data.Path, "chokepoints", "--by", "site", "--data", ".", "--format", format).Output;
        Assert.Contains("\"headline\":\"One site alone can cut off t1: m1.\"", Printed("json"), StringComparison.Ordinal);
        Assert.StartsWith("**One site alone can cut off t1: m1.**\n", Printed("markdown"), StringComparison.Ordinal);
        Assert.StartsWith("chokepoint,", Printed("csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_passed_on_holds_year_notes_and_the_command_that_asks_again()
    {
        using var data = new TinyFolder("m1,t1,ore,reported\n");
        foreach (string format in (string[])["table", "markdown"])
        {
            var run = ConsoleRun.Of(data.Path, "chokepoints", "--to", "stage:end-use country:XX", "--data", ".", "--format", format, "--out", "answer");
            string text = File.ReadAllText(Path.Combine(data.Path, "answer"));
            Assert.Equal((0, string.Empty), (run.ExitCode, run.Output));
            Assert.Contains("As of 2026.", text, StringComparison.Ordinal);
            Assert.Contains($"networklens chokepoints --to 'stage:end-use country:XX' --data . --format {format}", text, StringComparison.Ordinal);
            Assert.DoesNotContain("--out", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Cite_lists_the_sources_of_the_links_used_and_where_tonnes_count_of_the_figures()
    {
        using var data = new TinyChain();
        File.AppendAllText(Path.Combine(data.Folder, "sources.csv"), "\nunused,Elsewhere,,2020,https://example.com/unused,C\nneeds,What cars need,,2025,https://example.com/needs,C\n");
        File.WriteAllText(Path.Combine(data.Folder, "demand.csv"), TinyChain.Files["demand.csv"].Replace("car,magnet,100,2025,estimated,report", "car,magnet,100,2025,estimated,needs", StringComparison.Ordinal));
        string[] Cited(params string[] command)
        {
            using var answer = System.Text.Json.JsonDocument.Parse(ConsoleRun.Of(data.Folder, [.. command, "--cite", "--data", ".", "--format", "json"]).Output);
            return [.. answer.RootElement.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("source").GetString()!).Order(StringComparer.Ordinal)];
        }

        Assert.Equal(["news", "report"], Cited("chokepoints", "--to", "car"));
        Assert.Equal(["needs", "news", "report"], Cited("survive", "--without", "refiner-cn", "--to", "car", "--days", "9"));
        Assert.Equal(["report"], Cited("dependents", "refiner-my", "--stage", "magnet"));
        string table = ConsoleRun.Of(data.Folder, "chokepoints", "--to", "car", "--cite", "--data", ".").Output;
        Assert.Matches("\nSources\n\n +Id +Title +Grade +Date +Address\n", table);
        Assert.Contains("## Sources\n\n| Id |", ConsoleRun.Of(data.Folder, "chokepoints", "--cite", "--data", ".", "--format", "markdown").Output, StringComparison.Ordinal);
        Assert.Equal(2, ConsoleRun.Of(data.Folder, "blocs", "--cite", "--data", ".").ExitCode);
    }

    // Sites are made from the links: m… mines, r refines, t… use.
    private sealed class TinyFolder : IDisposable
    {
        public TinyFolder(string links)
        {
            Path = Directory.CreateTempSubdirectory("networklens-").FullName;
            string[] ids = [.. links.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(line => line.Split(',')[..2]).Distinct().Order(StringComparer.Ordinal)];
            File.WriteAllText(
                System.IO.Path.Combine(Path, "sites.csv"),
                "id,stage,country,operator\n" + string.Concat(ids.Select(id => $"{id},{(id[0] == 'm' ? "mine" : id[0] == 'r' ? "refiner" : "end-use")},XX,{(id == "m1" ? "mine of A" : string.Empty)}\n")));
            File.WriteAllText(System.IO.Path.Combine(Path, "links.csv"), Links + links);
            File.WriteAllText(
                System.IO.Path.Combine(Path, "dataset.json"),
                """{"name": "tiny", "asOf": 2026, "stages": [{"id": "mine", "name": "Mine", "source": true}, {"id": "refiner", "name": "Refiner"}, {"id": "end-use", "name": "End use"}]}""");
        }

        public string Path { get; }

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
