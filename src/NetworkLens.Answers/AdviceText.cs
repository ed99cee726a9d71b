using System.Globalization;
using NetworkLens.Flows;

namespace NetworkLens.Answers;

/// <summary>What a note advises: which option of the console asks otherwise. No other sentence made below the console names one.</summary>
internal static class AdviceText
{
    /// <summary>How production counts that is older than what shares are taken of.</summary>
    public static string OlderProduction => "--max-age N takes older ones.";

    /// <summary>Where nothing says who the end uses are.</summary>
    public static string NameTargets => "name targets with --to, or list them in demand.csv.";

    /// <summary>Where sets of many are too much work.</summary>
    public static string OneTargetOrCountries => "Ask about one target with --to, or by country.";

    /// <summary>Where there are too many sets.</summary>
    public static string OneTargetOrFewer => "Ask about one target with --to, or for a smaller --order.";

    /// <summary>How flows are asked for without links.</summary>
    public static string OnTheMarket => "--rerouting market leaves the links out, where the command has it";

    /// <summary>How a part of the data is asked about.</summary>
    public static string PartOfTheData => "'export csv --selection' cuts out the part in question";

    /// <summary>Where no time to recover is known.</summary>
    public static string GiveDays => "--days gives one.";

    /// <summary>How a time to survive is asked for of each end use alone.</summary>
    public static string EachByItself => "--each asks for each by itself, and --by for all that --to names, at the cost of everyone else.";

    /// <summary>How each end use alone is asked for.</summary>
    public static string WithEach => "with --each";

    /// <summary>How a shortage is shared for the most tonnes.</summary>
    public static string MostTonnes => "--objective total";

    /// <summary>How the demand of a failed country is counted.</summary>
    public static string KeepOwnDemand => "--keep-own-demand";

    /// <summary>How more rows are told in detail.</summary>
    public static string MoreDetails => "--details N shows more.";

    /// <summary>How the end uses that one failure leaves short are asked for.</summary>
    /// <param name="label">What fails.</param>
    public static string Survive(string label) => $"networklens survive --without {label}";

    /// <summary>How targets are named.</summary>
    public static string Named => "named with --to";

    /// <summary>Where targets are too many.</summary>
    public static string FewerTargets => "Ask about fewer targets with --to.";

    /// <summary>How chances of failure are given.</summary>
    public static string Failures => "--failures";

    /// <summary>How imports are counted.</summary>
    public static string WithImports => "--imports lets what comes today go on";

    /// <summary>How nobody stands in for a lost supplier.</summary>
    public static string NobodyStandsIn => "--replacement none gives the upper bound of the first weeks.";

    /// <summary>How other end uses are asked about.</summary>
    public static string OtherTargets => "--to asks about others.";

    /// <summary>How an end use is drawn that loses nothing.</summary>
    public static string DrawOne => "--to SEL draws an end use all the same.";

    /// <summary>Where a picture shows some of the plants that cut targets off.</summary>
    public static string AllChokepoints => "networklens chokepoints --by site --limit 0 lists all.";

    /// <summary>Where a picture shows some of the inputs that depend on one plant.</summary>
    public static string AllSingleSources => "networklens single-source --by site --limit 0 lists all.";

    /// <summary>What a bloc may be beside those of the data.</summary>
    public static string BlocOfCountries => "--bloc takes a list of countries too.";

    /// <summary>How a page is asked for about one bloc.</summary>
    public static string ReportOfBloc => "networklens report --bloc";

    /// <summary>How the cause is asked for.</summary>
    /// <param name="label">What fails.</param>
    /// <param name="target">The id of who is cut off.</param>
    public static string Explain(string label, string target) => $"networklens explain {label} --to {target}";

    /// <summary>How a course is asked for where all is planned.</summary>
    public static string PlanForAll => "--rule planned asks what a plan for all could do: the two bracket what may happen.";

    /// <summary>How a course is asked for where nobody plans.</summary>
    public static string NobodyPlans => "--rule proportional asks what happens where nobody plans: the two bracket what may happen.";

    /// <summary>Where it is said how demand is followed over inferred links.</summary>
    public static string EvidenceHelp => "networklens evidence --help";

    /// <summary>How shares are traced to where a content is from.</summary>
    public static string ByOrigin => "single-source --tier origin";

    /// <summary>How paths are asked for that bring nothing today.</summary>
    public static string PossiblePaths => "--possible also shows paths through plants that lack an input.";

    /// <summary>How it is asked what a bloc lacks.</summary>
    public static string Gaps(string bloc) => $"networklens gaps --bloc {bloc}";

    /// <summary>How sets of so many are asked for.</summary>
    public static string Together(int order) => string.Create(CultureInfo.InvariantCulture, $"--order {order}");

    /// <summary>How the content of inputs is traced to a stage.</summary>
    /// <param name="selector">Whose inputs, as written.</param>
    /// <param name="stage">Its id.</param>
    public static string Traced(string selector, string? stage) =>
        $"single-source {(selector.Contains(' ', StringComparison.Ordinal) ? $"'{selector}'" : selector)} --by country --tier origin --stage {stage}";

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
        FlowAdvice.PartOfTheData => $"{text.TrimEnd('.')}, or 'export csv --selection' the part in question.",
        FlowAdvice.WithoutLinks => $"{text.TrimEnd('.')}; --rerouting market leaves the links out.",
        _ => text,
    };
}
