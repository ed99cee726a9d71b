using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>The answer of scenario run as it is printed.</summary>
internal sealed class ScenarioPage
{
    private readonly ScenarioAnswer found;
    private readonly ScenarioAnswer? beside;
    private readonly ScenarioOptions options;
    private readonly ScenarioBands? bands;
    private readonly ImmutableArray<ScenarioYear> years; // empty: only the one asked about
    private readonly DataSet data;
    private readonly Dictionary<(int, int, int), ScenarioRow> besideOf;
    private readonly Dictionary<(int, int, int), ScenarioRow> leastOf; // where makers of unknown capacity make nothing
    private readonly Dictionary<(SiteIndex, MaterialIndex), int> targetOf;
    private readonly int[] changed; // positions of the rows
    private readonly LostMoney? money; // over the whole time; null where no demand row says what a tonne is worth

    public ScenarioPage(ScenarioAnswer found, ScenarioAnswer? beside, ScenarioOptions options, ScenarioBands? bands, ImmutableArray<ScenarioYear> years)
    {
        (this.found, this.beside, this.options, this.bands, this.years, data) = (found, beside, options, bands, years, found.Network.Data);
        besideOf = beside is null ? [] : beside.Rows.ToDictionary(KeyOf);
        leastOf = found.RowsWithUnknownAtNothing.ToDictionary(KeyOf);
        targetOf = found.Network.Targets.ToArray().Select((target, number) => (target, number)).ToDictionary(pair => (pair.target.Site, pair.target.Material), pair => pair.number);
        changed = Changed();
        money = LostMoney.Of(found.Network, found.Rows.Where(row => targetOf.ContainsKey((row.Site, row.Material))).Select(row => (targetOf[(row.Site, row.Material)], row.LostTonnesPerYear * found.Periods[row.Period].Years)));
    }

    /// <summary>One row a target and period.</summary>
    public Rows Rows => RowsOf([.. Enumerable.Range(0, found.Rows.Length)]);

    /// <summary>World and rest, before and after, for each rule; what was asked for first.</summary>
    public ImmutableArray<Field> Totals =>
    [
        new("asked", Total(found, found.Totals[0])),
        .. found.Totals[1..].Select(total => new Field(DataWords.Word(total.Rerouting), Total(found, total))),
        .. beside is null ? Array.Empty<Field>() : [new Field("compared", Total(beside, beside.Totals[0])), .. beside.Totals[1..].Select(total => new Field($"compared{total.Rerouting}", Total(beside, total)))],
        new("years", years.IsEmpty ? null : years.Select(year => new Nested(
            new Field("year", year.Year),
            new Field("days", year.Total is null ? null : year.Days),
            new Field("worldBefore", year.Total?.WorldBefore.Share),
            new Field("worldAfter", year.Total?.WorldAfter.Share),
            new Field("lostTonnes", year.Total?.LostTonnes)))),
        new("leastCostBeforeUsdPerYear", found.Cost?.Before),
        new("leastCostAfterUsdPerYear", found.Cost?.After),
        .. MoneyFacts.Fields(money),
        new("lostTonnesP05", bands?.LostTonnes.P05),
        new("lostTonnesP50", bands?.LostTonnes.P50),
        new("lostTonnesP95", bands?.LostTonnes.P95),
        new("expected", found.Scenario.Expected.Select(outcome => new Nested(
            new Field("what", outcome.What),
            new Field("low", outcome.Low),
            new Field("high", outcome.High),
            new Field("unit", outcome.Unit),
            new Field("source", SourceOf(outcome))))),
    ];

    /// <summary>For people: the totals, the rows, what was published.</summary>
    public ImmutableArray<Section> Sections =>
    [
        new Section($"{Name(found.Scenario)}: demand served", TotalsOf(found)),
        .. years.IsEmpty ? Array.Empty<Section>() : [new Section("Year by year", YearsOf)],
        .. beside is null ? Array.Empty<Section>() : [new Section($"{Name(beside.Scenario)}: demand served", TotalsOf(beside))],
        .. changed.Length == 0 ? Array.Empty<Section>()
            : [new Section($"Who loses, by re-routing {DataWords.Word(options.Rerouting)}, shared {(options.Objective == FlowObjective.Fair ? "fairly" : "for the most tonnes")}", RowsOf(changed)) { IsLimited = true }],
        .. found.Scenario.Expected.IsEmpty ? Array.Empty<Section>() : [new Section("What was published", Published)],
    ];

