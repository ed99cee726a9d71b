using NetworkLens.Answers;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A scenario that a report is to compare.</summary>
/// <param name="Scenario">What happens.</param>
/// <param name="Network">The network of the scenario's year, without its shocks.</param>
public sealed record ReportScenario(Scenario Scenario, SupplyNetwork Network);

/// <summary>What a scenario came to.</summary>
/// <param name="Asked">The scenario.</param>
/// <param name="Answer">What it costs; null where it could not be run.</param>
/// <param name="Fault">Why it could not.</param>
internal sealed record ScenarioOutcome(ReportScenario Asked, ScenarioAnswer? Answer, string? Fault)
{
    /// <summary>Runs a scenario; data that does not allow it is no fault of the page.</summary>
    public static ScenarioOutcome Of(ReportScenario asked, bool allMembers, CancellationToken cancellation)
    {
        try
        {
            return new ScenarioOutcome(asked, ScenarioRun.Of(asked.Network, asked.Scenario, new ScenarioOptions(AllMembers: allMembers), cancellation), null);
        }
        catch (FlowsImpossibleException fault)
        {
            return new ScenarioOutcome(asked, null, AdviceText.Of(fault));
        }
    }

    /// <summary>The most that is served under a rule, whoever gets it.</summary>
    public ScenarioTotal? Most(Rerouting rule) => Answer?.Totals.Skip(1).Single(total => total.Rerouting == rule);
}
