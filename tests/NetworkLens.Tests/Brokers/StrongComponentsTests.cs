using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class StrongComponentsTests
{
    [Fact]
    public void Two_are_in_one_component_iff_each_reaches_the_other() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                var answer = StrongComponents.Of(network);
                var naive = new NaiveArcs(network);
                int[] each = [.. Enumerable.Range(0, naive.Count)];
                return answer.OfVertex.Distinct().Count() == answer.Count
                    && each.All(one => answer.OfVertex[one] >= 0 && answer.OfVertex[one] < answer.Count)
                    && each.All(one => each.All(other => !naive.Reaches(one, other)
                        || (answer.OfVertex[one] <= answer.OfVertex[other] && (answer.OfVertex[one] == answer.OfVertex[other]) == naive.Reaches(other, one))));
            },
            iter: 3_000,
            print: RandomDataSets.Print);

    [Fact]
    public void A_line_of_200_tiers_is_200_components_in_its_order()
    {
        SupplyNetwork network = Line(200).Demand("199", "stuff").Network();
        var answer = StrongComponents.Of(network);

        Assert.Equal(200, answer.Count);
        Assert.Equal(Enumerable.Range(0, 200), answer.OfVertex);
    }

    [Fact]
    public void A_large_cycle_is_one_component_and_does_not_exhaust_the_stack()
    {
        SupplyNetwork network = Line(2_000).Link("1999", "0", "stuff").Network();

        Assert.Equal(1, StrongComponents.Of(network).Count);
    }

    [Fact]
    public void Links_to_oneself_and_parallel_ones_change_nothing()
    {
        SupplyNetwork network = Line(3).Link("1", "1", "stuff").Link("0", "1", "stuff").Link("0", "1", "more").Network();

        Assert.Equal(network.VertexCount, StrongComponents.Of(network).Count);
    }

    [Fact]
    public void Two_cycles_with_a_bridge_are_two_components_the_supplier_first()
    {
        SupplyNetwork network = Line(6).Link("2", "0", "stuff").Link("5", "3", "stuff").Network();

        Assert.Equal([0, 0, 0, 1, 1, 1], StrongComponents.Of(network).OfVertex);
    }

    private static Chain Line(int length)
    {
        var chain = new Chain(RequirementRule.Any);
        for (int site = 0; site < length; site++)
        {
            chain.Site($"{site}", "refiner");
            if (site > 0)
            {
                chain.Link($"{site - 1}", $"{site}", "stuff");
            }
        }

        return chain;
    }
}
