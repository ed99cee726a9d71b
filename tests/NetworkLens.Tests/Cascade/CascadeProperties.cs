using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;
using NetworkLens.Tests.Flows;

namespace NetworkLens.Tests.Cascade;

public sealed class CascadeProperties
{
    [Theory]
    [InlineData(ProductionRule.Mixed, Replacement.MarketShare)]
    [InlineData(ProductionRule.Linear, Replacement.MarketShare)]
    [InlineData(ProductionRule.Leontief, Replacement.MarketShare)]
    [InlineData(ProductionRule.Mixed, Replacement.None)]
    public void Every_shock_spreads_as_in_the_dense_reference(ProductionRule rule, Replacement replacement)
    {
        int compared = 0;
        RandomFlows.Any.Sample(network =>
        {
            var dense = new DenseCascade(network, rule, replacement);
            foreach (CascadeRow row in Cascades.Of(network, Shocks(network), rule, replacement))
            {
                if (dense.Of(row.Shock.Activities) is not var (esri, targets))
                {
                    continue; // a loop just about to tip over, as one of a firm with a quarter of its industry that feeds the rest of it
                }

                Interlocked.Increment(ref compared);
                Assert.Equal(esri, row.Esri, 3e-6);
                double[] found = new double[network.TargetCount];
                foreach (ReachedTarget target in row.Targets)
                {
                    found[target.Target] = target.LostShare;
                }

                Assert.All(targets.Zip(found), pair => Assert.Equal(pair.First, pair.Second, 3e-6));
            }
        },
        print: RandomFlows.Print,
        iter: 150);
        Assert.True(compared > 500, $"{compared} compared");
    }

    // So that what others fail beside it, and on how many cores, changes not a bit.
    [Fact]
    public void A_shock_in_a_lane_is_the_shock_alone_on_any_number_of_threads() => RandomFlows.Any.Sample(
        network =>
        {
            CascadeShock[] shocks = Shocks(network);
            string[] alone = [.. shocks.Select(shock => Print(Cascades.Of(network, [shock])[0]))];
            Assert.Equal(alone, Cascades.Of(network, shocks, threads: 1).Select(Print));
            Assert.Equal(alone, Cascades.Of(network, shocks, threads: 3).Select(Print));
        },
        print: RandomFlows.Print,
        iter: 150);

    [Fact]
    public void Leontief_and_no_replacement_lose_no_less_and_more_failures_lose_no_less() => RandomFlows.Any.Sample(
        network =>
        {
            CascadeShock[] shocks = Shocks(network);
            var mixed = Cascades.Of(network, shocks);
            Assert.All(Cascades.Of(network, shocks, replacement: Replacement.None).Zip(mixed), pair => Assert.True(pair.First.Esri >= pair.Second.Esri - 3e-6));
            Assert.All(Cascades.Of(network, shocks, ProductionRule.Leontief).Zip(mixed), pair => Assert.True(pair.First.Esri >= pair.Second.Esri - 3e-6));
            var all = new CascadeShock(default, [.. Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))]);
            double most = Cascades.Of(network, [all])[0].Esri;
            Assert.All(mixed, row => Assert.InRange(row.Esri, 0, most + 3e-6));
        },
        print: RandomFlows.Print,
        iter: 150);

    // Two alike feed one plant and each other, so that the rest settles only in the limit.
    [Fact]
    public void A_loop_settles_at_its_fixed_point()
    {
        SupplyNetwork network = new Chain()
            .Site("a", "mine", "CN").Site("x", "refiner", "CN").Site("y", "refiner", "CN").Site("e", "end-use", "CN")
            .Makes("a", "ore", 10).Makes("x", "p", 100).Makes("y", "q", 100)
            .Recipe("p", "ore", 0.1, "fresh").Recipe("p", "q", 0.9, "back").Recipe("q", "p", 1)
            .Link("a", "x", "ore", 5).Link("y", "x", "q", 45).Link("x", "y", "p", 100).Link("y", "e", "q", 55)
            .Demand("e", "q", 55)
            .Network();
        var dense = new DenseCascade(network, ProductionRule.Mixed);
        CascadeRow row = Cascades.Of(network, Shocks(network), cancellation: TestContext.Current.CancellationToken)[0];
        Assert.Equal(dense.Of(row.Shock.Activities)!.Value.Esri, row.Esri, 3e-6);
        Assert.Equal(1, row.Targets[0].LostShare, 3e-6); // half is lost at first, and half of what is left, and so on
    }

    private static CascadeShock[] Shocks(SupplyNetwork network) =>
    [
        .. Cascades.ShocksOf(network, LabelKind.Site), .. Cascades.ShocksOf(network, LabelKind.Country), .. Cascades.ShocksOf(network, LabelKind.Operator),
    ];

    private static string Print(CascadeRow row) =>
        $"{row.Shock.Label} {row.Esri:R} {row.Stopped} {row.LostTonnesPerYear:R} {row.TargetCount} {string.Join(';', row.Targets)}";
}
