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

    // A plant of 10 t is planned: it is paid for, so that 4 t are left to build, 1 m + 0.2 m. With the goal at two thirds it is enough.
    [Theory]
    [InlineData(0.8, 1.2e6, 2)]
    [InlineData(2 / 3.0, 0, 1)]
    public void Planned_plants_go_first(double coverage, double usd, int additions)
    {
        PlanAnswer plan = Of(Chain().Site("planned", "refiner", "US").Makes("planned", "oxide", 10), coverage, Cost("refiner", "oxide", 1e6, 50_000));
        Assert.Equal(usd, plan.Usd, 1e-6 * (1 + usd));
        Assert.Equal(additions, plan.Additions.Length);
        Assert.True(plan.Additions[0].IsPlanned);
        Assert.Equal(double.NaN, plan.Additions[0].Usd);
    }

    // Two planned plants of 10 and 30 t: the larger alone is enough for all 100 t (30 t of oxide).
    [Fact]
    public void No_more_planned_plants_are_waited_for_than_needed()
    {
        Chain chain = Chain().Site("planned-a", "refiner", "US").Makes("planned-a", "oxide", 10).Site("planned-b", "refiner", "US").Makes("planned-b", "oxide", 30);
        Assert.Equal(["planned-b"], Of(chain, 1).Additions.Select(addition => Id(chain, addition)));
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
        InvestmentOf mine = Cost("mine", "ore", 0, 1000);
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

    private static readonly Comparison Near = new();

    private static Chain Chain(double ore = 1000) => new Chain()
        .Site("mine", "mine", "US").Site("refiner", "refiner", "US").Site("plant", "magnet", "US").Site("use", "end-use", "US")
        .Makes("mine", "ore", ore).Makes("refiner", "oxide", 10).Makes("plant", "magnet", 200)
        .Recipe("oxide", "ore", 2).Recipe("magnet", "oxide", 0.3)
        .Demand("use", "magnet", 100);

    private static InvestmentOf Cost(string stage, string material, double fixedUsd, double usd, string? country = null) => (materials, stages, countries) => new Investment(
        new StageIndex(stages.IndexOf(stage)), new MaterialIndex(materials.IndexOf(material)), country is null ? null : new CountryIndex(countries.IndexOf(country)),
        Figure.Of(fixedUsd), Figure.Of(usd), Figure.Unknown, 2028, Basis.Estimated, null, []);

    private delegate Investment InvestmentOf(List<string> materials, List<string> stages, List<string> countries);

    private static PlanAnswer Of(Chain chain, double coverage, params InvestmentOf[] costs) => Of(chain, coverage, false, costs);

    private static PlanAnswer Of(Chain chain, double coverage, bool withImports, params InvestmentOf[] costs)
    {
        DataSet data = chain.Data();
        var materials = data.Materials.Select(material => material.Id).ToList();
        var stages = data.Stages.Select(stage => stage.Id).ToList();
        var countries = data.Countries.Select(country => country.Iso2).ToList();
        data = data with
        {
            Investments = [.. costs.Select(cost => cost(materials, stages, countries))],
            Sites = data.Sites with
            {
                Statuses = new Column<SiteStatus>([.. data.Sites.Ids.Select(id => id.StartsWith("planned", StringComparison.Ordinal) ? SiteStatus.Planned : SiteStatus.Operating)], default),
            },
        };
        string bloc = string.Join(',', countries.Where(code => code != "CN"));
        return CheapestPlan.Of(
            new PlanQuestion(SupplyNetwork.Of(data, new NetworkOptions(2026)), BlocSelection.Parse(bloc, data, 2026, false).Value!, coverage) { WithImports = withImports },
            TestContext.Current.CancellationToken);
    }

    private static string Id(Chain chain, Addition addition) => chain.Data().Sites.Id(addition.Site!.Value);

    private sealed class Comparison : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Same(x.Item1, y.Item1) && Same(x.Item2, y.Item2);

        public int GetHashCode((double, double) obj) => 0;

        private static bool Same(double a, double b) => Math.Abs(a - b) < 1e-6 || (double.IsNaN(a) && double.IsNaN(b));
    }
}
