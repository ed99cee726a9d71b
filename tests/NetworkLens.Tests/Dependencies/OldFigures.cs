using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Figures of long ago, of later, and of nobody: what shares say of them.</summary>
public sealed class OldFigures
{
    private const string Sites = "=== sites.csv\nid,country\nold,RU\nnew,MY\nt,US\n=== links.csv\nfrom,to,material\nold,t,monazite\nnew,t,monazite\n=== outputs.csv\nsite,material,tonnes_per_year,kind,year\n";

    [Fact]
    public void A_production_of_more_than_five_years_before_counts_as_unknown_and_is_listed()
    {
        using var folder = new DataFolder(Sites + "old,monazite,8000,production,1987\nnew,monazite,622,production,2010\n");
        DataSet data = folder.Read();
        ConcentrationRow Of(int year, int maxAge = Concentration.DefaultMaxAge) => Concentration.Of(SupplyNetwork.Of(data, new NetworkOptions(year)), LabelKind.Country, maxAge: maxAge).Single();

        Assert.Equal((false, 2), (Of(2026).IsCovered, Of(2026).LeftOut.Count(maker => maker.Reason == LeftOutReason.TooOld)));
        Assert.Equal([("MY", 1.0, "2010")], Shares(Of(2015)));
        Assert.Equal((SiteOf(data, "old"), LeftOutReason.TooOld, 1987), Of(2015).LeftOut.Single() is var left ? (left.Site, left.Reason, left.Year) : default);
        Assert.Equal([("RU", 8000 / 8622.0, "1987"), ("MY", 622 / 8622.0, "2010")], Shares(Of(2010, 23)));
        Assert.Equal("1987 to 2010", Of(2010, 23).Years.ToString());
    }

    [Fact]
    public void The_newer_of_production_and_capacity_stands_and_each_share_says_its_years()
    {
        using var folder = new DataFolder(Sites + "old,monazite,8000,production,2025\nold,monazite,2000,capacity,2030\nnew,monazite,6000,production,2025\nnew,monazite,9000,capacity,\n");
        DataSet data = folder.Read();
        Assert.Equal([("RU", 8 / 14.0, "2025"), ("MY", 6 / 14.0, "2025")], Shares(Concentration.Of(SupplyNetwork.Of(data, new NetworkOptions(2029)), LabelKind.Country).Single()));
        Assert.Equal([("MY", 0.75, "2025"), ("RU", 0.25, "2030")], Shares(Concentration.Of(SupplyNetwork.Of(data, new NetworkOptions(2030)), LabelKind.Country).Single()));
        Assert.Equal([("MY", 9 / 11.0, "undated"), ("RU", 2 / 11.0, "2030")], Shares(Concentration.Of(SupplyNetwork.Of(data, new NetworkOptions(2031)), LabelKind.Country).Single()));
    }

    [Theory]
    [InlineData(900, true)]
    [InlineData(1100, false)]
    public void No_share_is_told_of_a_year_before_most_of_the_data_begins(double later, bool isCovered)
    {
        using var folder = new DataFolder($$"""{{Sites}}old,monazite,1000,capacity,2020{{'\n'}}new,monazite,{{later}},production,2024{{'\n'}}=== dataset.json{{'\n'}}{"asOf": 2026}""");
        DataSet data = folder.Read();
        ConcentrationRow row = Concentration.Of(SupplyNetwork.Of(data, new NetworkOptions(2023)), LabelKind.Country).Single();
        Assert.Equal((isCovered, isCovered ? 1 : 0), (row.IsCovered, row.Shares.Length));

        var run = ConsoleRun.Of(folder.Path, "concentration", "--as-of", "2023", "--data", ".");
        Assert.Contains("No figure of 2023 or before for 1 of 2 sites in force", run.Error, StringComparison.Ordinal);
        Assert.Equal(!isCovered, run.Error.Contains("No share is given in 1 of 1 rows", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_of_after_the_datas_own_year_is_no_missing_figure()
    {
        using var folder = new DataFolder(Sites + "old,monazite,10,capacity,2020\nnew,monazite,9000,capacity,2030\n");
        ConcentrationRow row = Concentration.Of(SupplyNetwork.Of(folder.Read(), new NetworkOptions(2023)), LabelKind.Country).Single();
        Assert.True(row.IsCovered);
        Assert.Empty(row.LeftOut);
    }

    [Fact]
    public void What_is_nobodys_makes_the_index_a_range_and_a_check_of_it_an_error()
    {
        using var folder = new DataFolder("=== outputs.csv\nsite,material,tonnes_per_year\na,goods,40\nb,goods,60\n");
        var run = ConsoleRun.Of(folder.Path, "concentration", "--data", ".", "--fail-on", "hhi>0.25");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("0.00 to 1.00", run.Output, StringComparison.Ordinal);
        Assert.Contains("'hhi' is unknown in 2 of 2 rows", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, ConsoleRun.Of(folder.Path, "concentration", "--data", ".", "--fail-on", "hhiHigh>0.25").ExitCode);
        Assert.Contains("\"hhi\":null,\"hhiLow\":0,\"hhiHigh\":1", ConsoleRun.Of(folder.Path, "concentration", "--data", ".", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_supplier_without_a_label_may_be_anybodys()
    {
        Interval Of(double labelled, double unlabelled) => SingleSource.Of(
            new Chain().Site("A", "mine", "AT").Site("B", "mine", "BE").Site("X", "mine").Site("R", "refiner", "CA")
                .Makes("A", "ore", 100).Makes("B", "ore", 100).Makes("X", "ore", 100).Makes("R", "oxide", 100).Recipe("oxide", "ore")
                .Link("A", "R", "ore", labelled).Link("B", "R", "ore", 100 - labelled - unlabelled).Link("X", "R", "ore", unlabelled).Demand("R", "oxide").Network(),
            null, LabelKind.Country, 0.1).Single().Herfindahl;

        Interval index = Of(60, 30);
        Assert.Equal([double.NaN, 0.37, 0.82], new[] { index.Value, index.Low, index.High }.Select(end => Math.Round(end, 9))); // 0.6² + 0.1², 0.9² + 0.1²
        Assert.Equal(0.6761, Math.Round(Of(80, 1).Value, 4)); // 0.8² + 0.19², what is nobody's spread thin
        Assert.Equal([0.6761, 0.6922], new[] { Of(80, 1).Low, Of(80, 1).High }.Select(end => Math.Round(end, 4)));
    }

    private static SiteIndex SiteOf(DataSet data, string id) => new(data.Sites.Ids.ToList().IndexOf(id));

    private static IEnumerable<(string, double, string)> Shares(ConcentrationRow row) =>
        row.Shares.Select(share => (share.Name, share.Share, share.Years.ToString()));
}
