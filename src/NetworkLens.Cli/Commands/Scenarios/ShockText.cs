using System.Buffers;
using System.Globalization;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>A shock in one word of a command line: SEL or SEL>SEL, then ;FIELD=VALUE with the fields of a scenario file. Within double quotes no sign parts anything.</summary>
internal static class ShockText
{
    private static readonly string[] Figures = ["severity", "ratePercent"];

    /// <summary>A scenario of this one shock, as a file holds it; null where the text is not of that form.</summary>
    public static byte[]? Json(string text, ShockKind kind)
    {
        var form = ShockForm.Of(kind);
        string[] parts = Split(text, ';');
        string[] whom = form.Required.Contains("from") ? Split(parts[0], '>') : [parts[0]];
        (string Name, string Value)?[] fields = [.. parts[1..].Select(Field)];
        if (whom.Length > 2 || whom.Any(string.IsNullOrWhiteSpace) || fields.Contains(null))
        {
            return null;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true })) // a field given twice is for the reader to find
        {
            json.WriteStartObject();
            json.WriteString("id", ShockOptions.Id);
            json.WriteStartArray("shocks");
            json.WriteStartObject();
            json.WriteString("kind", form.Word);
            json.WriteString(form.Required.Contains("from") ? "from" : "sites", whom[0].Trim());
            if (whom.Length == 2)
            {
                json.WriteString("to", whom[1].Trim());
            }

            foreach ((string name, string value) in fields.Select(field => field!.Value))
            {
                Write(json, name, value);
            }

            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static (string Name, string Value)? Field(string part) =>
        part.IndexOf('=', StringComparison.Ordinal) is var sign and > 0 ? (part[..sign].Trim(), part[(sign + 1)..].Trim()) : null;

    private static void Write(Utf8JsonWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        if (name == "materials")
        {
            json.WriteStartArray();
            Array.ForEach(Split(value, ','), material => json.WriteStringValue(Unquoted(material.Trim())));
            json.WriteEndArray();
        }
        else if (Figures.Contains(name) && double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double figure) && double.IsFinite(figure))
        {
            json.WriteNumberValue(figure);
        }
        else
        {
            json.WriteStringValue(value); // where a figure is due, its reader says so
        }
    }

    private static string Unquoted(string text) => text is ['"', .., '"'] ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text;

    private static string[] Split(string text, char sign)
    {
        var parts = new List<string>();
        int start = 0;
        bool isQuoted = false;
        for (int place = 0; place < text.Length; place++)
        {
            isQuoted ^= text[place] == '"';
            if (text[place] == sign && !isQuoted)
            {
                parts.Add(text[start..place]);
                start = place + 1;
            }
        }

        parts.Add(text[start..]);
        return [.. parts];
    }
}
