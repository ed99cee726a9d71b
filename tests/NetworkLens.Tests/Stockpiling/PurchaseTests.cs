using CsCheck;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Tests.Flows;

namespace NetworkLens.Tests.Stockpiling;

public sealed class PurchaseTests
{
    // A year of 100 t of magnets takes 30 t Nd at 100 USD/kg and 3 t Dy at 1,000: 3 + 3 = 6 m USD; or 100 t of magnets.
    // At 50 USD/kg these cost 5 m: 2.5 m USD last 0.5 years. At 70 they cost 7 m, and the oxides are bought: 2.5 / 6 years.
    [Theory]
    [InlineData(50, 2.5 / 5, "magnet 50")]
    [InlineData(70, 2.5 / 6, "nd 12.5, dy 1.25")]
    public void The_cheapest_form_is_bought(double magnetPrice, double years, string bought)
    {
        SupplyNetwork network = Priced(Plant().Network(), ("nd", 100), ("dy", 1000), ("magnet", magnetPrice));
        PurchaseAnswer answer = Of(network, "nd-mine,dy-mine", 2.5e6);
        Assert.Equal(0, answer.DaysBefore);
        Assert.Equal(years * 365, answer.DaysAfter, 1e-3);
        Assert.Equal(2.5e6, answer.Usd, 1.0);
        Assert.Equal(bought, string.Join(", ", answer.Purchases.Select(purchase => $"{network.Data.Materials[purchase.Material.Value].Id} {purchase.Tonnes:0.####}")));
    }

    // Nothing that is bought of Nd helps without Dy, which has no price, and no magnet has one.
    [Fact]
    public void Nothing_is_bought_that_buys_no_time()
    {
        SupplyNetwork network = Priced(Plant().Network(), ("nd", 100));
        PurchaseAnswer answer = Of(network, "nd-mine,dy-mine", 1e6);
        Assert.Equal((0, 0, 0), (answer.DaysBefore, answer.DaysAfter, answer.Purchases.Length));
        Assert.Equal(["dy", "magnet"], answer.WithoutPrice.Select(material => network.Data.Materials[material.Value].Id).Order());
    }

    // A second supplier has all but 0.001 t of the 3 t Dy a year: 1,000 USD beside 3 m for 30 t Nd, without which nothing is made as today.
    [Fact]
    public void A_small_purchase_that_everything_needs_is_made()
    {
        SupplyNetwork network = Priced(Plant().Site("other", "mine").Makes("other", "dy", 2.999).Link("other", "plant", "dy").Network(), ("nd", 100), ("dy", 1000));
        PurchaseAnswer answer = Of(network, "nd-mine,dy-mine", 3e6);
        Assert.Equal(["nd", "dy"], answer.Purchases.Select(purchase => network.Data.Materials[purchase.Material.Value].Id));
        Assert.True(answer.Purchases[1].Usd < answer.Usd / 1000);
        Assert.Empty(answer.LeftOut);
    }

    // Magnets of bought oxides cost 60 USD/kg, bought magnets 70: but the one plant left can make only 0.05 of 100 t/yr. That is 0.03 m USD of 7 m, and 0.05 % of the time.
    [Fact]
    public void What_buys_next_to_no_time_is_left_out_and_named()
    {
        Chain chain = new Chain()
            .Site("nd-mine", "mine").Site("dy-mine", "mine").Site("maker", "magnet").Site("plant", "magnet").Site("use", "end-use")
            .Makes("nd-mine", "nd", 31).Makes("dy-mine", "dy", 4).Makes("maker", "magnet", 200).Makes("plant", "magnet", 0.05)
            .Link("nd-mine", "maker", "nd").Link("dy-mine", "maker", "dy").Link("nd-mine", "plant", "nd").Link("dy-mine", "plant", "dy").Link("maker", "use", "magnet").Link("plant", "use", "magnet")
            .Recipe("magnet", "nd", 0.3).Recipe("magnet", "dy", 0.03)
            .Demand("use", "magnet", 100);
        SupplyNetwork network = Priced(chain.Network(), ("nd", 100), ("dy", 1000), ("magnet", 70));
        PurchaseAnswer answer = Of(network, "nd-mine,dy-mine,maker", 7e6);
        string[] Ids(IEnumerable<MaterialIndex> materials) => [.. materials.Select(material => network.Data.Materials[material.Value].Id)];
        Assert.Equal(["magnet"], Ids(answer.Purchases.Select(purchase => purchase.Material)));
        Assert.Equal(365, answer.DaysAfter, 0.001);
        Assert.Contains(Assert.Single(Ids(answer.LeftOut)), (string[])["nd", "dy"]); // one of the two is nothing without the other
    }

    [Fact]
    public void Nothing_is_bought_where_nothing_goes_short()
    {
        SupplyNetwork network = Priced(Plant().Site("spare", "mine").Makes("spare", "nd", 30).Link("spare", "plant", "nd").Network(), ("nd", 100));
        PurchaseAnswer answer = Of(network, "nd-mine", 1e6);
        Assert.Equal((double.PositiveInfinity, 0), (answer.DaysBefore, answer.Purchases.Length));
    }

