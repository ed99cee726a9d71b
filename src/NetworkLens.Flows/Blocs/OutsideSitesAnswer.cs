using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The fewest sites outside a bloc with which it could make a target.</summary>
/// <param name="Sites">Named plants of the first optimum by sorted ids, ordered by id; of the best set found where it is not proven.</param>
/// <param name="Aggregates">Aggregates and unknown tiers of the same set, ordered by id.</param>
/// <param name="InEveryOptimum">Those of both that are in every optimum, ordered by id; of the optima found, where there are more than were counted.</param>
/// <param name="Size">Number of <paramref name="Sites"/>; null where no set was found, or none exists.</param>
/// <param name="Bound">No fewer named plants are enough; null where no set exists at all.</param>
/// <param name="Optima">Number of optima, at most <see cref="FewestOutsideSites.MostOptima"/>: then there may be more. Null where it is not proven, or the work allowed was done while counting.</param>
/// <param name="IsProven">True where no smaller set exists.</param>
public sealed record OutsideSitesAnswer(
    ImmutableArray<SiteIndex> Sites, ImmutableArray<SiteIndex> Aggregates, ImmutableArray<SiteIndex> InEveryOptimum, int? Size, int? Bound, int? Optima, bool IsProven)
{
    /// <summary>Nobody looked: more than <see cref="FewestOutsideSites.MostLinks"/> links are upstream, or some input needs several suppliers.</summary>
    public static readonly OutsideSitesAnswer NotTried = new([], [], [], null, 0, null, false);

    /// <summary>False where nobody looked.</summary>
    public bool IsTried => !ReferenceEquals(this, NotTried);

    /// <summary>Nothing is needed.</summary>
    public static readonly OutsideSitesAnswer None = new([], [], [], 0, 0, 1, true);

    /// <summary>Not even the whole world makes it.</summary>
    public static readonly OutsideSitesAnswer Impossible = new([], [], [], null, null, null, true);
}
