using System.Collections.Immutable;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests.Planning;

/// <summary>Plans worked out on paper; the arithmetic stands beside each.</summary>
public sealed class HandSolvedPlans
{
    // Mine 1,000 t of ore, refiner 10 t of oxide, plant 200 t, demand 100 t at 0.3: 10 / 0.3 = 33.3 t served. For 80 t 24 t of oxide are
    // needed, 14 more: 1 m USD + 14 x 50,000 = 1.7 m USD.
    [Fact]
    public void What_is_missing_is_built_at_a_fixed_cost_and_a_cost_for_each_tonne()
    {
        PlanAnswer plan = Of(Chain(), 0.8, Cost("refiner", "oxide", 1e6, 50_000));
        Assert.Equal((1 / 3.0, 0.8), (plan.Before, plan.Coverage), Near);
        Addition only = Assert.Single(plan.Additions);
        Assert.False(only.IsPlanned);
        Assert.Equal(14, only.TonnesPerYear, 1e-6);
        Assert.Equal(1.7e6, plan.Usd, 0.1);
        Assert.Equal(plan.Usd, only.Usd, 0.1);
        Assert.Equal(0, plan.Gap);
    }

    // 20 t of oxide are needed for two thirds, 10 more. A new plant of that size: 1 m + 10 x 50,000 = 1.5 m USD; the planned one as announced.
    // At 0.9 m it is the cheaper; at 1.6 m it is not. For 80 t 4 t more: 0.4 m + 1 m + 0.2 m = 1.6 m with it, 1.7 m without.
    [Theory]
    [InlineData(2 / 3.0, 0.9e6, 0.9e6, "planned")]
    [InlineData(2 / 3.0, 1.6e6, 1.5e6, "new")]
    [InlineData(0.8, 0.4e6, 1.6e6, "planned,new")]
    [InlineData(0.8, 0.6e6, 1.7e6, "new")]
    public void A_planned_plant_costs_what_was_announced_and_is_taken_where_that_is_cheaper(double coverage, double announced, double usd, string additions)
    {
        PlanAnswer plan = Of(Chain().Site("planned", "refiner", "US").Makes("planned", "oxide", 10), coverage, Cost("refiner", "oxide", 1e6, 50_000), Announced("planned", announced));
        Assert.Equal(usd, plan.Usd, 1.0);
        Assert.Equal(additions, string.Join(',', plan.Additions.Select(addition => addition.IsPlanned ? "planned" : "new")));
        Assert.Equal(additions.StartsWith("planned", StringComparison.Ordinal) ? announced : 0, plan.PlannedUsd, 1.0);
        Assert.All(plan.Additions, addition => Assert.Equal(addition.IsPlanned, addition.IsAnnounced));
    }

    // 20 t of oxide are needed for two thirds, 10 more: one planned plant of 10 t at 0.8 m, or two of 5 t at 0.4 m each.
    [Fact]
    public void Of_two_plans_that_cost_the_same_the_one_with_fewer_plants_is_taken()
    {
        Chain chain = Chain();
        chain.Site("planned-a", "refiner", "US").Makes("planned-a", "oxide", 5).Site("planned-b", "refiner", "US").Makes("planned-b", "oxide", 5).Site("planned-c", "refiner", "US").Makes("planned-c", "oxide", 10);
        PlanAnswer plan = Of(chain, 2 / 3.0, Announced("planned-a", 0.4e6), Announced("planned-b", 0.4e6), Announced("planned-c", 0.8e6));
        Assert.Equal(10, Assert.Single(plan.Additions).TonnesPerYear, 1e-6);
        Assert.Equal(0.8e6, plan.Usd, 1.0);
    }

