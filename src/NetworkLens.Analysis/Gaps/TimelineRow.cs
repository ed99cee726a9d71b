using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What a bloc can make for one target in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Site">The target's site.</param>
/// <param name="Material">What it asks for, or the activity's output; <see cref="MaterialIndex.Any"/> where anything does.</param>
/// <param name="Answer">Whether the bloc can make it.</param>
/// <param name="StartedBy">
/// Where the answer is better than the year before: sites that make something inside which they did not then, without which it would not be,
/// and no more of them than it takes; ordered by id. None in the first year, and where links alone made the difference.
/// </param>
public sealed record TimelineRow(int Year, SiteIndex Site, MaterialIndex Material, BlocAnswer Answer, ImmutableArray<SiteIndex> StartedBy)
{
    /// <summary>True where it can be made, be it through unknown tiers.</summary>
    public bool IsProducible => Answer != BlocAnswer.No;
}
