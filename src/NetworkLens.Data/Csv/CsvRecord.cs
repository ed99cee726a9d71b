namespace NetworkLens.Data;

/// <summary>One record as it stands in the file: where its cells are, and whether its quotes are in order.</summary>
/// <remarks>
/// Sylvan cuts records and cells fast, but forgives stray quotes in its lax style and throws at the first in its
/// strict one; neither tells a position. So it reads lax, and records that hold a quote are walked once more here.
/// </remarks>
internal static class CsvRecord
{
    /// <summary>Line breaks in a record, its own included.</summary>
    public static int LineBreaks(ReadOnlySpan<char> raw)
    {
        int breaks = 0;
        for (int at = 0; at < raw.Length; at++)
        {
            if (raw[at] == '\n' || (raw[at] == '\r' && (at + 1 == raw.Length || raw[at + 1] != '\n')))
            {
                breaks++;
            }
        }

        return breaks;
    }

    /// <summary>Line (from 0 in the record) and column (from 1) of a character; a pair of surrogates is one.</summary>
    public static (int Line, int Column) Position(ReadOnlySpan<char> raw, int offset)
    {
        ReadOnlySpan<char> before = raw[..offset];
        int lineStart = before.LastIndexOfAny('\n', '\r') + 1;
        int column = 1;
        foreach (char character in before[lineStart..])
        {
            column += char.IsLowSurrogate(character) ? 0 : 1;
        }

        return (LineBreaks(before[..lineStart]), column);
    }

    /// <summary>Where a cell begins; the end of the record where it has fewer cells.</summary>
    public static int CellStart(ReadOnlySpan<char> raw, int cell)
    {
        int at = 0;
        for (; cell > 0; cell--)
        {
            at = CellEnd(raw, at, out _);
            if (at == raw.Length || raw[at] != ',')
            {
                return at;
            }

            at++;
        }

        return at;
    }

    /// <summary>The first quote that breaks RFC 4180, or null.</summary>
    public static QuoteFault? FindFault(ReadOnlySpan<char> raw)
    {
        for (int at = 0; ; at++)
        {
            at = CellEnd(raw, at, out QuoteFault? fault);
            if (fault is not null || at == raw.Length || raw[at] != ',')
            {
                return fault;
            }
        }
    }

    private static int CellEnd(ReadOnlySpan<char> raw, int start, out QuoteFault? fault)
    {
        fault = null;
        int at = start;
        if (at < raw.Length && raw[at] == '"')
        {
            do
            {
                int next = raw[(at + 1)..].IndexOf('"');
                if (next < 0)
                {
                    fault = new QuoteFault(start, IsOpen: true);
                    return raw.Length;
                }

                at += next + 2; // behind the quote; if another follows, the two stand for one
            }
            while (at < raw.Length && raw[at] == '"');
        }

        int end = raw[at..].IndexOfAny(",\r\n") is var length and >= 0 ? at + length : raw.Length;
        if (at > start ? end > at : raw[at..end].Contains('"'))
        {
            fault = new QuoteFault(at > start ? at : at + raw[at..end].IndexOf('"'), IsOpen: false);
        }

        return end;
    }
}

/// <summary>A quote where none may be.</summary>
/// <param name="Offset">Of the character at fault, in the record.</param>
/// <param name="IsOpen">True where a quote is never closed.</param>
internal readonly record struct QuoteFault(int Offset, bool IsOpen);
