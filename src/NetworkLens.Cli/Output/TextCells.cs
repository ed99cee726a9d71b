using System.Text;
using Wcwidth;

namespace NetworkLens.Cli.Output;

/// <summary>Text as a terminal shows it: how wide it is, and where it may be broken.</summary>
internal static class TextCells
{
    private const int FirstCombining = 0x300;

    /// <summary>Cells a text takes.</summary>
    public static int Width(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.Length;
        }

        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Width(rune);
        }

        return width;
    }

    /// <summary>The longest part that is not to be broken.</summary>
    public static int LongestPiece(string text) => Pieces(text).Select(piece => Width(piece.TrimEnd())).DefaultIfEmpty().Max();

    /// <summary>Breaks a text into lines: at spaces, and behind the - / , ; of a longer word; a piece that is longer still, anywhere.</summary>
    /// <param name="text">One line.</param>
    /// <param name="width">Cells, at least 2.</param>
    /// <returns>At least one line.</returns>
    public static List<string> Folded(string text, int width)
    {
        if (Width(text) <= width)
        {
            return [text];
        }

        var lines = new List<string>();
        var line = new StringBuilder();
        int used = 0;
        foreach (string piece in Pieces(text).SelectMany(piece => Width(piece.TrimEnd()) <= width ? [piece] : Chopped(piece, width)))
        {
            if (used > 0 && used + Width(piece.TrimEnd()) > width)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += Width(piece);
        }

        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    /// <summary>A text with spaces to a width.</summary>
    public static string Padded(string text, int width, bool toTheRight)
    {
        string spaces = new(' ', Math.Max(0, width - Width(text)));
        return toTheRight ? spaces + text : text + spaces;
    }

    // The tables of Unicode are a library's; control characters, which it knows no width of, are shown by nobody.
    private static int Width(Rune rune) => rune.Value < FirstCombining || IsDrawn(rune) ? 1 : Math.Max(0, UnicodeCalculator.GetWidth(rune));

    // Rules and bars, which most tables hold: for them alone the library need not be loaded.
    private static bool IsDrawn(Rune rune) => rune.Value is >= 0x2010 and <= 0x2027 or >= 0x2500 and <= 0x259F;

    // Each ends where a line may.
    private static IEnumerable<string> Pieces(string text)
    {
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            char next = at + 1 < text.Length ? text[at + 1] : ' ';
            bool isWord = at - start > 2 && char.IsLetterOrDigit(text[at - 1]); // neither (t/yr) nor --option
            bool isBreak = text[at] == ' ' ? next != '%' : text[at] is '-' or '/' or ',' or ';' && isWord && next != ' ' && !char.IsAsciiDigit(next);
            if (isBreak)
            {
                yield return text[start..(at + 1)];
                start = at + 1;
            }
        }

        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    private static IEnumerable<string> Chopped(string piece, int width)
    {
        var part = new StringBuilder();
        int used = 0;
        foreach (Rune rune in piece.EnumerateRunes())
        {
            if (used + Width(rune) > width)
            {
                yield return part.ToString();
                part.Clear();
                used = 0;
            }

            part.Append(rune);
            used += Width(rune);
        }

        yield return part.ToString();
    }
}