    [Fact]
    public void A_price_is_the_newest_up_to_the_year_or_else_the_first_to_come_of_the_market_asked_for()
    {
        SupplyNetwork network = Plant().Network();
        DataSet data = network.Data with
        {
            Prices = [Price("2024", 1), Price("2025-06", 2), Price("2025-03", 3), Price("2028", 4), Price("2027", 5), Price("2026", double.NaN)],
        };
        double Of(int year) => PriceBook.Of(data, new MaterialIndex(0), year)!.UsdPerKg.Value;
        Assert.Equal((2, 1, 5), (Of(2026), Of(2024), Of(2027)));
        Assert.Equal(5, PriceBook.Of(data with { Prices = [.. data.Prices.Skip(3)] }, new MaterialIndex(0), 2026)!.UsdPerKg.Value);
        Assert.Null(PriceBook.Of(data, new MaterialIndex(1), 2026));

        data = data with { Prices = [Price("2026", 6), Price("2025", 7) with { Market = "CN" }] };
        Assert.Equal(7, PriceBook.Of(data, new MaterialIndex(0), 2026, "CN")!.UsdPerKg.Value);
        Assert.Equal(6, PriceBook.Of(data, new MaterialIndex(0), 2026, "EU")!.UsdPerKg.Value);

        static Price Price(string date, double usd) => new(
            new MaterialIndex(0), Figure.Of(usd), PartialDate.TryParse(date, out PartialDate read) ? read : default, null, Basis.Reported, null, []);
    }

    [Fact]
    public void What_is_bought_lasts_as_long_as_told_and_no_other_purchase_for_the_money_lasts_longer() => Gen.Select(RandomFlows.Any, Choices.Any(120)).Sample(
        (network, choose) =>
        {
            int failed = choose.Below(network.Data.Sites.Count);
            var everyone = SiteSet.Of(network.Data, _ => true);
            DataSet data = network.Data with
            {
                Prices = [.. Enumerable.Range(0, network.Data.Materials.Length).Where(_ => !choose.OneIn(4))
                    .Select(material => new Price(new MaterialIndex(material), Figure.Of(1 + choose.Below(9)), default, null, Basis.Reported, null, []))],
            };
            network = SupplyNetwork.Of(data, network.Options);
            var survival = new SurvivalQuestion(network, SiteSet.Of(data, site => site.Value == failed)) { IsJoint = true };
            PurchaseAnswer best = BestPurchase.Of(new PurchaseQuestion(survival, everyone, 20_000), RandomFlows.Never);
            Assert.True(best.Usd <= 20_000.1);
            Assert.True(double.IsPositiveInfinity(best.DaysBefore) || Math.Abs(Days(survival, best.Purchases.Select(purchase => (purchase.Material, purchase.Tonnes)), everyone) - best.DaysAfter) <= 1e-3 * (1 + best.DaysAfter));
            for (int attempt = 0; attempt < 3; attempt++)
            {
                // The money split at random over what has a price.
                double[] weights = [.. data.Prices.Select(_ => (double)choose.Below(5))];
                var other = data.Prices.Select((price, number) => (price.Material, weights[number] / Math.Max(1, weights.Sum()) * 20_000 / (price.UsdPerKg.Value * 1000)));
                Assert.True(Days(survival, other, everyone) <= best.DaysAfter + (2e-3 * (1 + best.DaysAfter)));
            }
        },
        iter: 100);

    private static double Days(SurvivalQuestion survival, IEnumerable<(MaterialIndex Material, double Tonnes)> bought, SiteSet users) =>
        TimeToSurvive.Of(survival with { Stocks = [.. bought.Select(row => new FlowStock(row.Material, users, row.Tonnes))] }, RandomFlows.Never)
            .Rows.Select(row => row.Days).DefaultIfEmpty(double.PositiveInfinity).Min();

    private static Chain Plant() => new Chain()
        .Site("nd-mine", "mine").Site("dy-mine", "mine").Site("plant", "magnet").Site("use", "end-use")
        .Makes("nd-mine", "nd", 30).Makes("dy-mine", "dy", 3).Makes("plant", "magnet", 200)
        .Link("nd-mine", "plant", "nd").Link("dy-mine", "plant", "dy").Link("plant", "use", "magnet")
        .Recipe("magnet", "nd", 0.3).Recipe("magnet", "dy", 0.03)
        .Demand("use", "magnet", 100);

    private static SupplyNetwork Priced(SupplyNetwork network, params (string Material, double Usd)[] prices)
    {
        DataSet data = network.Data;
        int At(string id) => data.Materials.Select(material => material.Id).ToList().IndexOf(id);
        return SupplyNetwork.Of(
            data with { Prices = [.. prices.Select(price => new Price(new MaterialIndex(At(price.Material)), Figure.Of(price.Usd), default, null, Basis.Reported, null, []))] },
            network.Options);
    }

    private static PurchaseAnswer Of(SupplyNetwork network, string failed, double budget) => BestPurchase.Of(
        new PurchaseQuestion(
            new SurvivalQuestion(network, Selector.Select($"id:{failed}", network.Data, 2026).Value!), SiteSet.Of(network.Data, _ => true), budget),
        TestContext.Current.CancellationToken);
}
