using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What happens to one target in one period.</summary>
/// <param name="Site">Who asks.</param>
/// <param name="Material">For what; any where anything does.</param>
/// <param name="Period">Position in <see cref="ScenarioAnswer.Periods"/>.</param>
/// <param name="DemandTonnesPerYear">t/yr asked for in the period; 0 where nobody knows.</param>
/// <param name="ServedBefore">Share served without the shocks, of what is asked for without them; NaN where unknown.</param>
/// <param name="ServedAfter">Share served with them; NaN where unknown.</param>
/// <param name="LostTonnesPerYear">t/yr served before less after; negative where more is served, NaN where nobody knows the demand.</param>
public sealed record ScenarioRow(
    SiteIndex Site, MaterialIndex Material, int Period, double DemandTonnesPerYear, double ServedBefore, double ServedAfter, double LostTonnesPerYear);

/// <summary>Served and asked for over the whole time, tonnes: the world, and those outside the countries where the shocks begin.</summary>
/// <param name="Rerouting">What people may do.</param>
/// <param name="Objective">How the shortage is shared.</param>
/// <param name="WorldBefore">Without the shocks.</param>
/// <param name="WorldAfter">With them.</param>
/// <param name="RestBefore">The rest, without.</param>
/// <param name="RestAfter">The rest, with.</param>
public sealed record ScenarioTotal(
    Rerouting Rerouting, FlowObjective Objective, ServedTotal WorldBefore, ServedTotal WorldAfter, ServedTotal RestBefore, ServedTotal RestAfter)
{
    /// <summary>Tonnes that the world is served before, less those after.</summary>
    public double LostTonnes => Figures.Settled(WorldBefore.Served - WorldAfter.Served, WorldBefore.Asked);
}

/// <summary>What a scenario costs.</summary>
/// <param name="Network">Without the shocks.</param>
/// <param name="Scenario">What happens.</param>
/// <param name="Periods">In the order of time.</param>
/// <param name="Rows">Most tonnes lost first.</param>
/// <param name="Totals">Of the rule and the objective asked for, then of the most served under each rule.</param>
/// <param name="WithUnknownAtNothing">The first total where plants of unknown capacity make nothing; null where there are none of use.</param>
/// <param name="Cost">What serving costs before and after, least, US dollars a year; null where the scenario changes no cost.</param>
/// <param name="Notes">What a reader should know.</param>
public sealed record ScenarioAnswer(
    SupplyNetwork Network, Scenario Scenario, ImmutableArray<ScenarioPeriod> Periods, ImmutableArray<ScenarioRow> Rows, ImmutableArray<ScenarioTotal> Totals,
    ScenarioTotal? WithUnknownAtNothing, (double Before, double After)? Cost, ImmutableArray<FlowNote> Notes)
{
    /// <summary>Where the shocks begin: sites that stop, or whose sales are held back or barred, each once, by index.</summary>
    public ImmutableArray<SiteIndex> Hit { get; init; } = [];

    /// <summary>The rows where plants of unknown capacity make nothing, in any order; empty where there are none of use.</summary>
    public ImmutableArray<ScenarioRow> RowsWithUnknownAtNothing { get; init; } = [];
}
