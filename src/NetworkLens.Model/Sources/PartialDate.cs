using System.Globalization;

namespace NetworkLens.Model;

/// <summary>A year, a month or a day: as exact as the source is (ISO 8601 YYYY, YYYY-MM, YYYY-MM-DD).</summary>
/// <remarks>Four bytes, so that ten million links can carry two.</remarks>
public readonly record struct PartialDate
{
    private readonly int packed; // year * 10000 + month * 100 + day, 0 for the parts not given

    private PartialDate(int packed) => this.packed = packed;

    /// <summary>Year, 1 to 9999; 0 for the default value, which stands for "no date".</summary>
    public int Year => packed / 10000;

    /// <summary>Month, 1 to 12, or 0 where only the year is known.</summary>
    public int Month => packed / 100 % 100;

    /// <summary>Day, 1 to 31, or 0 where only the month or the year is known.</summary>
    public int Day => packed % 100;

    /// <summary>True for a date, false for the default value.</summary>
    public bool IsKnown => packed != 0;

    /// <summary>The first day it may mean.</summary>
    public DateOnly First => new(Year, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>The last day it may mean.</summary>
    public DateOnly Last => Month == 0 ? new DateOnly(Year, 12, 31)
        : Day == 0 ? new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month))
        : new DateOnly(Year, Month, Day);

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    /// <param name="text">Digits and dashes only.</param>
    /// <param name="date">The date, or the default value where the text is none.</param>
    /// <returns>False where the text is not such a date, or no such day exists.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !Part(text[..4], out int year) || year == 0)
        {
            return false;
        }

        int month = 0;
        int day = 0;
        if (text.Length >= 7 && (text[4] != '-' || !Part(text[5..7], out month) || month is < 1 or > 12))
        {
            return false;
        }

        if (text.Length == 10 && (text[7] != '-' || !Part(text[8..], out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        date = new PartialDate((year * 10000) + (month * 100) + day);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => !IsKnown ? string.Empty
        : Month == 0 ? Year.ToString("D4", CultureInfo.InvariantCulture)
        : Day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");

    private static bool Part(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
