using System.Collections.Immutable;
using System.Text.Json;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A shock over the turn of a year counts in each of its years: its days there, the demand of then, and who is there then.</summary>
public sealed class YearsOfAScenario
{
    private static readonly ScenarioOptions AsObserved = new(Rerouting.None);

    // The mine sends 365 t a year, all that the end use takes: a day is a tonne, and 365/366 t in 2028.
    [Fact]
    public void Each_year_loses_the_days_that_lie_in_it()
    {
        ImmutableArray<ScenarioYear> years = Years(Mine(), new DateOnly(2026, 12, 1), 90);
        Assert.Equal([(2026, 31), (2027, 59)], years.Select(year => (year.Year, year.Days)));
        Assert.Equal([31.0, 59.0], years.Select(year => year.Total!.LostTonnes), Near);

        years = Years(Mine(), new DateOnly(2026, 12, 31), 367);
        Assert.Equal([(2026, 1), (2027, 365), (2028, 1)], years.Select(year => (year.Year, year.Days)));
        Assert.Equal([1.0, 365, 365 / 366.0], years.Select(year => year.Total!.LostTonnes), Near);
    }

    [Fact]
    public void Each_year_is_what_a_run_of_that_year_says()
    {
        DataSet data = TwelveSites.Network().Data;
        Scenario scenario = TwelveSites.Outage("id:r1", new DateOnly(2026, 10, 1), 200);
        ScenarioYear[] years = [.. Years(data, new DateOnly(2026, 10, 1), 200, "id:r1")];
        Assert.Equal([2026, 2027], years.Select(year => year.Year));
        foreach (ScenarioYear year in years)
        {
            ScenarioAnswer alone = ScenarioRun.Of(Of(data, year.Year), scenario, AsObserved, TestContext.Current.CancellationToken);
            Assert.True(alone.Totals[0].LostTonnes > 0);
            Assert.Equal(alone.Totals[0], year.Total);
        }
    }

    [Fact]
    public void Who_closes_before_the_next_year_loses_nothing_in_it()
    {
        DataSet data = Mine();
        data = data with { Sites = data.Sites with { EndYears = new Column<short>([2026, 2026], 0) } };
        ScenarioYear[] years = [.. Years(data, new DateOnly(2026, 12, 1), 90)];
        Assert.Equal(31, years[0].Total!.LostTonnes, 1e-6);
        Assert.True(years[1].Total is null or { LostTonnes: 0 });
    }

    [Theory]
    [InlineData(2026, 31)]   // all in the year asked about
    [InlineData(2026, 6000)] // in more than ten
    public void There_is_no_table_of_one_year_or_of_more_than_ten(int year, int days) =>
        Assert.Empty(Years(Mine(), new DateOnly(year, 12, 1), days));

    [Fact]
    public void A_year_that_is_asked_for_is_told_alone()
    {
        using var data = new TinyChain();
        string[] what = ["scenario", "run", "--outage", "nd-mine", "--from", "2026-12", "--days", "90", "--rerouting", "none", "--format", "json", "--data", "."];
        Assert.Equal(["2026 31", "2027 59"], YearsOf(ConsoleRun.Of(data.Folder, what).Output));
        Assert.Empty(YearsOf(ConsoleRun.Of(data.Folder, [.. what, "--as-of", "2027"]).Output));
    }

    private static IEnumerable<string> YearsOf(string json)
    {
        using var answer = JsonDocument.Parse(json);
        JsonElement years = answer.RootElement.GetProperty("totals").GetProperty("years");
        return years.ValueKind == JsonValueKind.Null ? [] : [.. years.EnumerateArray().Select(year => $"{year.GetProperty("year")} {year.GetProperty("days")}")];
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-6;

    private static ImmutableArray<ScenarioYear> Years(DataSet data, DateOnly from, int days, string failing = "id:mine") => ScenarioYears.Of(
        ScenarioRun.Of(Of(data, 2026), TwelveSites.Outage(failing, from, days), AsObserved, TestContext.Current.CancellationToken),
        year => Of(data, year),
        AsObserved,
        TestContext.Current.CancellationToken);

    private static DataSet Mine() => new Chain().Site("mine", "mine").Site("use", "end-use").Makes("mine", "ore", 365).Link("mine", "use", "ore", 365).Demand("use", "ore", 365).Data();

    private static SupplyNetwork Of(DataSet data, int year) => SupplyNetwork.Of(data, new NetworkOptions(year));
}
