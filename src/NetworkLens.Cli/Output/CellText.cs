using System.Globalization;

namespace NetworkLens.Cli.Output;

/// <summary>Cells as text.</summary>
internal static class CellText
{
    /// <summary>What people see where nothing is known.</summary>
    public const string Unknown = "–";

    /// <summary>A figure to 6 significant digits, so that the last bits of a sum never show; null where it is no number.</summary>
    public static double? Rounded(double value) =>
        double.IsFinite(value) ? double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + 0.0 : null; // + 0.0: no -0

    /// <summary>For programs: no thousands marks, shares 0..1, unknown empty.</summary>
    public static string Plain(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => Rounded(number)?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty,
        IEnumerable<string> list => string.Join(';', list),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a cell."),
    };

    /// <summary>For people: one line, shares in per cent, unknown a dash.</summary>
    public static string Shown(object? value, ColumnKind kind) => value switch
    {
        null => Unknown,
        double number when !double.IsFinite(number) => Unknown,
        double share when kind == ColumnKind.Share => ((share * 100) + 0.0).ToString("0.0", CultureInfo.InvariantCulture) + " %",
        double tonnes when kind == ColumnKind.Tonnes => tonnes.ToString(Math.Abs(tonnes) >= 100 ? "#,0" : "0.##", CultureInfo.InvariantCulture),
        double number => number.ToString("0.000", CultureInfo.InvariantCulture),
        int count when kind == ColumnKind.Count => count.ToString("#,0", CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        IEnumerable<string> list => OneLine(string.Join(", ", list)),
        _ => OneLine(Plain(value)),
    };

    /// <summary>A text without line breaks, tabs or anything else that could move a terminal's cursor.</summary>
    public static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)) : text;
}
