using System.Globalization;
using System.Text.Json;

namespace NetworkLens.Mcp;

/// <summary>What a client said to a tool.</summary>
/// <param name="tool">Whose arguments these are.</param>
/// <param name="values">Name and value; null is as good as left out.</param>
internal sealed class GivenArguments(OutcomeTool tool, IReadOnlyDictionary<string, JsonElement> values)
{
    /// <summary>Every name given.</summary>
    public IEnumerable<string> Names => values.Where(value => value.Value.ValueKind != JsonValueKind.Null).Select(value => value.Key);

    /// <summary>A value; null where it is left out.</summary>
    public JsonElement? this[string name] => values.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>Whether any of some is given.</summary>
    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (this[name] is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A text; null where it is left out.</summary>
    public string? Text(string name) => this[name]?.GetString();

    /// <summary>The texts of an argument, as one or as a list.</summary>
    public static IEnumerable<string> Texts(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!) : [value.GetString()!];

    /// <summary>Words of the command line for all that is given, in the order of the declaration.</summary>
    /// <param name="leftOut">Names of arguments that the tool says by itself.</param>
    public IEnumerable<string> Said(params string[] leftOut) => tool.Arguments
        .Where(argument => !leftOut.Contains(argument.Name))
        .SelectMany(argument => this[argument.Name] is { } value ? Said(argument, value) : []);

    private static IEnumerable<string> Said(ToolArgument argument, JsonElement value) => argument.Kind switch
    {
        ArgumentKind.Flag => value.GetBoolean() ? argument.Option : [],
        ArgumentKind.Texts => Texts(value).SelectMany(text => argument.Option.Append(text)),
        ArgumentKind.Text => argument.Option.Append(value.GetString()!),
        ArgumentKind.Whole => argument.Option.Append(value.GetDouble().ToString("0", CultureInfo.InvariantCulture)),
        _ => argument.Option.Append(value.GetDouble().ToString("R", CultureInfo.InvariantCulture)),
    };
}
