using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Tests.Flows;

namespace NetworkLens.Tests.Course;

public sealed class CourseProperties
{
    private static readonly DateOnly Start = new(RandomDataSets.Year, 1, 1);

    private static Gen<(SupplyNetwork Network, Scenario Scenario, ImmutableArray<FlowStock> Stocks)> Any => Gen.Select(RandomFlows.Any, Choices.Any(80)).Select((network, choose) =>
    {
        // Somebody who makes something, so that its failure is felt.
        SiteIndex[] makers = [.. Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity)).Where(activity => network.LinksFrom(activity).Length > 0).Select(network.SiteOf).Distinct()];
        SiteIndex failed = makers.Length > 0 ? makers[choose.Below(makers.Length)] : new SiteIndex(choose.Below(network.Data.Sites.Count));
        return (
            network,
            TwelveSites.Outage($"id:{network.Data.Sites.Id(failed)}", Start, 365, choose.OneIn(3) ? 0.5 : 1),
            (ImmutableArray<FlowStock>)[.. Enumerable.Range(0, choose.Below(4)).Select(_ => Stock(network.Data, choose))]);
    });

    [Fact]
    public void Without_stocks_a_plan_loses_over_the_year_what_the_scenario_loses() => Any.Sample(
        asked =>
        {
            CourseAnswer course = CourseRun.Of(new CourseQuestion(asked.Network, asked.Scenario, CourseRule.Planned) { Until = Start.AddDays(364) }, null, RandomFlows.Never);
            ScenarioTotal total = ScenarioRun.Of(asked.Network, asked.Scenario, new ScenarioOptions(Rerouting.Links, FlowObjective.Total), RandomFlows.Never).Totals[0];
            return Math.Abs(course.LostTonnes - total.LostTonnes) <= 1e-4 * Math.Max(1, total.WorldBefore.Asked);
        },
        iter: 60,
        print: asked => RandomFlows.Print(asked.Network));

    [Fact]
    public void A_plan_goes_short_when_survival_ends_and_loses_no_less_than_one_that_foresees_all()
    {
        var cases = new Cases();
        Any.Sample(
            asked =>
            {
                if (asked.Scenario.Shocks[0].Severity < 1)
                {
                    return true; // survival is of sites that make nothing
                }

                CourseAnswer course = CourseRun.Of(new CourseQuestion(asked.Network, asked.Scenario, CourseRule.Planned) { Stocks = asked.Stocks, Until = Start.AddDays(364) }, null, RandomFlows.Never);
                var survival = new SurvivalQuestion(asked.Network, Selector.Select(asked.Scenario.Shocks[0].Sites!, asked.Network.Data, RandomDataSets.Year).Value!) { Stocks = asked.Stocks };
                SurvivalAnswer together = SurvivalTogether.Of(survival, RandomFlows.Never);
                double first = together.Rows.Select(row => row.Days).DefaultIfEmpty(double.PositiveInfinity).Min();
                int? told = course.Rows.Min(row => row.FirstShort);
                cases.Is(first < 365);
                bool isFirst = first >= 365 - 1e-2 ? told is null or 364 : told is { } day && Math.Abs(day - Math.Floor(first)) <= 1;
                return isFirst && course.LeastLostTonnes <= course.LostTonnes + (1e-4 * Math.Max(1, Math.Abs(course.LostTonnes)));
            },
            iter: 300,
            print: asked => RandomFlows.Print(asked.Network));
        cases.AreAtLeast(5);
    }

    [Fact]
    public void No_plan_holds_all_of_them_longer_than_together()
    {
        var cases = new Cases();
        Any.Sample(
            asked =>
            {
                var survival = new SurvivalQuestion(asked.Network, Selector.Select(asked.Scenario.Shocks[0].Sites!, asked.Network.Data, RandomDataSets.Year).Value!) { Stocks = asked.Stocks };
                if (ServedDemand.Of(asked.Network, Rerouting.Links, FlowObjective.Total, RandomFlows.Never).Share.Any(share => share < 1))
                {
                    return true; // who is short before anything happens is shared out by another rule
                }

                double together = SurvivalTogether.Of(survival, RandomFlows.Never).Rows.Select(row => row.Days).DefaultIfEmpty(double.PositiveInfinity).Min();
                double held = TimeToSurvive.Of(survival with { IsJoint = true }, RandomFlows.Never).Rows.Select(row => row.Days).DefaultIfEmpty(double.PositiveInfinity).Min();
                cases.Is(double.IsFinite(together));
                return together.Equals(held) || Math.Abs(together - held) <= 1e-3 * Math.Max(1, held);
            },
            iter: 300,
            print: asked => RandomFlows.Print(asked.Network));
        cases.AreAtLeast(5);
    }

    private static FlowStock Stock(DataSet data, Choices choose)
    {
        int place = choose.Below(data.Sites.Count);
        return new FlowStock(new MaterialIndex(choose.Below(data.Materials.Length)), SiteSet.Of(data, site => site.Value == place || choose.OneIn(3)), 1 + choose.Below(12));
    }
}
