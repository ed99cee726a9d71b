using NetworkLens.Cli;

namespace NetworkLens.Tests;

public sealed class ExitCodes
{
    [Fact]
    public void An_answer_is_0()
    {
        using var data = new TinyChain();
        Assert.Equal(0, ConsoleRun.Of(data.Folder, "sites", "--data", ".").ExitCode);
    }

    [Theory]
    [InlineData("topShare>0.99", 1)]
    [InlineData("topShare >= 1", 1)]
    [InlineData("topShare>1", 0)]
    [InlineData("hhi<0.2", 0)]
    [InlineData("material=magnet", 1)]
    [InlineData("stage=moon", 0)]
    [InlineData("fromCapacity=true", 1)]
    [InlineData("hhiWgi<=0.15", 1)]
    [InlineData("stage!=mine", 1)]
    public void A_check_that_does_not_hold_is_1_and_the_answer_is_printed_all_the_same(string check, int exitCode)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "concentration", "--data", ".", "--limit", "1", "--fail-on", check);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("dy-ore", run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode == 1, run.Error.Contains($"rows meet {check}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_on_a_list_asks_whether_it_holds_the_value()
    {
        using var data = new TinyChain();
        Assert.Equal(1, ConsoleRun.Of(data.Folder, "chokepoints", "--data", ".", "--fail-on", "chokepoint=CN").ExitCode);
        Assert.Equal(0, ConsoleRun.Of(data.Folder, "chokepoints", "--data", ".", "--fail-on", "chokepoint=US").ExitCode);
    }

    [Fact]
    public void A_check_of_a_number_that_is_unknown_is_an_error_unless_another_row_meets_it()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "chokepoints", "--data", ".", "--to", "drone", "--fail-on", "demandShare>=0");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--fail-on: 'demandShare' is unknown in", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--fail-on", "startYear>2029").ExitCode);
        Assert.Equal(2, ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--fail-on", "startYear>2030").ExitCode);
        Assert.Equal(0, ConsoleRun.Of(data.Folder, "sites", "status:planned", "--data", ".", "--fail-on", "startYear>2030").ExitCode);
    }

    [Theory]
    [InlineData("say which question: summary, sites", new string[0])]
    [InlineData("'sitez' is not a command of networklens. Did you mean 'sites'?", new[] { "sitez" })]
    [InlineData("'--formt' is not an option of networklens sites. Did you mean '--format'?", new[] { "sites", "--formt", "json" })]
    [InlineData("--format: 'jsn' is not one of table, json, csv, markdown. Did you mean 'json'?", new[] { "sites", "--format", "jsn" })]
    [InlineData("--by: 'contry' is not one of country, site, link, operator, country-stage. Did you mean 'country'?", new[] { "chokepoints", "--by", "contry" })]
    [InlineData("--by: 'link' is not one of site, operator, country.", new[] { "single-source", "--by", "link" })]
    [InlineData("--order: '7' is not one of 1, 2, 3, 4, 5, 6, all.", new[] { "chokepoints", "--order", "7" })]
    [InlineData("--rank betweenness is about plants", new[] { "chokepoints", "--rank", "betweenness", "--by", "link" })]
    [InlineData("take one of the two", new[] { "cascade", "--fail", "refiner-cn", "--each", "site" })]
    [InlineData("--by link does not go with --rerouting market", new[] { "stress", "--by", "link", "--rerouting", "market" })]
    [InlineData("'extra' is not an argument of networklens chokepoints.", new[] { "chokepoints", "extra" })]
    [InlineData("'--to'", new[] { "explain", "CN" })]
    [InlineData("--coverage: '0,1' is not a share above 0, up to 1. Write decimals with a point", new[] { "plan", "--bloc", "x", "--coverage", "0,1" })]
    [InlineData("--budget: '1,5e9' is not an amount of US dollars", new[] { "stockpile", "--without", "x", "--budget", "1,5e9" })]
    [InlineData("--days: '7,5' is not a number of days above 0.", new[] { "survive", "--without", "x", "--days", "7,5" })]
    [InlineData("--threshold: '0,65' is not a share above 0, up to 1.", new[] { "single-source", "--threshold", "0,65" })]
    [InlineData("--threshold: '' is not a share above 0, up to 1.", new[] { "single-source", "--threshold", "" })]
    [InlineData("--k: '1,000' is not a whole number from 1 to 1000.", new[] { "routes", "--k", "1,000" })]
    [InlineData("--samples: '1,5' is not a number of samples", new[] { "scenario", "run", "x", "--samples", "1,5" })]
    [InlineData("--seed: '1,5' is not a whole number", new[] { "scenario", "run", "x", "--seed", "1,5" })]
    [InlineData("--until: '2,030' is not a year from 1900 to 2200.", new[] { "timeline", "--bloc", "x", "--until", "2,030" })]
    [InlineData("--limit: '-1' is not a number of rows, 0 for all.", new[] { "sites", "--limit", "-1" })]
    [InlineData("--as-of: 'soon' is not a calendar year.", new[] { "sites", "--as-of", "soon" })]
    [InlineData("--threads: '0' is not a number of workers", new[] { "sites", "--threads", "0" })]
    [InlineData("--threshold: '65' is not a share above 0, up to 1.", new[] { "single-source", "--threshold", "65" })]
    [InlineData("--stage says how far to trace: it needs --tier origin.", new[] { "single-source", "--stage", "mine" })]
    [InlineData("--fail-on: 'nonsense' is not a check;", new[] { "sites", "--fail-on", "nonsense" })]
    [InlineData("--fail-on: 'statu' is not a field of these rows that can be compared. Did you mean 'status'?", new[] { "sites", "--fail-on", "statu=idle" })]
    [InlineData("--fail-on: 'status' holds no numbers; compare it with = or !=.", new[] { "sites", "--fail-on", "status>1" })]
    [InlineData("--fail-on: 'startYear' holds numbers, and 'old' is none.", new[] { "sites", "--fail-on", "startYear<old" })]
    [InlineData("--as-of: the value is empty.", new[] { "sites", "--as-of", "" })]
    [InlineData("a path is empty;", new[] { "validate", "" })]
    [InlineData("a selector is empty;", new[] { "chokepoints", "--to", "" })]
    [InlineData("No site is called 'refinr-cn'; the nearest is 'refiner-cn'.", new[] { "show", "refinr-cn" })]
    [InlineData("No stage is called 'magnt'; the nearest is 'magnet'.", new[] { "sites", "stage:magnt" })]
    [InlineData("No site is called 'x'.", new[] { "chokepoints", "--to", "x" })]
    [InlineData("No stage is called 'x'; expected one of mine, refiner, magnet, end-use.", new[] { "concentration", "--stage", "x" })]
    [InlineData("'stag' is not something sites can be chosen by", new[] { "sites", "stag:magnet" })]
    [InlineData("'stage:magnet' chooses 3 sites; name one: magnet-cn, magnet-jp, magnet-vn.", new[] { "show", "stage:magnet" })]
    [InlineData("No stage is called 'refinery'; the nearest is 'refiner'.", new[] { "concentration", "--stage", "refinery" })]
    [InlineData("--material is about tonnes: it needs --sankey.", new[] { "draw", "--to", "car", "--material", "nd-oxide", "--out", "a.svg" })]
    [InlineData("--sankey groups by country, not by bloc: leave out --bloc.", new[] { "draw", "--sankey", "--bloc", "eu", "--out", "a.svg" })]
    [InlineData("leave --stage out, or name one with --material.", new[] { "concentration", "--by", "stage", "--stage", "refiner" })]
    [InlineData("with --by country it says nothing. Write --by bloc, or leave --bloc out.", new[] { "concentration", "--bloc", "JP,MY" })]
    [InlineData("No material is called 'dy-oxid'; the nearest is 'dy-oxide'.", new[] { "concentration", "--material", "dy-oxid" })]
    [InlineData("'alies' is no bloc of this data set; the nearest is 'allies'.", new[] { "blocs", "alies" })]
    [InlineData("--days: '0' is not a number of days above 0.", new[] { "survive", "--without", "refiner-cn", "--days", "0" })]
    [InlineData("--budget: '-1' is not an amount of US dollars above 0", new[] { "stockpile", "--budget", "-1", "--without", "refiner-cn" })]
    [InlineData("--coverage: '80' is not a share above 0, up to 1.", new[] { "plan", "--bloc", "allies", "--coverage", "80" })]
    [InlineData("What fails? --without names sites", new[] { "survive" })]
    [InlineData("No scenario is called 'china-stop', and there is no such file. Did you mean 'china-stops'?", new[] { "scenario", "show", "china-stop" })]
    [InlineData("say which question: list, show", new[] { "scenario" })]
    [InlineData("'lst' is not a command of networklens scenario. Did you mean 'list'?", new[] { "scenario", "lst" })]
    [InlineData("'--formt' is not an option of networklens scenario list. Did you mean '--format'?", new[] { "scenario", "list", "--formt", "json" })]
    [InlineData("the nearest is 'refiner-cn'", new[] { "explain", "site:refiner-cm", "--to", "car" })]
    public void A_wrong_command_line_is_2_and_offers_what_was_meant(string message, string[] command)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, ConsoleRun.Settings(("data", ".")), command);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Invalid_data_is_3_with_every_error_in_its_place()
    {
        using var data = new TinyChain();
        data.Write("demand.csv", "site,material,tonnes_per_year\ncar,magnt,1\ncar,magnet,many\n");
        var question = ConsoleRun.Of(data.Folder, "summary", "--data", ".");
        Assert.Equal(3, question.ExitCode);
        Assert.Empty(question.Output);
        Assert.Contains("demand.csv:3:12", question.Error, StringComparison.Ordinal);

        var validation = ConsoleRun.Of(data.Folder, "validate", ".", "--format", "csv");
        Assert.Equal(3, validation.ExitCode);
        Assert.Contains("demand.csv,3,12,error,", validation.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_file_with_errors_is_3_with_every_error_in_its_place()
    {
        using var data = new TinyChain();
        data.Write("mine.json", "{\"id\": \"mine\",\n \"shocks\": [{\"kind\": \"outage\", \"sites\": \"nowhere\"}, {\"kind\": \"outag\"}]}\n");
        var run = ConsoleRun.Of(data.Folder, "scenario", "show", "mine.json", "--data", ".");
        Assert.Equal((3, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("mine.json holds 2 errors:", run.Error, StringComparison.Ordinal);
        Assert.Contains("mine.json:2:41: No site is called 'nowhere'.", run.Error, StringComparison.Ordinal);
        Assert.Contains("mine.json:2:62: 'outag' is not a kind of shock", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_does_not_allow_flows_is_3_and_names_the_recipe()
    {
        using var data = new TinyChain();
        data.Write("recipes.csv", TinyChain.Files["recipes.csv"].Replace("magnet,dy-oxide,0.03", "magnet,dy-oxide,", StringComparison.Ordinal));
        foreach (string[] command in (string[][])[["stress"], ["scenario", "run", "china-stops"], ["chokepoints", "--rank", "throughput"]])
        {
            var run = ConsoleRun.Of(data.Folder, [.. command, "--data", "."]);
            Assert.Equal((3, string.Empty), (run.ExitCode, run.Output));
            Assert.StartsWith("networklens: recipes.csv has no tonnes_per_tonne for dy-oxide in magnet: ", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_or_written_is_5()
    {
        using var data = new TinyChain();
        foreach (string[] command in (string[][])
            [
                ["sites", "--data", "nowhere"],
                ["validate", "nowhere"],
                ["sites", "--data", ".", "--config", "nowhere.json"],
                ["scenario", "show", "nowhere.json", "--data", "."],
                ["sites", "--data", ".", "--out", "no/such/folder/sites.csv"],
            ])
        {
            var run = ConsoleRun.Of(data.Folder, command);
            Assert.Equal((5, string.Empty), (run.ExitCode, run.Output));
            Assert.StartsWith("networklens: ", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.TrimEnd().Split('\n'));
        }
    }

    [Fact]
    public void An_internal_error_is_70_in_one_line_and_more_only_with_verbose()
    {
        using var data = new TinyChain();
        static Surroundings Broken(Surroundings around) => around with { Output = new BrokenWriter(new InvalidOperationException("Cannot be.")) };
        var run = ConsoleRun.Of(data.Folder, Broken, "sites", "--data", ".");
        Assert.Equal(70, run.ExitCode);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Contains("an internal error", run.Error, StringComparison.Ordinal);

        var verbose = ConsoleRun.Of(data.Folder, Broken, "sites", "--data", ".", "--verbose");
        Assert.Equal(70, verbose.ExitCode);
        Assert.Contains(nameof(BrokenWriter), verbose.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelled_is_130()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, around => around with { Cancellation = new CancellationToken(canceled: true) }, "sites", "--data", ".");
        Assert.Equal((130, string.Empty, "networklens: cancelled.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Where_memory_ends_it_says_what_to_ask_instead()
    {
        using var data = new TinyChain();
        foreach (Exception fault in (Exception[])[new InsufficientMemoryException(), new AggregateException(new InsufficientMemoryException())])
        {
            var run = ConsoleRun.Of(data.Folder, around => around with { Output = new BrokenWriter(fault) }, "sites", "--data", ".");
            Assert.Equal(70, run.ExitCode);
            Assert.StartsWith("networklens: the answer needs more memory than there is. Ask about fewer sites", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.TrimEnd().Split('\n'));
        }
    }

    private sealed class BrokenWriter(Exception fault) : StringWriter
    {
        public override void Write(string? value) => throw fault;
    }
}
