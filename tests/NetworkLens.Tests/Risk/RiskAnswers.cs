using System.Text.Json;

namespace NetworkLens.Tests;

/// <summary>What the verb risk says and refuses, and what at_least changes in other questions, by the program itself.</summary>
public sealed class RiskAnswers
{
    private static readonly string[] Places = [".", "net.nlens", "again"];

    private const string TwoOfThree =
        """
        === sites.csv
        id,stage,country,failure_per_year,failure_per_year_low,failure_per_year_high
        a,mine,AU,0.1,0.05,0.2
        b,mine,AU,0.1,,
        c,mine,CA,0.1,,
        p,metal,JP,0,,
        t,end-use,US,,,
        === links.csv
        from,to,material
        a,p,ore
        b,p,ore
        c,p,ore
        p,t,metal
        === recipes.csv
        output,input,at_least
        metal,ore,2
        === demand.csv
        site,material
        t,metal
        === dataset.json
        {"stages":[{"id":"mine","name":"Mine","source":true},{"id":"metal","name":"Metal"},{"id":"end-use","name":"End use"}],"requirements":"recipes","asOf":2026}
        """;

    [Fact]
    public void The_chance_that_two_of_three_are_left_comes_with_its_range()
    {
        JsonElement row = Row(TwoOfThree, "risk");
        Assert.Equal(0.028, row.GetProperty("chance").GetDouble(), 1e-12);
        Assert.Equal(Lost(0.05), row.GetProperty("chanceLow").GetDouble(), 1e-12);
        Assert.Equal(Lost(0.2), row.GetProperty("chanceHigh").GetDouble(), 1e-12);
        Assert.True(row.GetProperty("exact").GetBoolean());

        static double Lost(double a) => (a * 0.19) + ((1 - a) * 0.01);
    }

    [Fact]
    public void A_file_of_chances_goes_before_those_of_the_data_and_may_name_a_firm_or_a_country()
    {
        JsonElement row = Row(TwoOfThree + "\n=== own.csv\nlabel,failure_per_year\nsite:a,0\nsite:b,0\ncountry:AU,0.25\ncountry:CA,0\ncountry:JP,0\n", "risk", "--failures", "own.csv");
        Assert.Equal(0.25, row.GetProperty("chance").GetDouble(), 1e-12);
    }

    [Fact]
    public void Years_are_counted_as_independent() =>
        Assert.Equal(1 - Math.Pow(1 - 0.028, 10), Row(TwoOfThree, "risk", "--years", "10").GetProperty("chance").GetDouble(), 1e-12);

    [Theory]
    [InlineData("a,mine,AU,0.1", "a,mine,AU,1.5", 3, "sites.csv", "2", "11", "'1.5' is not a chance; expected a number from 0 (never) to 1 (every year), or nothing where unknown.")]
    [InlineData("metal,ore,2", "metal,ore,4", 3, "recipes.csv", "2", "11", "'p' needs at least 4 suppliers of 'ore', but 3 send it any. Lower at_least, add links, or give the site a row of its own.")]
    [InlineData("metal,ore,2", "metal,ore,1.5", 3, "recipes.csv", "2", "11", "'1.5' is not a number of suppliers; expected a whole number of at least 1, or nothing for 1.")]
    [InlineData("metal,ore,2", "metal,ore,0", 3, "recipes.csv", "2", "11", "'0' is not a number of suppliers; expected a whole number of at least 1, or nothing for 1.")]
    public void Bad_figures_are_told_with_their_place(string good, string bad, int exitCode, string file, string line, string column, string message)
    {
        using var folder = new DataFolder(TwoOfThree.Replace(good, bad, StringComparison.Ordinal));
        var run = ConsoleRun.Of(folder.Path, "validate", ".", "--format", "json");
        Assert.Equal(exitCode, run.ExitCode);
        JsonElement found = JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray().First(row => row.GetProperty("severity").GetString() == "error");
        Assert.Equal((file, line, column, message), (found.GetProperty("file").GetString(), found.GetProperty("line").ToString(), found.GetProperty("column").ToString(), found.GetProperty("message").GetString()));
    }

