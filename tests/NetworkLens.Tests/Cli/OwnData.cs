using NetworkLens.Data;
using NetworkLens.Tests.Saved;

namespace NetworkLens.Tests.Cli;

/// <summary>From nothing, or from one's own files, to an answer.</summary>
public sealed class OwnData
{
    [Theory]
    [InlineData("two-files")]
    [InlineData("recipes")]
    [InlineData("full")]
    public void What_init_writes_is_right_and_answers(string template)
    {
        using var folder = new DataFolder();
        Assert.Equal(0, ConsoleRun.Of(folder.Path, "init", "mine", "--template", template).ExitCode);
        Assert.Empty(Validation.Of(Path.Combine(folder.Path, "mine"), cancellation: TestContext.Current.CancellationToken));
        var run = ConsoleRun.Of(folder.Path, "chokepoints", "--data", "mine", "--by", "site", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("my-refiner", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_writes_over_nothing()
    {
        using var folder = new DataFolder();
        Assert.Equal(5, ConsoleRun.Of(folder.Path, "init", ".").ExitCode);
    }

    [Fact]
    public void Help_data_says_every_column_and_word()
    {
        using var folder = new DataFolder();
        var run = ConsoleRun.Of(folder.Path, "help", "data");
        Assert.Equal(0, run.ExitCode);
        Assert.All(DataFormat.Columns, column => Assert.Contains($" {column.Name} ", run.Output, StringComparison.Ordinal));
        Assert.Contains("One of operating, ramping, construction, planned, idle, unknown, unconfirmed.", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, ConsoleRun.Of(folder.Path, "help", "data", "sitse").ExitCode);
    }

    [Fact]
    public void What_ships_is_listed_and_a_folder_of_ones_own_goes_before_a_name()
    {
        using var folder = new DataFolder();
        string[] lines = ConsoleRun.Of(folder.Path, "data", "--format", "csv").Output.Split('\n');
        Assert.Equal("dataset,sites,links,asOf,version,description", lines[0]);
        Assert.StartsWith("rare-earths,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("gallium-germanium,", lines[2], StringComparison.Ordinal);

        Assert.Equal(0, ConsoleRun.Of(folder.Path, "init", "gallium-germanium").ExitCode);
        Assert.DoesNotContain("red-dog-mine", ConsoleRun.Of(folder.Path, "sites", "--data", "gallium-germanium", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("red-dog-mine", ConsoleRun.Of(Path.GetTempPath(), "sites", "--data", "gallium-germanium", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("galium-germanium", "Did you mean 'gallium-germanium'?")]
    [InlineData("rare-earth", "Did you mean 'rare-earths'?")]
    public void A_mistyped_name_of_what_ships_is_answered_with_the_nearest(string name, string hint)
    {
        using var folder = new DataFolder();
        Assert.Contains(hint, ConsoleRun.Of(folder.Path, "sites", "--data", name).Error, StringComparison.Ordinal);
        Assert.Contains(hint, ConsoleRun.Of(folder.Path, "validate", name).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", ConsoleRun.Of(folder.Path, "sites", "--data", "somewhere-else-entirely").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_without_countries_and_blocs_is_lent_those_that_ship()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id,country\na,CN\nb,DE\n").Write("links.csv", "from,to,tonnes_per_year\na,b,10\n");
        var run = ConsoleRun.Of(folder.Path, "gaps", "--data", ".", "--bloc", "g7", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("blocs as they ship", run.Error, StringComparison.Ordinal);
        Assert.Contains(",no,", run.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, ConsoleRun.Of(folder.Path, "gaps", "--data", ".", "--bloc", "g7", "--strict").ExitCode);
    }

    [Theory]
    [InlineData("country:China")]
    [InlineData("country:CHN")]
    [InlineData("country:156")]
    [InlineData("country:中国")]
    public void A_country_is_chosen_by_any_of_its_names(string selector)
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id,country\na,CN\nb,DE\n");
        Assert.StartsWith("site,", ConsoleRun.Of(folder.Path, "sites", selector, "--data", ".", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("\na,", ConsoleRun.Of(folder.Path, "sites", selector, "--data", ".", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Equal(0, ConsoleRun.Of(folder.Path, "explain", "China", "--to", "b", "--data", ".").ExitCode);
    }

    [Fact]
    public void A_workbook_is_asked_like_a_folder()
    {
        using var file = new SavedText(
            Workbook.Of(
                ("sites", Workbook.Texts(["id", "country"], ["a", "Chile"], ["b", "Germany"])),
                ("links", Workbook.Texts(["from", "to"], ["a", "b"]))),
            "chain.xlsx");
        string folder = Path.GetDirectoryName(file.Path)!;
        var run = ConsoleRun.Of(folder, "chokepoints", "--data", "chain.xlsx", "--by", "country", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("CL,", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, ConsoleRun.Of(folder, "sites", "--data", "chain.xlsx", "--strict").ExitCode);
    }
}
