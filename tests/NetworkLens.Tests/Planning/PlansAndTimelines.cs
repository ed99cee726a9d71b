using System.Text.Json;

namespace NetworkLens.Tests.Planning;

/// <summary>What a timeline reaches, a plan does not call unreachable.</summary>
public sealed class PlansAndTimelines
{
    // One mine of 20 t/yr feeds 100 t/yr of demand. It is to grow to 50 in 2028 and to 60 in 2030; a second one starts in 2029 with 10 t/yr, and has 30 from 2031 on.
    private const string Files =
        """
        === dataset.json
        {"name": "chain", "asOf": 2026}
        === sites.csv
        id,stage,country,status,start_year
        a,mine,AU,,
        b,mine,AU,planned,2029
        u,end-use,AU,,
        === links.csv
        from,to,material
        a,u,ore
        b,u,ore
        === outputs.csv
        site,material,tonnes_per_year,year
        a,ore,20,
        a,ore,50,2028
        a,ore,60,2030
        b,ore,10,2029
        b,ore,30,2031
        === demand.csv
        site,material,tonnes_per_year
        u,ore,100
        === investments.csv
        stage,material,site,fixed_usd,usd_per_tonne_per_year
        mine,ore,,1000000,50000
        mine,ore,a,0,100000
        mine,ore,b,3000000,0
        """;

    [Fact]
    public void A_running_plant_grows_to_its_largest_announced_capacity_at_the_cost_of_what_it_adds()
    {
        // 40 t/yr more of the first at 100,000 USD: 4 m USD. The second is 30 t/yr at 3 m. For 85 t/yr of 100 both are needed, as no mine is built without a deposit but theirs.
        JsonElement plan = Plan(Files.Replace("mine,ore,,1000000,50000\n", string.Empty, StringComparison.Ordinal), "0.85");
        Assert.Equal(0.2, plan.GetProperty("totals").GetProperty("coverageBefore").GetDouble(), 1e-9);
        Assert.Equal(0.9, plan.GetProperty("totals").GetProperty("coverageMost").GetDouble(), 1e-9);
        Assert.Equal(7e6, plan.GetProperty("totals").GetProperty("usd").GetDouble(), 10.0);
        Assert.Equal(
            ["planned a 40 2030", "planned b 30 2031"],
            plan.GetProperty("results").EnumerateArray().Select(row => $"{row.GetProperty("action").GetString()} {row.GetProperty("site").GetString()} {row.GetProperty("tonnesPerYear")} {row.GetProperty("year")}"));
    }

    [Fact]
    public void What_is_built_beside_leaves_out_what_costs_more()
    {
        // 55 t/yr: 35 more. At a deposit 1 m + 35 x 50,000 = 2.75 m; the second mine 3 m and 5 t/yr short.
        JsonElement plan = Plan(Files, "0.55");
        Assert.Equal(2.75e6, plan.GetProperty("totals").GetProperty("usd").GetDouble(), 10.0);
        Assert.Equal("new", Assert.Single(plan.GetProperty("results").EnumerateArray()).GetProperty("action").GetString());
    }

    [Fact]
    public void Of_what_grows_the_first_line_and_a_note_say_so()
    {
        ConsoleRun run = Ask(Files.Replace("mine,ore,,1000000,50000\n", string.Empty, StringComparison.Ordinal), "plan", "--bloc", "AU", "--coverage", "0.6");
        Assert.StartsWith("Australia gets from 20.0 % to 60.0 % of its demand with 1 plant that grows, for 4 m USD.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Running already: a. Their t/yr are what outputs.csv announces beyond today's capacity.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\na,ore,0,2040")] // what closes later is there before
    public void The_most_of_a_plan_is_the_most_of_the_timeline(string later)
    {
        string files = Files.Replace("b,ore,30,2031", "b,ore,30,2031" + later, StringComparison.Ordinal).Replace("mine,ore,,1000000,50000\n", string.Empty, StringComparison.Ordinal);
        double most = JsonDocument.Parse(Ask(files, "timeline", "--bloc", "AU", "--until", "2032", "--format", "json").Output).RootElement.GetProperty("totals").GetProperty("selfSufficiency").EnumerateArray()
            .Max(year => year.GetProperty("low").GetDouble());
        Assert.Equal(0.9, most, 1e-9);
        Assert.Equal(most, Plan(files, "1").GetProperty("totals").GetProperty("coverageMost").GetDouble(), 1e-9);
    }

    // It runs from 2029 on, whatever its status says.
    [Fact]
    public void A_plant_that_starts_later_is_planned_without_a_word_for_it() =>
        Assert.Equal(0.9, Plan(Files.Replace("b,mine,AU,planned,2029", "b,mine,AU,operating,2029", StringComparison.Ordinal).Replace("mine,ore,,1000000,50000\n", string.Empty, StringComparison.Ordinal), "1").GetProperty("totals").GetProperty("coverageMost").GetDouble(), 1e-9);

    private static JsonElement Plan(string files, string coverage) =>
        JsonDocument.Parse(Ask(files, "plan", "--bloc", "AU", "--coverage", coverage, "--format", "json").Output).RootElement;

    private static ConsoleRun Ask(string files, params string[] question)
    {
        using var data = new DataFolder(files);
        var run = ConsoleRun.Of(data.Path, [.. question, "--data", "."]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }
}
