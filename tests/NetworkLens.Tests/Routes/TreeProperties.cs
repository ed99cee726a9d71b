using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class TreeProperties
{
    private const int MostTrees = 3_000;

    [Theory]
    [InlineData(RouteWeight.Hops)]
    [InlineData(RouteWeight.Distance)]
    [InlineData(RouteWeight.Risk)]
    [InlineData(RouteWeight.Cost)]
    public void The_k_best_trees_are_the_lightest_of_all(RouteWeight by) =>
        Gen.Select(RandomDataSets.Any, Gen.Int[0, 3].Select(choice => ((int[])[1, 2, 7, 40])[choice])).Sample(
            (data, count) => Targets(data).All(pair => AreTheLightest(pair.Network, pair.Target, by, count)),
            iter: 400,
            print: sample => $"count {sample.Item2}\n{RandomDataSets.Print(sample.Item1)}");

    // Half and quarter shares of round costs are exact, and thirds are not: trees that are equally good would be told apart by rounding.
    [Theory]
    [InlineData(RouteWeight.Hops)]
    [InlineData(RouteWeight.Distance)]
    [InlineData(RouteWeight.Risk)]
    [InlineData(RouteWeight.Cost)]
    public void So_they_are_where_inputs_need_several_suppliers(RouteWeight by)
    {
        int asked = 0;
        Gen.Select(RandomDataSets.Crowded, Gen.Int[0, 3].Select(choice => ((int[])[1, 2, 7, 40])[choice])).Sample(
            (data, count) => Targets(by != RouteWeight.Cost ? data : data with { Recipes = [.. data.Recipes.Select(row => row with { AtLeast = row.AtLeast == 3 ? 2 : row.AtLeast })] })
                .All(pair => AreTheLightest(pair.Network, pair.Target, by, count, ref asked)),
            iter: 600,
            print: sample => $"count {sample.Item2}\n{RandomDataSets.Print(sample.Item1)}");
        Assert.True(asked > 20, $"{asked}");
    }

    [Fact]
    public void Asked_for_all_every_tree_comes_once() =>
        RandomDataSets.Several.Sample(
            data => Targets(data).All(pair => new AllTrees(pair.Network, RouteWeight.Hops, 60).Of(pair.Target) is not { } all
                || Trees(pair.Network, pair.Target, RouteWeight.Hops, 1_000).Select(Text).Order(StringComparer.Ordinal).SequenceEqual(all.Select(tree => tree.Text).Order(StringComparer.Ordinal))),
            iter: 400,
            print: RandomDataSets.Print);

    // Two of the three mines, 1, 2 and 4 USD a tonne of ore; a tonne of oxide takes two of ore, half of it from each, and costs 8 on the way to the user.
    [Fact]
    public void Of_three_suppliers_of_which_two_are_needed_there_are_three_pairs_cheapest_first()
    {
        SupplyNetwork network = TwoOf(
            new Chain()
                .Site("a", "mine").Site("b", "mine").Site("c", "mine").Site("plant", "refiner").Site("use", "end-use")
                .Link("a", "plant", "ore").Link("b", "plant", "ore").Link("c", "plant", "ore").Link("plant", "use", "oxide")
                .Recipe("oxide", "ore").Demand("use", "oxide").Network(),
            [1, 2, 4, 8]);
        ImmutableArray<SupplyTree> trees = Trees(network, network.TargetVertex(0), RouteWeight.Cost, 10);
        Assert.Equal(["a b 11", "a c 13", "b c 14"], trees.Select(tree => Senders(network, tree) + FormattableString.Invariant($" {tree.Weight}")));
        Assert.Equal([3.0, 3, 3], Trees(network, network.TargetVertex(0), RouteWeight.Hops, 10).Select(tree => tree.Weight));
        Assert.Equal(["a b", "a c", "b c"], Trees(network, network.TargetVertex(0), RouteWeight.Hops, 10).Select(tree => Senders(network, tree)));
    }

    // The plant feeds a works that sends it scrap for nothing, so that its ore seems to get cheaper round after round; but with neither dear mine there would be none to begin with.
    [Fact]
    public void Who_is_fed_by_a_plant_is_no_supplier_of_its_first_tonne_however_little_it_asks()
    {
        SupplyNetwork network = TwoOf(
            new Chain()
                .Site("a", "mine").Site("b", "mine").Site("works", "refiner").Site("plant", "refiner").Site("use", "end-use")
                .Link("a", "plant", "ore").Link("b", "plant", "ore").Link("works", "plant", "ore").Link("plant", "works", "oxide").Link("plant", "use", "oxide")
                .Recipe("oxide", "ore").Recipe("ore", "oxide").Demand("use", "oxide").Network(),
            [10, 90, 0, 0, 1]);
        Assert.Equal(["a b 101"], Trees(network, network.TargetVertex(0), RouteWeight.Cost, 10).Select(tree => Senders(network, tree) + FormattableString.Invariant($" {tree.Weight}")));
    }

    // t <- a and b; a <- s, b <- s; s <- m1 or m2.
    [Fact]
    public void What_two_inputs_share_is_made_one_way_so_that_there_are_two_trees_not_four()
    {
        SupplyNetwork network = new Chain()
            .Site("m1", "mine").Site("m2", "mine").Site("s", "refiner").Site("a", "metal").Site("b", "metal").Site("t", "magnet").Site("u", "end-use")
            .Link("m1", "s", "ore").Link("m2", "s", "ore").Link("s", "a", "oxide").Link("s", "b", "oxide").Link("a", "t", "nd").Link("b", "t", "dy").Link("t", "u", "magnet")
            .Recipe("oxide", "ore").Recipe("nd", "oxide").Recipe("dy", "oxide").Recipe("magnet", "nd").Recipe("magnet", "dy").Demand("u", "magnet").Network();
        ImmutableArray<SupplyTree> trees = Trees(network, network.TargetVertex(0), RouteWeight.Hops, 10);

        Assert.Equal([7.0, 7.0], trees.Select(tree => tree.Weight)); // the magnet, and for each metal two links beneath its own
        Assert.Equal(["m1", "m2"], trees.Select(tree => network.Data.Sites.Id(network.SiteOf(tree.Steps[^1].Activity))));
    }

    // Two sites a tier, each supplied by both below: 2 to the power of the tiers trees, all alike. Only the last choice differs between the first two.
    [Fact]
    public void Of_any_number_of_equal_trees_the_first_come_by_ids_from_the_target_on()
    {
        const int tiers = 600;
        var ladder = new Chain(RequirementRule.Any);
        for (int tier = 0; tier < tiers; tier++)
        {
            ladder.Site($"a{tier}", tier == 0 ? "mine" : "refiner").Site($"b{tier}", tier == 0 ? "mine" : "refiner");
            foreach ((string from, string to) in tier == 0 ? Array.Empty<(string, string)>() : [("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")])
            {
                ladder.Link($"{from}{tier - 1}", $"{to}{tier}", "ore");
            }
        }

        SupplyNetwork network = ladder.Site("u", "end-use").Link($"a{tiers - 1}", "u", "ore").Link($"b{tiers - 1}", "u", "ore").Demand("u", "ore").Network();
        string[][] trees = [.. Trees(network, network.TargetVertex(0), RouteWeight.Hops, 4)
            .Select(tree => tree.Steps.Skip(1).Reverse().Select(step => network.Data.Sites.Id(network.SiteOf(step.Activity))[..1]).ToArray())];

        Assert.Equal(["aa", "ba", "ab", "bb"], trees.Select(tree => tree[0] + tree[1])); // the two tiers furthest from the target
        Assert.All(trees, tree => Assert.All(tree[2..], site => Assert.Equal("a", site)));
    }

    // Half a tonne of oxide at 10 USD and 2 t of ore at 11 beneath it, and 1 USD on the way to the user: less than the oxide alone.
    [Fact]
    public void Cost_is_for_a_tonne_at_the_target_scaled_by_the_ratios_on_the_way() =>
        Assert.Equal(17, Trees(Priced, Priced.TargetVertex(Priced.TargetCount - 1), RouteWeight.Cost, 1).Single().Weight);

    // Every recipe that takes ore takes two tonnes of it, from two suppliers.
    private static SupplyNetwork TwoOf(SupplyNetwork network, double[] costs) => SupplyNetwork.Of(
        network.Data with
        {
            Recipes =
            [
                .. network.Data.Recipes.Select(row => network.Data.Materials[row.Input.Value].Id == "ore"
                    ? row with { AtLeast = 2, TonnesPerTonne = Figure.Of(2) } : row with { TonnesPerTonne = Figure.Of(1) }),
            ],
            Links = network.Data.Links with { Costs = new Column<double>(costs, double.NaN) },
        },
        network.Options);

    private static string Senders(SupplyNetwork network, SupplyTree tree) =>
        string.Join(' ', tree.Steps.Where(step => step.Links.IsEmpty).Select(step => network.Data.Sites.Id(network.SiteOf(step.Activity))).Order(StringComparer.Ordinal));

    private static SupplyNetwork Priced => SupplyNetwork.Of(
        new DataSet
        {
            Name = "priced",
            AsOf = 2026,
            Requirements = RequirementRule.Recipes,
            Stages = [new Stage("mine", "Mine", true), new Stage("later", "Later", false)],
            Materials = [.. ((string[])["ore", "oxide", "magnet"]).Select(id => new Material(id, null, null, null, null))],
            Sites = new SiteTable { Ids = ["mine", "refiner", "magnet", "user"], Stages = [new StageIndex(0), new StageIndex(1), new StageIndex(1), new StageIndex(1)] },
            Links = new LinkTable
            {
                Senders = [new SiteIndex(0), new SiteIndex(1), new SiteIndex(2)],
                Receivers = [new SiteIndex(1), new SiteIndex(2), new SiteIndex(3)],
                Materials = new Column<MaterialIndex>([new MaterialIndex(0), new MaterialIndex(1), new MaterialIndex(2)], default),
                Costs = new Column<double>([11, 10, 1], double.NaN),
            },
            Recipes =
            [
                new RecipeRow(new MaterialIndex(1), new MaterialIndex(0), string.Empty, null, Figure.Of(2), null, false, Basis.Reported, null, []),
                new RecipeRow(new MaterialIndex(2), new MaterialIndex(1), string.Empty, null, Figure.Of(0.5), null, false, Basis.Reported, null, []),
            ],
        },
        new NetworkOptions(2026));

    private static bool AreTheLightest(SupplyNetwork network, VertexIndex target, RouteWeight by, int count)
    {
        int asked = 0;
        return AreTheLightest(network, target, by, count, ref asked);
    }

    private static bool AreTheLightest(SupplyNetwork network, VertexIndex target, RouteWeight by, int count, ref int asked)
    {
        if (new AllTrees(network, by, MostTrees).Of(target) is not { } all)
        {
            return true;
        }

        // asked where there is a choice of trees in which some input comes from several
        if (all.Count > 1 && all.Exists(tree => tree.Ways.Values.Any(way => way.Links.GroupBy(network.IntakeOf).Any(input => input.Count() > 1))))
        {
            Interlocked.Increment(ref asked);
        }

        ImmutableArray<SupplyTree> found = Trees(network, target, by, count);
        var expected = all.OrderBy(tree => tree.Unknown).ThenBy(tree => tree.Main).ThenBy(tree => tree.Hops).ThenBy(tree => tree.Risk).ThenBy(tree => tree.Distance).ToList();
        var known = all.ToDictionary(tree => tree.Text);
        NaiveTree[] ours = [.. found.Select(tree => known[Text(tree)])];
        var weights = new LinkWeights(network, by);
        return found.Length == Math.Min(count, all.Count)
            && found.Select(Text).Distinct().Count() == found.Length
            && ours.Zip(expected, (one, other) => (one.Unknown, one.Main, one.Hops, one.Risk, one.Distance) == (other.Unknown, other.Main, other.Hops, other.Risk, other.Distance)).All(isSame => isSame)
            && ours.Zip(found, (one, tree) => tree.IsComplete == (one.Unknown == 0) && tree.Weight == weights.InUnit(new PathWeight(0, one.Main, 0, 0, 0))).All(isSame => isSame);
    }

    private static ImmutableArray<SupplyTree> Trees(SupplyNetwork network, VertexIndex target, RouteWeight by, int count) =>
        SupplyTrees.Of(network, [target], by, count, TestContext.Current.CancellationToken).Single().Trees;

    private static string Text(SupplyTree tree) =>
        string.Join('\n', tree.Steps.OrderBy(step => step.Activity.Value).Select(step => $"{step.Activity.Value}: {step.Variant} {string.Join(',', step.Links.Select(link => link.Value).Order())}"));

    private static IEnumerable<(SupplyNetwork Network, VertexIndex Target)> Targets(DataSet data)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
        return Enumerable.Range(0, network.VertexCount).Select(vertex => (network, new VertexIndex(vertex)));
    }
}
