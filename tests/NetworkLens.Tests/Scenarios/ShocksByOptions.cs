using System.Text.Json;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class ShocksByOptions
{
    private static readonly string[] Everything =
    [
        "--outage", "refiner-my;severity=0.25", "--outage", "\"Clay pits\";start=2026-03;end=2026-06-30",
        "--ban", "country:CN>country:JP;materials=nd-oxide,dy-oxide", "--quota", "nd-mine;severity=0.5", "--tariff", "country:CN > country:US;ratePercent=25",
        "--from", "2026-07-01", "--days", "60",
    ];

    [Fact]
    public void What_options_say_costs_what_a_file_of_the_same_shocks_costs()
    {
        using var data = new TinyChain();
        data.Write(
            "own.json",
            """
            {"id": "own", "shocks": [
              {"kind": "outage", "sites": "refiner-my", "severity": 0.25, "start": "2026-07-01", "end": "2026-08-29"},
              {"kind": "outage", "sites": "\"Clay pits\"", "start": "2026-03", "end": "2026-06-30"},
              {"kind": "export-ban", "from": "country:CN", "to": "country:JP", "materials": ["nd-oxide", "dy-oxide"], "start": "2026-07-01", "end": "2026-08-29"},
              {"kind": "quota", "from": "nd-mine", "severity": 0.5, "start": "2026-07-01", "end": "2026-08-29"},
              {"kind": "tariff", "from": "country:CN", "to": "country:US", "ratePercent": 25, "start": "2026-07-01", "end": "2026-08-29"}]}
            """);
        Assert.Equal(Results(data, "own.json"), Results(data, Everything));
    }

    [Fact]
    public void A_file_that_options_wrote_costs_what_they_cost_and_is_a_scenario_as_any_other()
    {
        using var data = new TinyChain();
        Assert.Equal(0, ConsoleRun.Of(data.Folder, ["scenario", "new", "new.json", "--name", "All at once", .. Everything, "--data", "."]).ExitCode);
        Assert.Equal(Results(data, Everything), Results(data, "new.json"));
        DataSet read = DataSetFolder.Read(data.Folder, cancellation: TestContext.Current.CancellationToken).Data!;
        (Scenario? scenario, var errors) = ScenarioFiles.Read(Path.Combine(data.Folder, "new.json"), read);
        Assert.Empty(errors);
        Assert.Equal(("new", "All at once", 2026), (scenario!.Id, scenario.Name, scenario.AsOf));
        Assert.Equal([ShockKind.Outage, ShockKind.Outage, ShockKind.ExportBan, ShockKind.Quota, ShockKind.Tariff], scenario.Shocks.Select(shock => shock.Kind));
        Assert.Equal(["2026-08-29", "2026-06-30", "2026-08-29", "2026-08-29", "2026-08-29"], scenario.Shocks.Select(shock => shock.End.ToString()));
    }

    [Fact]
    public void A_file_that_is_there_stays_as_it_is()
    {
        using var data = new TinyChain();
        string before = File.ReadAllText(Path.Combine(data.Folder, "links.csv"));
        var run = ConsoleRun.Of(data.Folder, "scenario", "new", "links.csv", "--outage", "country:CN", "--data", ".");
        Assert.Equal(5, run.ExitCode);
        Assert.Contains("is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(data.Folder, "links.csv")));
    }

    [Fact]
    public void Its_year_is_the_one_in_which_it_begins_and_days_of_other_years_are_told()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "scenario", "run", "--outage", "country:CN", "--from", "2027-12", "--days", "90", "--data", ".");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("As of 2027.", run.Error, StringComparison.Ordinal);
        Assert.Contains("outage country:CN: 31 of its 90 days are in 2027, the year asked about; --as-of 2028 asks about others.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_what_options_say_is_that_of_a_file_that_says_it()
    {
        using var data = new TinyChain();
        string[] shocks = ["--outage", "country:CN;severity=0.5", "--ban", "nd-mine", "--from", "2026-07"];
        Assert.Equal(0, ConsoleRun.Of(data.Folder, ["scenario", "new", "what-if.json", .. shocks, "--data", "."]).ExitCode);
        Assert.Equal(Picture(data, "--scenario", "what-if.json"), Picture(data, shocks));
    }

    [Theory]
    [InlineData("take one of the two", "--scenario", "china-stops", "--outage", "country:CN")]
    [InlineData("a picture shows one answer", "--chokepoints", "--outage", "country:CN")]
    [InlineData("nothing does: add --outage, --ban, --quota, --tariff", "--to", "car", "--from", "2026")]
    [InlineData("it needs --scenario, or what happens", "--to", "car", "--rerouting", "none")]
    public void A_picture_of_two_things_is_refused(string said, params string[] options)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, ["draw", .. options, "--out", "a.svg", "--data", "."]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'QQ' is no country of this data set", "--outage", "country:QQ")]
    [InlineData("--outage: '2' is not a share; expected a number from 0 to 1.", "--outage", "country:CN;severity=2")]
    [InlineData("'severity' should be a number from 0 to 1", "--outage", "country:CN;severity=half")]
    [InlineData("'severity' should be a number from 0 to 1", "--outage", "country:CN;severity=0,5")]
    [InlineData("There is no field 'severty'", "--outage", "country:CN;severty=1")]
    [InlineData("'materials' says nothing about a shock of kind 'outage'", "--outage", "country:CN;materials=magnet")]
    [InlineData("The field 'severity' is there twice", "--outage", "country:CN;severity=1;severity=0.5")]
    [InlineData("There is no material 'dy-oxid'", "--ban", "country:CN;materials=dy-oxid")]
    [InlineData("expected a selector, or two with > between", "--ban", "country:CN>country:JP>country:US")]
    [InlineData("expected a selector, or two with > between", "--ban", ">country:JP")]
    [InlineData("expected a selector, then FIELD=VALUE", "--outage", "country:CN;half")]
    [InlineData("does not say how much less goes", "--quota", "country:CN")]
    [InlineData("A shock of kind 'tariff' needs 'ratePercent'", "--tariff", "country:CN")]
    [InlineData("'2026-13' is not a date", "--outage", "country:CN", "--from", "2026-13")]
    [InlineData("--days counts from a day: add --from", "--outage", "country:CN", "--days", "5")]
    [InlineData("'0' is not a whole number from 1 to 36525", "--outage", "country:CN", "--from", "2026", "--days", "0")]
    [InlineData("is no day of the calendar", "--outage", "country:CN", "--from", "9999", "--days", "9999")]
    [InlineData("--outage: the end '2026-02' is before --from 2026-03", "--outage", "country:CN;end=2026-02", "--from", "2026-03")]
    [InlineData("nothing does: add --outage, --ban, --quota, --tariff", "--from", "2026")]
    [InlineData("take one of the two", "china-stops", "--outage", "country:CN")]
    [InlineData("Which scenario?")]
    public void What_is_no_shock_is_refused_with_what_was_expected(string said, params string[] options)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, ["scenario", "run", .. options, "--data", "."]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static string Picture(TinyChain data, params string[] what)
    {
        var run = ConsoleRun.Of(data.Folder, ["draw", .. what, "--out", "a.svg", "--data", "."]);
        Assert.Equal(0, run.ExitCode);
        return File.ReadAllText(Path.Combine(data.Folder, "a.svg"));
    }

    private static string Results(TinyChain data, params string[] what)
    {
        var run = ConsoleRun.Of(data.Folder, ["scenario", "run", .. what, "--data", ".", "--format", "json"]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        using var answer = JsonDocument.Parse(run.Output);
        return answer.RootElement.GetProperty("results").ToString() + answer.RootElement.GetProperty("totals");
    }
}
