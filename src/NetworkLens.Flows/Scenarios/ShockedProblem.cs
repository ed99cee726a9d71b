using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What acts leave of a network: capacities cut, demand changed, channels shut, quotas, refusals, recipes that need less.</summary>
/// <param name="Base">The network without acts.</param>
/// <param name="Rerouting">What people may do.</param>
/// <param name="Groups">For the market: the sites that any act of the scenario tells apart.</param>
/// <param name="UnknownCapacity">t/yr of an activity whose capacity nobody knows.</param>
/// <param name="References">What a quota is a share of.</param>
internal sealed record ShockedProblem(SupplyNetwork Base, Rerouting Rerouting, SiteGroups Groups, double UnknownCapacity, QuotaReferences References)
{
    /// <summary>The problem of a period.</summary>
    public FlowProblem Of(ImmutableArray<Act> acts)
    {
        SupplyNetwork network = ShockedData.Network(Base, acts);
        var problem = FlowProblem.Of(network, Rerouting, UnknownCapacity, Groups);
        double[] capacity = [.. problem.Capacity];
        double[] demand = [.. problem.Demand];
        double[] limit = [.. problem.ChannelLimit];
        var shared = new List<SharedLimit>();
        foreach (Act act in acts)
        {
            switch (act.Kind)
            {
                case ShockKind.Outage:
                    Scale(capacity, activity => act.Sites!.Contains(network.SiteOf(new VertexIndex(activity))) && act.Concerns(network.MaterialOf(new VertexIndex(activity))), 1 - act.Extent);
                    break;
                case ShockKind.Demand:
                    Scale(demand, target => act.Sites!.Contains(network.Targets[target].Site) && act.Concerns(network.Targets[target].Material), act.Extent);
                    break;
                case ShockKind.Quota:
                    Restrict(act, problem.Transport, limit, shared);
                    break;
                case ShockKind.Open when Rerouting != Rerouting.Market && double.IsFinite(act.Extent):
                    shared.AddRange(ByMaterial(problem.Transport, act).Select(group => new SharedLimit([.. group.Where(channel => IsNew(problem.Transport.Channels[channel]))], act.Extent)));
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
            OriginBans = [.. acts.Where(act => act.Kind == ShockKind.OriginBan).Select(act => new OriginBan(act.Sites!, act.Origin!, act.Materials))],
            InputFactors = [.. acts.Where(act => act.Kind == ShockKind.Substitution).Select(act => new InputFactor(act.Sites!, act.Materials, act.Input, act.Extent))],
        };
    }

    /// <summary>The channels an act is about, by material, in the order of the materials.</summary>
    public static IEnumerable<IGrouping<MaterialIndex, int>> ByMaterial(Transport transport, Act act) =>
        Enumerable.Range(0, transport.Channels.Length)
            .Where(channel => transport.Channels[channel] is var way && act.Concerns(way.Material) && act.From!.Contains(way.From) && act.To!.Contains(way.To))
            .GroupBy(channel => transport.Channels[channel].Material)
            .OrderBy(group => group.Key.Value);

    private void Restrict(Act act, Transport transport, double[] limit, List<SharedLimit> shared)
    {
        foreach (IGrouping<MaterialIndex, int> group in ByMaterial(transport, act))
        {
            double rest = act.Extent >= 1 ? 0 : (1 - act.Extent) * References.Of(act, group.Key);
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
