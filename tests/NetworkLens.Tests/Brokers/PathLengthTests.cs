using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class PathLengthTests
{
    [Fact]
    public void It_is_that_of_the_longest_path_where_there_is_no_cycle_and_no_shorter_where_there_is() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                int most = PathLength.Most(EvaluationProgram.Of(network));
                int longest = Enumerable.Range(0, network.VertexCount).Max(vertex => (int?)Longest(network, new VertexIndex(vertex), [])) ?? 0;
                bool hasCycle = StrongComponents.Of(network).Count < network.VertexCount;
                return hasCycle ? most >= Math.Max(0, longest - 2) : most == Math.Max(0, longest - 2);
            },
            iter: 1_000,
            print: RandomDataSets.Print);

    // m -> ring of 10 -> t: a path may go all the way round.
    [Fact]
    public void A_ring_counts_with_all_its_members()
    {
        Chain chain = new Chain(RequirementRule.Any).Site("m", "mine").Site("t", "end-use");
        for (int place = 0; place < 10; place++)
        {
            chain.Site($"r{place}", "metal").Link($"r{place}", $"r{(place + 1) % 10}", "goods");
        }

        Assert.Equal(10, PathLength.Most(EvaluationProgram.Of(chain.Link("m", "r0", "goods").Link("r9", "t", "goods").Demand("t", "goods").Network())));
    }

    // Vertices of the longest simple path up from one.
    private static int Longest(SupplyNetwork network, VertexIndex vertex, HashSet<VertexIndex> passed) => 1 + (network.AllInputsOf(vertex).ToArray()
        .SelectMany(input => network.SuppliersOf(input.Intake).ToArray()).Distinct()
        .Where(supplier => supplier != vertex && !passed.Contains(supplier))
        .Max(supplier => (int?)Longest(network, supplier, [.. passed, vertex])) ?? 0);
}
