using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;
using NetworkLens.Tests.Flows;

namespace NetworkLens.Tests.Cascade;

public sealed class CascadeProperties
{
    private const int Iterations = 150;

    [Theory]
    [InlineData(ProductionRule.Mixed, Replacement.MarketShare)]
    [InlineData(ProductionRule.Linear, Replacement.MarketShare)]
    [InlineData(ProductionRule.Leontief, Replacement.MarketShare)]
    [InlineData(ProductionRule.Mixed, Replacement.None)]
    public void Every_shock_spreads_as_in_the_dense_reference(ProductionRule rule, Replacement replacement)
    {
        (int settled, int tipping, int open) = (0, 0, 0);
        Gen.OneOf(RandomFlows.Any, RandomFlows.Tied).Sample(network =>
        {
            var dense = new DenseCascade(network, rule, replacement);
            foreach (CascadeRow row in Cascades.Of(network, Shocks(network), rule, replacement).Rows)
            {
                if (dense.Of(row.Shock.Activities) is { } exact)
                {
                    AssertBetween(exact, exact, row, network.TargetCount);
                    Interlocked.Increment(ref settled);
                }
                else if (dense.Of(row.Shock.Activities, 1 - 1e-6, 100_000) is { } less)
                {
                    AssertBetween(less, dense.Of(row.Shock.Activities, 1 + 1e-6, 100_000) ?? (1, [.. less.Targets.Select(_ => 1.0)]), row, network.TargetCount);
                    Interlocked.Increment(ref tipping);
                }
                else
                {
                    Interlocked.Increment(ref open);
                }
            }
        },
        print: RandomFlows.Print,
        iter: Iterations);
        Assert.True(settled > 3 * Iterations, $"{settled} settled, {tipping} about to tip over, {open} open");
        Assert.True(open <= settled / 1_000, $"{settled} settled, {tipping} about to tip over, {open} open");
    }

    // A loop just about to tip over, as that of a firm with a fifth of an industry that feeds the rest of it, is right where its answer is
    // that of losses a millionth smaller, a millionth larger or in between.
    private static void AssertBetween((double Esri, double[] Targets) least, (double Esri, double[] Targets) most, CascadeRow row, int targets)
    {
        double[] found = new double[targets];
        foreach (ReachedTarget target in row.Targets)
        {
            found[target.Target] = target.LostShare;
        }

        Assert.InRange(row.Esri, least.Esri - 3e-6, most.Esri + 3e-6);
        for (int target = 0; target < targets; target++)
        {
            Assert.InRange(found[target], least.Targets[target] - 3e-6, most.Targets[target] + 3e-6);
        }
    }

    // So that what others fail beside it, and on how many cores, changes not a bit.
    [Fact]
    public void A_shock_in_a_lane_is_the_shock_alone_on_any_number_of_threads() => Gen.OneOf(RandomFlows.Any, RandomFlows.Tied).Sample(
        network =>
        {
            CascadeShock[] shocks = Shocks(network);
            string[] alone = [.. shocks.Select(shock => Print(Cascades.Of(network, [shock]).Rows[0]))];
            Assert.Equal(alone, Cascades.Of(network, shocks, threads: 1).Rows.Select(Print));
            Assert.Equal(alone, Cascades.Of(network, shocks, threads: 3).Rows.Select(Print));
        },
        print: RandomFlows.Print,
        iter: Iterations);

    [Fact]
    public void Leontief_and_no_replacement_lose_no_less_and_more_failures_lose_no_less() => Gen.OneOf(RandomFlows.Any, RandomFlows.Tied).Sample(
        network =>
        {
            CascadeShock[] shocks = Shocks(network);
            var mixed = Cascades.Of(network, shocks).Rows;
            Assert.All(Cascades.Of(network, shocks, replacement: Replacement.None).Rows.Zip(mixed), pair => Assert.True(pair.First.Esri >= pair.Second.Esri - 3e-6));
            Assert.All(Cascades.Of(network, shocks, ProductionRule.Leontief).Rows.Zip(mixed), pair => Assert.True(pair.First.Esri >= pair.Second.Esri - 3e-6));
            var all = new CascadeShock(default, [.. Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))]);
            double most = Cascades.Of(network, [all]).Rows[0].Esri;
            Assert.All(mixed, row => Assert.InRange(row.Esri, 0, most + 3e-6));
        },
        print: RandomFlows.Print,
        iter: Iterations);

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
        CascadeRow row = Cascades.Of(network, Shocks(network), cancellation: TestContext.Current.CancellationToken).Rows[0];
        Assert.Equal(dense.Of(row.Shock.Activities)!.Value.Esri, row.Esri, 3e-6);
        Assert.Equal(1, row.Targets[0].LostShare, 3e-6); // half is lost at first, and half of what is left, and so on
    }

    // A firm with a share of its industry feeds all the rest of it, which can make what is left of d where d (1 - d) is the ratio of the
    // two: with 19 of 100 t a root of that, with 20 a half, with 21 nothing.
    [Theory]
    [InlineData(10, 0.872677996249965, 1e-9)]
    [InlineData(19, 0.6242259987499884, 1e-6)]
    [InlineData(20, 0.5, 3e-5)]
    [InlineData(21, 0, 1e-9)]
    public void A_loop_tips_over_where_its_industry_cannot_stand_in_for_what_failed(double tonnes, double left, double within)
    {
        SupplyNetwork network = new Chain()
            .Site("a", "refiner", "CN").Site("x", "refiner", "CN").Site("e", "end-use", "CN")
            .Makes("a", "p", tonnes).Makes("x", "p", 100 - tonnes)
            .Recipe("p", "p", 1)
            .Link("a", "x", "p", tonnes).Link("x", "e", "p", 100 - tonnes)
            .Demand("e", "p", 100 - tonnes)
            .Network();
        CascadeRow row = Cascades.Of(network, Shocks(network), cancellation: TestContext.Current.CancellationToken).Rows[0];
        Assert.Equal((100 - ((100 - tonnes) * left)) / 100, row.Esri, within);
    }

    // What brings nothing today takes nothing away when it stops, be it all that its industry has left.
    [Fact]
    public void A_link_of_no_tonnes_loses_nothing()
    {
        SupplyNetwork network = new Chain()
            .Site("a", "mine", "CN").Site("b", "mine", "CN").Site("e", "end-use", "CN").Site("f", "end-use", "CN")
            .Makes("a", "ore", 10).Makes("b", "ore", 10)
            .Link("a", "e", "ore", 10).Link("b", "f", "ore", 0)
            .Demand("e", "ore", 10).Demand("f", "ore", 10)
            .Network();
        ImmutableArray<CascadeShock> shocks = Cascades.ShocksOf(network, LabelKind.Country);
        CascadeAnswer answer = Cascades.Of(network, shocks, cancellation: TestContext.Current.CancellationToken);
        CascadeRow row = Assert.Single(answer.Rows);
        Assert.Equal(1, answer.IntakesOfNothing);
        Assert.Equal(1, row.Esri);
        Assert.Equal("e", network.Data.Sites.Id(network.Targets[Assert.Single(row.Targets).Target].Site));
    }

    private static CascadeShock[] Shocks(SupplyNetwork network) =>
    [
        .. Cascades.ShocksOf(network, LabelKind.Site), .. Cascades.ShocksOf(network, LabelKind.Country), .. Cascades.ShocksOf(network, LabelKind.Operator),
    ];

    private static string Print(CascadeRow row) =>
        $"{row.Shock.Label} {row.Esri:R} {row.Stopped} {row.LostTonnesPerYear:R} {row.TargetCount} {string.Join(';', row.Targets)}";
}
