using CsCheck;
using NetworkLens.Analysis;

namespace NetworkLens.Tests;

public sealed class MaximumFlowTests
{
    [Fact]
    public void It_is_the_least_capacity_of_the_arcs_that_part_one_node_from_the_other() =>
        Choices.Any(80).Sample(
            choose =>
            {
                int nodes = 2 + choose.Below(5);
                var arcs = Enumerable.Range(0, choose.Below(14)).Select(_ => (From: choose.Below(nodes), To: choose.Below(nodes), Capacity: choose.Below(4))).ToList();
                int enough = choose.OneIn(4) ? choose.Below(4) : int.MaxValue;
                var flow = new MaximumFlow();
                for (int node = 0; node < nodes; node++)
                {
                    flow.AddNode();
                }

                arcs.ForEach(arc => flow.AddArc(arc.From, arc.To, arc.Capacity));
                int least = Enumerable.Range(0, 1 << nodes).Where(side => (side & 1) == 1 && (side >> (nodes - 1) & 1) == 0)
                    .Min(side => arcs.Where(arc => (side >> arc.From & 1) == 1 && (side >> arc.To & 1) == 0).Sum(arc => arc.Capacity));
                return flow.Of(0, nodes - 1, enough) == Math.Min(least, enough);
            },
            iter: 2_000);

    [Fact]
    public void A_way_may_be_as_long_as_the_network_has_nodes()
    {
        const int Nodes = 200_000;
        var flow = new MaximumFlow();
        for (int node = 0; node < Nodes; node++)
        {
            flow.AddNode();
        }

        for (int node = 1; node < Nodes; node++)
        {
            flow.AddArc(node - 1, node, 3);
        }

        Assert.Equal(3, flow.Of(0, Nodes - 1, int.MaxValue));
    }

    // Pushed first along both middle arcs, a unit has to be sent back.
    [Fact]
    public void What_was_sent_the_wrong_way_is_sent_back()
    {
        var flow = new MaximumFlow();
        for (int node = 0; node < 6; node++)
        {
            flow.AddNode();
        }

        foreach ((int from, int to) in ((int, int)[])[(0, 1), (0, 2), (1, 3), (1, 4), (2, 3), (3, 5), (4, 5)])
        {
            flow.AddArc(from, to, 1);
        }

        Assert.Equal(2, flow.Of(0, 5, int.MaxValue));
    }
}