    /// <summary>What a reader should know.</summary>
    public IEnumerable<string> Notes => ScenarioNotes.Of(found, beside, options, years, bands, money, changed.Length);

    private Rows RowsOf(IReadOnlyList<int> numbers) => Output.Rows.Of(numbers,
    [
        new(null, "End use", ColumnKind.Text, row => data.Sites.Name(found.Rows[row].Site)),
        new("target", null, ColumnKind.Text, row => data.Sites.Id(found.Rows[row].Site)),
        new("material", "Material", ColumnKind.Text, row => data.Id(found.Rows[row].Material)),
        new("demandTonnesPerYear", "Demand (t/yr)", ColumnKind.Tonnes, row => found.Rows[row].DemandTonnesPerYear is var tonnes and > 0 ? tonnes : null),
        new("servedBefore", null, ColumnKind.Share, row => found.Rows[row].ServedBefore),
        new("servedBeforeLow", null, ColumnKind.Share, row => Before(row).Low),
        new(null, "Before", ColumnKind.Share, row => Before(row).Shown),
        new("servedAfter", null, ColumnKind.Share, row => found.Rows[row].ServedAfter),
        new("servedAfterLow", null, ColumnKind.Share, row => After(row).Low),
        new(null, beside is null ? "After" : found.Scenario.Id, ColumnKind.Share, row => After(row).Shown),
        new("comparedServedAfter", beside?.Scenario.Id, ColumnKind.Share, row => Beside(row)?.ServedAfter),
        new("lostTonnesPerYear", null, ColumnKind.Tonnes, row => found.Rows[row].LostTonnesPerYear),
        new("lostTonnesPerYearLow", null, ColumnKind.Tonnes, row => Lost(row).Low),
        new("lostTonnesPerYearHigh", null, ColumnKind.Tonnes, row => Lost(row).High),
        new(null, beside is null ? "Lost (t/yr)" : $"Lost (t/yr): {found.Scenario.Id}", ColumnKind.Tonnes, row => Lost(row).Shown),
        new("comparedLostTonnesPerYear", beside is null ? null : beside.Scenario.Id, ColumnKind.Tonnes, row => Beside(row)?.LostTonnesPerYear),
        new("lostUsdPerYear", null, ColumnKind.Dollars, row => Worth(row)?.Usd),
        new(null, money is null ? null : "Lost (m USD/yr)", ColumnKind.Dollars, row => Worth(row)?.Usd / 1e6),
        new("rerouting", null, ColumnKind.Text, _ => DataWords.Word(options.Rerouting)),
        new("start", found.Periods.Length > 1 ? "From" : null, ColumnKind.Text, row => Day(found.Periods[found.Rows[row].Period].Start)),
        new("end", found.Periods.Length > 1 ? "Until" : null, ColumnKind.Text, row => Day(found.Periods[found.Rows[row].Period].End)),
        new("p05", bands is null ? null : "5 %", ColumnKind.Tonnes, row => bands?.Rows[row].P05),
        new("p50", bands is null ? null : "50 %", ColumnKind.Tonnes, row => bands?.Rows[row].P50),
        new("p95", bands is null ? null : "95 %", ColumnKind.Tonnes, row => bands?.Rows[row].P95),
        new("rankStability", bands is null ? null : "Same rank", ColumnKind.Share, row => bands?.Rows[row].RankStability),
    ]);

    private LostMoney? Worth(int row) => money is not null && found.Rows[row] is var mine && targetOf.TryGetValue((mine.Site, mine.Material), out int target)
        && LostMoney.Of(found.Network, [(target, mine.LostTonnesPerYear)]) is { ValuedTonnes: > 0 } lost ? lost : null;

    // In a row where nothing changes there is nothing to read.
    private int[] Changed() =>
    [
        .. Enumerable.Range(0, found.Rows.Length).Where(row =>
            IsChanged(found.Rows[row]) || (Least(row) is { } least && IsChanged(least)) || (Beside(row) is { } other && IsChanged(other)) || (bands is { } drawn && (drawn.Rows[row].P05 < 0 || drawn.Rows[row].P95 > 0))),
    ];

    private static bool IsChanged(ScenarioRow row) => Math.Abs(row.LostTonnesPerYear) > 0 || Math.Abs(row.ServedBefore - row.ServedAfter) > 0;

