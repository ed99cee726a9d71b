using System.Collections.Immutable;
using NetworkLens.Data;

namespace NetworkLens.Tests;

public class ValidationTests
{
    private const string Sound = """
        === dataset.json
        {"asOf": 2025, "stages": [{"id": "mine"}, {"id": "refiner"}, {"id": "use"}]}
        === sources.csv
        id,grade
        good,A
        weak,C
        === sites.csv
        id,stage,status,basis,source_ids
        mine,mine,,reported,good
        works,refiner,,estimated,
        use,use,,assumed,
        === links.csv
        from,to,material,tonnes_per_year,tonnes_basis,basis,source_ids
        mine,works,ore,100,estimated,contract,good
        works,use,oxide,50,,estimated,
        === outputs.csv
        site,material,tonnes_per_year
        mine,ore,100
        works,oxide,40
        === recipes.csv
        output,input,tonnes_per_tonne
        oxide,ore,2
        === demand.csv
        site,material
        use,oxide

        """;

    public static TheoryData<string, string, string> Warned => new()
    {
        { "unfed-recipe", "recipes.csv", "output,input,variant\noxide,ore,\noxide,acid,\noxide,clay,ion\noxide,acid,ion\n" },
        { "no-ratio", "recipes.csv", "output,input,variant,tonnes_per_tonne\noxide,ore,,2\noxide,ore,wet,\n" },
        { "unused-link", "demand.csv", "site,material\nuse,ore\n" },
        { "untied-site", "sites.csv", "id,stage,status\nmine,mine,\nworks,refiner,\nuse,use,\nlone,mine,\nidle,mine,idle\n" },
        { "capacity-under-links", "outputs.csv", "site,material,tonnes_per_year,year\nworks,oxide,39,2024\nmine,ore,,\nworks,oxide,100,2026\n" },
        { "figure-without-source", "links.csv", "from,to,material,tonnes_per_year,tonnes_basis,basis,source_ids\nmine,works,ore,1,reported,assumed,\nworks,use,oxide,,,contract,\n" },
        { "repeated-row", "links.csv", "from,to,material,tonnes_per_year,basis\nmine,works,ore,1,assumed\nworks,use,oxide,,assumed\nmine,works,ore,1,assumed\nworks,use,oxide,,estimated\nworks,use,oxide,,assumed\n" },
        { "repeated-row", "outputs.csv", "site,material,tonnes_per_year,kind,year\nmine,ore,100,capacity,2024\nworks,oxide,40,,\nmine,ore,100,,2024\nmine,ore,90,production,2024\nworks,oxide,,,\n" },
        { "repeated-row", "recipes.csv", "output,input,tonnes_per_tonne,variant\noxide,ore,2,\noxide,ore,2,\noxide,ore,3,\noxide,ore,2,b\n" },
        { "like-ids", "sites.csv", "id,stage,operator\nmine,mine,Nord Mining\nworks,refiner,nord mining\nuse,use,Nord  Mining\nMine,mine,Se\u0301verin\nus\u00A0e,use,S\u00E9verin\n us e,use,\n" },
        { "no-name", "sites.csv", "id,stage,operator,owners\nmine,mine,N/A,\nworks,refiner,unknown,TBD:0.6\nuse,use,not disclosed,\n" },
        { "bloc-like-country", "blocs.csv", "id\nUS\nallies\n" },
        { "unread-file", "demands.csv", "site,material\n" },
        { "grade-c-only", "links.csv", "from,to,material,tonnes_per_year,basis,source_ids\nmine,works,ore,1,reported,weak\nworks,use,oxide,,reported,weak\nworks,use,oxide,1,reported,weak;good\n" },
    };

    [Fact]
    public void Sound_data_has_no_findings()
    {
        using var folder = new DataFolder(Sound);
        Assert.Empty(Of(folder));
    }

    [Theory]
    [MemberData(nameof(Warned))]
    public void Odd_data_is_warned_of(string code, string file, string text)
    {
        using DataFolder folder = new DataFolder(Sound).Write(file, text);
        Assert.Empty(folder.Errors());
        ImmutableArray<DataFinding> findings = Of(folder);
        Assert.Contains(findings, finding => finding.Code == code);
        GoldenFile.Matches($"warning-{code}{(code == "repeated-row" ? "-" + Path.GetFileNameWithoutExtension(file) : string.Empty)}.txt", DataFolder.Describe(findings));
    }

