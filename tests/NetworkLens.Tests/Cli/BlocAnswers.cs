using NetworkLens.Flows;

namespace NetworkLens.Tests;

/// <summary>What the console says of blocs, on the small chain with plants planned and a tier that nobody has named.</summary>
public sealed class BlocAnswers
{
    [Theory]
    [InlineData("gaps", "gaps", "--bloc", "allies")]
    [InlineData("gaps-of-one", "gaps", "--bloc", "allies", "--to", "car")]
    [InlineData("gaps-through-unknown", "gaps", "--bloc", "allies+AU+MM+MY", "--to", "car")]
    [InlineData("gaps-in-a-later-year", "gaps", "--bloc", "allies+AU+MM", "--as-of", "2030")]
    [InlineData("timeline", "timeline", "--bloc", "allies+AU+MM")]
    [InlineData("timeline-of-one", "timeline", "--bloc", "allies+AU+MM", "--to", "car", "--from", "2027", "--until", "2031")]
    public void Blocs_are_answered_the_same_as_before(string name, params string[] command)
    {
        using TinyChain data = WithPlans();
        foreach ((string format, string extension) in ((string, string)[])[("table", "txt"), ("json", "json"), ("csv", "csv"), ("markdown", "md")])
        {
            var run = ConsoleRun.Of(data.Folder, [.. command, "--data", ".", "--format", format]);
            Assert.Equal(0, run.ExitCode);
            GoldenFile.Matches($"{name}.{extension}", format == "table" ? $"{run.Output}---- stderr\n{run.Error}" : run.Output);
        }
    }

    [Fact]
    public void Above_its_limit_of_links_gaps_says_that_the_fewest_outside_sites_were_not_looked_for()
    {
        const int mines = FewestOutsideSites.MostLinks + 1;
        using var data = new DataFolder();
        data.Write("sites.csv", "id,country\nplant,US\n" + string.Concat(Enumerable.Range(0, mines).Select(mine => $"m{mine},CN\n")));
        data.Write("links.csv", "from,to\n" + string.Concat(Enumerable.Range(0, mines).Select(mine => $"m{mine},plant\n")));
        var run = ConsoleRun.Of(data.Path, "gaps", "--bloc", "US", "--to", "plant", "--data", ".");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The fewest outside sites were not looked for, because more than 100,000 links are upstream: 1 of 1 demand rows.", run.Output + run.Error, StringComparison.Ordinal);
    }

    // A refinery of the allies for both oxides from 2028, which needs the clay; one that nobody has named makes dysprosium until then.
    private static TinyChain WithPlans()
    {
        var data = new TinyChain();
        data.Write("sites.csv", TinyChain.Files["sites.csv"] + "\nrefiner-us,Texas Oxides,refiner,US,Detroit,,construction,2028,reported,,news\n");
        data.Write("outputs.csv", TinyChain.Files["outputs.csv"] + "\nrefiner-us,nd-oxide,20,capacity,2028,reported,news\nrefiner-us,dy-oxide,2,capacity,2029,reported,news\n");
        data.Write("links.csv", TinyChain.Files["links.csv"]
            + "\nnd-mine,refiner-us,nd-ore,,reported,news\ndy-mine,refiner-us,dy-ore,,reported,news\n"
            + "refiner-us,magnet-jp,nd-oxide,,reported,news\nrefiner-us,magnet-jp,dy-oxide,,reported,news\nrefiner-unknown,magnet-jp,dy-oxide,,assumed,\n");
        return data;
    }
}
