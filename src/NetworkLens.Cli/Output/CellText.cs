using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Cli.Output;

/// <summary>Cells as text.</summary>
internal static class CellText
{
    /// <summary>For programs: no thousands marks, shares 0..1, unknown empty.</summary>
    public static string Plain(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => FigureText.Rounded(number)?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty,
        Precise number => number.Rounded?.ToString("R", CultureInfo.InvariantCulture) ?? string.Empty,
        IEnumerable<string> list => string.Join(';', list),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a cell."),
    };

    /// <summary>For people: one line, shares in per cent, unknown a dash.</summary>
    public static string Shown(object? value, ColumnKind kind) => value switch
    {
        null => FigureText.Unknown,
        double share when kind == ColumnKind.Share => FigureText.Share(share),
        double amount when IsAmount(kind) => FigureText.Tonnes(amount), // all amounts are rounded as tonnes are
        double number => FigureText.Index(number),
        int count when kind == ColumnKind.Count => FigureText.Count(count),
        bool flag => flag ? "yes" : "no",
        IEnumerable<string> list => OneLine(string.Join(", ", list)),
        _ => OneLine(Plain(value)),
    };

    /// <summary>Whether a kind of column has a unit.</summary>
    public static bool IsAmount(ColumnKind kind) => kind is ColumnKind.Tonnes or ColumnKind.Dollars or ColumnKind.Days or ColumnKind.Kilometres or ColumnKind.Amount;

    /// <summary>A text without line breaks, tabs or anything else that could move a terminal's cursor.</summary>
    public static string OneLine(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)) : text;
}
