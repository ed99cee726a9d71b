using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Tests.Flows;

namespace NetworkLens.Tests.Planning;

public sealed class PlanProperties
{
    private const double Near = 1e-5;

    // No more plants and new rows than a child would try all sets of.
    private static Gen<PlanQuestion> Any => Gen.Select(RandomFlows.Any, Choices.Any(60)).Select(Question).Where(IsSmall);

    private static Gen<PlanQuestion> Several => RandomPlans.Several.Where(IsSmall);

    private static bool IsSmall(PlanQuestion question) =>
        BuildingSite.Of(question.Network.Data, question.Bloc).Sum(place => place.Costs.Length) + PlanData.PlannedIn(question.Network, question.Bloc).Count <= 7;

    public static TheoryData<bool> OneAndSeveralSuppliers => [false, true];

    [Theory]
    [MemberData(nameof(OneAndSeveralSuppliers))]
    public void Applying_the_additions_reaches_the_coverage_told(bool several) => (several ? Several : Any).Sample(
        question =>
        {
            PlanAnswer plan = CheapestPlan.Of(question, null, RandomFlows.Never);
            if (!plan.IsReachable)
            {
                return plan.Most < question.Coverage || double.IsNaN(plan.Most);
            }

            double served = Share(question, plan);
            return served >= Math.Min(question.Coverage, plan.Coverage) - Near && plan.Coverage >= question.Coverage - Near && plan.Coverage <= plan.Most + Near;
        },
        iter: 150,
        print: Print);

    [Theory]
    [MemberData(nameof(OneAndSeveralSuppliers))]
    public void No_choice_of_plants_is_cheaper(bool several) => (several ? Several : Any).Sample(
        question =>
        {
            PlanAnswer plan = CheapestPlan.Of(question, null, RandomFlows.Never);
            double cheapest = Cheapest(question);
            return plan.IsReachable
                ? Math.Abs(plan.Usd - cheapest) <= 1e-4 * (1 + cheapest) && plan.Gap <= 1e-5
                : double.IsPositiveInfinity(cheapest) || double.IsNaN(plan.Before);
        },
        iter: 300,
        print: Print);

    [Fact]
    public void Several_suppliers_cost_no_less_than_one_and_often_more()
    {
        int dearer = 0;
        Several.Sample(
            question =>
            {
                SupplyNetwork network = question.Network;
                PlanAnswer plan = CheapestPlan.Of(question, null, RandomFlows.Never);
                PlanAnswer lax = CheapestPlan.Of(question with { Network = RandomFlows.Network(network.Data with { Recipes = [.. network.Data.Recipes.Select(row => row with { AtLeast = 1 })] }) }, null, RandomFlows.Never);
                if (lax.IsReachable && (!plan.IsReachable || plan.Usd > lax.Usd + 1))
                {
                    Interlocked.Increment(ref dearer);
                }

                return double.IsNaN(plan.Before) || (plan.Before <= lax.Before + Near && plan.Most <= lax.Most + Near && (!plan.IsReachable || plan.Usd >= lax.Usd - (Near * (1 + lax.Usd))));
            },
            iter: 300,
            print: Print);
        Assert.True(dearer > 10, $"{dearer}");
    }

    [Fact]
    public void More_coverage_never_costs_less() => Any.Sample(
        question =>
        {
            ImmutableArray<CurvePoint> curve = CheapestPlan.Of(question, null, RandomFlows.Never).Curve;
            return curve.Zip(curve.Skip(1)).All(pair => pair.First.Coverage <= pair.Second.Coverage + Near && pair.First.Usd <= pair.Second.Usd * (1 + Near) + 1);
        },
        iter: 80,
        print: Print);

    // The additions as rows of data, and what the bloc is then served by its own plants.
    private static double Share(PlanQuestion question, PlanAnswer plan)
    {
        ImmutableArray<BuildingSite> places = BuildingSite.Of(question.Network.Data, question.Bloc);
        var planned = SiteSet.Of(question.Network.Data, site => plan.Additions.Any(addition => addition.IsPlanned && addition.Site == site));
        var built = places.Select((place, number) => (place, place.Costs.Select(cost => plan.Additions.Where(addition => addition.Plant == number && addition.Material == cost.Material)
            .Sum(addition => Math.Max(PlanChoice.Least, addition.TonnesPerYear))).ToArray())).ToArray();
        var applied = PlanData.Of(question, planned, built);
        ServedTotal total = ServedDemand.Of(applied.Horizon, FlowObjective.Fair, RandomFlows.Never)[0].Total();
        ServedTotal most = ServedDemand.Of(applied.Horizon, FlowObjective.Total, RandomFlows.Never)[0].Total();
        Assert.True(total.Served <= most.Served + Near);
        return most.Share;
    }

