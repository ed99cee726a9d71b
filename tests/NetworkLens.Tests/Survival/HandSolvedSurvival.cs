using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests.Survival;

/// <summary>Times worked out on paper; the arithmetic stands beside each.</summary>
public sealed class HandSolvedSurvival
{
    // 100 t of magnets take 30 t of oxide a year. 15 t lie at the plant: 15 / 30 = 0.5 years = 182.5 days.
    // Until recovery after a year, 15 t of oxide make 50 of 100 t: 50 t are lost.
    [Fact]
    public void A_stock_lasts_as_long_as_its_tonnes_over_the_need()
    {
        SurvivalRow row = Assert.Single(Of(Plant(), "refiner", 365, Stock("plant", "oxide", 15)).Rows);
        Assert.Equal((182.5, true), (row.Days, row.IsExposed), Near);
        Assert.Equal(50, row.LostTonnes, 1e-4);
    }

    // A second refiner makes 10 t a year: 10 T + 15 = 30 T, T = 0.75 years.
    [Fact]
    public void What_still_runs_stretches_the_stock()
    {
        Chain chain = Plant().Site("second", "refiner").Makes("second", "oxide", 10).Link("mine", "second", "ore").Link("second", "plant", "oxide");
        SurvivalRow row = Assert.Single(Of(chain, "refiner", 100, Stock("plant", "oxide", 15)).Rows);
        Assert.Equal((0.75 * 365, false), (row.Days, row.IsExposed), Near);
        Assert.Equal(0, row.LostTonnes);
    }

    // Oxide for 0.5 years and Dy for 0.2: both are needed, so 0.2. After 100 days = 0.27397 years: 3 x 0.2 / (3 x 0.27397) = 73% served.
    [Fact]
    public void The_first_input_to_run_out_ends_it()
    {
        Chain chain = Plant().Site("dy-refiner", "refiner").Makes("dy-refiner", "dy", 3).Link("mine", "dy-refiner", "ore").Link("dy-refiner", "plant", "dy")
            .Recipe("dy", "ore", 10).Recipe("magnet", "dy", 0.03);
        SurvivalRow row = Assert.Single(Of(chain, "refiner,dy-refiner", 100, Stock("plant", "oxide", 15), Stock("plant", "dy", 0.6)).Rows);
        Assert.Equal(0.2 * 365, row.Days, 1e-4);
        Assert.Equal(100 * ((100 / 365.0) - 0.2), row.LostTonnes, 1e-4);
    }

    // Both ask for 60 t of ore a year and share 30 t: each alone for 30 / 60 = 0.5 years, both for 30 / 120 = 0.25.
    [Theory]
    [InlineData(false, 0.5)]
    [InlineData(true, 0.25)]
    public void Held_alone_or_together(bool isJoint, double years)
    {
        SupplyNetwork network = new Chain().Site("mine", "mine").Site("t1", "end-use").Site("t2", "end-use").Makes("mine", "ore", 120)
            .Link("mine", "t1", "ore").Link("mine", "t2", "ore").Demand("t1", "ore", 60).Demand("t2", "ore", 60).Network();
        var everyone = SiteSet.Of(network.Data, _ => true);
        SurvivalAnswer answer = TimeToSurvive.Of(
            new SurvivalQuestion(network, Sites(network, "mine")) { Stocks = [new FlowStock(new MaterialIndex(0), everyone, 30)], IsJoint = isJoint },
            TestContext.Current.CancellationToken);
        Assert.All(answer.Rows, row => Assert.Equal(years * 365, row.Days, 1e-4));
        Assert.All(answer.Rows, row => Assert.Null(row.IsExposed));
        Assert.All(answer.Rows, row => Assert.Equal(double.NaN, row.LostTonnes));
    }

    [Fact]
    public void What_another_supplier_covers_is_unlimited_and_what_nobody_covers_is_0()
    {
        Chain chain = Plant().Site("second", "refiner").Makes("second", "oxide", 30).Link("mine", "second", "ore").Link("second", "plant", "oxide");
        Assert.True(Assert.Single(Of(chain, "refiner", 365).Rows).IsUnlimited);
        SurvivalRow none = Assert.Single(Of(Plant(), "refiner", 365).Rows);
        Assert.Equal((0, true), (none.Days, none.IsExposed));
        Assert.Equal(100, none.LostTonnes, 1e-4);
    }

    // Served 50 of 100 before: that is what is to be held, and 15 t of oxide at 15 a year hold it for a year.
    [Fact]
    public void The_rate_to_be_held_is_the_one_that_was_served()
    {
        Chain chain = Plant(oxide: 15);
        Assert.Equal(365, Assert.Single(Of(chain, "refiner", 30, Stock("plant", "oxide", 15)).Rows).Days, 1e-4);
    }

