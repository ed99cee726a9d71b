using System.Text.Json;

namespace NetworkLens.Tests.Flows;

/// <summary>Demand and stocks that are given as ranges alone bound an answer by their two ends.</summary>
public sealed class RangesWithoutFigures
{
    // A mine of 60 t/yr feeds one end use that asks for 50 to 100 t/yr.
    private const string Files =
        """
        === dataset.json
        {"name": "chain", "asOf": 2026}
        === sites.csv
        id,stage,country,recovery_days
        a,mine,AU,365
        u,end-use,AU,
        === links.csv
        from,to,material,tonnes_per_year
        a,u,ore,40
        === outputs.csv
        site,material,tonnes_per_year
        a,ore,60
        === demand.csv
        site,material,tonnes_per_year,tonnes_per_year_low,tonnes_per_year_high
        u,ore,,50,100
        === stockpiles.csv
        id,owner,material,kind,tonnes,tonnes_low,tonnes_high
        pile,AU,ore,held,,5,10
        """;

    private const string Figure = "u,ore,100,,";

    private static string Sixty => Files.Replace("u,ore,,50,100", "u,ore,60,,", StringComparison.Ordinal);

    private static string Known => Files.Replace("u,ore,,50,100", Figure, StringComparison.Ordinal);

    // 60 of 50 to 100: all of it, or 60 %. Half of the mine gone: 30 of 50 is 60 %, of 100 it is 30 %.
    [Fact]
    public void Served_shares_are_between_those_of_the_two_ends()
    {
        ConsoleRun run = Ask(Files, "stress", "--by", "site", "--format", "json");
        Assert.Equal((0.0, 0.0), (Row(run).GetProperty("servedShare").GetDouble(), Row(run).GetProperty("lostTonnesPerYear").GetDouble() - 50));
        run = Ask(Files, "scenario", "run", "--outage", "a;severity=0.5", "--from", "2026-01-01", "--days", "365", "--format", "json");
        Assert.Equal((1.0, 0.6), (Row(run).GetProperty("servedBefore").GetDouble(), Row(run).GetProperty("servedAfter").GetDouble()));
        run = Ask(Files, "scenario", "run", "--outage", "a;severity=0.5", "--from", "2026-01-01", "--days", "365");
        Assert.Contains("At the worse end of ranges without a figure in them, the world is served 60.0 % before and 30.0 % after.", OneLine(run.Error), StringComparison.Ordinal);
        Assert.Contains("Demand rows that are a range without a figure in it: 1 of 1.", OneLine(run.Error), StringComparison.Ordinal);
        Assert.DoesNotContain("Demand rows without tonnes", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_what_a_bloc_can_serve_by_itself()
    {
        JsonElement own = Assert.Single(JsonDocument.Parse(Ask(Files, "timeline", "--bloc", "AU", "--until", "2026", "--format", "json").Output).RootElement.GetProperty("totals").GetProperty("selfSufficiency").EnumerateArray());
        Assert.Equal((0.6, 1.0), (own.GetProperty("low").GetDouble(), own.GetProperty("high").GetDouble()));
    }

    // The mine gone: 50 of 50 t/yr, or 60 of 100. With 5 or 10 t in stock a year's 60 t lack 55 or 50.
    [Fact]
    public void What_is_lost_is_between_that_at_the_two_ends()
    {
        JsonElement row = Row(Ask(Files, "stress", "--by", "site", "--format", "json"));
        Assert.Equal((50.0, 60.0), (row.GetProperty("lostTonnesPerYearLow").GetDouble(), row.GetProperty("lostTonnesPerYearHigh").GetDouble()));
        Assert.Contains("Losing a costs the most, 50 to 60 t/yr", OneLine(Ask(Files, "stress", "--by", "site").Output), StringComparison.Ordinal);
        Assert.Contains("50 to 55 t are lost until supply is back after 365 days", OneLine(Ask(Sixty, "survive", "--without", "a").Output), StringComparison.Ordinal);
        Assert.Contains("a costs the most until it has recovered: 50 to 55 t in 365 days", OneLine(Ask(Sixty, "survive", "--by", "site").Output), StringComparison.Ordinal);
        row = Row(Ask(Files, "scenario", "run", "--outage", "a;severity=0.5", "--from", "2026-01-01", "--days", "365", "--format", "json"));
        Assert.Equal((20.0, 30.0), (row.GetProperty("lostTonnesPerYearLow").GetDouble(), row.GetProperty("lostTonnesPerYearHigh").GetDouble()));
    }

    // 5 or 10 t of stock, of which 60 t/yr are taken.
    [Fact]
    public void A_profile_tells_both_ends_of_the_time_to_survive()
    {
        JsonElement told = Row(Ask(Sixty, "profile", "u", "--format", "json")).GetProperty("survival").EnumerateArray().First();
        Assert.Equal(
            (60.8, 30.4, true),
            (Math.Round(told.GetProperty("ttsDays").GetDouble(), 1), Math.Round(told.GetProperty("ttsDaysLow").GetDouble(), 1), told.GetProperty("exposed").GetBoolean()));
        ConsoleRun run = Ask(Sixty, "profile", "u");
        Assert.Contains("30.42 to 60.83", run.Output, StringComparison.Ordinal);
        Assert.Contains("Stocks that are a range without a figure in it, taken at its upper end: pile.", OneLine(run.Error), StringComparison.Ordinal);
    }

    // A plan counts what is sure: 60 of 100.
    [Fact]
    public void A_plan_covers_the_upper_end() => Assert.Equal(
        0.6, JsonDocument.Parse(Ask(Files, "plan", "--bloc", "AU", "--coverage", "0.5", "--format", "json").Output).RootElement.GetProperty("totals").GetProperty("coverageBefore").GetDouble(), 1e-9);

    // 60 t/yr asked for and served. Without the mine a stock of 10 t lasts 10 / 60 of a year, 60.8 days; one of 5 t half as long.
    [Theory]
    [InlineData("--without", "a")]
    [InlineData("--by", "site")]
    public void Stocks_last_as_long_as_either_end_does(params string[] fails)
    {
        JsonElement row = Row(Ask(Sixty, ["survive", .. fails, "--format", "json"]));
        Assert.Equal(10 / 60.0 * 365, row.GetProperty("ttsDays").GetDouble(), 0.2);
        Assert.Equal(5 / 60.0 * 365, row.GetProperty("ttsDaysLow").GetDouble(), 0.2);
        ConsoleRun told = Ask(Sixty, ["survive", .. fails]);
        Assert.Contains("Stocks that are a range without a figure in it, taken at its upper end: pile.", OneLine(told.Error), StringComparison.Ordinal);
        Assert.DoesNotContain("Known to exist", told.Error, StringComparison.Ordinal);
    }

    // 30.4 to 60.8 days are more than 30, and fewer than 61: at 45 days the smaller stock is too little.
    [Theory]
    [InlineData("30", "Without a, the one end use is served as today until supply is back after 30 days.")]
    [InlineData("45", "Without a, 1 of 1 end use goes short at the most, the first after 30.42 to 60.83 days")]
    [InlineData("61", "Without a, 1 of 1 end use goes short, the first after 30.42 to 60.83 days")]
    public void Who_lasts_until_supply_is_back_does_not_go_short(string recovery, string line)
    {
        string files = Sixty.Replace("a,mine,AU,365", $"a,mine,AU,{recovery}", StringComparison.Ordinal);
        Assert.All((string[][])[["survive", "--without", "a"], ["survive", "--without", "a", "--each"]], question =>
        {
            Assert.StartsWith(line, OneLine(Ask(files, question).Output), StringComparison.Ordinal);
            JsonElement row = Row(Ask(files, [.. question, "--format", "json"]));
            Assert.Equal((10 / 60.0 * 365, false), (row.GetProperty("ttsDays").GetDouble(), row.GetProperty("unlimited").GetBoolean()), (one, other) => Math.Abs(one.Item1 - other.Item1) < 0.2 && one.Item2 == other.Item2);
        });
    }

    // A scenario releases 5 to 10 t into a year without the mine: 10 or 5 of 100.
    [Fact]
    public void What_is_released_is_one_of_its_ends()
    {
        string files = Known + "\n=== scenarios/out.json\n{\"id\": \"out\", \"shocks\": [{\"kind\": \"outage\", \"sites\": \"a\"}, {\"kind\": \"release\", \"stockpiles\": [\"pile\"]}]}\n";
        Assert.Equal(0.1, Row(Ask(files, "scenario", "run", "out", "--format", "json")).GetProperty("servedAfter").GetDouble(), 1e-9);
        Assert.Contains("is served 60.0 % before and 5.0 % after.", OneLine(Ask(files, "scenario", "run", "out").Error), StringComparison.Ordinal);
    }

    // Nobody plans: 40 t/yr arrive and all of the mine stops for 100 days of the 365. 10 t last 91 days, 5 t half of that, of a demand of 50 or 100 that gets 40.
    [Theory]
    [InlineData("proportional")]
    [InlineData("planned")]
    public void A_course_is_told_with_both_ends(string rule)
    {
        JsonElement root = JsonDocument.Parse(Ask(Files, "course", "--outage", "a", "--from", "2026-01-01", "--days", "100", "--rule", rule, "--format", "json").Output).RootElement;
        JsonElement row = root.GetProperty("results")[0];
        double lost = row.GetProperty("lostTonnes").GetDouble();
        double rate = rule == "planned" ? 50 : 40;
        Assert.Equal((rate * 100 / 365) - 10, lost, 0.2);
        double worse = rule == "planned" ? 60 : 40; // 60 of 100 are made
        Assert.Equal((worse * 100 / 365) - 5, row.GetProperty("lostTonnesHigh").GetDouble(), 0.2);
    }

    private static JsonElement Row(ConsoleRun run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("results")[0];

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static ConsoleRun Ask(string files, params string[] question)
    {
        using var data = new DataFolder(files);
        var run = ConsoleRun.Of(data.Path, [.. question, "--data", "."]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }
}
