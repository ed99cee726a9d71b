using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests.Flows;

/// <summary>Networks small enough to be worked out on paper; the arithmetic stands beside each.</summary>
public sealed class HandSolvedFlows
{
    // 28 t of NdPr. Served alike at share z: 100 z x 0.31 + 100 z x 0.28 = 59 z = 28, z = 0.474576.
    // For most tonnes it goes where it makes most: 28 / 0.28 = 100 t at t2, nothing at t1.
    [Theory]
    [InlineData(FlowObjective.Fair, 28 / 59.0, 28 / 59.0)]
    [InlineData(FlowObjective.Total, 0, 1)]
    public void A_shortage_is_shared_alike_or_goes_where_it_makes_most(FlowObjective objective, double first, double second)
    {
        SupplyNetwork network = new Chain()
            .Site("refiner", "mine").Site("standard", "magnet").Site("hot", "magnet").Site("t1", "end-use").Site("t2", "end-use")
            .Makes("refiner", "ndpr", 28).Makes("standard", "magnet-a", 100).Makes("hot", "magnet-b", 100)
            .Link("refiner", "standard", "ndpr").Link("refiner", "hot", "ndpr").Link("standard", "t1", "magnet-a").Link("hot", "t2", "magnet-b")
            .Recipe("magnet-a", "ndpr", 0.31).Recipe("magnet-b", "ndpr", 0.28)
            .Demand("t1", "magnet-a", 100).Demand("t2", "magnet-b", 100)
            .Network();

        Assert.Equal([first, second], Served(network, Rerouting.Links, objective), Tolerance);
    }

    // Oxide for 1 t of metal is 1 t, metal for 1 t of magnet 1 t, and a tonne of magnet leaves 2 t of scrap that make 1 t of oxide each:
    // the loop doubles what goes round, but nothing ever starts it.
    [Theory]
    [InlineData(Rerouting.Links)]
    [InlineData(Rerouting.Market)]
    public void A_loop_through_scrap_without_a_mine_serves_nothing(Rerouting rerouting)
    {
        SupplyNetwork network = new Chain()
            .Site("recycler", "refiner").Site("smelter", "metal").Site("plant", "magnet").Site("use", "end-use")
            .Makes("recycler", "oxide", 100).Makes("smelter", "metal", 100).Makes("plant", "magnet", 100).Makes("plant", "scrap", 100)
            .Link("recycler", "smelter", "oxide").Link("smelter", "plant", "metal").Link("plant", "use", "magnet").Link("plant", "recycler", "scrap")
            .Recipe("oxide", "scrap", 1).Recipe("metal", "oxide", 1).Recipe("magnet", "metal", 1, process: "making").Recipe("scrap", "metal", 0.5, process: "making")
            .Demand("use", "magnet", 50)
            .Network();

        Assert.Equal([0], Served(network, rerouting, FlowObjective.Fair), Tolerance);
    }

    // Mine 2,000 t of concentrate: NdPr at 5 t a tonne would take all of it for 400 t, Dy at 100 for 20 t, from the same tonnes.
    // With the feed shared both are made; without it Dy alone would take the 2,000 t.
    [Theory]
    [InlineData("separation", 1, 1)]
    [InlineData(null, 0.5, 0.5)]
    public void Outputs_of_one_process_share_their_feed(string? process, double nd, double dy)
    {
        SupplyNetwork network = new Chain()
            .Site("mine", "mine").Site("refiner", "refiner").Site("use", "end-use")
            .Makes("mine", "concentrate", 2000).Makes("refiner", "ndpr", 400).Makes("refiner", "dy", 20)
            .Link("mine", "refiner", "concentrate").Link("refiner", "use", "ndpr").Link("refiner", "use", "dy")
            .Recipe("ndpr", "concentrate", 5, process: process).Recipe("dy", "concentrate", 100, process: process)
            .Demand("use", "ndpr", 400).Demand("use", "dy", 20)
            .Network();

        Assert.Equal([nd, dy], Served(network, Rerouting.Links, FlowObjective.Fair), Tolerance);
    }

