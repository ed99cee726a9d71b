using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What the rows of demand behind some targets say.</summary>
internal static class DemandRows
{
    /// <summary>Known tonnes of a target, t/yr; 0 where unknown.</summary>
    public static double Tonnes(SupplyNetwork network, VertexIndex target) =>
        network.IsTarget(target) && network.TargetOf(target).TonnesPerYear is var tonnes && double.IsFinite(tonnes) ? tonnes : 0;

    /// <summary>Weakest basis of the known tonnes; null where none are.</summary>
    public static Basis? Basis(SupplyNetwork network, ImmutableArray<VertexIndex> targets) =>
        WeakestBasis.Of(Of(network, targets).Where(row => row.TonnesPerYear.IsKnown).Select(row => row.Basis));

    /// <summary>Where they are from.</summary>
    public static IEnumerable<SourceIndex> Sources(SupplyNetwork network, ImmutableArray<VertexIndex> targets) => Of(network, targets).SelectMany(row => row.Sources);

    /// <summary>Where what a site asks for is from.</summary>
    public static IEnumerable<SourceIndex> Sources(SupplyNetwork network, SiteIndex site, MaterialIndex material) => Sources(
        network,
        [.. Enumerable.Range(0, network.TargetCount).Where(target => network.Targets[target].Site == site && network.Targets[target].Material == material).Select(network.TargetVertex)]);

    private static IEnumerable<Demand> Of(SupplyNetwork network, ImmutableArray<VertexIndex> targets) =>
        targets.Where(network.IsTarget).SelectMany(target => network.DemandOf(network.TargetOf(target)).ToArray());
}
