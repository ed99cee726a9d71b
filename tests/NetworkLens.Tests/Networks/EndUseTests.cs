using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Who is an end use where no demand.csv says so, and whom a selector of targets means.</summary>
public sealed class EndUseTests
{
    [Theory]
    [InlineData("id\nmine\nuser\n", "from,to\nmine,user\nuser,user\n", "user")] // a link to oneself is no sale
    [InlineData("id,stage\nmine,mine\ncar,car\nscrap,works\n", "from,to\nmine,scrap\nscrap,car\ncar,scrap\n", "car")] // the last stage, though it sends scrap on
    [InlineData("id,stage\nmine,mine\ncar,car\n", "from,to\nmine,car\n", "car")]
    [InlineData("id,stage\na,\nb,\nm,mine\n", "from,to\nm,a\na,b\n", "b")] // no later stage is named than the first
    [InlineData("id,stage\nm,mine\nw,works\nc,car\nx,\n", "from,to\nm,w\nw,c\nw,x\n", "c x")] // who has no stage and sends nothing is one too
    [InlineData("id\na\nb\n", "from,to\na,b\nb,a\n", "")]
    public void End_uses_are_the_sites_of_the_last_stage_else_those_that_send_nothing(string sites, string links, string expected)
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", sites).Write("links.csv", links);
        DataSet data = folder.Read();

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), EndUses.Of(data).Select((isOne, site) => isOne ? data.Sites.Ids[site] : null).OfType<string>());
    }

    [Fact]
    public void A_mine_is_the_chokepoint_of_a_user_that_feeds_itself_as_well()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id\nmine\nuser\n").Write("links.csv", "from,to\nmine,user\nuser,user\n");
        var run = ConsoleRun.Of(folder.Path, "chokepoints", "--data", ".", "--by", "site");

        Assert.Contains("mine", run.Output, StringComparison.Ordinal);
        Assert.Contains("End uses: the sites that send nothing on", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_everybody_sells_the_answer_says_how_to_name_targets()
    {
        using DataFolder folder = new DataFolder().Write("sites.csv", "id\na\nb\n").Write("links.csv", "from,to\na,b\nb,a\n");

        Assert.Contains("No site is an end use here: name targets with --to, or list them in demand.csv.", ConsoleRun.Of(folder.Path, "chokepoints", "--data", ".").Output, StringComparison.Ordinal);
        string warnings = ConsoleRun.Of(folder.Path, "validate", ".", "--format", "json").Output;
        Assert.Contains("no-end-use", warnings, StringComparison.Ordinal);
        Assert.Contains("unfed-part", warnings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("country:JP", true)]
    [InlineData("country:JP !f-35", true)]
    [InlineData("bloc:g7,forge operator:x", true)]
    [InlineData("stage:magnet bloc:g7", false)]
    [InlineData("f-35", false)]
    [InlineData("id:f-35", false)]
    [InlineData("country:JP toyota", false)]
    public void A_selector_of_targets_is_about_end_uses_unless_it_names_a_stage_or_a_site(string text, bool isAboutEndUses) =>
        Assert.Equal(isAboutEndUses, !Selector.NamesStagesOrSites(text));

    [Fact]
    public void A_country_of_targets_means_its_end_uses_and_a_stage_its_plants()
    {
        using var data = new TinyChain();
        string[] Asked(string to) => [.. ConsoleRun.Of(data.Folder, "gaps", "--data", ".", "--bloc", "US", "--to", to, "--format", "csv").Output.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[0]).Distinct()];

        Assert.Equal(["car", "drone"], Asked("country:US"));
        Assert.Equal(["magnet-jp"], Asked("stage:magnet country:JP"));
        Assert.Contains("none of these sites is an end use", ConsoleRun.Of(data.Folder, "gaps", "--data", ".", "--bloc", "US", "--to", "country:JP").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decimal_comma_is_refused_under_a_locale_that_writes_it_too()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (german.NumberFormat.NumberDecimalSeparator, german.NumberFormat.NumberGroupSeparator) = (",", ".");
            CultureInfo.CurrentCulture = german;
            using var data = new TinyChain();

            Assert.Equal(2, ConsoleRun.Of(data.Folder, "single-source", "--data", ".", "--threshold", "0,5").ExitCode);
            Assert.Equal(0, ConsoleRun.Of(data.Folder, "single-source", "--data", ".", "--threshold", "0.5").ExitCode);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
