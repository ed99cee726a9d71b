using System.Globalization;
using System.Text.Json;

namespace NetworkLens.Neo4j;

/// <summary>Values of an answer, plain or typed (<c>{"$type": "Integer", "_value": "5"}</c>).</summary>
/// <remarks>Typed ones tell an INTEGER from a FLOAT and hold NaN; dates, times, durations, points and bytes stay the text that stands for them.</remarks>
internal static class QueryValue
{
    /// <summary>A list; the reader stands at its opening bracket and the whole of it is there.</summary>
    public static List<object?> ReadList(ref Utf8JsonReader json, bool isTyped)
    {
        var list = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref json, isTyped));
        }

        return list;
    }

    private static object? Read(ref Utf8JsonReader json, bool isTyped) => json.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => json.GetString(),
        JsonTokenType.Number => json.TryGetInt64(out long whole) ? (object)whole : json.GetDouble(), // 1.0 is no Int64
        JsonTokenType.StartArray => ReadList(ref json, isTyped),
        _ => isTyped ? ReadTyped(ref json) : ReadMap(ref json, isTyped),
    };

    private static Dictionary<string, object?> ReadMap(ref Utf8JsonReader json, bool isTyped)
    {
        var map = new Dictionary<string, object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            string key = json.GetString()!;
            json.Read();
            map[key] = Read(ref json, isTyped);
        }

        return map;
    }

    private static object? ReadTyped(ref Utf8JsonReader json)
    {
        string? type = null;
        object? value = null;
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            bool isType = json.ValueTextEquals("$type"u8);
            json.Read();
            if (isType)
            {
                type = json.GetString();
            }
            else
            {
                // Below a map, and below the fields of a node, stand names of the user's own; all else is typed again.
                value = json.TokenType == JsonTokenType.StartObject ? ReadMap(ref json, isTyped: true) : Read(ref json, isTyped: true);
            }
        }

        return (type, value) switch
        {
            ("Integer", string text) => long.Parse(text, CultureInfo.InvariantCulture),
            ("Float", string text) => double.Parse(text, CultureInfo.InvariantCulture),
            ("Node" or "Relationship", Dictionary<string, object?> entity) => entity.GetValueOrDefault("_properties"),
            _ => value,
        };
    }
}