    // A sends 60 t to t1 and B 40 t to t2, each asked for 60. In the first months t2 gets its 40 of 60; along the links B, which can make 100,
    // sends 60. A, which can make 30, serves half of t1 along the links; on the market B's other 40 t serve t1 too.
    [Theory]
    [InlineData(Rerouting.None, 30 / 60.0, 40 / 60.0)]
    [InlineData(Rerouting.Links, 30 / 60.0, 1)]
    [InlineData(Rerouting.Market, 1, 1)]
    public void Rerouting_says_who_may_buy_from_whom_and_how_much(Rerouting rerouting, double first, double second)
    {
        SupplyNetwork network = new Chain()
            .Site("a", "mine").Site("b", "mine").Site("t1", "end-use").Site("t2", "end-use")
            .Makes("a", "ore", 30).Makes("b", "ore", 100)
            .Link("a", "t1", "ore", 60).Link("b", "t2", "ore", 40)
            .Demand("t1", "ore", 60).Demand("t2", "ore", 60)
            .Network();

        Assert.Equal([first, second], Served(network, rerouting, FlowObjective.Fair), Tolerance);
    }

    // 30 t for three of 20 t each. Weight 2 lets t1 have twice the share: 20 x 2z + 20 z + 20 z = 30, z = 0.375, so 0.75, 0.375, 0.375.
    // With weight 4 its share would be 1.5 at z = 0.25 x 1.5: it stops at 1, and the other two share 10 t: 0.25 each.
    [Theory]
    [InlineData(2, 0.75, 0.375)]
    [InlineData(4, 1, 0.25)]
    public void A_share_counts_by_its_weight(double weight, double heavy, double others)
    {
        SupplyNetwork network = new Chain()
            .Site("mine", "mine").Site("t1", "end-use").Site("t2", "end-use").Site("t3", "end-use")
            .Makes("mine", "ore", 30)
            .Link("mine", "t1", "ore").Link("mine", "t2", "ore").Link("mine", "t3", "ore")
            .Demand("t1", "ore", 20, weight).Demand("t2", "ore", 20).Demand("t3", "ore", 20)
            .Network();

        Assert.Equal([heavy, others, others], Served(network, Rerouting.Links, FlowObjective.Fair), Tolerance);
    }

    // A magnet takes 3 parts NdPr and 1 part Dy, or 3 parts NdPr and half a part Tb. 5 t Dy make 50 t one way, 2 t Tb 40 t the other: 90 of 100.
    [Fact]
    public void Variants_add_up()
    {
        SupplyNetwork network = new Chain()
            .Site("nd", "mine").Site("dy", "mine").Site("tb", "mine").Site("plant", "magnet").Site("use", "end-use")
            .Makes("nd", "ndpr", 1000).Makes("dy", "dy", 5).Makes("tb", "tb", 2).Makes("plant", "magnet", 100)
            .Link("nd", "plant", "ndpr").Link("dy", "plant", "dy").Link("tb", "plant", "tb").Link("plant", "use", "magnet")
            .Recipe("magnet", "ndpr", 0.3, "dy").Recipe("magnet", "dy", 0.1, "dy").Recipe("magnet", "ndpr", 0.3, "tb").Recipe("magnet", "tb", 0.05, "tb")
            .Demand("use", "magnet", 100)
            .Network();

        Assert.Equal([0.9], Served(network, Rerouting.Links, FlowObjective.Fair), Tolerance);
    }

    // Nd from A alone, Dy from B alone, magnet M for t: each of the three is all of it.
    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("m")]
    public void What_is_needed_beside_another_input_stops_all_of_it(string failed)
    {
        SupplyNetwork network = new Chain()
            .Site("a", "mine").Site("b", "mine").Site("m", "magnet").Site("t", "end-use")
            .Makes("a", "nd", failed == "a" ? 0 : 10).Makes("b", "dy", failed == "b" ? 0 : 10).Makes("m", "magnet", failed == "m" ? 0 : 10)
            .Link("a", "m", "nd").Link("b", "m", "dy").Link("m", "t", "magnet")
            .Recipe("magnet", "nd").Recipe("magnet", "dy")
            .Demand("t", "magnet", 10)
            .Network();

        Assert.Equal([0], Served(network, Rerouting.Links, FlowObjective.Fair), Tolerance);
    }

    private static readonly Func<double, double, bool> Tolerance = (a, b) => Math.Abs(a - b) < 1e-9;

    private static double[] Served(SupplyNetwork network, Rerouting rerouting, FlowObjective objective) =>
        [.. ServedDemand.Of(network, rerouting, objective, TestContext.Current.CancellationToken).Share];
}
