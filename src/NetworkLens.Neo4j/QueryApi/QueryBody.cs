using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NetworkLens.Neo4j;

/// <summary>Requests of Neo4j's HTTP Query API v2. Unknown fields are refused by the server, so that only those of every version since 5.19 are here.</summary>
internal static class QueryBody
{
    private const int Room = 1 << 16;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }; // it is no part of a page

    /// <summary>A statement, with counters in its answer. O(all letters).</summary>
    /// <param name="statement">What to run.</param>
    /// <param name="accessMode">READ or WRITE; null where an open transaction says it.</param>
    /// <param name="bookmarks">What it has to wait for; null where there is nothing, or an open transaction says it.</param>
    /// <exception cref="ArgumentException">A parameter is no Cypher value.</exception>
    public static byte[] Of(CypherStatement statement, string? accessMode = null, IReadOnlyList<string>? bookmarks = null)
    {
        var buffer = new ArrayBufferWriter<byte>(Room);
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("statement"u8, statement.Text);
            json.WritePropertyName("parameters"u8);
            WriteMap(json, statement.Parameters);
            json.WriteBoolean("includeCounters"u8, true);
            if (accessMode is not null)
            {
                json.WriteString("accessMode"u8, accessMode);
            }

            if (bookmarks is { Count: > 0 })
            {
                json.WritePropertyName("bookmarks"u8);
                WriteList(json, bookmarks);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case long whole:
                json.WriteNumberValue(whole);
                break;
            case int whole:
                json.WriteNumberValue(whole);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case double number:
                json.WriteRawValue(CypherLiteral.Text(number), skipInputValidation: true); // a server takes 5 for an INTEGER, and 5.0 for a FLOAT
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IEnumerable<object?> list:
                WriteList(json, list);
                break;
            default:
                throw new ArgumentException($"{value} is no Cypher value.", nameof(value));
        }
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach ((string name, object? value) in map)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<object?> list)
    {
        json.WriteStartArray();
        foreach (object? item in list)
        {
            Write(json, item);
        }

        json.WriteEndArray();
    }
}
