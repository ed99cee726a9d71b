using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace NetworkLens.Data;

/// <summary>Tells where the tokens of a JSON file stand, for its errors.</summary>
internal sealed class JsonPlaces(string file, byte[] text, FindingList findings)
{
    /// <summary>False, and reported, where the text is no JSON at all.</summary>
    public bool IsJson()
    {
        if (!Utf8.IsValid(text))
        {
            Error(0, "not-utf8", "The file is not UTF-8. Save it as UTF-8.", null, "UTF-8");
            return false;
        }

        var json = new Utf8JsonReader(text);
        try
        {
            while (json.Read())
            {
                _ = json.ValueIsEscaped ? json.GetString() : null;
            }

            return true;
        }
        catch (JsonException fault)
        {
            int lineStart = 0;
            for (long line = fault.LineNumber ?? 0; line > 0; line--)
            {
                lineStart += text.AsSpan(lineStart).IndexOf((byte)'\n') + 1;
            }

            Error(
                Math.Min(text.Length, lineStart + (fault.BytePositionInLine ?? 0)), "not-json",
                "The file is not JSON from here on. Look for a comma or a quote too many or too few just before.", null, "JSON");
        }
        catch (InvalidOperationException)
        {
            Error(json.TokenStartIndex, "not-text", "The text holds half of a pair of surrogates. Write the character itself, or both halves.", Raw(json), "text");
        }

        return false;
    }

    public void Error(long offset, string code, string message, string? found = null, string? expected = null, string? nearest = null)
    {
        ReadOnlySpan<byte> before = text.AsSpan(..(int)offset);
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        findings.Add(new DataFinding(
            file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1, Severity.Error, code, message, found, expected, nearest));
    }

    /// <summary>The token as it is written.</summary>
    public static string Raw(in Utf8JsonReader json) => Encoding.UTF8.GetString(json.ValueSpan);
}
