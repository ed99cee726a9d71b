using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests.Cascade;

/// <summary>Cascades worked out on paper, on the chain of twelve sites.</summary>
public sealed class HandSolvedCascade
{
    // d1 is all of dysprosium: g1 and g2 stop, whatever else they hold. e1 and e2 lose all, e3 nothing.
    // Upstream c1 sells to d1 alone. The refiners of what g1 and g2 no longer take are not hit: the two ways are propagated apart.
    [Fact]
    public void The_only_maker_stops_all_who_need_it_and_its_suppliers_lose_their_sales()
    {
        CascadeRow row = Fail(TwelveSites.Network(), "d1");
        Assert.Equal([("e1", 70.0), ("e2", 30.0)], row.Targets.Select(target => (Id(target), Math.Round(target.LostTonnesPerYear, 6))));
        double lost = 5 + 60 + 40 + 50;
        Assert.Equal(lost / (80 + 40 + 50 + 30 + 30 + 5 + 60 + 40 + 100), row.Esri, 1e-7);
        Assert.Equal(100, row.LostTonnesPerYear, 1e-5);
    }

    // r2 made 30 of 60 t of ndpr and 30 are left, so that its share is 1: g2 loses half of its ndpr, g3 24 of 30 t. Of ht, 80 t are left;
    // g2's 40 t are a half of that, so that e2 loses a quarter and e1 a quarter of its 10 t of 70. g3 makes all of lt: e3 loses what it does.
    [Fact]
    public void Market_share_tempers_what_a_customer_loses()
    {
        CascadeRow row = Fail(TwelveSites.Network(), "r2");
        Assert.Equal(
            [("e3", 0.8), ("e2", 0.25), ("e1", 10 / 70.0 * 0.25)],
            row.Targets.Select(target => (Id(target), target.LostShare)),
            (one, other) => one.Item1 == other.Item1 && Math.Abs(one.Item2 - other.Item2) < 1e-7);
    }

    // p is made of a and b, or of a and c; each variant makes half. Without b half is lost, without a everything; one mine a material, so that all shares are 1.
    [Theory]
    [InlineData(ProductionRule.Mixed, "a", 1.0)]
    [InlineData(ProductionRule.Mixed, "b", 0.5)]
    [InlineData(ProductionRule.Linear, "a", 0.5)]
    [InlineData(ProductionRule.Linear, "b", 0.25)]
    [InlineData(ProductionRule.Leontief, "a", 1.0)]
    [InlineData(ProductionRule.Leontief, "b", 1.0)]
    public void Essential_inputs_stop_all_and_others_their_share(ProductionRule rule, string failed, double lost)
    {
        SupplyNetwork network = new Chain()
            .Site("a", "mine", "CN").Site("b", "mine", "CN").Site("c", "mine", "CN").Site("x", "refiner", "CN").Site("e", "end-use", "CN")
            .Makes("a", "a", 20).Makes("b", "b", 10).Makes("c", "c", 10).Makes("x", "p", 20)
            .Recipe("p", "a", 1, "one").Recipe("p", "b", 1, "one").Recipe("p", "a", 1, "two").Recipe("p", "c", 1, "two")
            .Link("a", "x", "a", 20).Link("b", "x", "b", 10).Link("c", "x", "c", 10).Link("x", "e", "p", 20)
            .Demand("e", "p", 20)
            .Network();
        Assert.Equal(lost, Assert.Single(Fail(network, failed, rule).Targets).LostShare, 1e-9);
    }

    private static string Id(ReachedTarget target) => TwelveSites.Network() is var network ? network.Data.Sites.Id(network.Targets[target.Target].Site) : "";

    private static CascadeRow Fail(SupplyNetwork network, string site, ProductionRule rule = ProductionRule.Mixed) => Cascades.Of(
        network, [Cascades.ShocksOf(network, LabelKind.Site).Single(shock => LabelText.Bare(network, shock.Label) == site)], rule).Rows[0];
}