    // Nothing is made from itself alone: who takes back its own product needs the first of it from somebody else.
    [Fact]
    public void A_recipe_that_only_its_own_product_feeds_is_warned_of_and_never_begins()
    {
        using DataFolder folder = new DataFolder(Sound).Write("recipes.csv", "output,input,tonnes_per_tonne\noxide,ore,2\noxide,oxide,0.1\n")
            .Write("links.csv", "from,to,material\nmine,works,ore\nworks,use,oxide\nworks,works,oxide\n");
        Assert.Empty(folder.Errors());
        DataFinding finding = Assert.Single(Of(folder), finding => finding.Code == "unfed-recipe");
        Assert.Equal("outputs.csv:3: 'works' cannot make 'oxide': the oxide that it takes back comes from itself alone, so that it never begins. Add another supplier, an unknown one if need be.", $"{finding.File}:{finding.Line}: {finding.Message}");
        Assert.Contains("None of use can be supplied at all", ConsoleRun.Of(folder.Path, "chokepoints", "--data", ".").Output, StringComparison.Ordinal);

        folder.Write("sites.csv", "id,stage\nmine,mine\nscrap,mine\nworks,refiner\nuse,use\n").Write("outputs.csv", "site,material,tonnes_per_year\nmine,ore,100\nscrap,oxide,1\nworks,oxide,40\n")
            .Write("links.csv", "from,to,material\nmine,works,ore\nworks,use,oxide\nworks,works,oxide\nscrap,works,oxide\n");
        Assert.DoesNotContain(Of(folder), finding => finding.Code == "unfed-recipe");
        Assert.DoesNotContain("None of use", ConsoleRun.Of(folder.Path, "chokepoints", "--data", ".").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_in_tonnes_says_where_to_see_the_recipes_that_lack_them()
    {
        using DataFolder folder = new DataFolder(Sound).Write("recipes.csv", "output,input,variant,tonnes_per_tonne\noxide,ore,,2\noxide,ore,wet,\n");
        var run = ConsoleRun.Of(folder.Path, "stress", "--data", ".");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("recipes.csv has no tonnes_per_tonne for ore in oxide, variant 'wet'", run.Error, StringComparison.Ordinal);
        Assert.Contains("networklens validate names every such row with its line", run.Error, StringComparison.Ordinal);
        Assert.Equal(["recipes.csv:3:15"], Of(folder).Where(finding => finding.Code == "no-ratio").Select(finding => $"{finding.File}:{finding.Line}:{finding.Column}"));
        folder.Write("recipes.csv", "output,input\noxide,ore\n");
        Assert.DoesNotContain(Of(folder), finding => finding.Code == "no-ratio"); // a data set of structure alone
    }

    [Fact]
    public void Files_that_nothing_reads_are_told_by_the_answer_too()
    {
        using DataFolder folder = new DataFolder(Sound).Write("Links.CSV", "from,to\n").Write("demands.csv", "x\n").Write("README.md", "x").Write("Scenarios/x.json", "{}");
        Assert.Equal(["Links.CSV", "Scenarios/", "demands.csv"], Of(folder).Select(finding => finding.File).Order(StringComparer.Ordinal));
        Assert.Contains(
            "Not read, because no file of the format is called so: Links.CSV (links.csv?), demands.csv (demand.csv?), Scenarios/ (scenarios/?).\n",
            ConsoleRun.Of(folder.Path, "summary", "--data", ".").Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_not_checked_for_long_are_warned_of_where_that_is_asked()
    {
        using DataFolder folder = new DataFolder(Sound)
            .Write("sites.csv", "id,stage,basis,source_ids,checked\nmine,mine,reported,good,2026-06-02\nworks,refiner,reported,good,2026-06-01\nuse,use,assumed,,2020\n")
            .Write("links.csv", "from,to,material,basis,source_ids,checked\nmine,works,ore,reported,good,2026-06\nworks,use,oxide,reported,good,\n")
            .Write("recipes.csv", "output,input,tonnes_per_tonne,source_ids,checked\noxide,ore,2,good,2026-11-30\n");
        Assert.Empty(Of(folder));
        Assert.Equal(
            ["links.csv:1 never-checked 1", "links.csv:2 stale-fact 2026-06", "recipes.csv:2 checked-in-future 2026-11-30", "sites.csv:3 stale-fact 2026-06-01"],
            Validation.Of(folder.Path, FixedClock.Instance, 180, TestContext.Current.CancellationToken).Select(finding => $"{finding.File}:{finding.Line} {finding.Code} {finding.Found}"));
        Assert.Equal(0, ConsoleRun.Of(folder.Path, "validate", ".", "--stale", "180").ExitCode);
        Assert.Contains("--stale: '-1' is not a whole number", ConsoleRun.Of(folder.Path, "validate", ".", "--stale", "-1").Error, StringComparison.Ordinal);
        folder.Write("recipes.csv", "output,input,tonnes_per_tonne,checked\noxide,ore,2,soon\n");
        Assert.Equal(["recipes.csv:2"], Of(folder).Select(finding => $"{finding.File}:{finding.Line}"));
    }

    [Fact]
    public void Warnings_are_told_only_where_there_are_no_errors()
    {
        using DataFolder folder = new DataFolder(Sound).Write("demand.csv", "site,material\nuse,ore\nnowhere,ore\n");
        Assert.Equal(["unknown-site"], Of(folder).Select(finding => finding.Code));
    }

    [Fact]
    public void A_warning_stands_at_its_cell_behind_line_breaks_and_blank_lines()
    {
        using DataFolder folder = new DataFolder(Sound)
            .Write("demand.csv", "site,material\nuse,ore\n")
            .Write("links.csv", "notes,from,to,material\n\"one\ntwo\",mine,works,ore\n\n\"\nlonger\",works,use,oxide\n");
        DataFinding finding = Assert.Single(Of(folder));
        Assert.Equal(("unused-link", 6, 19), (finding.Code, finding.Line, finding.Column));
    }

    private static ImmutableArray<DataFinding> Of(DataFolder folder) => Validation.Of(folder.Path, FixedClock.Instance, cancellation: TestContext.Current.CancellationToken);
}