    // Every set of planned plants and new rows tried, each with its linear programme.
    private static double Cheapest(PlanQuestion question)
    {
        ImmutableArray<BuildingSite> places = BuildingSite.Of(question.Network.Data, question.Bloc);
        (int Place, int Row)[] rows = [.. places.SelectMany((place, number) => place.Costs.Select((_, row) => (number, row)))];
        double best = double.PositiveInfinity;
        SiteSet all = PlanData.PlannedIn(question.Network, question.Bloc);
        SiteIndex[] plants = [.. all];
        ImmutableArray<PlannedPlant> priced = PlannedPlant.Of(question.Network, PlanData.Of(question, all, []).Network, all);
        for (int set = 0; set < 1 << (rows.Length + plants.Length); set++)
        {
            bool IsOn(int plant) => (set >> (rows.Length + plant) & 1) == 1;
            var planned = SiteSet.Of(question.Network.Data, site => Array.IndexOf(plants, site) is var plant and >= 0 && IsOn(plant));
            bool[] isIn = [.. rows.Select((_, number) => (set >> number & 1) == 1)];
            var built = places.Select((place, number) => (place, place.Costs.Select((_, row) => isIn[Array.IndexOf(rows, (number, row))] ? double.PositiveInfinity : 0).ToArray())).ToArray();
            var data = PlanData.Of(question, planned, built);
            using var program = new FlowProgram(data.Horizon, solver: () => new OrToolsSolver("GLOP"));
            Row covered = program.Model.AddRow(question.Coverage * data.Problem.Demand.Sum(), double.PositiveInfinity);
            for (int target = 0; target < program.Blocks[0].Shares.Length; target++)
            {
                if (program.Blocks[0].Shares[target] is { } share)
                {
                    covered.Add(share, data.Problem.Demand[target]);
                }
            }

            program.Model.Minimize();
            double paid = places.Select((place, number) => place.Costs.Where((_, row) => isIn[Array.IndexOf(rows, (number, row))]).Select(cost => cost.FixedUsd).DefaultIfEmpty(0).Max()).Sum()
                + priced.Where((_, plant) => IsOn(plant)).Sum(plant => plant.KnownUsd);
            foreach ((int place, int row) in rows)
            {
                if (data.Network.FindActivity(PlanData.SiteOf(question.Network.Data, place), places[place].Costs[row].Material) is { } activity)
                {
                    foreach (LinearColumn output in program.Blocks[0].OutputOf(activity.Value))
                    {
                        output.Cost = places[place].Costs[row].UsdPerTonne;
                    }
                }
            }

            if (program.Model.Solve(SolverMethod.Afresh) == SolverStatus.Optimal)
            {
                best = Math.Min(best, paid + program.Model.Solution.Objective);
            }
        }

        return best;
    }

    private static PlanQuestion Question(SupplyNetwork network, Choices choose)
    {
        DataSet data = network.Data;
        var plants = Enumerable.Range(0, data.Sites.Count).Select(site => new SiteIndex(site)).Where(site => data.Sites.Status(site) is SiteStatus.Planned or SiteStatus.Construction).ToArray();
        var costs = Enumerable.Range(0, 2 + choose.Below(5)).Select(_ => new Investment(
            new StageIndex(choose.Below(3)),
            choose.OneIn(6) ? null : new MaterialIndex(choose.Below(data.Materials.Length)),
            choose.OneIn(2) ? null : new CountryIndex(choose.Below(3)),
            plants.Length > 0 && choose.OneIn(3) ? plants[choose.Below(plants.Length)] : null,
            Figure.Of(choose.Below(5) * 3e5),
            Figure.Of(choose.Below(5) * 1e5),
            Figure.Unknown, null, Basis.Estimated, null, []));
        data = data with { Investments = [.. costs] };
        string bloc = new[] { "AT,BE", "AT,BE,CA" }[choose.Below(2)];
        return new PlanQuestion(SupplyNetwork.Of(data, network.Options), BlocSelection.Parse(bloc, data, RandomDataSets.Year, false).Value!, (1 + choose.Below(10)) / 10.0)
        {
            WithImports = choose.OneIn(4),
        };
    }

    private static string Print(PlanQuestion question) => RandomFlows.Print(question.Network)
        + $"\n{question.Bloc.Text} {question.Coverage} imports {question.WithImports}\n"
        + string.Join('\n', question.Network.Data.Investments.Select(row => $"stage {row.Stage.Value} material {row.Material?.Value} country {row.Country?.Value} site {row.Site?.Value}: {row.FixedUsd.Value} + {row.UsdPerTonnePerYear.Value}"));
}
