using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>Times to survive where some capacity is unknown: with as much of it as is wanted, and with none.</summary>
/// <param name="found">With no limit.</param>
/// <param name="least">With nothing made there; null where every capacity is known.</param>
internal sealed class SurvivalRange(SurvivalAnswer found, SurvivalAnswer? least)
{
    private readonly Dictionary<int, SurvivalRow> leastOf = (least?.Rows ?? []).ToDictionary(row => row.Target);

    /// <summary>Asks at both ends, where there are two: of capacities, demand or stocks.</summary>
    /// <param name="asked">With the stocks at their upper end.</param>
    /// <param name="stocks">The stocks.</param>
    /// <param name="ask">Who answers.</param>
    public static SurvivalRange Of(SurvivalQuestion asked, HeldStocks stocks, Func<SurvivalQuestion, SurvivalAnswer> ask)
    {
        DataSet data = asked.Network.Data;
        bool hasTwoEnds = FlowProblem.HasTwoEnds(asked.Network) || !stocks.Ranges(data).IsEmpty;
        return new SurvivalRange(ask(asked), hasTwoEnds ? ask(asked with { UnknownCapacity = 0, Stocks = stocks.AtLeast(data) }) : null);
    }

    /// <summary>With no limit.</summary>
    public SurvivalAnswer Found => found;

    /// <summary>The fewer days; null where there are no two ends, or both are unlimited. Who is not served at all with none of it survives no day.</summary>
    public double? LowDays(SurvivalRow row) => least is not null && Math.Min(row.Days, Other(row)) is var days && double.IsFinite(days) ? days : null;

    /// <summary>True where the failure shows at neither end.</summary>
    public bool IsUnlimited(SurvivalRow row) => row.IsUnlimited && (least is null || double.IsPositiveInfinity(Other(row)));

    /// <summary>Whether it goes short before supply is back, at either end; where nobody knows when that is, whether it ever does.</summary>
    public bool GoesShort(SurvivalRow row) => IsShort(row.Days) || (least is not null && IsShort(Other(row)));

    /// <summary>The same at the better end alone.</summary>
    public bool GoesShortAtBest(SurvivalRow row) => IsShort(row.Days);

    /// <summary>Null where nobody knows, or the two ends disagree.</summary>
    public bool? IsExposed(SurvivalRow row)
    {
        bool? other = least is null ? row.IsExposed
            : leastOf.TryGetValue(row.Target, out SurvivalRow? known) ? known.IsExposed
            : double.IsNaN(found.RecoveryDays) ? null : true;
        return other == row.IsExposed ? row.IsExposed : null;
    }

    /// <summary>What one loses until the failed sites have recovered. Who is not served at all at the other end has nothing to lose there.</summary>
    public LostRange Lost(SurvivalRow row) => new(row.LostTonnes, least is null ? null : leastOf.TryGetValue(row.Target, out SurvivalRow? known) ? known.LostTonnes : 0);

    /// <summary>What all lose together.</summary>
    public LostRange LostByAll => new(found.Rows.Sum(row => row.LostTonnes), least?.Rows.Sum(row => row.LostTonnes));

    /// <summary>For tables: one time, or the two ends.</summary>
    public string Shown(SurvivalRow row) => Between(Ends(row));

    /// <summary>The same for all of them: those of the first that goes short.</summary>
    public string Shown() => Between((found.Rows.Min(row => Ends(row).Low), found.Rows.Min(row => Ends(row).High)));

    private (double Low, double High) Ends(SurvivalRow row) => least is null ? (row.Days, row.Days) : (Math.Min(row.Days, Other(row)), Math.Max(row.Days, Other(row)));

    private static string Between((double Low, double High) days) => Text(days.Low) is var low && Text(days.High) is var high && low == high ? low : $"{low} to {high}";

    private bool IsShort(double days) => double.IsNaN(found.RecoveryDays) ? double.IsFinite(days) : days < found.RecoveryDays;

    private double Other(SurvivalRow row) => leastOf.TryGetValue(row.Target, out SurvivalRow? known) ? known.Days : 0;

    private static string Text(double days) => double.IsPositiveInfinity(days) ? "unlimited" : FigureText.Tonnes(days);
}
