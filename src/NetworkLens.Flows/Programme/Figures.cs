using System.Globalization;

namespace NetworkLens.Flows;

/// <summary>What a solver's figures are worth.</summary>
internal static class Figures
{
    private const double Nothing = 1e-9;

    /// <summary>A figure without the digits in which solvers, and paths to the same optimum, differ: 10 significant ones, and 0 for what is nearly nothing.</summary>
    /// <param name="value">A share, or anything whose size is about 1.</param>
    public static double Settled(double value) => Settled(value, 1);

    /// <summary>As it is printed, with 6 significant digits: what is sorted by.</summary>
    public static double Printed(double value) =>
        double.IsFinite(value) ? double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : value;

    /// <summary>The same for a figure measured against another.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="scale">What it was subtracted from, or may be at most.</param>
    public static double Settled(double value, double scale) =>
        !double.IsFinite(value) ? value
        : Math.Abs(value) <= Nothing * Math.Abs(scale) ? 0
        : double.Parse(value.ToString("G10", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
