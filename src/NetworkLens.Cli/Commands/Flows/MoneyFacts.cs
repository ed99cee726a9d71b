using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Losses in money beside tonnes, where demand.csv says what a tonne is worth.</summary>
internal static class MoneyFacts
{
    /// <summary>For totals: US dollars with the range, and for how much of the lost tonnes the value is known; all null where no row gives one.</summary>
    public static IEnumerable<Field> Fields(LostMoney? lost) =>
    [
        new("lostUsd", lost is null ? null : FigureText.Rounded(lost.Usd)),
        new("lostUsdLow", lost is null ? null : FigureText.Rounded(lost.LowUsd)),
        new("lostUsdHigh", lost is null ? null : FigureText.Rounded(lost.HighUsd)),
        new("valuedShare", lost is null || double.IsNaN(lost.ValuedShare) ? null : lost.ValuedShare) { Kind = ColumnKind.Share },
    ];
}
