using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What is asked about survival.</summary>
/// <param name="Network">The network.</param>
/// <param name="Failed">Sites that make nothing; what they ask for stays.</param>
public sealed record SurvivalQuestion(SupplyNetwork Network, SiteSet Failed)
{
    /// <summary>What people may do.</summary>
    public Rerouting Rerouting { get; init; } = Rerouting.Links;

    /// <summary>t/yr of an activity whose capacity nobody knows.</summary>
    public double UnknownCapacity { get; init; } = double.PositiveInfinity;

    /// <summary>What may be used up.</summary>
    public ImmutableArray<FlowStock> Stocks { get; init; } = [];

    /// <summary>Positions of the targets asked about, ascending; default: all.</summary>
    public ImmutableArray<int> Targets { get; init; }

    /// <summary>For <see cref="TimeToSurvive"/>: true where all of them are to be held at once; else each while the others may fall.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Time to recover in days, above 0; NaN where unknown.</summary>
    public double RecoveryDays { get; init; } = double.NaN;

    /// <summary>Time until the last of the failed sites runs again: the longest of their recovery times.</summary>
    /// <param name="network">The network.</param>
    /// <param name="failed">The sites.</param>
    /// <param name="days">Taken for sites that have none of their own; null: then it is not known.</param>
    /// <returns>Days; NaN where unknown.</returns>
    public static double RecoveryOf(SupplyNetwork network, SiteSet failed, double? days)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(failed);
        return failed.Where(site => network.ActivitiesOf(site).Count > 0)
            .Select(site => network.Data.Sites.Recovery(site).OrNull ?? days ?? double.NaN)
            .DefaultIfEmpty(days ?? double.NaN)
            .Aggregate((longest, next) => double.IsNaN(longest) ? longest : Math.Max(longest, next)); // NaN wins either way
    }
}
