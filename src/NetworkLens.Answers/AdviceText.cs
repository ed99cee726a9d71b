using System.Globalization;
using NetworkLens.Flows;

namespace NetworkLens.Answers;

/// <summary>What is shown of notes and faults of flows: with the option of the console that asks otherwise.</summary>
internal static class AdviceText
{
    /// <summary>How production counts that is older than what shares are taken of.</summary>
    public const string OlderProduction = "--max-age N takes older ones.";

    /// <summary>A note whole.</summary>
    public static string Of(FlowNote note) => Of(note.Text, note.Advice, note.Year);

    /// <summary>Why flows are impossible, whole.</summary>
    public static string Of(FlowsImpossibleException fault) => Of(fault.Message, fault.Advice, 0);

    private static string Of(string text, FlowAdvice advice, int year) => advice switch
    {
        FlowAdvice.AnotherYear => $"{text.TrimEnd('.')} (--as-of asks for another year).",
        FlowAdvice.YearBeside => string.Create(CultureInfo.InvariantCulture, $"{text.TrimEnd('.')}; --as-of {year} asks about others."),
        FlowAdvice.NotOnTheMarket => $"{text.TrimEnd('.')} under --rerouting market, where anyone buys from anyone.",
        FlowAdvice.PlanFollows => $"{text} --rule planned does.",
        FlowAdvice.PlanTakesEachYear => $"{text.TrimEnd('.')}; --rule planned takes each year's own.",
        FlowAdvice.PlanOpensLinks => $"{text} --rule planned opens them in time.",
        FlowAdvice.LaterEnd => $"{text.TrimEnd('.')}: --until must be later.",
        _ => text,
    };
}
