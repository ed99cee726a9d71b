using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Answers;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What each scenario costs, side by side.</summary>
internal static class ScenarioSection
{
    private static readonly ImmutableArray<(Rerouting Rule, string Name)> Rules =
        [(Rerouting.None, "First months"), (Rerouting.Links, "Existing links"), (Rerouting.Market, "Open market")];

    private const string Asked = "By those asked about";

    /// <summary>What the chart is drawn from: for each rule, the share of demand lost in each scenario, 0..1; null where unknown.</summary>
    internal sealed record LossBars(IEnumerable<string> Scenarios, IEnumerable<LossSeries> Series);

    internal sealed record LossSeries(string Name, IEnumerable<double?> Lost);

    public static void Write(ReportDraft draft)
    {
        ImmutableArray<ScenarioOutcome> outcomes = Told(draft);
        draft.Heading("Scenarios", "What each would cost: the share of the world's demand that could be served before, and no longer. In the first months links carry no more than was observed; then existing links carry what their suppliers can make; on an open market, in the long run, anyone buys from anyone. Each loss is against what the same rule could serve before.");
        if (outcomes.IsEmpty)
        {
            draft.Notes(draft.Answers.Scenarios.IsEmpty ? "The data set has no scenarios." : $"None of the {FigureText.Count(draft.Answers.Scenarios.Length)} scenarios costs {draft.Question.To} anything over existing links.");
            return;
        }

        bool narrowed = draft.Question.To is not null;
        ScenarioOutcome[] run = [.. outcomes.Where(outcome => outcome.Answer is not null)];
        LossSeries Series(string name, Func<ScenarioOutcome, double> lost) => new(name, run.Select(outcome => FigureText.Rounded(lost(outcome))));
        if (run.Length > 0 && !draft.Question.IsBrief)
        {
            draft.Chart(
                "scenario-chart",
                "Bar chart of the share of demand lost in each scenario, under three rules; the table below holds the same figures.",
                new LossBars(run.Select(NameOf), [.. Rules.Select(rule => Series(rule.Name, outcome => Lost(outcome.Most(rule.Rule)))), .. narrowed ? [Series(Asked, outcome => LostByAsked(draft, outcome.Answer))] : Array.Empty<LossSeries>()]),
                rows: run.Length);
        }

        Compared(draft, outcomes);
        if (outcomes is [{ Answer: { } only }])
        {
            Targets(draft, only);
        }

        draft.Notes(
        [
            "Lost t, and the rest of the world, which is all but the countries where the shocks begin: over existing links. Shares are of the most that can be served, whoever gets it. Demand is left as it is unless a scenario says otherwise.",
            draft.Answers.Scenarios.Length - outcomes.Length is var left and > 0 ? $"Left out, because they cost {draft.Question.To} nothing over existing links: {FigureText.Count(left)} of {FigureText.Count(draft.Answers.Scenarios.Length)} scenarios." : null,
            narrowed ? $"{Asked}: the share of the demand of {draft.Question.To} that is lost over existing links, the shortage shared fairly." : null,
            .. outcomes is [{ Answer: { } told }] ? told.Notes.Select(AdviceText.Of) : [],
        ]);
    }

    private static void Compared(ReportDraft draft, ImmutableArray<ScenarioOutcome> outcomes) => Table.Write(draft, "Scenarios compared", outcomes,
    [
        new("Scenario", outcome => Cell.Named(NameOf(outcome), outcome.Asked.Scenario.Id)) { IsName = true },
        new("Year", outcome => Cell.Year(outcome.Asked.Network.Options.AsOf)) { IsFilter = true },
        new("Served before", outcome => Cell.Share(outcome.Most(Rerouting.Links)?.WorldBefore.Share ?? double.NaN)) { IsNumber = true },
        .. draft.Question.To is null ? [] : new TableColumn<ScenarioOutcome>[] { new($"Lost: {Asked}", outcome => Cell.Share(LostByAsked(draft, outcome.Answer))) { IsNumber = true } },
        .. Rules.Select(rule => new TableColumn<ScenarioOutcome>($"Lost: {rule.Name}", outcome => Cell.Share(Lost(outcome.Most(rule.Rule)))) { IsNumber = true }),
        new("Lost t", outcome => Cell.Tonnes(outcome.Most(Rerouting.Links) is { } total ? total.WorldBefore.Served - total.WorldAfter.Served : double.NaN)) { IsNumber = true },
        new("Lost by the rest", outcome => Cell.Share(outcome.Most(Rerouting.Links) is { } total ? total.RestBefore.Share - total.RestAfter.Share : double.NaN)) { IsNumber = true },
        new("Basis", outcome => Cell.Of(FlowBasis.Of(outcome.Asked.Network))),
        new("What was published", outcome => Cell.List([.. outcome.Asked.Scenario.Expected.Select(Published)])) { IsWide = true, IsInFull = true },
        new("What happens", outcome => Cell.Sentences(outcome.Fault is { } fault ? $"Not run: {fault}" : outcome.Asked.Scenario.Description)) { IsWide = true, IsInFull = true },
        new("Sources", outcome => draft.Citations.Cell([.. outcome.Asked.Scenario.Sources, .. outcome.Asked.Scenario.Expected.Select(expected => expected.Source).OfType<SourceIndex>()])) { IsInFull = true },
    ]);

