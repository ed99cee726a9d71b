using System.Collections.Immutable;
using NetworkLens.Answers;
using NetworkLens.Flows;

namespace NetworkLens.Report;

/// <summary>What a scenario came to day by day.</summary>
/// <param name="Asked">The scenario.</param>
/// <param name="Unplanned">Where nobody plans; null where that cannot be followed.</param>
/// <param name="Planned">Where all is planned; null where that cannot be followed.</param>
/// <param name="Faults">Why not, one sentence each.</param>
internal sealed record CourseOutcome(ReportScenario Asked, CourseAnswer? Unplanned, CourseAnswer? Planned, ImmutableArray<string> Faults)
{
    /// <summary>Those scenarios whose shocks have dates, or the one that was asked for; none on a brief page.</summary>
    public static ImmutableArray<ReportScenario> Followed(ReportQuestion question) =>
        question.IsBrief ? []
        : question.Scenarios.Length == 1 ? question.Scenarios
        : [.. question.Scenarios.Where(asked => asked.Scenario.Shocks.Any(shock => shock.Start.IsKnown))];

    /// <summary>Follows a scenario by both rules; data that does not allow it is no fault of the page.</summary>
    public static CourseOutcome Of(ReportScenario asked, ReportQuestion question, CancellationToken cancellation)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        var stocks = HeldStocks.Of(asked.Network.Data, asked.Network.Options.AsOf, question.AllMembers);
        return new CourseOutcome(asked, Follow(CourseRule.Proportional), Follow(CourseRule.Planned), [.. faults.Distinct()]);

        CourseAnswer? Follow(CourseRule rule)
        {
            try
            {
                return CourseRun.Of(new CourseQuestion(asked.Network, asked.Scenario, rule) { Stocks = stocks.Stocks, AllMembers = question.AllMembers }, null, cancellation);
            }
            catch (FlowsImpossibleException fault)
            {
                faults.Add(AdviceText.Of(fault));
                return null;
            }
        }
    }
}