    private Rows Published => Output.Rows.Of<ExpectedOutcome>(found.Scenario.Expected,
    [
        new(null, "What", ColumnKind.Text, outcome => outcome.What),
        new(null, "Low", ColumnKind.Text, outcome => double.IsNaN(outcome.Low) ? null : CellText.Plain(outcome.Low)),
        new(null, "High", ColumnKind.Text, outcome => double.IsNaN(outcome.High) ? null : CellText.Plain(outcome.High)),
        new(null, "Unit", ColumnKind.Text, outcome => outcome.Unit),
        new(null, "Source", ColumnKind.Text, SourceOf),
    ]);

    private ScenarioRow? Beside(int row) => found.Rows[row] is var mine ? besideOf.GetValueOrDefault(KeyOf(mine)) : null;

    private ScenarioRow? Least(int row) => leastOf.GetValueOrDefault(KeyOf(found.Rows[row]));

    private ServedRange Before(int row) => new(found.Rows[row].ServedBefore, Least(row)?.ServedBefore);

    private LostRange Lost(int row) => new(found.Rows[row].LostTonnesPerYear, Least(row)?.LostTonnesPerYear);

    private ServedRange After(int row) => new(found.Rows[row].ServedAfter, Least(row)?.ServedAfter);

    private static (int Site, int Material, int Period) KeyOf(ScenarioRow row) => (row.Site.Value, row.Material.Value, row.Period);

    private static Rows TotalsOf(ScenarioAnswer answer) => Output.Rows.Of<ScenarioTotal>([.. answer.Totals.DistinctBy(total => (total.Rerouting, total.Objective))],
    [
        new(null, "Re-routing", ColumnKind.Text, total => DataWords.Word(total.Rerouting)),
        new(null, "Shared", ColumnKind.Text, total => total.Objective == FlowObjective.Fair ? "fairly" : "for the most"),
        new(null, "World before", ColumnKind.Share, total => new ServedRange(total.WorldBefore.Share, Least(answer, total)?.WorldBefore.Share).Shown),
        new(null, "World after", ColumnKind.Share, total => new ServedRange(total.WorldAfter.Share, Least(answer, total)?.WorldAfter.Share).Shown),
        new(null, "Rest before", ColumnKind.Share, total => new ServedRange(total.RestBefore.Share, Least(answer, total)?.RestBefore.Share).Shown),
        new(null, "Rest after", ColumnKind.Share, total => new ServedRange(total.RestAfter.Share, Least(answer, total)?.RestAfter.Share).Shown),
        new(null, "Lost (t)", ColumnKind.Tonnes, total => new LostRange(total.LostTonnes, Least(answer, total)?.LostTonnes).Shown),
    ]);

    private Rows YearsOf => Output.Rows.Of<ScenarioYear>(years,
    [
        new(null, "Year", ColumnKind.Year, year => year.Year),
        new(null, "Days", ColumnKind.Count, year => year.Total is null ? null : year.Days),
        new(null, "World before", ColumnKind.Share, year => year.Total?.WorldBefore.Share),
        new(null, "World after", ColumnKind.Share, year => year.Total?.WorldAfter.Share),
        new(null, "Lost (t)", ColumnKind.Tonnes, year => year.Total?.LostTonnes),
    ]);

    private static Nested Total(ScenarioAnswer answer, ScenarioTotal total) => new(
        new("rerouting", DataWords.Word(total.Rerouting)),
        new("objective", DataWords.Word(total.Objective)),
        new("worldBefore", total.WorldBefore.Share),
        new("worldAfter", total.WorldAfter.Share),
        new("restBefore", total.RestBefore.Share),
        new("restAfter", total.RestAfter.Share),
        new("lostTonnes", total.LostTonnes),
        new("lostTonnesLow", new LostRange(total.LostTonnes, Least(answer, total)?.LostTonnes).Low),
        new("lostTonnesHigh", new LostRange(total.LostTonnes, Least(answer, total)?.LostTonnes).High),
        new("worldBeforeLow", Least(answer, total)?.WorldBefore.Share),
        new("worldAfterLow", Least(answer, total)?.WorldAfter.Share));

    // Of what was asked for only: the other rules are there to compare.
    private static ScenarioTotal? Least(ScenarioAnswer answer, ScenarioTotal total) => ReferenceEquals(total, answer.Totals[0]) ? answer.WithUnknownAtNothing : null;

    private string? SourceOf(ExpectedOutcome outcome) => outcome.Source is { } source ? data.Sources[source.Value].Id : null;

    private static string Name(Scenario scenario) => scenario.Name ?? scenario.Id;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
