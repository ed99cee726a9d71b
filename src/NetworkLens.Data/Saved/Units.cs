using System.Globalization;

namespace NetworkLens.Data;

/// <summary>Units that people write behind a number or in a header, and what they make of it.</summary>
internal static class Units
{
    /// <summary>Behind a number out of a hundred.</summary>
    public const string PerCent = "%";

    // Case tells Mt (a million tonnes) from mt (a metric tonne), as the trade writes them; MT is used for both, so it is none.
    private static readonly (string Name, double Tonnes)[] Masses =
    [
        ("t", 1), ("tonne", 1), ("tonnes", 1), ("ton", 1), ("mt", 1), ("metric ton", 1), ("metric tons", 1), ("metric tonnes", 1), ("Tonnen", 1), ("tpa", 1), ("tpy", 1),
        ("kt", 1e3), ("ktpa", 1e3), ("kilotonnes", 1e3), ("thousand tonnes", 1e3), ("thousand metric tons", 1e3), ("Tsd. t", 1e3),
        ("Mt", 1e6), ("Mtpa", 1e6), ("million tonnes", 1e6), ("million metric tons", 1e6),
        ("kg", 1e-3), ("kilograms", 1e-3), ("g", 1e-6), ("lb", 4.5359237e-4), ("lbs", 4.5359237e-4),
    ];

    private static readonly string[] PerYear = ["/yr", "/y", "/a", "/year", "/Jahr", " per year", " per annum", " a year", " p.a.", "/an"];

    /// <summary>Tonnes in one of a unit of mass, with or without "a year" behind it; null where it is none.</summary>
    public static double? TonnesIn(ReadOnlySpan<char> unit)
    {
        ReadOnlySpan<char> mass = unit.Trim();
        foreach (string rate in PerYear)
        {
            if (mass.EndsWith(rate, StringComparison.OrdinalIgnoreCase))
            {
                mass = mass[..^rate.Length].TrimEnd();
                break;
            }
        }

        foreach ((string name, double tonnes) in Masses)
        {
            if (name.Length > 4 ? mass.Equals(name, StringComparison.OrdinalIgnoreCase) : mass.SequenceEqual(name))
            {
                return tonnes;
            }
        }

        return null;
    }

    /// <summary>Characters of the number a cell begins with, where nothing but a unit follows; else 0.</summary>
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        int at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        while (at < text.Length && (IsOfNumber(text[at]) || IsInside(text, at) || IsExponent(text, at)))
        {
            at += IsExponent(text, at) ? 2 : 1;
        }

        ReadOnlySpan<char> unit = text[at..].Trim();
        return unit.IsEmpty || unit.SequenceEqual(PerCent) || TonnesIn(unit) is not null ? at : 0;
    }

    /// <summary>A plain number times a factor, without the noise of binary arithmetic.</summary>
    public static string Times(ReadOnlySpan<char> number, double factor)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return decimal.TryParse(number, Plain, CultureInfo.InvariantCulture, out decimal exact) && Math.Abs(exact) < 1e15m
            ? (exact * (decimal)factor).ToString("0.############################", CultureInfo.InvariantCulture)
            : double.TryParse(number, Plain, CultureInfo.InvariantCulture, out double value)
                ? (value * factor).ToString("R", CultureInfo.InvariantCulture)
                : number.ToString();
    }

    private static bool IsOfNumber(char character) => char.IsAsciiDigit(character) || character is '.' or ',';

    // A blank or an apostrophe between two digits.
    private static bool IsInside(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '’'
        && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool IsExponent(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at] is 'e' or 'E' && at + 1 < text.Length
        && (char.IsAsciiDigit(text[at + 1]) || (text[at + 1] is '+' or '-' && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2])));
}