    [Theory]
    [InlineData("label,failure_per_year\nsite:nobody,0.1\n", 3, "own.csv")]
    [InlineData("label,failure_per_year\nsite:a,2\n", 3, "'2' is not a chance")]
    [InlineData("label,failure_per_year\nsite:a,0.1\nsite:a,0.2\n", 3, "has a chance already")]
    [InlineData("label,chance\nsite:a,0.1\n", 3, "There is no column 'chance'")]
    public void A_bad_file_of_chances_is_refused(string file, int exitCode, string error)
    {
        using var folder = new DataFolder($"{TwoOfThree}\n=== own.csv\n{file}");
        var run = ConsoleRun.Of(folder.Path, "risk", "--data", ".", "--failures", "own.csv");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("risk", "--years", "0")]
    [InlineData("risk", "--years", "1.5")]
    [InlineData("risk", "--by", "planet")]
    public void A_wrong_option_is_refused(params string[] args)
    {
        using var folder = new DataFolder(TwoOfThree);
        Assert.Equal(2, ConsoleRun.Of(folder.Path, [.. args, "--data", "."]).ExitCode);
    }

    // Of the two refiners that the plant needs one is in the bloc; another there, of any size, is all that is lacking.
    [Fact]
    public void A_plan_builds_the_second_supplier()
    {
        using var folder = new DataFolder(
            """
            === sites.csv
            id,stage,country
            a,mine,US
            r,refiner,US
            x,refiner,CA
            p,metal,US
            t,end-use,US
            === links.csv
            from,to,material
            a,r,ore
            a,x,ore
            r,p,oxide
            x,p,oxide
            p,t,metal
            === outputs.csv
            site,material,tonnes_per_year
            a,ore,100
            r,oxide,100
            x,oxide,10
            p,metal,100
            === recipes.csv
            output,input,tonnes_per_tonne,at_least
            oxide,ore,1,
            metal,oxide,1,2
            === demand.csv
            site,material,tonnes_per_year
            t,metal,30
            === investments.csv
            stage,material,fixed_usd,usd_per_tonne_per_year
            refiner,oxide,1000000,100
            === dataset.json
            {"stages":[{"id":"mine","name":"Mine","source":true},{"id":"refiner","name":"Refiner"},{"id":"metal","name":"Metal"},{"id":"end-use","name":"End use"}],"requirements":"recipes","asOf":2026}
            """);
        string[] ask = ["plan", "--bloc", "US", "--coverage", "0.5", "--data", "."];
        var run = ConsoleRun.Of(folder.Path, ask);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("0 t/yr: a new plant that only has to be there, as one of the suppliers of an input that needs several (at_least), of whatever size.", run.Error + run.Output, StringComparison.Ordinal);
        JsonElement row = JsonDocument.Parse(ConsoleRun.Of(folder.Path, [.. ask, "--format", "json"]).Output).RootElement.GetProperty("results")[0];
        Assert.Equal(("new", 0.0, 1e6), (row.GetProperty("action").GetString(), row.GetProperty("tonnesPerYear").GetDouble(), row.GetProperty("usd").GetDouble()));
    }

