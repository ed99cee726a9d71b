using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>The rows of risk: one a target, or one a target and label.</summary>
internal static class RiskRows
{
    private sealed record Line(TargetRisk Target, LabelRisk Label);

    public static Rows OfTargets(SupplyNetwork network, RiskAnswer found, int years) => Rows.Of(found.Targets,
    [
        new("target", null, ColumnKind.Text, row => network.Data.Sites.Id(network.SiteOf(row.Target))),
        new(null, "Target", ColumnKind.Text, row => network.Data.Sites.Name(network.SiteOf(row.Target))),
        new("material", "Material", ColumnKind.Text, row => network.Data.Id(network.MaterialOf(row.Target))),
        new("producible", null, ColumnKind.Flag, row => row.IsProducible),
        .. Figures<TargetRisk>("chance", years == 1 ? "Chance a year" : $"Chance in {years} years", row => row.Chance, ChanceText.Of),
        new("exact", "Exact", ColumnKind.Flag, row => row.IsExact),
        new("labels", "Depends on", ColumnKind.Count, row => row.Labels),
        new("unknown", "Unknown", ColumnKind.Count, row => row.Unknown),
        .. Figures<TargetRisk>("resilience", "Resilience", row => row.Resilience, ChanceText.Of),
    ]);

    public static Rows OfLabels(SupplyNetwork network, RiskAnswer found) => Rows.Of([.. found.Targets.SelectMany(target => target.Contributions.Select(label => new Line(target, label)))],
    [
        new("target", null, ColumnKind.Text, row => network.Data.Sites.Id(network.SiteOf(row.Target.Target))),
        new(null, "Target", ColumnKind.Text, row => network.Data.Sites.Name(network.SiteOf(row.Target.Target))),
        new("material", "Material", ColumnKind.Text, row => network.Data.Id(network.MaterialOf(row.Target.Target))),
        new("label", null, ColumnKind.Text, row => LabelText.Bare(network, row.Label.Label)),
        new(null, "What fails", ColumnKind.Text, row => LabelNames.Shown(network, row.Label.Label)),
        new("kind", null, ColumnKind.Text, row => LabelText.WordOf(row.Label.Label.Kind)),
        new("failurePerYear", null, ColumnKind.Share, row => Number(row.Label.FailurePerYear.OrNull)),
        new("failurePerYearLow", null, ColumnKind.Share, row => Number(OrNull(row.Label.FailurePerYear.Low))),
        new("failurePerYearHigh", null, ColumnKind.Share, row => Number(OrNull(row.Label.FailurePerYear.High))),
        new(null, "Own chance", ColumnKind.Text, row => Shown(row.Label.FailurePerYear)),
        .. Figures<Line>("birnbaum", "Birnbaum", row => row.Label.Birnbaum, ChanceText.Of),
        .. Figures<Line>("fussellVesely", "Fussell-Vesely", row => row.Label.FussellVesely, ChanceText.Of),
        .. Figures<Line>("riskAchievementWorth", "RAW", row => row.Label.RiskAchievementWorth, TimesText),
        .. Figures<Line>("riskReductionWorth", "RRW", row => row.Label.RiskReductionWorth, TimesText),
        .. Figures<Line>("chance", null, row => row.Target.Chance, ChanceText.Of),
    ]);

    private static string TimesText(double times) => double.IsPositiveInfinity(times) ? "∞" : times.ToString(times < 100 ? "0.00" : "0.0e+0", CultureInfo.InvariantCulture);

    // The figure, its range, and both in one cell for people.
    private static IEnumerable<ColumnOf<T>> Figures<T>(string field, string? header, Func<T, Range<double>?> figure, Func<double, string> text) =>
    [
        new(field, null, ColumnKind.Index, row => Number(figure(row)?.Value)),
        new(field + "Low", null, ColumnKind.Index, row => Number(figure(row)?.Low)),
        new(field + "High", null, ColumnKind.Index, row => Number(figure(row)?.High)),
        .. header is null ? Array.Empty<ColumnOf<T>>() : [new(null, header, ColumnKind.Text, row => figure(row) is { } known ? Text(known, text) : null)],
    ];

    private static string Text(Range<double> figure, Func<double, string> text)
    {
        (string low, string high) = (text(figure.Low), text(figure.High));
        string range = low == high ? low : $"{low} to {high}";
        return figure.Value is not { } value || low == high ? range : $"{text(value)} ({range})";
    }

    private static string? Shown(Figure figure) =>
        figure.IsKnown ? ChanceText.Of(figure.Value) : OrNull(figure.High) is { } most ? $"{ChanceText.Of(OrNull(figure.Low) ?? 0)} to {ChanceText.Of(most)}" : null;

    private static double? OrNull(double number) => double.IsNaN(number) ? null : number;

    // No number is infinite in JSON.
    private static Precise? Number(double? number) => number is { } known && double.IsFinite(known) ? new Precise(known) : null;
}