    // Nothing announced: 1 m + 50,000 x 12 t = 1.6 m as a new one would. 12 t of Nd and 6 t of Dy of one plant, announced at 0.9 m: by tonnes 0.6 and 0.3 m.
    [Fact]
    public void Without_an_announcement_a_planned_plant_costs_as_much_as_a_new_one_of_its_size()
    {
        Chain chain = Chain().Site("planned", "refiner", "US").Makes("planned", "oxide", 12);
        PlannedPlant plant = Assert.Single(PlannedPlants(chain, Cost("refiner", "oxide", 1e6, 50_000)));
        Assert.Equal(1.6e6, plant.KnownUsd, 1.0);
        plant = Assert.Single(PlannedPlants(chain.Makes("planned", "dy", 6), Cost("refiner", "oxide", 1e6, 50_000), Announced("planned", 0.9e6)));
        Assert.Equal([0.6e6, 0.3e6], plant.Outputs.Select(output => output.Usd), (double a, double b) => Math.Abs(a - b) < 1);
    }

    // Magnets need two suppliers of oxide. The one that is there makes 10 t, of which 9 t are enough for 30 t; the other only has to be there, at 1 m USD.
    // For 80 t 14 t more are needed, and they are the other's: 1 m + 14 x 50,000 = 1.7 m. A planned one of 10 t at 0.9 m is cheaper where its size is enough.
    [Theory]
    [InlineData(0.3, null, 1e6, "new 0", 1 / 3.0)]
    [InlineData(0.8, null, 1.7e6, "new 14", 0.8)]
    [InlineData(0.6, 0.9e6, 0.9e6, "planned 10", 2 / 3.0)]
    [InlineData(0.3, 1.1e6, 1e6, "new 0", 1 / 3.0)]
    public void One_more_supplier_is_paid_for_however_little_it_sends(double coverage, double? announced, double usd, string additions, double reached)
    {
        Chain chain = announced is null ? Chain() : Chain().Site("planned", "refiner", "US").Makes("planned", "oxide", 10);
        PlanAnswer plan = Needing("oxide", 2, chain, coverage, [Cost("refiner", "oxide", 1e6, 50_000), .. announced is { } cost ? [Announced("planned", cost)] : Array.Empty<Func<DataSet, Investment>>()]);
        Assert.Equal((0.0, reached), (plan.Before, plan.Coverage), Near);
        Assert.Equal(usd, plan.Usd, 1.0);
        Assert.Equal(additions, string.Join(',', plan.Additions.Select(addition => FormattableString.Invariant($"{(addition.IsPlanned ? "planned" : "new")} {Math.Round(addition.TonnesPerYear, 6)}"))));
    }

    // Without a refiner two are built: 2 m + 9 x 50,000 = 2.45 m. Three are needed: 3.45 m.
    [Theory]
    [InlineData(2, 2.45e6)]
    [InlineData(3, 3.45e6)]
    public void As_many_plants_are_built_as_suppliers_are_needed(int needed, double usd)
    {
        PlanAnswer plan = Needing("oxide", needed, WithoutRefiner(), 0.3, Cost("refiner", "oxide", 1e6, 50_000));
        Assert.Equal(usd, plan.Usd, 1.0);
        Assert.Equal(needed, plan.Additions.Select(addition => addition.Plant).Distinct().Count());
        Assert.Equal(9, plan.Additions.Sum(addition => addition.TonnesPerYear), 1e-6);
    }

    // What may be built in all is 8 t, by however many plants: 8 / 0.3 = 26.7 t of magnets.
    [Fact]
    public void They_share_what_may_be_built()
    {
        Func<DataSet, Investment> cost = data => Cost("refiner", "oxide", 1e6, 50_000)(data) with { MaxTonnesPerYear = Figure.Of(8) };
        Assert.Equal(8 / 0.3 / 100, Needing("oxide", 2, WithoutRefiner(), 0.3, cost).Most, 1e-6);
        Assert.Equal(2.4e6, Needing("oxide", 2, WithoutRefiner(), 8 / 0.3 / 100, cost).Usd, 10.0);
    }

    // Oxide needs ore from two mines: a new one at the deposit of the only mine is none.
    [Fact]
    public void More_of_a_mine_is_no_second_supplier()
    {
        Assert.Equal(0, Needing("ore", 2, Chain(), 0.3, Cost("mine", "ore", 0, 1000)).Most);
        Assert.Equal(1 / 3.0, Needing("ore", 2, Chain().Site("other", "mine", "US").Makes("other", "ore", 1), 0.3, Cost("mine", "ore", 0, 1000)).Most, 1e-6);
    }

