using System.Globalization;
using NetworkLens.Analysis;

namespace NetworkLens.Answers;

/// <summary>Chances as people read them.</summary>
internal static class ChanceText
{
    private const double LeastInPerCent = 0.0005; // below it a chance is shown as a power of ten

    /// <summary>One: <c>12.5 %</c>, <c>3.2e-06</c>.</summary>
    public static string Of(double chance) =>
        chance == 0 ? "0" : chance < LeastInPerCent ? chance.ToString("0.0e-00", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Digits(100 * chance)} %");

    /// <summary>One, or the two ends between which it lies.</summary>
    public static string Of(Range<double> chance) => Of(chance.Low) == Of(chance.High) ? Of(chance.Low) : $"{Of(chance.Low)} to {Of(chance.High)}";

    private static string Digits(double number) => number.ToString(number < 1 ? "0.000" : number < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
}
