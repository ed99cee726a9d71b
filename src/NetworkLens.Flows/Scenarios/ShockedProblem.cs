using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What effects leave of a network: capacities cut, demand changed, channels shut, quotas, refusals, recipes that need less.</summary>
/// <param name="Base">The network without effects.</param>
/// <param name="Rerouting">What people may do.</param>
/// <param name="Groups">For the market: the sites that any effect of the scenario tells apart.</param>
/// <param name="UnknownCapacity">t/yr of an activity whose capacity nobody knows.</param>
/// <param name="References">What a quota is a share of.</param>
internal sealed record ShockedProblem(SupplyNetwork Base, Rerouting Rerouting, SiteGroups Groups, double UnknownCapacity, QuotaReferences References)
{
    /// <summary>The problem of a period.</summary>
    public FlowProblem Of(ImmutableArray<Effect> effects)
    {
        SupplyNetwork network = ShockedData.Network(Base, effects);
        var problem = FlowProblem.Of(network, Rerouting, UnknownCapacity, Groups);
        double[] capacity = [.. problem.Capacity];
        double[] demand = [.. problem.Demand];
        double[] limit = [.. problem.ChannelLimit];
        var shared = new List<SharedLimit>();
        foreach (Effect effect in effects)
        {
            switch (effect.Kind)
            {
                case ShockKind.Outage:
                    Scale(capacity, activity => effect.Sites!.Contains(network.SiteOf(new VertexIndex(activity))) && effect.Concerns(network.MaterialOf(new VertexIndex(activity))), 1 - effect.Extent);
                    break;
                case ShockKind.Demand:
                    Scale(demand, target => effect.Sites!.Contains(network.Targets[target].Site) && effect.Concerns(network.Targets[target].Material), effect.Extent);
                    break;
                case ShockKind.Quota:
                    Restrict(effect, problem.Transport, limit, shared);
                    break;
                case ShockKind.Open when Rerouting != Rerouting.Market && double.IsFinite(effect.Extent):
                    shared.AddRange(ByMaterial(problem.Transport, effect).Select(group => new SharedLimit([.. group.Where(channel => IsNew(problem.Transport.Channels[channel]))], effect.Extent)));
                    break;
                default:
                    break; // not about what a steady state allows, or told below
            }
        }

        return problem with
        {
            Capacity = [.. capacity],
            Demand = [.. demand],
            ChannelLimit = [.. limit],
            SharedLimits = [.. shared],
            OriginBans = [.. effects.Where(effect => effect.Kind == ShockKind.OriginBan).Select(effect => new OriginBan(effect.Sites!, effect.Origin!, effect.Materials))],
            InputFactors = [.. effects.Where(effect => effect.Kind == ShockKind.Substitution).Select(effect => new InputFactor(effect.Sites!, effect.Materials, effect.Input, effect.Extent))],
        };
    }

    /// <summary>The channels an effect is about, by material, in the order of the materials.</summary>
    public static IEnumerable<IGrouping<MaterialIndex, int>> ByMaterial(Transport transport, Effect effect) =>
        Enumerable.Range(0, transport.Channels.Length)
            .Where(channel => transport.Channels[channel] is var way && effect.Concerns(way.Material) && effect.From!.Contains(way.From) && effect.To!.Contains(way.To))
            .GroupBy(channel => transport.Channels[channel].Material)
            .OrderBy(group => group.Key.Value);

    private void Restrict(Effect effect, Transport transport, double[] limit, List<SharedLimit> shared)
    {
        foreach (IGrouping<MaterialIndex, int> group in ByMaterial(transport, effect))
        {
            double rest = effect.Extent >= 1 ? 0 : (1 - effect.Extent) * References.Of(effect, group.Key);
            if (rest == 0)
            {
                foreach (int channel in group)
                {
                    limit[channel] = 0;
                }
            }
            else if (double.IsFinite(rest))
            {
                shared.Add(new SharedLimit([.. group], rest));
            }
        }
    }

    private bool IsNew(Channel way) => Base.FindActivity(way.From, way.Material) is not { } activity
        || Base.FindIntake(way.To, way.Material) is not { } intake
        || !Base.SuppliersOf(intake).Contains(activity);

    private static void Scale(double[] figures, Func<int, bool> isChosen, double factor)
    {
        for (int position = 0; position < figures.Length; position++)
        {
            if (isChosen(position))
            {
                figures[position] = factor == 0 ? 0 : figures[position] * factor; // 0 x infinity
            }
        }
    }
}