    // The second ore comes from a works that is fed with the oxide: there is no first oxide until the planned mine opens.
    [Fact]
    public void Who_is_fed_by_a_plant_does_not_open_it()
    {
        Chain chain = Chain().Site("works", "refiner", "US").Makes("works", "ore", 10).Recipe("ore", "oxide").Site("planned", "mine", "US").Makes("planned", "ore", 1);
        PlanAnswer plan = Needing("ore", 2, chain, 0.3, Announced("planned", 5e6));
        Assert.Equal((0.0, 5e6), (plan.Before, plan.Usd), Near);
        plan = Needing("ore", 3, chain, 0.3, Announced("planned", 5e6));
        Assert.Equal(0, plan.Most);
    }

    // A tonne of magnets takes 0.3 t of oxide, and a tonne of oxide 2 t of scrap magnets or of ore: once begun, 25 t of magnets leave 10 t over.
    // But nothing begins without a mine, and the only one is planned.
    [Fact]
    public void A_round_that_gives_more_than_it_takes_does_not_begin_by_itself()
    {
        Chain chain = new Chain().Site("planned", "mine", "US").Site("refiner", "refiner", "US").Site("plant", "magnet", "US").Site("use", "end-use", "US")
            .Makes("planned", "ore", 1).Makes("refiner", "oxide", 10).Makes("plant", "magnet", 200)
            .Recipe("oxide", "ore", 2).Recipe("oxide", "magnet", 2, "scrap").Recipe("magnet", "oxide", 0.3).Demand("use", "magnet", 100);
        PlanAnswer plan = Of(chain, 0.1, Announced("planned", 5e6));
        Assert.Equal((0.0, 5e6), (plan.Before, plan.Usd), Near);
    }

    // No row is about mines: what the planned one costs nobody knows, and 28 t of ore for 14 t more of oxide are not free but unknown.
    [Fact]
    public void What_nobody_says_the_cost_of_is_unknown_and_not_nothing()
    {
        PlanAnswer plan = Of(Chain(ore: 20).Site("planned", "mine", "US").Makes("planned", "ore", 100), 0.8, Cost("refiner", "oxide", 1e6, 50_000));
        Assert.Equal(1.7e6, plan.Usd, 1.0);
        Assert.Equal(0, plan.PlannedUsd);
        Assert.Equal(1, plan.UnknownCosts);
        Addition mine = plan.Additions[0];
        Assert.Equal((double.NaN, false, null), (mine.Usd, mine.IsCostKnown, mine.Basis));
    }

    // Small plants: 20,000 USD a t, no fixed part. Large: 1 m and 10,000 a t. 14 t: 0.28 m against 1.14 m; 14,000 t: 280 m against 141 m.
    [Theory]
    [InlineData(1, 14 * 20_000, "US")]
    [InlineData(1000, 1e6 + (14_000 * 10_000), "JP")]
    public void Size_decides_between_a_small_and_a_large_plant(double scale, double usd, string country)
    {
        Chain chain = new Chain().Site("mine", "mine", "US").Site("refiner", "refiner", "US").Site("plant", "magnet", "JP").Site("use", "end-use", "US")
            .Makes("mine", "ore", 1000 * scale).Makes("refiner", "oxide", 10 * scale).Makes("plant", "magnet", 200 * scale)
            .Recipe("oxide", "ore", 2).Recipe("magnet", "oxide", 0.3).Demand("use", "magnet", 100 * scale);
        PlanAnswer plan = Of(chain, 0.8, Cost("refiner", "oxide", 0, 20_000, "US"), Cost("refiner", "oxide", 1e6, 10_000, "JP"));
        Addition only = Assert.Single(plan.Additions);
        Assert.Equal(country, chain.Data().Countries[only.Country!.Value.Value].Iso2);
        Assert.Equal(usd, plan.Usd, 1e-6 * usd);
    }

