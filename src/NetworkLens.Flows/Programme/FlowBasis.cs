using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>How well the figures are known that flows rest on.</summary>
public static class FlowBasis
{
    /// <summary>The weakest basis of the capacities, recipes and demand in force. O(activities + recipes + targets).</summary>
    /// <param name="network">The network.</param>
    public static Basis Of(SupplyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        IEnumerable<Basis> capacities = Enumerable.Range(0, network.ActivityCount).Select(activity => network.CapacityOf(new VertexIndex(activity)).Basis);
        IEnumerable<Basis> recipes = network.Data.Recipes.Select(row => row.Basis);
        IEnumerable<Basis> demand = network.Targets.ToArray().SelectMany(target => network.DemandOf(target).ToArray()).Select(row => row.Basis);
        return WeakestBasis.Of(capacities.Concat(recipes).Concat(demand)) ?? Basis.Assumed;
    }
}
