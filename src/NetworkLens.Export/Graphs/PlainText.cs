using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace NetworkLens.Export;

/// <summary>Text of the data without the characters that XML cannot hold, so that ids stay different from each other and can be told back.</summary>
/// <remarks>
/// A control character or half a surrogate pair becomes <c>_xHHHH_</c>, and the underscore of a literal <c>_xHHHH_</c> becomes
/// <c>_x005F_</c>: the way of office files (ISO/IEC 29500, ST_Xstring).
/// </remarks>
internal static class PlainText
{
    private const int CodeLength = 7; // _xHHHH_

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef");

    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && Length(text, first) is var length and > 0)
        {
            first += length;
        }

        if (first == text.Length)
        {
            return text;
        }

        var plain = new StringBuilder(text, 0, first, text.Length + 16);
        for (int at = first; at < text.Length;)
        {
            int length = Length(text, at);
            plain.Append(length > 0 ? text.Substring(at, length) : string.Create(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_"));
            at += Math.Max(1, length);
        }

        return plain.ToString();
    }

    // Characters from here that may stand as they are, 1 or 2; 0: this one may not.
    private static int Length(string text, int at) =>
        text[at] == '_' ? IsCode(text, at) ? 0 : 1
        : at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]) ? 2
        : XmlConvert.IsXmlChar(text[at]) ? 1
        : 0;

    private static bool IsCode(string text, int at) =>
        at + CodeLength <= text.Length && text[at + 1] == 'x' && text[at + CodeLength - 1] == '_' && text.AsSpan(at + 2, 4).IndexOfAnyExcept(HexDigits) < 0;
}
