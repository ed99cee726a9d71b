using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>The year of a question: what is asked, else what dataset.json says, else the clock's; never an opening year, a plan or an end.</summary>
public sealed class AsOfTests
{
    [Theory]
    [InlineData("=== sites.csv\nid,start_year\nm1,1995\nm2,1995\nt,\n=== links.csv\nfrom,to,since\nm1,t,1995\nm2,t,2010\n", "")]
    [InlineData("=== sites.csv\nid\nm1\nm2\nt\n=== links.csv\nfrom,to,since,until\nm1,t,2020,2040\nm2,t,2020,2027\n", "")]
    [InlineData("=== sites.csv\nid,start_year\nm1,2015\nm2,2035\nt,\n=== links.csv\nfrom,to\nm1,t\nm2,t\n", "m1")]
    public void Chokepoints_are_those_of_today_where_the_data_names_no_year(string files, string chokepoint)
    {
        using var folder = new DataFolder(files);
        var run = ConsoleRun.Of(folder.Path, "chokepoints", "--by", "site", "--data", ".", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(chokepoint, string.Join(' ', run.Output.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[0])));
    }

    [Theory]
    [InlineData("2025", 2025)]
    [InlineData("\"2025\"", 2025)]
    [InlineData("\"2025-11\"", 2025)]
    [InlineData("\"2025-11-29\"", 2025)]
    public void Dataset_json_may_name_a_year_or_a_date(string text, int year)
    {
        using DataFolder folder = new DataFolder().Write("dataset.json", $$"""{"asOf": {{text}}}""");
        DataSet data = folder.Read();
        Assert.Equal((year, true), (data.AsOf, data.SaysAsOf));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"29.11.2026\"")]
    [InlineData("\"2026-13\"")]
    [InlineData("2026.5")]
    [InlineData("\"0999\"")]
    [InlineData("true")]
    public void What_is_neither_year_nor_date_is_an_error_at_its_place(string text)
    {
        using DataFolder folder = new DataFolder().Write("dataset.json", $$"""{"asOf": {{text}}}""");
        DataFinding fault = Assert.Single(folder.Errors());
        Assert.Equal(("dataset.json", 1, 10), (fault.File, fault.Line, fault.Column));
        Assert.Contains("2025-11-29", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_clocks_year_is_no_part_of_the_data()
    {
        using var folder = new DataFolder();
        DataSet data = folder.Read();
        string file = Path.Combine(folder.Path, "net.nlens");
        using (FileStream stream = File.Create(file))
        {
            Snapshot.Write(data, stream, TestContext.Current.CancellationToken);
        }

        DataSet later = Snapshot.Open(file, new Later(), TestContext.Current.CancellationToken).Data!;
        Assert.Equal((FixedClock.Year, 2031), (data.AsOf, later.AsOf));
    }

    [Fact]
    public void Every_answer_says_its_year_what_is_not_in_force_in_it_and_when_most_is()
    {
        using var folder = new DataFolder("=== sites.csv\nid,start_year,status\nm1,2015,\nm2,2035,planned\nold,,idle\nt,,\n=== links.csv\nfrom,to,since\nm1,t,\nm2,t,\nold,t,\nm1,t,2034\n");
        Assert.StartsWith(
            "As of 2026, this year, because dataset.json names none. Not in force then: 2 of 4 sites, 3 of 4 links; the most are in force in 2035 (--as-of 2035).\n",
            ConsoleRun.Of(folder.Path, "chokepoints", "--data", ".").Error,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "As of 2040. Not in force then: 1 of 4 sites, 1 of 4 links; no year has more.\n", ConsoleRun.Of(folder.Path, "sites", "--data", ".", "--as-of", "2040").Error, StringComparison.Ordinal);
        folder.Write("dataset.json", """{"asOf": "2014-05"}""");
        Assert.Contains(
            "\"notes\":[\"As of 2014. Not in force then: 3 of 4 sites, 4 of 4 links; the most are in force in 2035 (--as-of 2035).\"",
            ConsoleRun.Of(folder.Path, "concentration", "--data", ".", "--format", "json").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_force_is_counted_as_the_network_has_it() => CsCheck.Check.Sample(
        RandomDataSets.Any,
        data =>
        {
            for (int year = RandomDataSets.Year - 3; year <= RandomDataSets.Year + 3; year++)
            {
                var options = new NetworkOptions(year, IncludeUnconfirmed: year % 2 == 0);
                (int sites, int links) = InForce(data, options);
                Analysis.InForceCount count = Analysis.InForce.Of(data, options);
                int here = sites + links;
                int best = Enumerable.Range(RandomDataSets.Year - 3, 7).Max(other => InForce(data, options with { AsOf = other }) is var (s, l) ? s + l : 0);
                bool isBest = count.FullestYear is { } fullest
                    ? InForce(data, options with { AsOf = fullest }) is var (s, l) && s + l == best && best > here
                    : best == here || count.SitesOut + count.LinksOut == 0;
                if (count.SitesOut != data.Sites.Count - sites || count.LinksOut != data.Links.Count - links || !isBest)
                {
                    return false;
                }
            }

            return true;
        },
        iter: 300,
        print: RandomDataSets.Print);

    private static (int Sites, int Links) InForce(DataSet data, NetworkOptions options)
    {
        bool Runs(SiteIndex site) => data.Sites.IsInForce(site, options.AsOf, options.IncludeUnconfirmed);
        return (
            Enumerable.Range(0, data.Sites.Count).Count(site => Runs(new SiteIndex(site))),
            Enumerable.Range(0, data.Links.Count).Count(row => data.Links.IsInForce(row, options.AsOf) && Runs(data.Links.From[row]) && Runs(data.Links.To[row])));
    }

    private sealed class Later : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 7, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
