using System.Globalization;
using System.Text.Json;

namespace NetworkLens.Tests.StandIn;

/// <summary>Values as the Query API has them: plain, or typed.</summary>
internal static class StandInJson
{
    public static object? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out long whole) && !element.GetRawText().AsSpan().ContainsAny(".eE") ? (object)whole : element.GetDouble(),
        JsonValueKind.Array => element.EnumerateArray().Select(Read).ToList(),
        _ => element.EnumerateObject().ToDictionary(member => member.Name, member => Read(member.Value)),
    };

    public static void Write(Utf8JsonWriter json, object? value, bool isTyped)
    {
        if (isTyped)
        {
            WriteTyped(json, value);
            return;
        }

        switch (value)
        {
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map, isTyped);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case IEnumerable<object?> list:
                WriteList(json, list, isTyped);
                break;
            case double number:
                json.WriteRawValue(Float(number));
                break;
            default:
                WriteSimple(json, value);
                break;
        }
    }

    private static void WriteTyped(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        json.WriteString("$type", value switch
        {
            null => "Null",
            bool => "Boolean",
            long => "Integer",
            double => "Float",
            string => "String",
            IReadOnlyDictionary<string, object?> => "Map",
            _ => "List",
        });
        json.WritePropertyName("_value");
        switch (value)
        {
            case long whole:
                json.WriteStringValue(whole.ToString(CultureInfo.InvariantCulture));
                break;
            case double number:
                json.WriteStringValue(Float(number));
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map, isTyped: true);
                break;
            case IEnumerable<object?> list:
                WriteList(json, list, isTyped: true);
                break;
            default:
                WriteSimple(json, value);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map, bool isTyped)
    {
        json.WriteStartObject();
        foreach ((string key, object? item) in map)
        {
            json.WritePropertyName(key);
            Write(json, item, isTyped);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<object?> list, bool isTyped)
    {
        json.WriteStartArray();
        foreach (object? item in list)
        {
            Write(json, item, isTyped);
        }

        json.WriteEndArray();
    }

    private static void WriteSimple(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteNumberValue((long)value);
                break;
        }
    }

    private static string Float(double number) => number.ToString("R", CultureInfo.InvariantCulture) is var text && text.AsSpan().ContainsAny(".EN") ? text : text + ".0";
}
