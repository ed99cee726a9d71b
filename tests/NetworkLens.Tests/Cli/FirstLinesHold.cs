using System.Text.Json;
using NetworkLens.Cli;

namespace NetworkLens.Tests;

/// <summary>First lines and notes that hold where something is not known, does nothing, or is not enough.</summary>
public sealed class FirstLinesHold
{
    // Two mines feed a plant that serves one end use of 100 t/yr.
    private const string Chain =
        """
        === dataset.json
        {"name": "chain", "asOf": 2026}
        === sites.csv
        id,stage,country
        a,mine,AU
        b,mine,CN
        p,magnet,JP
        u,end-use,DE
        === links.csv
        from,to,material,since,until
        a,p,ore,,
        b,p,ore,,
        p,u,magnet,,
        === recipes.csv
        output,variant,input,tonnes_per_tonne
        magnet,,ore,1
        === outputs.csv
        site,material,tonnes_per_year,tonnes_per_year_low,tonnes_per_year_high
        a,ore,30,,
        b,ore,70,,
        p,magnet,100,,
        === demand.csv
        site,material,tonnes_per_year,weight
        u,magnet,100,
        """;

    [Fact]
    public void Survive_by_country_without_times_to_recover_names_the_costliest_and_not_that_none_costs_anything()
    {
        string said = Ask(Chain, "survive", "--by", "country").Output;
        Assert.StartsWith("Of 3 countries removed in turn, Japan costs the most: 100 t/yr once stocks are used up; no time to recover is known.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void With_some_times_known_those_that_are_not_are_counted_beside()
    {
        string some = Chain.Replace("id,stage,country\n", "id,stage,country,recovery_days\n", StringComparison.Ordinal).Replace("a,mine,AU\n", "a,mine,AU,365\n", StringComparison.Ordinal)
            .Replace("b,mine,CN\n", "b,mine,CN,\n", StringComparison.Ordinal).Replace("p,magnet,JP\n", "p,magnet,JP,\n", StringComparison.Ordinal).Replace("u,end-use,DE\n", "u,end-use,DE,\n", StringComparison.Ordinal);
        string said = OneLine(Ask(some, "survive", "--by", "country").Output);
        Assert.StartsWith("Of 3 countries removed in turn, Australia costs the most of those whose recovery is known, until it has recovered: 30 t in 365 days; 2 more cost something for a time that is not known.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none", "nobody re-routes and nobody stands in")]
    [InlineData("market-share", "nobody re-routes and others of the same product stand in by their market share")]
    public void Cascade_says_what_it_takes_for_granted(string replacement, string expected) =>
        Assert.StartsWith($"If b fails, {expected}, ", OneLine(Ask(Chain, "cascade", "--fail", "b", "--replacement", replacement).Output), StringComparison.Ordinal);

    [Theory]
    [InlineData("proportional")]
    [InlineData("planned")]
    public void A_course_of_unknown_demand_says_that_nothing_can_be_said(string rule)
    {
        string unknown = Chain.Replace("u,magnet,100,", "u,magnet,,", StringComparison.Ordinal);
        string said = OneLine(Ask(unknown, "course", "--outage", "p", "--from", "2026-12", "--days", "30", "--rule", rule).Output);
        Assert.Contains("nothing can be said in tonnes, because no demand asked about is known.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("no line goes short", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--outage", "u", "none of the sites it chooses makes such a material")]
    [InlineData("--ban", "b;materials=magnet", "none of the senders it chooses makes such a material")]
    [InlineData("--ban", "b>u", "no link leads from the senders it chooses to such a receiver")]
    public void A_shock_that_finds_nothing_to_act_on_is_named(string option, string shock, string why) =>
        Assert.Contains($", because {why}.", Ask(Chain, "scenario", "run", option, shock).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--outage", "b")]
    [InlineData("--ban", "b")]
    [InlineData("--ban", "b>p;materials=ore")]
    public void One_that_finds_something_is_not(string option, string shock) =>
        Assert.DoesNotContain("Without effect", Ask(Chain, "scenario", "run", option, shock).Error, StringComparison.Ordinal);

    // By hand: without a, b alone makes 10 to 30 t of the 100 asked for.
    [Fact]
    public void A_capacity_that_is_a_range_without_a_figure_bounds_what_is_served_by_its_ends()
    {
        string range = Chain.Replace("b,ore,70,,", "b,ore,,10,30", StringComparison.Ordinal);
        var run = Ask(range, "stress", "--by", "site", "--format", "json");
        JsonElement row = JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray().Single(row => row.GetProperty("label")[0].GetString() == "a");
        Assert.Equal((0.1, 0.3), (row.GetProperty("servedShareLow").GetDouble(), row.GetProperty("servedShare").GetDouble()));
        Assert.Contains("Makers whose capacity is a range without a figure in it: 1 of 3.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Makers of unknown capacity", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bloc_that_can_make_a_material_but_not_enough_of_it_is_told_how_much()
    {
        string little = Chain.Replace("p,magnet,100", "p,magnet,40", StringComparison.Ordinal);
        string said = OneLine(Ask(little, "timeline", "--bloc", "AU,CN,JP,DE", "--until", "2027").Output);
        Assert.Contains("can make every material that its own end uses ask for, in every year from 2026 to 2027, but not enough of it: 40.0 % in 2026.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("not enough", OneLine(Ask(Chain, "timeline", "--bloc", "AU,CN,JP,DE", "--until", "2027").Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_by_weight_are_told_as_such()
    {
        string weighted = Chain.Replace("u,magnet,100,", "u,magnet,100,3", StringComparison.Ordinal);
        Assert.All((string[][])[["stress", "--by", "site"], ["cascade", "--fail", "b"]], question =>
            Assert.Contains("a tonne of weight 3 counts as three", Ask(weighted, question).Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_course_that_would_end_before_it_begins_is_a_slip_of_the_command_line() =>
        Assert.Equal(ExitCode.CommandLine, Ask(Chain, "course", "--outage", "b", "--from", "2026-12", "--until", "2026-11-01").ExitCode);

    [Fact]
    public void A_course_says_how_many_links_begin_or_end_within_a_year() =>
        Assert.Contains(
            "Links that begin or end within a year, which counts as a whole year here: 1 of 3.",
            Ask(Chain.Replace("b,p,ore,,", "b,p,ore,2026-07-01,", StringComparison.Ordinal), "course", "--outage", "a", "--from", "2026-03", "--days", "30").Error,
            StringComparison.Ordinal);

    [Fact]
    public void Where_there_are_no_scenarios_none_is_offered() =>
        Assert.Contains("There is none here.", Ask(Chain, "scenario", "run", "nothing").Error, StringComparison.Ordinal);

    private static ConsoleRun Ask(string files, params string[] question)
    {
        using var data = new DataFolder(files);
        return ConsoleRun.Of(data.Path, [.. question, "--data", "."]);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
