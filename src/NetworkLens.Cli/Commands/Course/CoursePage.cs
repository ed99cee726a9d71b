using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Cli.Commands;

/// <summary>The answer of course as it is printed.</summary>
/// <param name="found">By the stated figures.</param>
/// <param name="others">By the ends of ranges; empty where there are none.</param>
/// <param name="rows">Those of its rows that are told.</param>
/// <param name="step">What is one step.</param>
/// <param name="stocks">Those that were there.</param>
internal sealed class CoursePage(CourseAnswer found, ImmutableArray<CourseAnswer> others, ImmutableArray<CourseRow> rows, CourseStep step, HeldStocks stocks)
{
    private const int MostBands = 40; // in a picture, those that lose most

    private readonly DataSet data = found.Network.Data;
    private readonly CourseTold whole = new(found, rows, step);
    private readonly CourseSteps steps = new(found, CourseTold.DaysOf(found, step));
    private readonly CourseSteps[] otherSteps = [.. others.Select(other => new CourseSteps(other, CourseTold.DaysOf(found, step)))];
    private readonly LostMoney? money = LostMoney.Of(found.Network, rows.Select(row => (row.Target, row.LostTonnes))); // null where no demand row says what a tonne is worth
    private readonly Dictionary<int, CourseRow>[] otherRows = [.. others.Select(other => other.Rows.ToDictionary(row => row.Target))];

    /// <summary>One row a target.</summary>
    public Rows Targets => Output.Rows.Of<CourseRow>(rows,
    [
        new("target", null, ColumnKind.Text, row => data.Sites.Id(found.Network.Targets[row.Target].Site)),
        new(null, "End use", ColumnKind.Text, row => data.Sites.Name(found.Network.Targets[row.Target].Site)),
        new("material", "Material", ColumnKind.Text, row => data.Id(found.Network.Targets[row.Target].Material)),
        new("servedBeforeTonnesPerYear", null, ColumnKind.Tonnes, row => row.BeforeTonnesPerYear),
        new("firstShort", null, ColumnKind.Text, row => whole.Day(row.FirstShort)),
        new(null, $"Short from {whole.Word}", ColumnKind.Days, row => Shown(row, other => other.FirstShort is { } day ? steps.NumberOf(day) : null)),
        new("daysShort", null, ColumnKind.Count, row => row.DaysShort),
        new("daysStopped", "Stopped (days)", ColumnKind.Count, row => row.DaysStopped),
        new("worstShare", "At worst", ColumnKind.Share, row => row.Worst),
        new("lostTonnes", null, ColumnKind.Tonnes, row => row.LostTonnes),
        new("lostTonnesLow", null, ColumnKind.Tonnes, row => Ends(row) is { } ends ? ends.Low : null),
        new("lostTonnesHigh", null, ColumnKind.Tonnes, row => Ends(row) is { } ends ? ends.High : null),
        new(null, "Lost (t)", ColumnKind.Tonnes, row => Range(row.LostTonnes, Ends(row))),
        new("lostUsd", null, ColumnKind.Dollars, row => Worth(row)?.Usd),
        new(null, money is null ? null : "Lost (m USD)", ColumnKind.Dollars, row => Worth(row)?.Usd / 1e6),
        new("backIn", null, ColumnKind.Text, row => whole.Day(row.BackIn)),
        new(null, $"Back in {whole.Word}", ColumnKind.Days, row => row.FirstShort is null ? null : Shown(row, other => other.BackIn is { } day ? steps.NumberOf(day) : other.FirstShort is null ? null : int.MaxValue)),
        new("steps", null, ColumnKind.Nested, row => Enumerable.Range(0, steps.Count).Select(number => new Nested(
            new Field("start", whole.Day(number * steps.Days)),
            new Field("servedTonnesPerYear", steps.Served(row.Target, number)),
            new Field("servedShare", steps.Share(row.Target, number)),
            new Field("lostTonnes", steps.LostTonnes(row.Target, number))))),
    ]);

