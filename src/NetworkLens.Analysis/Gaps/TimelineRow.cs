using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What a bloc can make in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Network">The whole network of that year.</param>
/// <param name="Bloc">The bloc of that year.</param>
/// <param name="Rows">One a target in force, by site, then material.</param>
public sealed record TimelineYear(int Year, SupplyNetwork Network, BlocSelection Bloc, ImmutableArray<TimelineRow> Rows);

/// <summary>What a bloc can make for one target in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Site">The target's site.</param>
/// <param name="Material">What it asks for, or the activity's output; <see cref="MaterialIndex.Any"/> where anything does.</param>
/// <param name="Gap">What <see cref="Gaps"/> says of that year; its target is a vertex of that year's network.</param>
/// <param name="StartedBy">
/// Where the answer is better than the year before: sites that make something inside which they did not then, without which it would not be,
/// and no more of them than it takes; ordered by id. None in the first year, and where links alone made the difference.
/// </param>
public sealed record TimelineRow(int Year, SiteIndex Site, MaterialIndex Material, GapAnswer Gap, ImmutableArray<SiteIndex> StartedBy)
{
    /// <summary>Whether the bloc can make it.</summary>
    public BlocAnswer Answer => Gap.Answer;
}
