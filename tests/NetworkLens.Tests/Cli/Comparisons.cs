using System.Text.Json;

namespace NetworkLens.Tests;

/// <summary>--compare-year and --compare-data say just how the two answers differ.</summary>
public sealed class Comparisons
{
    private static readonly string[][] Questions =
    [
        ["chokepoint,kind", "targetCount,demandShare,targets", "chokepoints", "--by", "site"],
        ["stage,material", "topLabel,topShare,tonnesPerYear,hhi,hhiWgi", "concentration"],
        ["target,material", "answer,size", "gaps", "--bloc", "AU,MM,JP,CN,US,GB", "--to", "stage:magnet,end-use"],
    ];

    public static TheoryData<int, string, string> All() => new(Enumerable.Range(0, Questions.Length)
        .SelectMany(question => new[] { (question, "--compare-year", question == 2 ? "2031" : "2005"), (question, "--compare-data", "other") }));

    [Theory]
    [MemberData(nameof(All))]
    public void Rows_that_appeared_went_or_changed_are_those_in_which_the_two_answers_differ(int number, string option, string value)
    {
        using var data = new TinyChain();
        WriteOther(data);
        string[] command = Questions[number][2..];
        string[] keys = Questions[number][0].Split(',');
        string[] fields = Questions[number][1].Split(',');
        Dictionary<string, string[]> before = ByKey(Ask(data, [.. command, "--data", "."]), keys, fields);
        Dictionary<string, string[]> after = ByKey(
            option == "--compare-year" ? Ask(data, [.. command, "--data", ".", "--as-of", value]) : Ask(data, [.. command, "--data", value]), keys, fields);
        JsonElement[] found = Ask(data, [.. command, "--data", ".", option, value]);

        Assert.Equal(
            after.Keys.Except(before.Keys).Select(key => $"appeared {key}")
                .Concat(before.Keys.Except(after.Keys).Select(key => $"gone {key}"))
                .Concat(before.Keys.Intersect(after.Keys).Where(key => !before[key].SequenceEqual(after[key])).Select(key => $"changed {key}")).Order(),
            found.Select(row => $"{row.GetProperty("change").GetString()} {Key(row, keys)}").Order());
        Assert.NotEmpty(found);
        foreach (JsonElement row in found.Where(row => row.GetProperty("change").GetString() == "changed"))
        {
            Assert.Equal(before[Key(row, keys)], fields.Select(field => row.GetProperty(field).ToString()));
            Assert.Equal(after[Key(row, keys)], fields.Select(field => row.GetProperty(field + "Compared").ToString()));
        }
    }

    [Fact]
    public void A_timeline_compares_two_years_row_by_row_and_two_data_sets_year_by_year()
    {
        using var data = new TinyChain();
        WriteOther(data);
        JsonElement[] years = Ask(data, "timeline", "--bloc", "AU,MM,JP,CN,VN", "--to", "stage:magnet", "--data", ".", "--compare-year", "2031");
        Assert.Equal(["appeared magnet-vn"], years.Select(row => $"{row.GetProperty("change").GetString()} {row.GetProperty("target").GetString()}"));
        JsonElement[] sets = Ask(data, "timeline", "--bloc", "AU,MM,JP,CN,VN", "--to", "stage:magnet", "--data", ".", "--compare-data", "other", "--until", "2027");
        Assert.Equal(["changed 2026 magnet-cn", "changed 2027 magnet-cn"], sets.Select(row => $"{row.GetProperty("change").GetString()} {row.GetProperty("year").GetInt32()} {row.GetProperty("target").GetString()}"));
    }

    [Fact]
    public void Two_versions_of_a_data_set_differ_in_what_is_known_of_targets()
    {
        using var data = new TinyChain();
        WriteOther(data);
        JsonElement[] before = Ask(data, "evidence", "--list", "targets", "--data", ".");
        JsonElement[] after = Ask(data, "evidence", "--list", "targets", "--data", "other");
        JsonElement[] found = Ask(data, "evidence", "--data", ".", "--compare-data", "other");
        string[] fields = ["target", "tonnesPerYear", "producible", "documented", "countries", "restsOnCount"];
        string[][] told = [.. before.Zip(after).Select(pair => (string[])[string.Join(' ', fields.Select(field => pair.First.GetProperty(field))), string.Join(' ', fields.Select(field => pair.Second.GetProperty(field)))])];
        Assert.Equal(told.Where(pair => pair[0] != pair[1]).Select(pair => pair[0]), found.Select(row => string.Join(' ', fields.Select(field => row.GetProperty(field)))));
        Assert.NotEmpty(found);
        Assert.All(found, row => Assert.Equal("changed", row.GetProperty("change").GetString()));
        Assert.Equal(2, ConsoleRun.Of(data.Folder, "evidence", "--data", ".", "--list", "links", "--compare-data", "other").ExitCode);
    }

    [Fact]
    public void Nothing_differs_from_itself()
    {
        using var data = new TinyChain();
        Assert.Empty(Ask(data, "chokepoints", "--data", ".", "--compare-data", "."));
        Assert.Empty(Ask(data, "gaps", "--bloc", "allies", "--data", ".", "--compare-year", "2026"));
    }

    [Theory]
    [InlineData(2, "'next' is not a year", "--compare-year", "next")]
    [InlineData(5, "nowhere", "--compare-data", "nowhere")]
    public void What_cannot_be_compared_is_refused(int exitCode, string said, params string[] options)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, ["chokepoints", "--data", ".", .. options]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    // Without what China sends to its own magnet plant, and with another maker of oxide.
    private static void WriteOther(TinyChain data)
    {
        string other = Path.Combine(data.Folder, "other");
        TinyChain.WriteTo(other);
        string links = Path.Combine(other, "links.csv");
        File.WriteAllLines(links, File.ReadAllLines(links).Where(line => !line.StartsWith("refiner-cn,magnet-cn", StringComparison.Ordinal)));
        string outputs = Path.Combine(other, "outputs.csv");
        File.WriteAllText(outputs, File.ReadAllText(outputs).Replace("refiner-my,nd-oxide,30", "refiner-my,nd-oxide,90", StringComparison.Ordinal));
    }

    private static JsonElement[] Ask(TinyChain data, params string[] command)
    {
        var run = ConsoleRun.Of(data.Folder, [.. command, "--format", "json"]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray()];
    }

    private static Dictionary<string, string[]> ByKey(JsonElement[] rows, string[] keys, string[] fields) =>
        rows.ToDictionary(row => Key(row, keys), row => (string[])[.. fields.Select(field => row.GetProperty(field).ToString())]);

    private static string Key(JsonElement row, string[] keys) => string.Join(' ', keys.Select(key => row.GetProperty(key).ToString()));
}