    private static void Targets(ReportDraft draft, ScenarioAnswer answer)
    {
        DataSet data = answer.Network.Data;
        draft.Html.Element("h3", "Who loses");
        ScenarioRow[] rows = [.. RowsAsked(draft, answer)];
        ScenarioRow[] changed = [.. rows.Where(row => FigureText.Rounded(row.LostTonnesPerYear) is not (null or 0))];
        if (changed.Length == 0)
        {
            draft.Notes("Over existing links, with the shortage shared fairly, none of the end uses asked about loses anything.");
            return;
        }

        Table.Write(draft, $"Who loses over existing links, the shortage shared fairly: {FigureText.Count(changed.Length)} of {FigureText.Count(rows.Length)} demand rows", changed,
        [
            new("Who", row => Cell.Named(draft.Name(row.Site), data.Sites.Id(row.Site))) { IsName = true },
            new("Country", row => Cell.Of(draft.Name(data.Sites.Country(row.Site)))) { IsFilter = true },
            new("Asks for", row => Cell.Of(draft.Name(row.Material))) { IsFilter = true },
            new("When", row => Cell.Of($"{Day(answer.Periods[row.Period].Start)} to {Day(answer.Periods[row.Period].End)}")) { IsFilter = answer.Periods.Length > 1, IsShort = true },
            new("Demand t/yr", row => Cell.Tonnes(row.DemandTonnesPerYear > 0 ? row.DemandTonnesPerYear : double.NaN)) { IsNumber = true },
            new("Served before", row => Cell.Share(row.ServedBefore)) { IsNumber = true },
            new("Served after", row => Cell.Share(row.ServedAfter)) { IsNumber = true },
            new("Lost t/yr", row => Cell.Tonnes(row.LostTonnesPerYear)) { IsNumber = true },
            new("Basis", _ => Cell.Of(FlowBasis.Of(answer.Network))),
            new("Sources", row => draft.Citations.Cell(DemandRows.Sources(answer.Network, row.Site, row.Material))) { IsInFull = true },
        ]);
    }

    // A page about some targets tells what costs them something; one scenario alone was asked for.
    // The costliest over existing links comes first, what is unknown last.
    public static ImmutableArray<ScenarioOutcome> Told(ReportDraft draft) => draft.Answers.Scenarios.Length == 1 ? draft.Answers.Scenarios
        :
        [
            .. draft.Answers.Scenarios
                .Where(outcome => draft.Question.To is null || outcome.Answer is null || FigureText.Rounded(LostByAsked(draft, outcome.Answer)) is not 0)
                .OrderByDescending(outcome => FigureText.Rounded(draft.Question.To is null ? Lost(outcome.Most(Rerouting.Links)) : LostByAsked(draft, outcome.Answer)) ?? double.NegativeInfinity), // stable: equals in their order
        ];

    private static IEnumerable<ScenarioRow> RowsAsked(ReportDraft draft, ScenarioAnswer answer)
    {
        var asked = draft.Question.Targets.Select(target => (draft.Network.SiteOf(target), draft.Network.MaterialOf(target))).ToHashSet();
        return answer.Rows.Where(row => draft.Question.To is null || asked.Contains((row.Site, row.Material)));
    }

    // Over all periods, each by its length; NaN where nobody knows the demand.
    private static double LostByAsked(ReportDraft draft, ScenarioAnswer? answer)
    {
        ScenarioRow[] known = answer is null ? [] : [.. RowsAsked(draft, answer).Where(row => double.IsFinite(row.LostTonnesPerYear))];
        double Tonnes(Func<ScenarioRow, double> perYear) => known.Sum(row => perYear(row) * answer!.Periods[row.Period].Years);
        double demand = Tonnes(row => row.DemandTonnesPerYear);
        return demand > 0 ? Tonnes(row => row.LostTonnesPerYear) / demand : double.NaN;
    }

    private static string NameOf(ScenarioOutcome outcome) => outcome.Asked.Scenario.Name ?? outcome.Asked.Scenario.Id;

    private static double Lost(ScenarioTotal? total) => total is null ? double.NaN : total.WorldBefore.Share - total.WorldAfter.Share;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Published(ExpectedOutcome expected)
    {
        string low = expected.Low.ToString("#,0.######", CultureInfo.InvariantCulture);
        string high = expected.High.ToString("#,0.######", CultureInfo.InvariantCulture);
        string unit = expected.Unit is null ? string.Empty : " " + expected.Unit;
        return (double.IsNaN(expected.Low), double.IsNaN(expected.High)) switch
        {
            (true, true) => expected.What,
            (true, false) => $"{expected.What}: at most {high}{unit}",
            (false, true) => $"{expected.What}: at least {low}{unit}",
            _ => $"{expected.What}: {(low == high ? low : $"{low} to {high}")}{unit}",
        };
    }
}
