using System.Globalization;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>Losses in money beside tonnes, where demand.csv says what a tonne is worth.</summary>
internal static class MoneyNotes
{
    /// <summary>In a sentence.</summary>
    /// <param name="lost">In the time that the answer is about.</param>
    /// <param name="what">What is lost: "The loss".</param>
    /// <param name="time">Over which time: " a year".</param>
    public static IEnumerable<string> Of(LostMoney? lost, string what, string time)
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
