using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Tests.Course;

public sealed class UnplannedProperties
{
    private const int Days = 60;
    private static readonly DateOnly Start = new(2026, 1, 1);

    [Fact]
    public void Two_hundred_random_chains_run_as_a_plain_simulation_runs() => Choices.Any(120).Sample(
        choose =>
        {
            var chain = new RandomChain(choose);
            SupplyNetwork network = chain.Network();
            CourseAnswer course = CourseRun.Of(
                new CourseQuestion(network, ScenarioOf(chain), CourseRule.Proportional) { From = Start, Until = Start.AddDays(Days - 1), Stocks = StocksOf(chain, network) }, null, CancellationToken.None);
            var plain = new PlainCourse(chain);
            return Enumerable.Range(0, Days).All(day => Enumerable.Range(0, network.TargetCount).All(target =>
                Math.Abs((course.Served[day][target] / course.Before[day][target]) - plain.Level(network.Data.Sites.Id(network.Targets[target].Site), day)) < 1e-6));
        },
        iter: 200,
        print: choose => new RandomChain(choose).ToString());

    [Fact]
    public void Nothing_comes_from_nothing_and_nothing_is_lost_in_any_step() => Choices.Any(120).Sample(
        choose =>
        {
            var chain = new RandomChain(choose);
            SupplyNetwork network = chain.Network();
            var taken = new TakenShares(network);
            ImmutableArray<(DateOnly, int)> steps = [.. Enumerable.Range(0, Days).Select(day => (Start.AddDays(day), 1))];
            (ImmutableArray<Effect> effects, _) = new EffectReader(network.Data, 2026, false).Read(ScenarioOf(chain));
            float[] transit = [.. Enumerable.Range(0, network.LinkCount).Select(link => (float)network.Data.Links.Transit(network.RowsOf(new LinkIndex(link))[0]).Value)];
            var course = new ProportionalCourse(taken, new CourseLimits(taken, effects, steps), CourseLimits.Shared(taken, StocksOf(chain, network)), transit, 1);
            double[] before = [.. course.Store];
            double[] way = OnTheWay(course, network, -1);
            for (int day = 0; day < Days; day++)
            {
                course.Step(day, new double[network.TargetCount]);
                double[] now = OnTheWay(course, network, day);
                double sent = Enumerable.Range(0, network.ActivityCount).Sum(activity => course.ShippedBy(activity, day));
                for (int intake = 0; intake < before.Length; intake++)
                {
                    // In store: what was there, and what arrived, less what was used.
                    if (Math.Abs(before[intake] + course.Arrived[intake] - course.Used[intake] - course.Store[intake]) > 1e-9 || course.Used[intake] < 0)
                    {
                        return false;
                    }
                }

                // On the way: what was there, and what was sent, less what arrived.
                if (Math.Abs(way.Sum() + sent - course.Arrived.Sum() - now.Sum()) > 1e-6)
                {
                    return false;
                }

                (before, way) = ([.. course.Store], now);
            }

            return true;
        },
        iter: 100,
        print: choose => new RandomChain(choose).ToString());

    private static double[] OnTheWay(ProportionalCourse course, SupplyNetwork network, int step) =>
        [.. Enumerable.Range(0, network.LinkCount).Select(link => course.OnTheWay(new LinkIndex(link), step))];

    private static Scenario ScenarioOf(RandomChain chain)
    {
        Scenario outage = TwelveSites.Outage($"id:{chain.Failed}", Start.AddDays(chain.FirstDay), chain.LastDay - chain.FirstDay + 1, chain.Severity);
        return chain.Banned is not { } banned ? outage : outage with
        {
            Shocks = [.. outage.Shocks, new Shock(ShockKind.Quota)
            {
                From = $"id:{banned.From}", To = $"id:{banned.To}", Severity = 0.75, Start = outage.Shocks[0].Start, End = outage.Shocks[0].End,
            }],
        };
    }

    private static ImmutableArray<FlowStock> StocksOf(RandomChain chain, SupplyNetwork network) =>
        [.. chain.Stocks.Select(stock => TwelveSites.Stock(network, stock.Key.Site, stock.Key.Material, stock.Value))];
}
