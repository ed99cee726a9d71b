using System.Text.Json;

namespace NetworkLens.Tests;

/// <summary>Who is known to make nothing supplies nobody, in questions of structure as in those of tonnes.</summary>
public sealed class MakersOfNothing
{
    // Two mines feed a plant that serves one end use; the second is known to make nothing until 2030, when it is to make 70 t/yr.
    private const string Files =
        """
        === dataset.json
        {"name": "chain", "asOf": 2026}
        === sites.csv
        id,stage,country,status,start_year
        a,mine,AU,,
        b,mine,CN,,2010
        p,magnet,AU,,
        u,end-use,AU,,
        === links.csv
        from,to,material,tonnes_per_year
        a,p,ore,
        b,p,ore,50
        p,u,magnet,
        === recipes.csv
        output,variant,input,tonnes_per_tonne
        magnet,,ore,1
        === outputs.csv
        site,material,tonnes_per_year,tonnes_per_year_low,tonnes_per_year_high,year
        a,ore,30,,,
        b,ore,0,,,2025
        b,ore,70,,,2030
        p,magnet,100,,,
        === demand.csv
        site,material,tonnes_per_year
        u,magnet,100
        """;

    [Theory]
    [InlineData("b,ore,0,,,2025", true)]
    [InlineData("b,ore,100,,,2020\nb,ore,0,,,2025", true)]
    [InlineData("b,ore,,0,0,2025", true)]
    [InlineData("b,ore,,,,2025", false)] // nobody knows
    [InlineData("b,ore,0,0,20,2025", false)] // may be more
    [InlineData("b,ore,0,,,2020\nb,ore,5,,,2025", false)]
    public void A_mine_that_is_known_to_make_nothing_is_no_way_round_another(string rows, bool isNothing)
    {
        string files = Files.Replace("b,ore,0,,,2025", rows, StringComparison.Ordinal);
        Assert.Equal(isNothing ? ["a", "p"] : ["p"], Rows(Ask(files, "chokepoints", "--by", "site", "--format", "json")).Select(row => row.GetProperty("chokepoint")[0].GetString()).Order());
    }

    [Fact]
    public void From_the_year_of_a_row_above_nothing_on_it_is_one()
    {
        Assert.Equal(["p"], Rows(Ask(Files, "chokepoints", "--by", "site", "--as-of", "2030", "--format", "json")).Select(row => row.GetProperty("chokepoint")[0].GetString()));
        Assert.Equal(["p"], Rows(Ask(Files, "stress", "--by", "site", "--as-of", "2030", "--format", "json")).Where(row => row.GetProperty("servedShare").GetDouble() == 0).Select(row => row.GetProperty("label")[0].GetString()));
    }

    [Fact]
    public void Answers_say_whom_that_takes_out()
    {
        Assert.Contains("Suppliers of nothing in 2026, because outputs.csv says 0 t/yr: b (ore).", Ask(Files, "chokepoints").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Suppliers of nothing", Ask(Files, "chokepoints", "--as-of", "2030").Error, StringComparison.Ordinal);
    }

    // Of what is asked for 30 t/yr of 100 can be made in Australia.
    [Fact]
    public void A_bloc_that_needs_it_has_a_gap_that_it_closes_later()
    {
        string files = Files.Replace("a,mine,AU", "a,mine,US", StringComparison.Ordinal);
        JsonElement gap = Assert.Single(Rows(Ask(files, "gaps", "--bloc", "AU,CN", "--format", "json")));
        Assert.Equal("no", gap.GetProperty("answer").GetString());
        JsonElement planned = Assert.Single(gap.GetProperty("breaks")[0].GetProperty("plannedSuppliers").EnumerateArray());
        Assert.Equal(("b", 2030), (planned.GetProperty("site").GetString(), planned.GetProperty("year").GetInt32()));
        Assert.Equal("yes", Assert.Single(Rows(Ask(files, "gaps", "--bloc", "AU,CN", "--as-of", "2030", "--format", "json"))).GetProperty("answer").GetString());
    }

    [Fact]
    public void It_is_a_substitute_of_later_with_the_year_from_which_it_makes_something()
    {
        JsonElement later = Assert.Single(Rows(Ask(Files, "substitutes", "a", "--format", "json")));
        Assert.Equal(("b", 2030, JsonValueKind.Null), (later.GetProperty("site").GetString(), later.GetProperty("startYear").GetInt32(), later.GetProperty("stands").ValueKind));
        Assert.Empty(Rows(Ask(Files.Replace("b,ore,70,,,2030\n", string.Empty, StringComparison.Ordinal), "substitutes", "a", "--format", "json")));
    }

    [Fact]
    public void What_is_said_of_it_stays_to_be_seen()
    {
        JsonElement output = Assert.Single(Assert.Single(Rows(Ask(Files, "show", "b", "--format", "json"))).GetProperty("outputs").EnumerateArray());
        Assert.Equal(("ore", 0.0), (output.GetProperty("material").GetString(), output.GetProperty("capacity").GetDouble()));
        Assert.StartsWith("b (mine, China) makes nothing that the data names.", Ask(Files, "show", "b").Output, StringComparison.Ordinal);
        Assert.Contains("'b' can make 0 t/yr of 'ore', but its links of 2026 carry 50.", Ask(Files, "validate", ".").Output, StringComparison.Ordinal);
    }

    // 30 t/yr come from the first mine. A restart brings the second with the 70 t/yr that it is to have.
    [Fact]
    public void A_scenario_may_start_it() =>
        Assert.Equal((0.3, 1.0), Assert.Single(Rows(Ask(
            Files + "\n=== scenarios/again.json\n{\"id\": \"again\", \"shocks\": [{\"kind\": \"restart\", \"sites\": \"b\"}]}\n", "scenario", "run", "again", "--format", "json"))) is var row
            ? (row.GetProperty("servedBefore").GetDouble(), row.GetProperty("servedAfter").GetDouble()) : default);

    private static JsonElement[] Rows(ConsoleRun run)
    {
        Assert.True(run.ExitCode == 0, run.Error);
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray()];
    }

    private static ConsoleRun Ask(string files, params string[] question)
    {
        using var data = new DataFolder(files);
        return ConsoleRun.Of(data.Path, question is ["validate", ..] ? question : [.. question, "--data", "."]);
    }
}
