using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class IndependentRouteTests
{
    [Fact]
    public void There_are_as_many_as_the_fewest_activities_that_block_every_route_of_the_chain() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                ImmutableArray<VertexIndex> targets = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex))];
                var counted = IndependentRoutes.Of(network, targets, TestContext.Current.CancellationToken);
                return targets.Zip(counted).All(pair => pair.Second.IsComplete && Agrees(network, pair.First, pair.Second.Chains));
            },
            iter: 400,
            print: RandomDataSets.Print);

    // M1 needs Nd from S and Dy from D1, M2 needs Nd from N2 and Dy from S.
    [Fact]
    public void Two_independent_routes_in_each_chain_may_still_hang_on_one_site()
    {
        SupplyNetwork network = new Chain()
            .Site("S", "mine", "AT").Site("D1", "mine", "BE").Site("N2", "mine", "CA").Site("M1", "magnet").Site("M2", "magnet").Site("T", "end-use")
            .Link("S", "M1", "nd").Link("D1", "M1", "dy").Link("N2", "M2", "nd").Link("S", "M2", "dy").Link("M1", "T", "magnet").Link("M2", "T", "magnet")
            .Recipe("magnet", "nd").Recipe("magnet", "dy").Demand("T", "magnet").Network();
        (ImmutableArray<IndependentRouteCount> chains, _) = IndependentRoutes.Of(network, [network.TargetVertex(0)], TestContext.Current.CancellationToken).Single();

        Assert.Equal(["nd magnet 2", "dy magnet 2"], chains.Select(chain => $"{string.Join(' ', chain.Chain.Select(material => network.Data.Materials[material.Value].Id))} {chain.Count}"));
        Assert.Equal("1", SmallestCut.Of(network, network.TargetVertex(0), cancellation: TestContext.Current.CancellationToken)!.ToString());
    }

    [Fact]
    public void A_route_of_aggregates_alone_counts_without_limit_and_no_sites_cut_it()
    {
        SupplyNetwork network = new Chain().Site("many", "mine", "CN", isAggregate: true).Site("T", "end-use").Link("many", "T", "ore").Demand("T", "ore").Network();

        Assert.Null(IndependentRoutes.Of(network, [network.TargetVertex(0)], TestContext.Current.CancellationToken).Single().Chains.Single().Count);
        Assert.Equal(">3", SmallestCut.Of(network, network.TargetVertex(0), cancellation: TestContext.Current.CancellationToken)!.ToString());
    }

    // Each of forty layers of materials is made of either of the two before it, and the first of them of nothing at all: 2^40 ways up, none from a source.
    [Fact]
    public void Ways_up_that_no_source_feeds_take_no_time()
    {
        SupplyNetwork network = Ladder(40, isFed: false).Network();
        (ImmutableArray<IndependentRouteCount> chains, bool isComplete) = IndependentRoutes.Of(network, [network.TargetVertex(0)], TestContext.Current.CancellationToken).Single();

        Assert.True(isComplete);
        Assert.Equal(["ore magnet 1"], chains.Select(chain => $"{string.Join(' ', chain.Chain.Select(material => network.Data.Materials[material.Value].Id))} {chain.Count}"));
    }

    [Fact]
    public void Of_more_chains_than_are_counted_it_is_said_that_there_are_more()
    {
        SupplyNetwork network = Ladder(40, isFed: true).Network();
        (ImmutableArray<IndependentRouteCount> chains, bool isComplete) = IndependentRoutes.Of(network, [network.TargetVertex(0)], TestContext.Current.CancellationToken).Single();

        Assert.False(isComplete);
        Assert.Equal(IndependentRoutes.MostChains, chains.Select(chain => string.Join(' ', chain.Chain.Select(material => material.Value))).Distinct().Count());
    }

    [Fact]
    public void Looking_for_chains_can_be_stopped()
    {
        SupplyNetwork network = Ladder(2, isFed: true).Network();
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => new MaterialChains(network).To(network.TargetVertex(0), IndependentRoutes.MostChains, stop.Token));
    }

    private static Chain Ladder(int layers, bool isFed)
    {
        Chain chain = new Chain().Site("mine", "mine").Site("works", "refiner").Site("M", "magnet").Site("T", "end-use")
            .Link("mine", "M", "ore").Link("M", "T", "magnet").Recipe("magnet", "ore", variant: "ore").Demand("T", "magnet");
        for (int layer = 1; layer <= layers; layer++)
        {
            foreach (string side in (string[])["a", "b"])
            {
                chain.Makes("works", $"{side}{layer}").Link("works", "works", $"{side}{layer}");
                foreach (string below in layer == 1 && isFed ? ["ore"] : (string[])[$"a{layer - 1}", $"b{layer - 1}"])
                {
                    chain.Recipe($"{side}{layer}", below, variant: below);
                }
            }
        }

        return chain.Link("works", "M", $"a{layers}").Recipe("magnet", $"a{layers}", variant: "works").Link("mine", "works", "ore");
    }

    private static bool Agrees(SupplyNetwork network, VertexIndex target, ImmutableArray<IndependentRouteCount> chains)
    {
        var producible = Producible.Of(network);
        var routes = AllRoutes.To(network, target, new RouteOptions(Count: int.MaxValue))
            .Where(route => route.Length > 0)
            .ToLookup(route => string.Join(' ', route.Select(link => network.MaterialOf(link).Value)));
        var counted = chains.ToDictionary(chain => string.Join(' ', chain.Chain.Select(material => material.Value)), chain => chain.Count);
        bool knowsAll = routes.All(chain => counted.ContainsKey(chain.Key) || HasRepeat(chain.Key));
        return knowsAll && counted.All(chain => chain.Value == Blocking(network, [.. routes[chain.Key].Select(route => route.Select(network.SupplierOf).ToHashSet())]));
    }

    private static bool HasRepeat(string chain) => chain.Split(' ') is var materials && materials.Distinct().Count() < materials.Length;

    // The fewest named plants' activities that every route passes one of; null where some route passes none.
    private static int? Blocking(SupplyNetwork network, HashSet<VertexIndex>[] routes)
    {
        VertexIndex[] plants = [.. routes.SelectMany(route => route).Distinct().Where(vertex => network.Data.Sites.IsNamedPlant(network.SiteOf(vertex)))];
        int? fewest = null;
        for (int set = 0; set < 1 << plants.Length; set++)
        {
            VertexIndex[] blocked = [.. plants.Where((_, place) => (set >> place & 1) == 1)];
            if (blocked.Length < (fewest ?? int.MaxValue) && routes.All(route => blocked.Any(route.Contains)))
            {
                fewest = blocked.Length;
            }
        }

        return fewest;
    }
}
