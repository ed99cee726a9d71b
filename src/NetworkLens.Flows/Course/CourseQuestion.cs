using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Who decides what is made and who gets it while something is short.</summary>
public enum CourseRule
{
    /// <summary>Nobody plans: each maker makes as much less as its scarcest input, and each of its customers gets as much less; stocks are used first.</summary>
    Proportional,

    /// <summary>All is planned: at every moment the most tonnes along existing links, shared fairly, from stocks as long as they last.</summary>
    Planned,
}

/// <summary>Which end of stated ranges is taken.</summary>
public enum CourseEnd
{
    /// <summary>The figures themselves.</summary>
    Stated,

    /// <summary>Less in stock, less on the way, a longer way back.</summary>
    Worse,

    /// <summary>More in stock, more on the way, a shorter way back.</summary>
    Better,
}

/// <summary>What is asked about a course.</summary>
/// <param name="Network">The network of the year in which it begins.</param>
/// <param name="Scenario">What happens.</param>
/// <param name="Rule">Who decides.</param>
public sealed record CourseQuestion(SupplyNetwork Network, Scenario Scenario, CourseRule Rule)
{
    /// <summary>First day; null: that on which the first of the shocks begins, or of the year where none says.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null: a year after the first, or half a year after the last shock ends if that is later.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What may be used up.</summary>
    public ImmutableArray<FlowStock> Stocks { get; init; } = [];

    /// <summary>Which end of the ranges of ramp_days and transit_days is taken; stocks are taken as they are given.</summary>
    public CourseEnd End { get; init; }

    /// <summary>t/yr of an activity whose capacity nobody knows; for the planned rule.</summary>
    public double UnknownCapacity { get; init; } = double.PositiveInfinity;

    /// <summary>Count the invited, guests and observers of a bloc too.</summary>
    public bool AllMembers { get; init; }

    /// <summary>Bytes that the proportional rule may take for what is on the way and what is told; beyond it takes longer steps.</summary>
    public long MostBytes { get; init; } = 1L << 30;
}