    // Magnets take 0.3 Nd and 0.03 Dy, of one separation plant: 30 t and 3 t for 100 t. Fixed once, the larger: 2 m, and 33 t x 10,000 = 0.33 m.
    [Fact]
    public void A_plant_with_several_outputs_pays_its_largest_fixed_part_once()
    {
        Chain chain = new Chain().Site("mine", "mine", "US").Site("other", "refiner", "CN").Site("plant", "magnet", "US").Site("use", "end-use", "US")
            .Makes("mine", "ore", 1000).Makes("other", "nd", 100).Makes("other", "dy", 100).Makes("plant", "magnet", 100)
            .Recipe("nd", "ore", 5, process: "separation").Recipe("dy", "ore", 50, process: "separation").Recipe("magnet", "nd", 0.3).Recipe("magnet", "dy", 0.03)
            .Demand("use", "magnet", 100);
        PlanAnswer plan = Of(chain, 1, Cost("refiner", "nd", 1e6, 10_000), Cost("refiner", "dy", 2e6, 10_000));
        Assert.Equal(2.33e6, plan.Usd, 1.0);
        Assert.Equal([0.3e6, 2.03e6], plan.Additions.Select(addition => addition.Usd), (double a, double b) => Math.Abs(a - b) < 1);
    }

    // 1,000 t of ore make 500 t of oxide. At 0.3 that is 1,666 t of magnets, were they asked for; with 20 t of ore there are 33 t, whatever is built.
    [Fact]
    public void Without_a_deposit_no_mine_is_built_and_what_lies_beyond_is_told()
    {
        Chain chain = Chain(ore: 20);
        Func<DataSet, Investment> mine = Cost("mine", "ore", 0, 1000);
        PlanAnswer beyond = Of(chain, 0.8, Cost("refiner", "oxide", 1e6, 50_000));
        Assert.False(beyond.IsReachable);
        Assert.Equal((10 / 0.3 / 100, double.NaN), (beyond.Most, beyond.Coverage), Near);
        Assert.Empty(beyond.Additions);

        // At the mine of the data another 28 t may be dug: 28,000 USD, beside 14 t of oxide.
        PlanAnswer plan = Of(chain, 0.8, Cost("refiner", "oxide", 1e6, 50_000), mine);
        Assert.Equal(1.7e6 + 28_000, plan.Usd, 1.0);
        Assert.Equal("mine", Id(chain, plan.Additions[0]));
    }

    // 14 t of oxide came from outside by a link: enough for 0.8 with the 10 t made here.
    [Fact]
    public void Imports_count_only_where_asked_for()
    {
        Chain chain = Chain().Site("outside", "refiner", "CN").Makes("outside", "oxide", 100).Link("outside", "plant", "oxide", 14);
        Assert.False(Of(chain, 0.8).IsReachable);
        PlanAnswer plan = Of(chain, 0.8, withImports: true);
        Assert.Equal((0.8, 0.8), (plan.Before, plan.Coverage), Near);
        Assert.Empty(plan.Additions);
    }

