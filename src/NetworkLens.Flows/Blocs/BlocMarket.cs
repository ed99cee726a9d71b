using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A bloc on its own: outside nothing is made or asked for, and inside anyone buys from anyone.</summary>
internal static class BlocMarket
{
    /// <summary>The steady state of it. O(v).</summary>
    /// <param name="network">The whole network; not changed.</param>
    /// <param name="isInside">Sites whose capacity and demand count, each tonne alike.</param>
    /// <param name="unknownCapacity">t/yr of a maker whose capacity nobody knows.</param>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static FlowProblem Of(SupplyNetwork network, Func<SiteIndex, bool> isInside, double unknownCapacity)
    {
        var problem = FlowProblem.Of(network, Rerouting.Market, unknownCapacity);
        return problem with
        {
            Capacity = [.. problem.Capacity.Select((tonnes, activity) => isInside(network.SiteOf(new VertexIndex(activity))) ? tonnes : 0)],
            Demand = [.. problem.Demand.Select((tonnes, target) => isInside(network.Targets[target].Site) ? tonnes : 0)],
            Weight = [.. problem.Weight.Select(_ => 1.0)], // shares are of tonnes
        };
    }
}