    [Fact]
    public void Recovery_is_the_longest_of_the_failed_sites_and_unknown_where_one_is()
    {
        SupplyNetwork network = Plant().Network();
        DataSet data = network.Data with
        {
            Sites = network.Data.Sites with { RecoveryDays = new Column<Figure>([Figure.Of(30), Figure.Of(90), Figure.Unknown, Figure.Unknown], Figure.Unknown) },
        };
        network = SupplyNetwork.Of(data, network.Options);
        Assert.Equal(90, SurvivalQuestion.RecoveryOf(network, Sites(network, "mine,refiner"), null));
        Assert.Equal(double.NaN, SurvivalQuestion.RecoveryOf(network, Sites(network, "mine,plant"), null));
        Assert.Equal(double.NaN, SurvivalQuestion.RecoveryOf(network, Sites(network, "plant,mine"), null));
        Assert.Equal(120, SurvivalQuestion.RecoveryOf(network, Sites(network, "mine,plant"), 120));
        Assert.Equal(90, SurvivalQuestion.RecoveryOf(network, Sites(network, "refiner,plant"), 60));
        Assert.Equal(7, SurvivalQuestion.RecoveryOf(network, Sites(network, "use"), 7));
    }

    [Fact]
    public void Only_held_stocks_of_known_tonnes_material_and_owner_count()
    {
        SupplyNetwork network = new Chain().Site("a", "mine", "AT", "Firm").Site("b", "end-use", "BE").Makes("a", "ore", 1).Link("a", "b", "ore").Demand("b", "ore", 1).Network();
        Stockpile pile = new("x", null, "BE", null, new MaterialIndex(0), StockpileKind.Held, Figure.Of(5), Figure.Unknown, 2025, Basis.Reported, null, []);
        DataSet data = network.Data with
        {
            Stockpiles =
            [
                pile, pile with { Kind = StockpileKind.Plan }, pile with { Kind = StockpileKind.Flow }, pile with { Tonnes = Figure.Unknown }, pile with { Material = null },
                pile with { Owner = "nobody" }, pile with { Owner = null }, pile with { Owner = "Firm" }, pile with { Owner = null, Site = new SiteIndex(1) }, pile with { Year = 2027 },
            ],
        };
        var stocks = HeldStocks.Of(data, 2026, allMembers: false);
        Assert.Equal([0, 7, 8], stocks.Rows.Select(row => row.Value));
        Assert.Equal([3, 4, 5, 6], stocks.NotKnown.Select(row => row.Value));
        Assert.Equal(["b", "a", "b"], stocks.Stocks.Select(stock => string.Join(',', stock.Users.Select(data.Sites.Id))));
    }

    private static readonly Comparison Near = new();

    private static Chain Plant(double oxide = 30) => new Chain()
        .Site("mine", "mine").Site("refiner", "refiner").Site("plant", "magnet").Site("use", "end-use")
        .Makes("mine", "ore", 1000).Makes("refiner", "oxide", oxide).Makes("plant", "magnet", 200)
        .Link("mine", "refiner", "ore").Link("refiner", "plant", "oxide").Link("plant", "use", "magnet")
        .Recipe("oxide", "ore", 2).Recipe("magnet", "oxide", 0.3)
        .Demand("use", "magnet", 100);

    private static (string Site, string Material, double Tonnes) Stock(string site, string material, double tonnes) => (site, material, tonnes);

    private static SurvivalAnswer Of(Chain chain, string failed, double recovery, params (string Site, string Material, double Tonnes)[] stocks)
    {
        SupplyNetwork network = chain.Network();
        return TimeToSurvive.Of(
            new SurvivalQuestion(network, Sites(network, failed))
            {
                RecoveryDays = recovery,
                Stocks = [.. stocks.Select(stock => new FlowStock(Material(network, stock.Material), Sites(network, stock.Site), stock.Tonnes))],
            },
            TestContext.Current.CancellationToken);
    }

    private static SiteSet Sites(SupplyNetwork network, string ids) => Selector.Select($"id:{ids}", network.Data, 2026).Value!;

    private static MaterialIndex Material(SupplyNetwork network, string id) =>
        new(network.Data.Materials.Select((material, index) => (material, index)).First(pair => pair.material.Id == id).index);

    private sealed class Comparison : IEqualityComparer<(double Days, bool? IsExposed)>
    {
        public bool Equals((double Days, bool? IsExposed) x, (double Days, bool? IsExposed) y) => Math.Abs(x.Days - y.Days) < 1e-4 && x.IsExposed == y.IsExposed;

        public int GetHashCode((double Days, bool? IsExposed) obj) => 0;
    }
}
