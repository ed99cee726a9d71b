using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Tests.Flows;

namespace NetworkLens.Tests.Survival;

public sealed class SweepTests
{
    // 100 t of magnets take 30 t of oxide a year, of which 15 t lie at the plant: mine or refiner out for a year, 0.5 years are survived and
    // 50 t lost; the plant out, nothing is survived and 100 t lost.
    [Fact]
    public void The_index_is_the_loss_until_recovery_as_a_share_of_the_largest()
    {
        SupplyNetwork network = Plant().Network();
        SweepAnswer answer = Sweep(new SweepQuestion(network, LabelKind.Site) { Days = 365, Stocks = [Oxide(network, 15)] });
        Assert.Equal(["plant 0 100 100 1 True", "mine 182.5 100 50 0.5 True", "refiner 182.5 100 50 0.5 True"], answer.Rows.Select(row => Text(network, row)));
        Assert.Equal(100, answer.ServedTonnesPerYear, 1e-6);
    }

    // Recovered after 100 days, before the stock is used up: the plant alone shows.
    [Fact]
    public void Nothing_is_lost_where_the_stock_lasts_until_recovery()
    {
        SupplyNetwork network = Plant().Network();
        SweepAnswer answer = Sweep(new SweepQuestion(network, LabelKind.Site) { Days = 100, Stocks = [Oxide(network, 15)] });
        Assert.Equal(["plant 0 100 27.3973 1 True", "mine 182.5 100 0 0 False", "refiner 182.5 100 0 0 False"], answer.Rows.Select(row => Text(network, row)));
    }

    [Fact]
    public void Without_a_time_to_recover_the_loss_of_a_year_ranks_and_no_index_is_told()
    {
        SupplyNetwork network = Plant().Network();
        SweepAnswer answer = Sweep(new SweepQuestion(network, LabelKind.Site));
        Assert.Equal(["mine 0 100 NaN NaN ", "plant 0 100 NaN NaN ", "refiner 0 100 NaN NaN "], answer.Rows.Select(row => Text(network, row)));
    }

    // Half as much oxide from a second refiner: 15 t make 50 t. A third that nobody needs loses nothing, and is never exposed.
    [Fact]
    public void What_others_make_is_not_lost()
    {
        Chain chain = Plant().Site("second", "refiner").Makes("second", "oxide", 15).Link("mine", "second", "ore").Link("second", "plant", "oxide");
        SupplyNetwork network = chain.Network();
        SweepAnswer answer = Sweep(new SweepQuestion(network, LabelKind.Site) { Days = 73 });
        Assert.Equal(["mine 0 100 20 1 True", "plant 0 100 20 1 True", "refiner 0 50 10 0.5 True", "second ∞ 0 0 0 False"], answer.Rows.Select(row => Text(network, row)));
    }

    [Theory]
    [InlineData(LabelKind.Site, Rerouting.Links)]
    [InlineData(LabelKind.Site, Rerouting.None)]
    [InlineData(LabelKind.Site, Rerouting.Market)]
    [InlineData(LabelKind.Country, Rerouting.Links)]
    [InlineData(LabelKind.Operator, Rerouting.Links)]
    [InlineData(LabelKind.Country, Rerouting.None)]
    public void Each_row_is_what_that_failure_alone_answers(LabelKind by, Rerouting rerouting) => Gen.Select(RandomFlows.Several, Choices.Any(80)).Select((network, choose) => (Network: network, Stocks: Stocks(network.Data, choose), Days: 30.0 + choose.Below(600))).Sample(
        each =>
        {
            (SupplyNetwork network, ImmutableArray<FlowStock> stocks, double days) = each;
            SweepAnswer answer = Sweep(new SweepQuestion(network, by) { Days = days, Stocks = stocks, Rerouting = rerouting });
            var labels = LabelSet.Of(network, by);
            var calm = FlowProblem.Of(network, rerouting);
            ImmutableArray<double> rates = TimeToSurvive.ServedRates(calm, RandomFlows.Never);
            foreach (SweepRow row in answer.Rows)
            {
                var failed = SiteSet.Of(network.Data, site => labels.IsOn(site, row.Label.Value));
                var question = new SurvivalQuestion(network, failed) { Stocks = stocks, IsJoint = true, Rerouting = rerouting };
                double expected = TimeToSurvive.Of(question, RandomFlows.Never).Rows.Select(alone => alone.Days).DefaultIfEmpty(double.PositiveInfinity).Min();
                FlowProblem after = TimeToSurvive.Failed(calm, question) with { Demand = rates };
                AreNear(expected, row.Days);
                AreNear(Lost(after, 1, []), row.LostTonnesPerYear);
                AreNear(Lost(after, days / 365, stocks), row.LostTonnes);
                Assert.Equal(expected < days, row.IsExposed);
            }

            double worst = answer.Rows.Select(row => row.LostTonnes).DefaultIfEmpty(0).Max();
            Assert.All(answer.Rows, row => AreNear(worst > 0 ? row.LostTonnes / worst : 0, row.ExposureIndex));
        },
        iter: 100,
        print: each => RandomFlows.Print(each.Network));