    /// <summary>One row a target and step.</summary>
    public Rows Steps => Output.Rows.Of<(CourseRow Row, int Step)>([.. Enumerable.Range(0, steps.Count).SelectMany(number => rows.Select(row => (row, number)))],
    [
        new("step", whole.Word, ColumnKind.Count, cell => cell.Step + 1),
        new("start", "From", ColumnKind.Text, cell => whole.Day(cell.Step * steps.Days)),
        new("target", "End use", ColumnKind.Text, cell => data.Sites.Id(found.Network.Targets[cell.Row.Target].Site)),
        new("material", "Material", ColumnKind.Text, cell => data.Id(found.Network.Targets[cell.Row.Target].Material)),
        new("servedBeforeTonnesPerYear", "Before (t/yr)", ColumnKind.Tonnes, cell => steps.Before(cell.Row.Target, cell.Step)),
        new("servedTonnesPerYear", "Served (t/yr)", ColumnKind.Tonnes, cell => steps.Served(cell.Row.Target, cell.Step)),
        new("servedShare", "Served", ColumnKind.Share, cell => steps.Share(cell.Row.Target, cell.Step)),
        new("servedShareLow", null, ColumnKind.Share, cell => others.IsEmpty ? null : otherSteps.Append(steps).Min(other => other.Share(cell.Row.Target, cell.Step))),
        new("servedShareHigh", null, ColumnKind.Share, cell => others.IsEmpty ? null : otherSteps.Append(steps).Max(other => other.Share(cell.Row.Target, cell.Step))),
        new("lostTonnes", "Lost (t)", ColumnKind.Tonnes, cell => steps.LostTonnes(cell.Row.Target, cell.Step)),
    ]);

    /// <summary>Those that go short, as bands over time.</summary>
    public BandScene Bands(Scenario scenario) => CourseBands.Of(
        steps,
        rows,
        scenario.Name ?? scenario.Id,
        $"{data.Name}, as of {found.Network.Options.AsOf}{(whole.Short.Length > MostBands ? $", the {MostBands} of {whole.Short.Length} that lose most" : string.Empty)}. {Headline}",
        MostBands);

    /// <summary>All of it in a sentence.</summary>
    public string Headline => whole.Headline(LostEnds);

    /// <summary>The headline in figures.</summary>
    public ImmutableArray<Field> Totals =>
    [
        new("start", whole.Day(0)),
        new("days", found.Days),
        new("stepDays", found.StepDays),
        new("short", whole.Short.Length),
        new("firstShort", whole.Day(whole.Short.Min(row => row.FirstShort))),
        new("worstShare", whole.Short.Length == 0 ? null : whole.Worst.Share) { Kind = ColumnKind.Share },
        new("worstStart", whole.Short.Length == 0 ? null : whole.Day(whole.Worst.Step * steps.Days)),
        new("backIn", whole.Short.Any(row => row.BackIn is null) ? null : whole.Day(whole.Short.Max(row => row.BackIn))),
        new("lostTonnes", whole.LostTonnes),
        new("lostTonnesLow", LostEnds?.Low),
        new("lostTonnesHigh", LostEnds?.High),
        .. MoneyFacts.Fields(money),
        new("leastLostTonnes", double.IsNaN(found.LeastLostTonnes) ? null : found.LeastLostTonnes),
    ];

    /// <summary>What a reader should know.</summary>
    public IEnumerable<string> Notes => CourseNotes.Of(found, whole, stocks, money);

    private LostMoney? Worth(CourseRow row) => money is not null && LostMoney.Of(found.Network, [(row.Target, row.LostTonnes)]) is { ValuedTonnes: > 0 } lost ? lost : null;

    private (double Low, double High)? LostEnds => others.IsEmpty ? null
        : EndsOf([.. otherRows.Select(other => rows.Sum(row => other.TryGetValue(row.Target, out CourseRow? own) ? own.LostTonnes : 0)), whole.LostTonnes]);

    private (double Low, double High)? Ends(CourseRow row) => others.IsEmpty ? null
        : EndsOf([.. otherRows.Select(other => other.TryGetValue(row.Target, out CourseRow? own) ? own.LostTonnes : row.LostTonnes), row.LostTonnes]);

    private static (double Low, double High) EndsOf(double[] figures) => (figures.Min(), figures.Max());

    private static object Range(double value, (double Low, double High)? ends) =>
        ends is { } range && CellText.Shown(range.Low, ColumnKind.Tonnes) is var low && CellText.Shown(range.High, ColumnKind.Tonnes) is var high && low != high ? $"{low} to {high}" : value;

    // A step, or the two ends where they differ; "never" where one end has none.
    private string Shown(CourseRow row, Func<CourseRow, int?> value)
    {
        int?[] ends = [.. otherRows.Select(other => other.TryGetValue(row.Target, out CourseRow? own) ? value(own) : null), value(row)];
        string Text(int? number) => number switch { null => "–", int.MaxValue => "later", _ => number.Value.ToString(CultureInfo.InvariantCulture) };
        int?[] distinct = [.. ends.Distinct().OrderBy(end => end ?? int.MaxValue)];
        return distinct.Length == 1 ? Text(distinct[0]) : $"{Text(distinct[0])} to {Text(distinct[^1])}";
    }
}
