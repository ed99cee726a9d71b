using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What it costs at least to serve what is served: links' costs and tariffs, US dollars a year.</summary>
internal static class LeastCost
{
    private const double Slack = 1e-8; // what settling a share may have added
    private const double KgPerTonne = 1000;

    /// <summary>Before and after the effects, averaged over the time.</summary>
    public static (double Before, double After) Of(RuleOutcome outcome, ImmutableArray<ScenarioPeriod> periods, CancellationToken cancellation)
    {
        double before = Of(FlowHorizon.Of(outcome.Calm), [outcome.Before], [Costs(outcome.Calm, [])], cancellation);
        double after = Of(outcome.Horizon, outcome.After, [.. outcome.Horizon.Periods.Select((period, number) => Costs(period.Problem, periods[number].Effects))], cancellation);
        return (before, after / periods.Sum(period => period.Years));
    }

    private static double Of(FlowHorizon horizon, ImmutableArray<ServedAnswer> served, double[][] costs, CancellationToken cancellation)
    {
        using var program = new FlowProgram(horizon);
        var held = new HeldShares(program);
        program.Model.Minimize();
        for (int period = 0; period < program.Blocks.Length; period++)
        {
            FlowBlock block = program.Blocks[period];
            for (int target = 0; target < block.Shares.Length; target++)
            {
                held.Hold(block, target, served[period].Share[target] - Slack);
            }

            for (int channel = 0; channel < costs[period].Length; channel++)
            {
                foreach (LinearColumn? flow in block.FlowOf(channel))
                {
                    if (flow is not null && costs[period][channel] > 0)
                    {
                        flow.Cost = costs[period][channel];
                    }
                }
            }
        }

        held.Solve(SolverMethod.Afresh, cancellation);
        return Figures.Settled(program.Model.Solution.Objective, 1);
    }

    // The link's cost, and for each tariff its rate on the material's price where it comes from, else anywhere, or where that is unknown on the link's cost.
    private static double[] Costs(FlowProblem problem, ImmutableArray<Effect> effects)
    {
        SupplyNetwork network = problem.Network;
        ImmutableArray<Channel> channels = problem.Transport.Channels;
        bool areLinks = channels.Length == network.LinkCount && problem.Transport.OutletCount == network.ActivityCount;
        double[] costs = [.. channels.Select((_, channel) => areLinks ? CostOf(network, new LinkIndex(channel)) : 0)];
        double[] own = [.. costs];
        foreach (Effect effect in effects.Where(effect => effect.Kind == ShockKind.Tariff))
        {
            foreach (int channel in ShockedProblem.ByMaterial(problem.Transport, effect).SelectMany(group => group))
            {
                costs[channel] += effect.Extent / 100 * (Price(network, channels[channel]) ?? own[channel]);
            }
        }

        return costs;
    }

    private static double CostOf(SupplyNetwork network, LinkIndex link)
    {
        foreach (int row in network.RowsOf(link))
        {
            if (network.Data.Links.CostUsdPerTonne(row) is { IsKnown: true } cost)
            {
                return cost.Value;
            }
        }

        return 0;
    }

    // US dollars a tonne; null where there is no price.
    private static double? Price(SupplyNetwork network, Channel way) =>
        PriceBook.Of(network.Data, way.Material, network.Options.AsOf, network.Data.Id(network.Data.Sites.Country(way.From)))?.UsdPerKg.Value * KgPerTonne;
}
