using System.Globalization;
using System.Text.Json;
using NetworkLens.Data;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Losses in money beside tonnes, by hand: r1 makes all of 20 t for use, of 1 million dollars a tonne (0.8 to 1.5), and of 10 t for use2, whose value nobody says.</summary>
public sealed class LossesInMoney
{
    private const string Chain =
        """
        === sites.csv
        id,stage,country
        r1,refiner,CN
        use,end-use,DE
        use2,end-use,JP
        === links.csv
        from,to,material
        r1,use,oxide
        r1,use2,oxide
        === outputs.csv
        site,material,tonnes_per_year
        r1,oxide,30
        === demand.csv
        site,material,tonnes_per_year,value_usd_per_tonne,value_usd_per_tonne_low,value_usd_per_tonne_high
        use,oxide,20,1000000,800000,1500000
        use2,oxide,10,,,

        """;

    // A year: 20 t. 73 days are a fifth of a year: 4 t.
    [Theory]
    [InlineData("stress --by site", "20 million (16 million to 30 million) US dollars a year, for the 66.7 %")]
    [InlineData("scenario run --outage r1 --from 2026-01 --days 73", "4 million (3.2 million to 6 million) US dollars, for the 66.7 %")]
    [InlineData("course --outage r1 --from 2026-01 --days 73", "4 million (3.2 million to 6 million) US dollars, for the 66.7 %")]
    [InlineData("course --outage r1 --from 2026-01 --days 73 --rule planned", "4 million (3.2 million to 6 million) US dollars, for the 66.7 %")]
    [InlineData("plan --bloc DE,JP --coverage 0.5", "20 million (16 million to 30 million) US dollars a year, for the 66.7 %")]
    public void What_is_lost_is_told_with_its_range_and_for_how_much_of_it(string question, string told)
    {
        using var folder = new DataFolder(Chain);
        var run = ConsoleRun.Of(folder.Path, [.. question.Split(' '), "--data", "."]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stress --by site", "results", "lostUsdPerYear", 20e6)]
    [InlineData("scenario run --outage r1 --from 2026-01 --days 73", "totals", "lostUsd", 4e6)]
    [InlineData("course --outage r1 --from 2026-01 --days 73", "totals", "lostUsd", 4e6)]
    [InlineData("plan --bloc DE,JP --coverage 0.5", "totals", "unservedUsdPerYear", 20e6)]
    public void Json_has_the_same_figure(string question, string part, string field, double usd)
    {
        using var folder = new DataFolder(Chain);
        var run = ConsoleRun.Of(folder.Path, [.. question.Split(' '), "--data", ".", "--format", "json"]);
        using var json = JsonDocument.Parse(run.Output);
        JsonElement where = json.RootElement.GetProperty(part);
        Assert.Equal(usd, (part == "results" ? where[0] : where).GetProperty(field).GetDouble(), 1.0);
    }

    [Theory]
    [InlineData("stress --by site")]
    [InlineData("scenario run --outage r1 --from 2026-01 --days 73")]
    [InlineData("course --outage r1 --from 2026-01 --days 73")]
    public void Without_any_value_nothing_is_said_of_money(string question)
    {
        using var folder = new DataFolder(Chain).Write("demand.csv", "site,material,tonnes_per_year\nuse,oxide,20\nuse2,oxide,10\n");
        var run = ConsoleRun.Of(folder.Path, [.. question.Split(' '), "--data", "."]);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("USD", run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("US dollars,", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_only_what_loses_nothing_has_a_value_the_loss_is_unknown_and_not_nothing()
    {
        using var folder = new DataFolder(Chain).Write("links.csv", "from,to,material\nr1,use2,oxide\nother,use,oxide\n")
            .Write("sites.csv", "id,stage,country\nr1,refiner,CN\nother,refiner,MY\nuse,end-use,DE\nuse2,end-use,JP\n")
            .Write("outputs.csv", "site,material,tonnes_per_year\nr1,oxide,10\nother,oxide,20\n");
        Assert.Contains(
            "The loss in money is unknown: no demand row of it says what a tonne is worth (value_usd_per_tonne).",
            ConsoleRun.Of(folder.Path, "course", "--outage", "r1", "--from", "2026-01", "--days", "73", "--data", ".").Error,
            StringComparison.Ordinal);
    }

    // 20 t of 1 million and 10 t of 4 million: 2 million a tonne. With one unknown the mean is.
    [Theory]
    [InlineData("use,oxide,20,1000000\nuse,oxide,10,4000000\n", 2e6)]
    [InlineData("use,oxide,20,1000000\nuse,oxide,10,\n", double.NaN)]
    [InlineData("use,oxide,,1000000\n", 1e6)]
    public void Rows_of_one_target_are_worth_their_mean_by_tonnes(string rows, double value)
    {
        using var folder = new DataFolder(Chain).Write("demand.csv", "site,material,tonnes_per_year,value_usd_per_tonne\n" + rows);
        var network = SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026));
        Assert.Equal(value, network.ValueOf(network.Targets[0]).Value);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("much")]
    [InlineData("1,5")]
    public void A_value_that_is_none_is_refused(string value)
    {
        using var folder = new DataFolder(Chain).Write("demand.csv", $"site,material,tonnes_per_year,value_usd_per_tonne\nuse,oxide,20,\"{value}\"\n");
        DataFinding error = Assert.Single(folder.Errors());
        Assert.Equal(("demand.csv", 2, 14), (error.File, error.Line, error.Column));
    }

    [Fact]
    public void Who_gains_does_not_pay_for_who_loses()
    {
        using var folder = new DataFolder(Chain);
        var network = SupplyNetwork.Of(folder.Read(), new NetworkOptions(2026));
        var lost = LostMoney.Of(network, [(0, 2), (1, 3), (0, -1)]);
        Assert.NotNull(lost);
        Assert.Equal((2e6, 1.6e6, 3e6, 2.0, 5.0), (lost.Usd, lost.LowUsd, lost.HighUsd, lost.ValuedTonnes, lost.Tonnes));
        Assert.Equal("0.4", lost.ValuedShare.ToString(CultureInfo.InvariantCulture));
    }
}
