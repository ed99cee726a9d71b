using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What a scenario costs in one calendar year.</summary>
/// <param name="Year">Which.</param>
/// <param name="Days">Days of it on which some shock holds.</param>
/// <param name="Total">Served and asked for over the year by the rule and the objective asked for; null where nothing can be said.</param>
/// <param name="WhyNot">Why nothing can be said; null where it can.</param>
public sealed record ScenarioYear(int Year, int Days, ScenarioTotal? Total, FlowNote? WhyNot);

/// <summary>A scenario whose shocks last over the turn of a year, year by year: each counts its own days, its own demand and who is there then.</summary>
public static class ScenarioYears
{
    private const int MostYears = 10;

    /// <summary>Runs a scenario in each calendar year in which a shock with a first and a last day holds. As long as a run for each further year.</summary>
    /// <param name="found">The run in the year asked about.</param>
    /// <param name="networkOf">The network of a year.</param>
    /// <param name="options">As they were for that run.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <returns>The years in their order, the one asked about among them; empty where the shocks lie in no other, or in more than ten.</returns>
    public static ImmutableArray<ScenarioYear> Of(ScenarioAnswer found, Func<int, SupplyNetwork> networkOf, ScenarioOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(networkOf);
        ArgumentNullException.ThrowIfNull(options);
        int asked = found.Network.Options.AsOf;
        int[] years =
        [
            .. found.Scenario.Shocks.Where(shock => shock.Start.IsKnown && shock.End.IsKnown)
                .SelectMany(shock => Enumerable.Range(shock.Start.First.Year, Math.Max(0, shock.End.Last.Year - shock.Start.First.Year + 1)).Take(MostYears + 1))
                .Append(asked).Distinct().Order(),
        ];
        return years.Length is 1 or > MostYears
            ? []
            : [.. years.Select(year => year == asked ? new ScenarioYear(year, DaysOf(found.Periods), found.Totals[0], null) : Run(year))];

        ScenarioYear Run(int year)
        {
            try
            {
                (ImmutableArray<ScenarioPeriod> periods, ScenarioTotal total) = ScenarioRun.TotalOf(networkOf(year), found.Scenario, options, cancellation);
                return new ScenarioYear(year, DaysOf(periods), total, null);
            }
            catch (FlowsImpossibleException impossible)
            {
                return new ScenarioYear(year, 0, null, new FlowNote(impossible.Message, impossible.Advice));
            }
        }
    }

    private static int DaysOf(ImmutableArray<ScenarioPeriod> periods) => periods.Where(period => !period.Effects.IsEmpty).Sum(period => period.End.DayNumber - period.Start.DayNumber + 1);
}
