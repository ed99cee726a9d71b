using System.Buffers;

namespace NetworkLens.Data;

/// <summary>What the separators in a number say of themselves.</summary>
internal enum NumberKind
{
    /// <summary>No number.</summary>
    None,

    /// <summary>Digits with at most one point: 1234, 0.5, 1e-3.</summary>
    Plain,

    /// <summary>The comma can only be the decimal mark: 0,5.</summary>
    CommaDecimal,

    /// <summary>The comma may be either: 1,234.</summary>
    CommaEither,

    /// <summary>Commas part thousands: 1,234,567 or 1,234.5.</summary>
    CommaGroups,

    /// <summary>Points part thousands: 1.234.567 or 1.234,5.</summary>
    PointGroups,

    /// <summary>Blanks or apostrophes part thousands, and no other mark is there: 1 234.</summary>
    BlankGroups,

    /// <summary>The same with a decimal comma.</summary>
    BlankGroupsCommaDecimal,

    /// <summary>The same with a decimal point.</summary>
    BlankGroupsPointDecimal,
}

/// <summary>A number at the begin of a cell, maybe with a unit behind it.</summary>
/// <param name="Kind">What its separators say.</param>
/// <param name="Length">Characters of the number; what follows is its unit.</param>
/// <param name="WholeDigits">Digits before the decimal mark, where there is no separator.</param>
/// <param name="IsOneGroupByPoint">1.234: a plain number that may also be parted.</param>
internal readonly record struct NumberShape(NumberKind Kind, int Length, int WholeDigits, bool IsOneGroupByPoint)
{
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \u00A0\u202F\u2009'’");

    public static NumberShape Of(ReadOnlySpan<char> text)
    {
        int length = Units.NumberLength(text);
        ReadOnlySpan<char> number = text[..length].TrimStart("+-");
        if (number.IsEmpty || !char.IsAsciiDigit(number[^1]) || !(char.IsAsciiDigit(number[0]) || number[0] is '.' or ','))
        {
            return default;
        }

        int blanks = CountOf(number, Blanks);
        int commas = number.Count(',');
        int points = number.Count('.');
        int exponent = number.IndexOfAny('e', 'E');
        if (blanks == 0 && commas == 0 && points <= 1)
        {
            int whole = points == 1 ? number.IndexOf('.') : exponent >= 0 ? exponent : number.Length;
            return new NumberShape(NumberKind.Plain, length, whole, points == 1 && AreGroups(number, '.'));
        }

        NumberKind kind = exponent >= 0 ? NumberKind.None
            : blanks > 0 ? OfBlanks(number, commas, points)
            : commas == 0 ? (AreGroups(number, '.') ? NumberKind.PointGroups : NumberKind.None)
            : points == 0 ? OfCommas(number, commas)
            : OfBoth(number, commas, points);
        return kind == NumberKind.None ? default : new NumberShape(kind, length, 0, false);
    }

    private static NumberKind OfCommas(ReadOnlySpan<char> number, int commas) =>
        AreGroups(number, ',') ? (commas > 1 ? NumberKind.CommaGroups : NumberKind.CommaEither)
        : commas == 1 ? NumberKind.CommaDecimal
        : NumberKind.None;

    private static NumberKind OfBoth(ReadOnlySpan<char> number, int commas, int points)
    {
        int comma = number.LastIndexOf(',');
        int point = number.LastIndexOf('.');
        return comma > point
            ? (commas == 1 && AreGroups(number[..comma], '.') ? NumberKind.PointGroups : NumberKind.None)
            : (points == 1 && AreGroups(number[..point], ',') ? NumberKind.CommaGroups : NumberKind.None);
    }

    private static NumberKind OfBlanks(ReadOnlySpan<char> number, int commas, int points)
    {
        int mark = number.IndexOfAny(',', '.');
        ReadOnlySpan<char> whole = mark < 0 ? number : number[..mark];
        char blank = whole[Math.Max(0, whole.IndexOfAny(Blanks))];
        return commas + points > 1 || !AreGroups(whole, blank) || (mark >= 0 && number[mark..].IndexOfAny(Blanks) >= 0) ? NumberKind.None
            : commas == 1 ? NumberKind.BlankGroupsCommaDecimal
            : points == 1 ? NumberKind.BlankGroupsPointDecimal
            : NumberKind.BlankGroups;
    }

    // One to three digits that do not begin with 0, then three behind each mark, at least once.
    private static bool AreGroups(ReadOnlySpan<char> number, char mark)
    {
        int first = number.IndexOf(mark);
        if (first is < 1 or > 3 || number[0] == '0' || number[..first].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        for (int at = first; at < number.Length; at += 4)
        {
            if (number[at] != mark || at + 4 > number.Length || number.Slice(at + 1, 3).ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static int CountOf(ReadOnlySpan<char> text, SearchValues<char> any)
    {
        int count = 0;
        foreach (char character in text)
        {
            count += any.Contains(character) ? 1 : 0;
        }

        return count;
    }
}
