using System.Globalization;

namespace NetworkLens.Data;

/// <summary>How a column of a saved table writes numbers or dates.</summary>
/// <param name="Code">Of the note that says so; empty where nothing is changed.</param>
/// <param name="Said">In words, for the note; null where nothing is changed.</param>
/// <param name="Decimal">The decimal mark.</param>
/// <param name="IsGrouped">Thousands are parted: by the other mark, by blanks or apostrophes.</param>
/// <param name="Dates">Order of day, month and year.</param>
internal sealed record ColumnStyle(string Code, string? Said, char Decimal, bool IsGrouped, DateOrder Dates)
{
    public static readonly ColumnStyle AsItStands = new(string.Empty, null, '.', false, DateOrder.None);

    public static readonly ColumnStyle DecimalComma = new("decimal-comma", "a decimal comma", ',', false, DateOrder.None);

    public static readonly ColumnStyle GroupsAndDecimalComma = new("thousands", "a decimal comma and parted thousands", ',', true, DateOrder.None);

    public static readonly ColumnStyle Groups = new("thousands", "parted thousands", '.', true, DateOrder.None);

    /// <summary>A cell in the plain way: 1234.5, 2026-12-31.</summary>
    public string Plain(string text)
    {
        if (Said is null || text.Length == 0)
        {
            return text;
        }

        if (Dates != DateOrder.None)
        {
            return PlainDate(text) ?? text;
        }

        var shape = NumberShape.Of(text);
        return shape.Kind is NumberKind.None or NumberKind.Plain ? PlainDot(text) : Changed(text);
    }

    // Where the comma is the decimal mark and thousands are parted, a lone point parts thousands.
    private string PlainDot(string text) => Decimal == ',' && IsGrouped && NumberShape.Of(text).IsOneGroupByPoint ? text.Replace(".", string.Empty, StringComparison.Ordinal) : text;

    private string Changed(string text)
    {
        var shape = NumberShape.Of(text);
        ReadOnlySpan<char> number = text.AsSpan(0, shape.Length);
        Span<char> plain = stackalloc char[number.Length];
        int length = 0;
        foreach (char character in number)
        {
            if (character == Decimal)
            {
                plain[length++] = '.';
            }
            else if (char.IsAsciiLetterOrDigit(character) || character is '-' or '+')
            {
                plain[length++] = character;
            }
        }

        return string.Concat(plain[..length], text.AsSpan(shape.Length));
    }

    private string? PlainDate(string text)
    {
        if (DateShape.Of(text) is not { } date)
        {
            return null;
        }

        (int day, int month) = Dates == DateOrder.MonthFirst ? (date.Second, date.First) : (date.First, date.Second);
        return string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{month:00}-{day:00}");
    }
}

/// <summary>Which comes first in a date.</summary>
internal enum DateOrder
{
    /// <summary>No dates, or written the ISO way.</summary>
    None,

    /// <summary>31.12.2026, 31/12/2026.</summary>
    DayFirst,

    /// <summary>12/31/2026.</summary>
    MonthFirst,
}
