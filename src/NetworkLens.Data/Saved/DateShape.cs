using System.Globalization;

namespace NetworkLens.Data;

/// <summary>A date of three numbers with the year last, or first with slashes.</summary>
/// <param name="First">Day or month.</param>
/// <param name="Second">Month or day.</param>
/// <param name="Year">Four digits.</param>
/// <param name="IsPointed">Points between, which always means the day first.</param>
internal readonly record struct DateShape(int First, int Second, int Year, bool IsPointed)
{
    public static DateShape? Of(ReadOnlySpan<char> text)
    {
        if (text.Length is < 8 or > 10)
        {
            return null;
        }

        char mark = text.Contains('.') ? '.' : '/';
        int one = text.IndexOf(mark);
        int two = text.LastIndexOf(mark);
        return one is 1 or 2 && two - one is 2 or 3 && text.Length - two == 5
            && Number(text[..one]) is { } first and > 0 and <= 31
            && Number(text[(one + 1)..two]) is { } second and > 0 and <= 31
            && Number(text[(two + 1)..]) is { } year
            ? new DateShape(first, second, year, mark == '.')
            : null;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
