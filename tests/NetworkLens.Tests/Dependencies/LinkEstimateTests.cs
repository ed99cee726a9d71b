using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class LinkEstimateTests
{
    // R needs 10 t x 10 = 100 t of ore; A sends 60; B and C share the other 40 by their capacities of 50 and 30.
    [Fact]
    public void Known_tonnes_stay_and_what_is_still_needed_goes_by_capacity()
    {
        SupplyNetwork network = Refinery(100).Makes("B", "ore", 50).Makes("C", "ore", 30).Network();

        Assert.Equal(
            [new LinkEstimate(60, true, Basis.Reported), new LinkEstimate(25, false, Basis.Assumed), new LinkEstimate(15, false, Basis.Assumed), new LinkEstimate(10, true, Basis.Reported)],
            LinkEstimates.Of(network));
    }

    [Fact]
    public void Nobody_sends_more_than_it_can_make() =>
        Assert.Equal([60, 8, 12, 10], Tonnes(Refinery(100).Makes("B", "ore", 8).Makes("C", "ore", 12)));

    [Fact]
    public void A_supplier_of_unknown_capacity_counts_as_the_mean_of_the_others() =>
        Assert.Equal([60, 20, 20, 10], Tonnes(Refinery(100).Makes("B", "ore", 30).Makes("C", "ore")));

    [Fact]
    public void The_mean_is_over_all_whose_capacity_is_stated() =>
        Assert.Equal([60, 16, 8, 12, 10], Tonnes(Refinery(96).Site("D", "mine").Link("D", "R", "ore").Makes("B", "ore", 40).Makes("C", "ore", 20).Makes("D", "ore")).Select(tonnes => Math.Round(tonnes, 9)));

    [Fact]
    public void Where_nothing_says_how_much_there_is_no_figure() =>
        Assert.Equal([60, double.NaN, 30, 10], Tonnes(Refinery(double.NaN).Makes("B", "ore").Makes("C", "ore", 30)));

    private static Chain Refinery(double ratio) => new Chain()
        .Site("A", "mine").Site("B", "mine").Site("C", "mine").Site("R", "refiner").Site("T", "end-use")
        .Makes("A", "ore", 70).Makes("R", "oxide", 10)
        .Link("A", "R", "ore", 60).Link("B", "R", "ore").Link("C", "R", "ore").Link("R", "T", "oxide", 10).Recipe("oxide", "ore", ratio / 10).Demand("T", "oxide", 10);

    private static double[] Tonnes(Chain chain) => [.. LinkEstimates.Of(chain.Network()).Select(link => link.TonnesPerYear)];
}
