using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What the READMEs of the shipped data say of the data is what the program counts.</summary>
public sealed class DataReadMes
{
    public static TheoryData<string> Names => ["rare-earths", "gallium-germanium"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rows_are_counted(string name)
    {
        DataSet data = Read(name);
        Assert.Contains(
            FormattableString.Invariant($"{data.Sites.Count} sites, {data.Links.Count} links, {data.Outputs.Length} output rows, {data.Recipes.Length} recipe rows, {data.Demand.Length} demand rows, {data.Sources.Length} sources, {data.Scenarios.Length} scenarios."),
            Text(name),
            StringComparison.Ordinal);
        int Graded(SourceGrade grade) => data.Sources.Count(source => source.Grade == grade);
        Assert.Contains(FormattableString.Invariant($" A {Graded(SourceGrade.A)}, B {Graded(SourceGrade.B)}, C {Graded(SourceGrade.C)}."), Text(name), StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"\n{Sites(data).Count(data.Sites.IsAggregate)} rows are aggregates"), Text(name), StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_s_own_page_counts_the_chain_that_ships()
    {
        DataSet data = Read("rare-earths");
        Assert.Contains(
            FormattableString.Invariant($"{data.Sites.Count} sites, {data.Links.Count} links, {data.Sources.Length} sources"),
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Stages_hold_as_many_sites_of_each_status(string name)
    {
        DataSet data = Read(name);
        string[][] table = [.. Text(name).Split('\n').SkipWhile(line => !line.StartsWith("| stage |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())];
        string[] statuses = table[0][2..];
        Assert.Equal(data.Stages.Length, table.Length - 2);
        for (int stage = 0; stage < data.Stages.Length; stage++)
        {
            SiteIndex[] sites = [.. Sites(data).Where(site => data.Sites.Stage(site).Value == stage)];
            string Number(int count) => count == 0 ? string.Empty : count.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(
                [data.Stages[stage].Name, Number(sites.Length), .. statuses.Select(status => Number(sites.Count(site => DataWords.Word(data.Sites.Status(site)) == status)))],
                table[stage + 2]);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rows_on_weak_sources_are_as_many_as_validate_says(string name)
    {
        string said = Regex.Match(Text(name), "`grade-c-only`: (\\d+) rows").Groups[1].Value;
        Assert.Equal(said, Validation.OfSaved(Folder(name), ShippedData.Folder, FixedClock.Instance, cancellation: TestContext.Current.CancellationToken).Single(finding => finding.Code == "grade-c-only").Found);
    }

    [Fact]
    public void What_is_documented_is_what_evidence_says()
    {
        JsonElement totals = Totals();
        int Total(string field) => totals.GetProperty(field).GetInt32();
        Assert.Contains(Line($"| links in force | {Total("linksDocumented")} of {Total("linksInForce")} ({100.0 * Total("linksDocumented") / Total("linksInForce"):F1}%) |"), Text("rare-earths"), StringComparison.Ordinal);
        Assert.Contains(Line($"| demand rows that documented links alone can make | {Total("demandRowsFromDocumentedLinks")} of {Total("demandRowsAsked")} |"), Text("rare-earths"), StringComparison.Ordinal);
        Assert.Contains(Line($"| outputs with a source | {Total("outputsWithSource")} of {Total("outputs")} |"), Text("rare-earths"), StringComparison.Ordinal);
        Assert.Contains(Line($"| sites with a source, with owners, with days to recover | {Total("sitesWithSource")}, {Total("sitesWithOwners")} and {Total("sitesWithRecoveryDays")} of {Total("sites")} |"), Text("rare-earths"), StringComparison.Ordinal);
        totals = Totals("--bloc", string.Join(',', Sites(ShippedData.Data).Select(site => ShippedData.Data.Countries[ShippedData.Data.Sites.Country(site).Value].Iso2).Where(country => country != "CN").Distinct()));
        Assert.Contains(Line($"every other country) | {Total("linksDocumented")} of {Total("linksInForce")} ({100.0 * Total("linksDocumented") / Total("linksInForce"):F1}%) |"), Text("rare-earths"), StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_beside_the_published_ones_are_those_of_concentration()
    {
        string[] lines = [.. Text("rare-earths").Split('\n').SkipWhile(line => !line.StartsWith("| what | published | ours | difference", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|')).Skip(2)];
        Dictionary<string, string>[] rows = [.. RareEarthAnswers.Rows()];
        Assert.Equal(rows.Length, lines.Length);
        foreach ((string line, Dictionary<string, string> row) in lines.Zip(rows))
        {
            double ours = 100 * RareEarthAnswers.Share(row["stage"], row["material"], row["label"]);
            double published = 100 * RareEarthAnswers.Number(row["published"]);
            Assert.Contains(Line($" | {published:F1}% | {ours:F1}% | "), line, StringComparison.Ordinal);
        }
    }

    private static string Line(FormattableString line) => FormattableString.Invariant(line);

    private static JsonElement Totals(params string[] options)
    {
        var run = ConsoleRun.Of(AppContext.BaseDirectory, ["evidence", "--data", ShippedData.Folder, .. options, "--format", "json"]);
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("totals").Clone();
    }

    private static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "graph-seed", name);

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder(name), "README.md"));

    // Without what the program lends: only what lies in the folder.
    private static DataSet Read(string name) => DataSetFolder.Read(Folder(name)).Data!;

    private static IEnumerable<SiteIndex> Sites(DataSet data) => Enumerable.Range(0, data.Sites.Count).Select(site => new SiteIndex(site));
}
