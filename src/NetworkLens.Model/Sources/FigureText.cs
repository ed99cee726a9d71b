using System.Globalization;

namespace NetworkLens.Model;

/// <summary>Figures as people read them: the same in every table and picture, whatever the machine's language.</summary>
public static class FigureText
{
    /// <summary>What stands where nothing is known.</summary>
    public const string Unknown = "–";

    /// <summary>A figure to 6 significant digits, so that the last bits of a sum never show; null where it is no number.</summary>
    /// <param name="value">Any number.</param>
    public static double? Rounded(double value) => Rounded(value, 6);

    /// <summary>The same to as many significant digits as the figure is to be told apart by.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="digits">1 to 15: more than a sum is good for.</param>
    public static double? Rounded(double value, int digits) => double.IsFinite(value)
        ? double.Parse(value.ToString($"G{digits}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + 0.0 // no -0
        : null;

    /// <summary>The shortest text that reads back as the same number, with exponents as every reader takes them: <c>1e-7</c>.</summary>
    /// <param name="value">Finite.</param>
    public static string Exact(double value)
    {
        string text = (value + 0.0).ToString("R", CultureInfo.InvariantCulture); // + 0.0: no -0
        int exponent = text.IndexOf('E', StringComparison.Ordinal);
        return exponent < 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, exponent)}e{int.Parse(text.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)}");
    }

    /// <summary>A share in per cent.</summary>
    /// <param name="share">0..1, or NaN.</param>
    public static string Share(double share) =>
        double.IsFinite(share) ? ((share * 100) + 0.0).ToString("0.0", CultureInfo.InvariantCulture) + " %" : Unknown;

    /// <summary>The ends between which a share lies.</summary>
    /// <param name="low">0..1, or NaN.</param>
    /// <param name="high">0..1, or NaN.</param>
    public static string Range(double low, double high) => Share(low) == Share(high) ? "exact" : $"{Share(low)} to {Share(high)}";

    /// <summary>A share that is known only to lie between two ends: one figure where they print the same.</summary>
    /// <param name="low">0..1, or NaN.</param>
    /// <param name="high">0..1, or NaN.</param>
    public static string Between(double low, double high) => Share(low) == Share(high) ? Share(low) : $"{Share(low)} to {Share(high)}";

    /// <summary>Tonnes, without their unit.</summary>
    /// <param name="tonnes">Tonnes or t/yr, or NaN.</param>
    public static string Tonnes(double tonnes) =>
        double.IsFinite(tonnes) ? (Math.Abs(tonnes) < 0.005 ? 0 : tonnes).ToString(Math.Abs(tonnes) >= 100 ? "#,0" : "0.##", CultureInfo.InvariantCulture) : Unknown; // never -0

    /// <summary>Tonnes that are known only to lie between two ends: one figure where they print the same.</summary>
    /// <param name="low">As above.</param>
    /// <param name="high">As above.</param>
    public static string TonnesBetween(double low, double high) => Tonnes(low) == Tonnes(high) ? Tonnes(low) : $"{Tonnes(low)} to {Tonnes(high)}";

    /// <summary>An index without a unit.</summary>
    /// <param name="value">Any number, or NaN.</param>
    public static string Index(double value) => double.IsFinite(value) ? value.ToString("0.000", CultureInfo.InvariantCulture) : Unknown;

    /// <summary>An index, or where it is not settled the ends between which it lies.</summary>
    /// <param name="value">Any number, or NaN.</param>
    /// <param name="low">Its lower end, or NaN.</param>
    /// <param name="high">Its upper end, or NaN.</param>
    public static string Index(double value, double low, double high) => double.IsFinite(value) || !double.IsFinite(low)
        ? Index(value)
        : string.Create(CultureInfo.InvariantCulture, $"{low:0.00} to {high:0.00}");

    /// <summary>A number of things.</summary>
    /// <param name="count">From 0.</param>
    public static string Count(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
