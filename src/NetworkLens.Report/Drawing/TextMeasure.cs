using System.Text;

namespace NetworkLens.Report;

/// <summary>How wide text is in Liberation Sans, Arial and Helvetica, which share their widths.</summary>
internal static class TextMeasure
{
    private const double Other = 0.62; // of the size: letters beyond ASCII, a little wide
    private const double Ideograph = 1;
    private const double Bold = 1.06;

    // Thousandths of the size, from the space on.
    private static readonly short[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>Width in pixels.</summary>
    public static double Of(string text, double size, bool isBold) => text.EnumerateRunes().Sum(Of) * size * (isBold ? Bold : 1);

    /// <summary>The text, or as much of it as there is room for with … behind.</summary>
    public static string Fitted(string text, double size, bool isBold, double room)
    {
        if (Of(text, size, isBold) <= room)
        {
            return text;
        }

        var fitted = new StringBuilder();
        double used = Of("…", size, isBold);
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += Of(rune) * size * (isBold ? Bold : 1);
            if (used > room)
            {
                break;
            }

            fitted.Append(rune);
        }

        return fitted.ToString().TrimEnd() + "…";
    }

    /// <summary>The text in lines, broken at spaces; the last has … where there is more.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, bool isBold, double room, int most)
    {
        var lines = new List<string>();
        string rest = text;
        while (lines.Count < most - 1 && Of(rest, size, isBold) > room)
        {
            int end = 0; // of what fits
            for (int space = rest.IndexOf(' ', StringComparison.Ordinal); space >= 0 && Of(rest[..space], size, isBold) <= room; space = rest.IndexOf(' ', space + 1))
            {
                end = space;
            }

            if (end == 0)
            {
                break; // one long word
            }

            lines.Add(rest[..end]);
            rest = rest[(end + 1)..];
        }

        return [.. lines, Fitted(rest, size, isBold, room)];
    }

    private static double Of(Rune rune) => rune.Value switch
    {
        >= 32 and < 127 => Widths[rune.Value - 32] / 1000.0,
        0xA0 => Widths[0] / 1000.0,
        0x2026 => 1,
        >= 0x2E80 => Ideograph,
        _ => Other,
    };
}