    [Fact]
    public void A_supply_tree_takes_two_of_the_three_mines()
    {
        using var folder = new DataFolder(TwoOfThree);
        string[] ask = ["routes", "--to", "t", "--tree", "--data", "."];
        string drawn = ConsoleRun.Of(folder.Path, [.. ask, "--k", "1"]).Output;
        Assert.Equal(2, drawn.Split("one of 2 needed").Length - 1);
        JsonElement[] trees = [.. JsonDocument.Parse(ConsoleRun.Of(folder.Path, [.. ask, "--format", "json"]).Output).RootElement.GetProperty("results").EnumerateArray()];
        Assert.Equal(["a b", "a c", "b c"], trees.Select(tree => string.Join(' ', tree.GetProperty("links").EnumerateArray().Where(link => link.GetProperty("material").GetString() == "ore").Select(link => link.GetProperty("from").GetString()).Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void Cut_sets_and_explanations_know_that_two_are_needed()
    {
        using var folder = new DataFolder(TwoOfThree);
        Assert.Equal("a;b|a;c|b;c", string.Join('|', ConsoleRun.Of(folder.Path, "chokepoints", "--data", ".", "--by", "site", "--order", "2", "--format", "csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0].Trim('"'))));
        Assert.Contains("1 of 3 suppliers still stands, and 2 are needed", ConsoleRun.Of(folder.Path, "explain", "country:AU", "--to", "t", "--data", ".").Output, StringComparison.Ordinal);
        Assert.Contains("AU", ConsoleRun.Of(folder.Path, "chokepoints", "--data", ".").Output, StringComparison.Ordinal);
    }

    // Australia has two of the three mines, Canada one.
    [Theory]
    [InlineData("AU,JP,US", "yes", 0)]
    [InlineData("CA,JP,US", "no", 1)]
    [InlineData("JP,US", "no", 2)]
    public void A_bloc_needs_two_suppliers_too(string bloc, string answer, int fewest)
    {
        JsonElement row = Row(TwoOfThree, "gaps", "--bloc", bloc);
        Assert.Equal((answer, fewest), (row.GetProperty("answer").GetString(), row.GetProperty("size").GetInt32()));
    }

    // One of three mines out, the other two are enough; two out, the metal stops although one mine stands.
    [Theory]
    [InlineData("a", 0)]
    [InlineData("a,b", 30)]
    public void Flows_need_two_suppliers_too(string failed, double lost)
    {
        using var folder = new DataFolder(TwoOfThree);
        folder.Write("demand.csv", "site,material,tonnes_per_year\nt,metal,30\n");
        folder.Write("recipes.csv", "output,input,tonnes_per_tonne,at_least\nmetal,ore,1,2\n");
        var run = ConsoleRun.Of(folder.Path, "scenario", "run", "--outage", failed, "--data", ".", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        JsonElement totals = JsonDocument.Parse(run.Output).RootElement.GetProperty("totals");
        Assert.All(["asked", "links", "market"], rule => Assert.Equal(lost, totals.GetProperty(rule).GetProperty("lostTonnes").GetDouble(), 1e-6));
    }

    [Theory]
    [InlineData("cascade", "--fail", "a")]
    [InlineData("course", "--outage", "a", "--from", "2026-03", "--days", "30")]
    public void An_answer_by_shares_says_that_it_does_not_look_at_it(params string[] args)
    {
        using var folder = new DataFolder(TwoOfThree + "\n=== outputs.csv\nsite,material,tonnes_per_year\na,ore,10\nb,ore,10\nc,ore,10\np,metal,30\n");
        folder.Write("demand.csv", "site,material,tonnes_per_year\nt,metal,30\n");
        var run = ConsoleRun.Of(folder.Path, [.. args, "--data", "."]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 of 1 rows of recipes.csv need several suppliers at once (at_least)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_columns_survive_a_snapshot_and_an_export()
    {
        using var folder = new DataFolder(TwoOfThree);
        Assert.Equal(0, ConsoleRun.Of(folder.Path, "compile", ".", "--out", "net.nlens").ExitCode);
        Assert.Equal(0, ConsoleRun.Of(folder.Path, "export", "csv", "--data", ".", "--out", "again").ExitCode);
        string[] answers = [.. Places.Select(data => Results(ConsoleRun.Of(folder.Path, "risk", "--by", "site", "--data", data, "--format", "json").Output))];
        Assert.NotEqual("[]", answers[0]);
        Assert.Equal([answers[0], answers[0]], answers[1..]);
    }

    private static string Results(string json) => JsonDocument.Parse(json).RootElement.GetProperty("results").GetRawText();

    private static JsonElement Row(string files, params string[] args)
    {
        using var folder = new DataFolder(files);
        var run = ConsoleRun.Of(folder.Path, [.. args, "--data", ".", "--format", "json"]);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray().Single();
    }
}
