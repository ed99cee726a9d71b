using System.Globalization;
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

    /// <summary>The same in a sentence.</summary>
    /// <param name="lost">In the time that the answer is about.</param>
    /// <param name="what">What is lost: "The loss".</param>
    /// <param name="time">Over which time: " a year".</param>
    public static IEnumerable<string> Notes(LostMoney? lost, string what, string time)
    {
        if (lost is { Tonnes: > 0 })
        {
            yield return lost.ValuedTonnes == 0 ? $"{what} in money is unknown: no demand row of it says what a tonne is worth (value_usd_per_tonne)."
                : $"{what} in money: {Shown(lost)} US dollars{time}, for the {FigureText.Share(lost.ValuedShare)} of its tonnes whose value is known (value_usd_per_tonne){(lost.ValuedShare < 1 ? "; that of the others is unknown" : string.Empty)}.";
        }
    }

    /// <summary>With its range where it has one.</summary>
    public static string Shown(LostMoney lost)
    {
        string usd = Millions(lost.Usd);
        (string low, string high) = (Millions(lost.LowUsd), Millions(lost.HighUsd));
        return low == high ? usd : $"{usd} ({low} to {high})";
    }

    private static string Millions(double usd) => usd >= 1e6 ? (usd / 1e6).ToString("#,0.#", CultureInfo.InvariantCulture) + " million" : usd.ToString("#,0", CultureInfo.InvariantCulture);
}
