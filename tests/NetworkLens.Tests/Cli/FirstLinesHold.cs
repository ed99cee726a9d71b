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

    // Each mine makes 50 of 100 t/yr.
    [Fact]
    public void Who_costs_as_much_as_another_is_not_the_most_alone()
    {
        string alike = Chain.Replace("a,ore,30", "a,ore,50", StringComparison.Ordinal).Replace("b,ore,70", "b,ore,50", StringComparison.Ordinal);
        Assert.StartsWith(
            "Losing a or b costs the most, 50 t/yr each, and 50.0 % of what is asked for is then served; no other site loses any.",
            OneLine(Ask(Direct(alike), "stress", "--by", "site").Output), StringComparison.Ordinal);
        Assert.StartsWith("Of 2 sites removed in turn, a and b cost the most until they have recovered: 5 t each in 36.5 days.", OneLine(Ask(Direct(alike), "survive", "--by", "site", "--days", "36.5").Output), StringComparison.Ordinal);
        Assert.StartsWith("Of 2 sites removed in turn without re-routing, a and b are the riskiest: 50.0 % of all tonnes made would be lost with each.", OneLine(Ask(Direct(alike), "cascade", "--each", "site", "--replacement", "none").Output), StringComparison.Ordinal);
        Assert.StartsWith("Without a or b, 50 t/yr of served demand is lost each time, more than without any other site.", OneLine(Ask(Direct(alike), "chokepoints", "--by", "site", "--rank", "throughput").Output), StringComparison.Ordinal);
        Assert.StartsWith("Australia and China make 50.0 % of ore (stage mine) each, the largest share of one country.", OneLine(Ask(Direct(alike), "concentration").Output), StringComparison.Ordinal);
    }

    // Two end uses, each of one mine alone.
    [Fact]
    public void Who_cuts_off_as_many_as_another_is_named_with_it()
    {
        string apart = Direct(Chain).Replace("u,end-use,DE", "u,end-use,DE\nv,end-use,DE", StringComparison.Ordinal).Replace("b,u,ore,,", "b,v,ore,,", StringComparison.Ordinal)
            .Replace("u,ore,100,", "u,ore,30,\nv,ore,30,", StringComparison.Ordinal);
        Assert.StartsWith(
            "Without a or b, 1 of 2 end uses (50.0 % of demand) is cut off each time; no other site cuts off any.",
            OneLine(Ask(apart, "chokepoints", "--by", "site").Output), StringComparison.Ordinal);
        Assert.Contains("2 end uses lose, each as much.", OneLine(Ask(apart, "scenario", "run", "--outage", "stage:mine", "--from", "2026-01-01", "--days", "365").Output), StringComparison.Ordinal);
        Assert.Contains("what is missing most often is ore (2 rows)", OneLine(Ask(apart, "gaps", "--bloc", "DE").Output), StringComparison.Ordinal);
    }

    // The mine a closes with the year, and only what a stock holds is served then: 20 t, of which December without mines takes 30 x 31 / 365 = 2.55. The end use of b loses 5.95 in that month: 17.45 - 5.95 = 11.5 t more.
    [Fact]
    public void A_course_that_serves_more_in_all_does_not_lose_less_than_nothing()
    {
        const string Closing =
            """
            === dataset.json
            {"name": "closing", "asOf": 2026}
            === sites.csv
            id,stage,country
            a,mine,AU
            b,mine,CN
            u,end-use,DE
            v,end-use,DE
            === links.csv
            from,to,material
            a,u,ore
            b,v,ore
            === outputs.csv
            site,material,tonnes_per_year,year
            a,ore,30,
            a,ore,0,2027
            b,ore,70,
            === demand.csv
            site,material,tonnes_per_year
            u,ore,30
            v,ore,70
            === stockpiles.csv
            id,site,material,kind,tonnes
            pile,u,ore,held,20
            """;
        Assert.EndsWith(
            "; supply is back in week 5; 11.51 t more served in all than without it.",
            Ask(Closing, "course", "--outage", "stage:mine", "--from", "2026-12-01", "--days", "31", "--rule", "planned").Output.Split('\n')[0], StringComparison.Ordinal);
    }

    // What is not served at all cannot be lost: that is no good news.
    [Fact]
    public void Where_nothing_is_served_no_failure_is_said_to_cost_nothing()
    {
        string none = Chain.Replace("p,magnet,100,,", "p,magnet,0,,", StringComparison.Ordinal);
        Assert.StartsWith("Nothing of what is asked for is served even while nothing fails, so that no site that fails loses any.", OneLine(Ask(none, "stress", "--by", "site").Output), StringComparison.Ordinal);
        Assert.Contains("nothing can be lost, because nothing of what is asked for is served even without it.", OneLine(Ask(none, "scenario", "run", "--outage", "a", "--from", "2026-01-01", "--days", "30").Output), StringComparison.Ordinal);
    }

    // Together the two mines lose 100 t/yr, more than either; there is no other pair.
    [Fact]
    public void Of_pairs_only_those_are_told_that_lose_more_than_either_alone() => Assert.StartsWith(
        "Losing a and b costs the most, 100 t/yr, and 0.0 % of what is asked for is then served; no other pair loses more than either of its two alone.",
        OneLine(Ask(Direct(Chain), "stress", "--by", "site", "--order", "2").Output), StringComparison.Ordinal);

    // Two mines, two plants, either of each is enough: both mines, or both plants.
    [Fact]
    public void Sets_that_cut_off_as_many_are_counted()
    {
        string two = Chain.Replace("p,magnet,JP", "p,magnet,JP\nq,magnet,US", StringComparison.Ordinal).Replace("p,u,magnet,,", "p,u,magnet,,\nq,u,magnet,,\na,q,ore,,\nb,q,ore,,\np,v,magnet,,\nq,v,magnet,,", StringComparison.Ordinal)
            .Replace("p,magnet,100,,", "p,magnet,100,,\nq,magnet,100,,", StringComparison.Ordinal).Replace("u,end-use,DE", "u,end-use,DE\nv,end-use,DE", StringComparison.Ordinal).Replace("u,magnet,100,", "u,magnet,100,\nv,magnet,100,", StringComparison.Ordinal);
        Assert.StartsWith(
            "Each of 2 pairs of sites, such as a and b together, cuts off 2 of 2 end uses (100.0 % of demand) that no part of it does; no other cuts off any.",
            OneLine(Ask(two, "chokepoints", "--by", "site", "--order", "2").Output), StringComparison.Ordinal);
    }

    // b makes 70 and sends 65: 5 of the 30 that a sends.
    [Fact]
    public void Who_has_too_little_to_spare_does_not_simply_take_a_place()
    {
        string sent = Direct(Chain).Replace("from,to,material,since,until", "from,to,material,tonnes_per_year,until", StringComparison.Ordinal).Replace("a,u,ore,,", "a,u,ore,30,", StringComparison.Ordinal);
        Assert.StartsWith("Makers that still stand without a and could take its place: 1 for ore, with 5 t/yr at the most to spare of 30.", OneLine(Ask(sent.Replace("b,u,ore,,", "b,u,ore,65,", StringComparison.Ordinal), "substitutes", "a").Output), StringComparison.Ordinal);
        Assert.StartsWith("Makers that still stand without a and could take its place: 1 for ore, with nothing to spare of 30.", OneLine(Ask(sent.Replace("b,u,ore,,", "b,u,ore,70,", StringComparison.Ordinal), "substitutes", "a").Output), StringComparison.Ordinal);
        Assert.StartsWith("Makers that still stand without a and could take its place: 1 for ore. ", OneLine(Ask(sent.Replace("b,u,ore,,", "b,u,ore,40,", StringComparison.Ordinal), "substitutes", "a").Output), StringComparison.Ordinal);
    }

    // 100 of 200 t/yr.
    [Fact]
    public void A_bloc_that_can_make_all_but_not_enough_is_said_to_have_too_little()
    {
        string apart = Direct(Chain).Replace("u,end-use,DE", "u,end-use,DE\nv,end-use,DE", StringComparison.Ordinal).Replace("b,u,ore,,", "b,v,ore,,", StringComparison.Ordinal).Replace("u,ore,100,", "u,ore,100,\nv,ore,100,", StringComparison.Ordinal);
        Assert.StartsWith("AU,CN,DE can make by itself what all 2 demand rows ask for, but not enough of it. Self-sufficiency: 50.0 % of its own end uses' demand.", OneLine(Ask(apart, "gaps", "--bloc", "AU,CN,DE").Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_in_which_no_link_is_in_force_is_told_before_all_else()
    {
        string past = Chain.Replace("a,p,ore,,", "a,p,ore,,2024", StringComparison.Ordinal).Replace("b,p,ore,,", "b,p,ore,,2024", StringComparison.Ordinal).Replace("p,u,magnet,,", "p,u,magnet,,2024", StringComparison.Ordinal);
        Assert.All((string[][])[["chokepoints"], ["stress"], ["gaps", "--bloc", "JP"]], question =>
            Assert.StartsWith("No link is in force in 2026; the most are in 2024 (--as-of 2024). ", OneLine(Ask(past, question).Output), StringComparison.Ordinal));
        Assert.StartsWith("No link is in force in 2026", JsonDocument.Parse(Ask(past, "chokepoints", "--format", "json").Output).RootElement.GetProperty("headline").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("No link is in force", Ask(past, "chokepoints", "--as-of", "2024").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("No link is in force", Ask(past, "sites").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sweep_for_some_says_that_everyone_else_is_cut_back()
    {
        Assert.Contains("removed in turn while everyone else is cut back for u,", OneLine(Ask(Chain, "survive", "--by", "site", "--to", "u", "--days", "30").Output), StringComparison.Ordinal);
        Assert.DoesNotContain("cut back", OneLine(Ask(Chain, "survive", "--by", "site", "--days", "30").Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bloc_of_one_country_goes_by_its_name()
    {
        string named = Chain + "\n=== countries.csv\niso2,name\nAU,Australia\nCN,China\nJP,Japan\nDE,Germany\n";
        Assert.StartsWith("Germany cannot make what u (magnet) needs by itself", OneLine(Ask(named, "gaps", "--bloc", "DE").Output), StringComparison.Ordinal);
        Assert.Contains("Germany still cannot make all", OneLine(Ask(named, "timeline", "--bloc", "DE", "--until", "2027").Output), StringComparison.Ordinal);
        Assert.Contains("of Germany's demand cannot be reached", OneLine(Ask(named, "plan", "--bloc", "DE", "--coverage", "0.5").Output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_totals_of_a_rule_are_printed_once()
    {
        string[] run = ["scenario", "run", "--outage", "a", "--from", "2026-01-01", "--days", "365", "--objective", "total"];
        Assert.Equal(["links", "market", "none"], Ask(Chain, run).Output.Split('\n').Select(line => line.Trim().Split(' ')[0]).Where(word => word is "none" or "links" or "market").Order(StringComparer.Ordinal));
        Assert.Contains("which settles the world's share alone", OneLine(Ask(Chain, run).Error), StringComparison.Ordinal);
    }

    [Fact]
    public void A_working_folder_that_cannot_be_reached_is_said_to_be_so()
    {
        var run = ConsoleRun.Of("(unreachable)/somewhere", "data");
        Assert.Equal((ExitCode.File, "networklens: the working folder cannot be reached: (unreachable)/somewhere. Change to another.\n"), (run.ExitCode, run.Error));
    }

    // The mines send straight to the end use.
    private static string Direct(string files) => files.Replace("a,p,ore,,", "a,u,ore,,", StringComparison.Ordinal).Replace("b,p,ore,,", "b,u,ore,,", StringComparison.Ordinal).Replace("p,u,magnet,,\n", string.Empty, StringComparison.Ordinal)
        .Replace("p,magnet,JP\n", string.Empty, StringComparison.Ordinal).Replace("p,magnet,100,,\n", string.Empty, StringComparison.Ordinal).Replace("u,magnet,100", "u,ore,100", StringComparison.Ordinal)
        .Replace("=== recipes.csv\noutput,variant,input,tonnes_per_tonne\nmagnet,,ore,1\n", string.Empty, StringComparison.Ordinal);

    private static ConsoleRun Ask(string files, params string[] question)
    {
        using var data = new DataFolder(files);
        return ConsoleRun.Of(data.Path, [.. question, "--data", "."]);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