    [Fact]
    public void The_curve_rises_from_today_to_the_goal()
    {
        PlanAnswer plan = Of(Chain(), 0.8, Cost("refiner", "oxide", 1e6, 50_000));
        Assert.Equal([1 / 3.0, 0.4, 0.5, 0.6, 0.7, 0.8], plan.Curve.Select(point => point.Coverage), (double a, double b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal([0, 1.1e6, 1.25e6, 1.4e6, 1.55e6, 1.7e6], plan.Curve.Select(point => point.Usd), (double a, double b) => Math.Abs(a - b) < 1);
        MaterialCoverage magnets = Assert.Single(plan.Materials);
        Assert.Equal((1 / 3.0, 0.8), (magnets.Before, magnets.After), Near);
    }

    // Without demand.csv the plant asks for the 100 t/yr that its link says. A planned supplier whose tonnes nobody knows does not make that unknown: it is still 100 t, of which 40 are made today.
    [Fact]
    public void What_a_planned_plant_would_send_changes_nothing_of_what_is_asked_for()
    {
        using var folder = new DataFolder(
            """
            === sites.csv
            id,stage,country,status
            mine,mine,US,
            planned,mine,US,planned
            use,end-use,US,
            === links.csv
            from,to,material,tonnes_per_year
            mine,use,ore,100
            planned,use,ore,
            === outputs.csv
            site,material,tonnes_per_year
            mine,ore,40
            planned,ore,30
            === investments.csv
            stage,site,fixed_usd,usd_per_tonne_per_year
            mine,planned,1000000,0

            """);
        DataSet data = folder.Read();
        PlanAnswer plan = CheapestPlan.Of(
            new PlanQuestion(SupplyNetwork.Of(data, new NetworkOptions(2026)), BlocSelection.Parse("US", data, 2026, false).Value!, 0.6), null, TestContext.Current.CancellationToken);
        Assert.Equal((0.4, 0.7), (plan.Before, plan.Most), Near);
        Assert.Equal(1e6, plan.Usd, 1.0);
    }

    // Twenty planned plants at costs that no order of them settles: without a branch there is no plan yet.
    [Fact]
    public void Where_the_bound_on_branches_ends_the_search_it_is_that_bound_which_is_named()
    {
        Chain chain = Chain();
        Func<DataSet, Investment>[] costs = [.. Enumerable.Range(1, 20).Select(plant => Announced($"planned{plant}", 1e6 * ((plant * 37 % 23) + (3 * plant))))];
        for (int plant = 1; plant <= 20; plant++)
        {
            chain = chain.Site($"planned{plant}", "refiner", "US").Makes($"planned{plant}", "oxide", 0.3 + (plant * 0.17 % 1.3));
        }

        PlanQuestion question = Question(chain, costs) with { Coverage = 0.61, MostBranches = 0 };
        var stopped = Assert.Throws<FlowsImpossibleException>(() => CheapestPlan.Of(question, null, TestContext.Current.CancellationToken));
        Assert.StartsWith("No plan was found within the 0 branches of plants that are tried, though one exists", stopped.Message, StringComparison.Ordinal);
        Assert.InRange(CheapestPlan.Of(question with { MostBranches = 200 }, null, TestContext.Current.CancellationToken).Coverage, 0.61 - 1e-9, 0.7);
    }

    private static readonly Comparison Near = new();

    private static Chain Chain(double ore = 1000) => new Chain()
        .Site("mine", "mine", "US").Site("refiner", "refiner", "US").Site("plant", "magnet", "US").Site("use", "end-use", "US")
        .Makes("mine", "ore", ore).Makes("refiner", "oxide", 10).Makes("plant", "magnet", 200)
        .Recipe("oxide", "ore", 2).Recipe("magnet", "oxide", 0.3)
        .Demand("use", "magnet", 100);

    private static Func<DataSet, Investment> Cost(string stage, string material, double fixedUsd, double usd, string? country = null) => data => new Investment(
        StageOf(data, stage), new MaterialIndex(data.Materials.Select(known => known.Id).ToList().IndexOf(material)),
        country is null ? null : new CountryIndex(data.Countries.Select(known => known.Iso2).ToList().IndexOf(country)), null,
        Figure.Of(fixedUsd), Figure.Of(usd), Figure.Unknown, 2028, Basis.Estimated, null, []);

    private static Func<DataSet, Investment> Announced(string site, double usd) => data => new SiteIndex(data.Sites.Ids.ToList().IndexOf(site)) is var plant
        ? new Investment(data.Sites.Stage(plant), null, null, plant, Figure.Of(usd), Figure.Of(0), Figure.Unknown, null, Basis.Reported, null, [])
        : null!;

    private static StageIndex StageOf(DataSet data, string stage) => new(data.Stages.Select(known => known.Id).ToList().IndexOf(stage));

    private static Chain WithoutRefiner() => new Chain()
        .Site("mine", "mine", "US").Site("far", "refiner", "CN").Site("plant", "magnet", "US").Site("use", "end-use", "US")
        .Makes("mine", "ore", 1000).Makes("far", "oxide", 10).Makes("plant", "magnet", 200)
        .Recipe("oxide", "ore", 2).Recipe("magnet", "oxide", 0.3)
        .Demand("use", "magnet", 100);

    // Whoever takes a material needs so many suppliers of it.
    private static PlanAnswer Needing(string material, int suppliers, Chain chain, double coverage, params Func<DataSet, Investment>[] costs)
    {
        PlanQuestion question = Question(chain, costs);
        DataSet data = question.Network.Data;
        data = data with { Recipes = [.. data.Recipes.Select(row => data.Materials[row.Input.Value].Id == material ? row with { AtLeast = suppliers } : row)] };
        return CheapestPlan.Of(question with { Network = SupplyNetwork.Of(data, question.Network.Options), Coverage = coverage }, null, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Without_capacities_a_maker_has_that_of_a_link_only_with_the_plant_at_its_other_end()
    {
        // Links carry 5 t to the use, and from 2030 on 5 t more to a plant that is planned: without it the maker makes 5 of the 10 that are asked for.
        Chain chain = new Chain().Site("maker", "mine", "US").Site("planned-magnets", "magnet", "US").Site("use", "end-use", "US")
            .Link("maker", "use", "nd", 5).Link("maker", "planned-magnets", "nd", 5).Link("planned-magnets", "use", "magnet", 5)
            .Recipe("magnet", "nd").Demand("use", "nd", 10);
        PlanQuestion question = Question(chain, []);
        DataSet data = question.Network.Data;
        Assert.True(PartialDate.TryParse("2030", out PartialDate later));
        data = data with
        {
            Outputs = default,
            Links = data.Links with { Since = new Column<PartialDate>([.. Enumerable.Range(0, data.Links.Count).Select(row => data.Sites.Id(data.Links.To[row]) == "planned-magnets" ? later : default)], default) },
        };
        PlanAnswer plan = CheapestPlan.Of(question with { Network = SupplyNetwork.Of(data, question.Network.Options) }, null, TestContext.Current.CancellationToken);
        Assert.Equal((0.5, 1), (plan.Before, plan.Coverage), new Comparison());
        Assert.Equal("planned-magnets", Id(chain, Assert.Single(plan.Additions)));
    }

    private static PlanAnswer Of(Chain chain, double coverage, params Func<DataSet, Investment>[] costs) => Of(chain, coverage, false, costs);

    private static PlanAnswer Of(Chain chain, double coverage, bool withImports, params Func<DataSet, Investment>[] costs) =>
        CheapestPlan.Of(Question(chain, costs) with { Coverage = coverage, WithImports = withImports }, null, TestContext.Current.CancellationToken);

    private static ImmutableArray<PlannedPlant> PlannedPlants(Chain chain, params Func<DataSet, Investment>[] costs)
    {
        PlanQuestion question = Question(chain, costs);
        SiteSet planned = PlanData.PlannedIn(question.Network, question.Bloc);
        return PlannedPlant.Of(question.Network, PlanData.Of(question, planned, []).Network, planned);
    }

    private static PlanQuestion Question(Chain chain, Func<DataSet, Investment>[] costs)
    {
        DataSet data = chain.Data();
        data = data with
        {
            Investments = [.. costs.Select(cost => cost(data))],
            Sites = data.Sites with
            {
                Statuses = new Column<SiteStatus>([.. data.Sites.Ids.Select(id => id.StartsWith("planned", StringComparison.Ordinal) ? SiteStatus.Planned : SiteStatus.Operating)], default),
            },
        };
        string bloc = string.Join(',', data.Countries.Select(country => country.Iso2).Where(code => code != "CN"));
        return new PlanQuestion(SupplyNetwork.Of(data, new NetworkOptions(2026)), BlocSelection.Parse(bloc, data, 2026, false).Value!, 1);
    }

    private static string Id(Chain chain, Addition addition) => chain.Data().Sites.Id(addition.Site!.Value);

    private sealed class Comparison : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Same(x.Item1, y.Item1) && Same(x.Item2, y.Item2);

        public int GetHashCode((double, double) obj) => 0;

        private static bool Same(double a, double b) => Math.Abs(a - b) < 1e-6 || (double.IsNaN(a) && double.IsNaN(b));
    }
}
