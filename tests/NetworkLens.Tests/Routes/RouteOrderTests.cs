using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Which of equally long routes comes first, and how many chains are counted.</summary>
public sealed class RouteOrderTests
{
    // Nearest the target b and a; further up y, z and x: what is nearest decides.
    [Fact]
    public void Equal_routes_go_by_the_ids_of_sites_from_the_target_up()
    {
        SupplyNetwork network = new Chain()
            .Site("y", "mine").Site("z", "mine").Site("x", "mine").Site("b", "refiner").Site("a", "refiner").Site("T", "end-use")
            .Link("y", "b", "ore").Link("z", "a", "ore").Link("x", "a", "ore").Link("b", "T", "oxide").Link("a", "T", "oxide").Recipe("oxide", "ore").Demand("T", "oxide").Network();

        Assert.Equal(["x a", "z a", "y b"], Texts(network, 5));
        Assert.Equal(["x a"], Texts(network, 1));
    }

    [Fact]
    public void Of_one_site_the_material_decides()
    {
        SupplyNetwork network = new Chain().Site("M", "mine").Site("R", "refiner").Site("T", "end-use")
            .Makes("M", "sand").Makes("M", "rock").Link("M", "R", "sand").Link("M", "R", "rock").Link("R", "T", "oxide").Recipe("oxide", "sand", 1, "one").Recipe("oxide", "rock", 1, "two").Demand("T", "oxide").Network();
        ImmutableArray<Route> routes = Routes.Of(network, [network.TargetVertex(0)], new RouteOptions(), TestContext.Current.CancellationToken).Single().Routes;

        Assert.Equal(["rock", "sand"], routes.Select(route => network.Data.Id(network.MaterialOf(route.Start))));
    }

    // a or b at each of 20,000 tiers: 2^20,000 equal routes. Nearest the target a is first, so that the next ones differ at the far end.
    [Fact]
    public void Of_more_equal_routes_than_can_be_tried_the_first_by_ids_come_out()
    {
        const int tiers = 20_000;
        var chain = new Chain(RequirementRule.Any);
        for (int tier = 0; tier < tiers; tier++)
        {
            foreach (string side in (string[])["a", "b"])
            {
                chain.Site($"{side}{tier}", tier == 0 ? "mine" : "metal");
                foreach (string before in tier == 0 ? [] : (string[])["a", "b"])
                {
                    chain.Link($"{before}{tier - 1}", $"{side}{tier}", "goods");
                }
            }
        }

        SupplyNetwork network = chain.Site("T", "end-use").Link($"a{tiers - 1}", "T", "goods").Link($"b{tiers - 1}", "T", "goods").Demand("T", "goods").Network();
        string[][] routes = [.. Texts(network, 4).Select(text => text.Split(' '))];

        Assert.Equal(["a0 a1 a2", "b0 a1 a2", "a0 b1 a2", "b0 b1 a2"], routes.Select(route => string.Join(' ', route[..3])));
        Assert.All(routes, route => Assert.Equal(Enumerable.Range(2, tiers - 2).Select(tier => $"a{tier}"), route[2..]));
    }

    // A shorter way by hops may cost more; one without a cost comes last, with what is known of it.
    [Fact]
    public void A_route_of_unknown_cost_comes_after_all_known_ones_and_says_at_least_how_much()
    {
        DataSet data = new Chain()
            .Site("m", "mine").Site("n", "mine").Site("k", "refiner").Site("T", "end-use")
            .Link("m", "k", "ore").Link("m", "k", "ore").Link("n", "k", "ore").Link("k", "T", "oxide").Link("n", "T", "oxide").Recipe("oxide", "ore").Demand("T", "oxide").Makes("n", "ore").Makes("n", "oxide").Data();
        data = data with
        {
            Links = data.Links with { Costs = new Column<double>([7, 3, double.NaN, 2, 9], double.NaN) },
            Recipes = [data.Recipes[0] with { Site = new SiteIndex(2) }],
        };
        var network = SupplyNetwork.Of(data, new NetworkOptions(2026));
        ImmutableArray<Route> routes = Routes.Of(network, [network.TargetVertex(0)], new RouteOptions(RouteWeight.Cost), TestContext.Current.CancellationToken).Single().Routes;

        Assert.Equal([("m", 5.0, true), ("n", 9, true), ("n", 2, false)], routes.Select(route => (data.Sites.Id(network.SiteOf(route.Start)), route.Weight, route.IsComplete)));
    }

    // Two oxides at each of ten tiers, each made of either of the tier before: 2^11 ways to name the materials.
    [Fact]
    public void More_chains_than_are_counted_are_said_to_be_more()
    {
        Chain chain = new Chain().Site("T", "end-use").Demand("T", "end").Recipe("end", "a9", 1, "a").Recipe("end", "b9", 1, "b").Site("last", "magnet").Link("last", "T", "end");
        foreach (string side in (string[])["a", "b"])
        {
            for (int tier = 0; tier < 10; tier++)
            {
                chain.Site($"{side}{tier}", tier == 0 ? "mine" : "refiner").Makes($"{side}{tier}", $"{side}{tier}").Link($"{side}{tier}", tier == 9 ? "last" : $"a{tier + 1}", $"{side}{tier}");
                if (tier < 9)
                {
                    chain.Link($"{side}{tier}", $"b{tier + 1}", $"{side}{tier}").Recipe($"a{tier + 1}", $"{side}{tier}", 1, side).Recipe($"b{tier + 1}", $"{side}{tier}", 1, side);
                }
            }
        }

        SupplyNetwork network = chain.Network();
        (ImmutableArray<IndependentRouteCount> chains, bool isComplete) = IndependentRoutes.Of(network, [network.TargetVertex(0)], TestContext.Current.CancellationToken).Single();

        Assert.Equal((IndependentRoutes.MostChains, false), (chains.Length, isComplete));
        Assert.All(chains, counted => Assert.Equal(1, counted.Count));
    }

    private static IEnumerable<string> Texts(SupplyNetwork network, int count) =>
        Routes.Of(network, [network.TargetVertex(0)], new RouteOptions(Count: count), TestContext.Current.CancellationToken).Single().Routes
            .Select(route => string.Join(' ', route.Links.Select(link => network.Data.Sites.Id(network.SiteOf(network.SupplierOf(link))))));
}