    [Fact]
    public void The_same_rows_come_out_on_any_number_of_threads()
    {
        SupplyNetwork network = ShippedData.Network();
        var question = new SweepQuestion(network, LabelKind.Country) { Days = 180 };
        Assert.Equal(Sweep(question with { Threads = 1 }).Rows, Sweep(question with { Threads = 4 }).Rows);
    }

    private static double Lost(FlowProblem after, double years, ImmutableArray<FlowStock> stocks)
    {
        using var program = new FlowProgram(new FlowHorizon([new FlowPeriod(after, years, [.. Enumerable.Range(0, stocks.Length)])], stocks));
        program.AskForMostServed();
        program.Solve(SolverMethod.Afresh, RandomFlows.Never);
        return after.Demand.Select((tonnes, target) => tonnes * years * after.Weight[target] * (1 - (program.Blocks[0].Shares[target]?.Value ?? 0))).Sum();
    }

    private static void AreNear(double expected, double found) => Assert.True(
        expected.Equals(found) || Math.Abs(expected - found) <= 1e-5 * Math.Max(1, Math.Abs(expected)), FormattableString.Invariant($"expected {expected}, found {found}"));

    private static ImmutableArray<FlowStock> Stocks(DataSet data, Choices choose) => [.. Enumerable.Range(0, choose.Below(3)).Select(_ =>
    {
        int place = choose.Below(data.Sites.Count);
        return new FlowStock(new MaterialIndex(choose.Below(data.Materials.Length)), SiteSet.Of(data, site => site.Value == place), choose.Below(12));
    })];

    private static SweepAnswer Sweep(SweepQuestion question) => SurvivalSweep.Of(question, null, TestContext.Current.CancellationToken);

    private static string Text(SupplyNetwork network, SweepRow row) => FormattableString.Invariant(
        $"{LabelText.Bare(network, row.Label)} {(row.IsUnlimited ? "∞" : Math.Round(row.Days, 4).ToString(System.Globalization.CultureInfo.InvariantCulture))} {Math.Round(row.LostTonnesPerYear, 4)} {Math.Round(row.LostTonnes, 4)} {Math.Round(row.ExposureIndex, 4)} {row.IsExposed}");

    private static FlowStock Oxide(SupplyNetwork network, double tonnes) => new(
        new MaterialIndex(network.Data.Materials.Select((material, index) => (material, index)).First(pair => pair.material.Id == "oxide").index),
        SiteSet.Of(network.Data, site => network.Data.Sites.Id(site) == "plant"),
        tonnes);

    private static Chain Plant() => new Chain()
        .Site("mine", "mine").Site("refiner", "refiner").Site("plant", "magnet").Site("use", "end-use")
        .Makes("mine", "ore", 1000).Makes("refiner", "oxide", 30).Makes("plant", "magnet", 200)
        .Link("mine", "refiner", "ore").Link("refiner", "plant", "oxide").Link("plant", "use", "magnet")
        .Recipe("oxide", "ore", 2).Recipe("magnet", "oxide", 0.3)
        .Demand("use", "magnet", 100);
}
