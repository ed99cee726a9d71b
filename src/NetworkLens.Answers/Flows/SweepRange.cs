using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>The rows of a sweep where makers of unknown capacity make whatever is wanted, beside those where they make nothing.</summary>
internal sealed class SweepRange(SweepAnswer? least)
{
    private readonly Dictionary<Label, SweepRow> leastOf = (least?.Rows ?? []).ToDictionary(row => row.Label);

    /// <summary>The fewer days; null where there are no two ends, or both are unlimited.</summary>
    public double? LowDays(SweepRow row) => least is not null && Math.Min(row.Days, Other(row).Days) is var days && double.IsFinite(days) ? days : null;

    /// <summary>Null where nobody knows, or the two ends disagree.</summary>
    public bool? IsExposed(SweepRow row) => Other(row).IsExposed == row.IsExposed ? row.IsExposed : null;

    /// <summary>What is lost until it has recovered.</summary>
    public LostRange Lost(SweepRow row) => new(row.LostTonnes, least is null ? null : Other(row).LostTonnes);

    /// <summary>What is lost a year once stocks are used up.</summary>
    public LostRange LostAYear(SweepRow row) => new(row.LostTonnesPerYear, least is null ? null : Other(row).LostTonnesPerYear);

    /// <summary>For tables: one time, or the two ends.</summary>
    public string Shown(SweepRow row)
    {
        string one = Text(Math.Min(row.Days, Other(row).Days));
        string other = Text(Math.Max(row.Days, Other(row).Days));
        return one == other ? one : $"{one} to {other}";
    }

    private SweepRow Other(SweepRow row) => leastOf.GetValueOrDefault(row.Label, row);

    private static string Text(double days) => double.IsPositiveInfinity(days) ? "unlimited" : FigureText.Tonnes(days);
}
