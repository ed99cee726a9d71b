using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Mcp;

/// <summary>Says what is wrong with what a client gave, with what would be right: the library takes anything.</summary>
internal static class ArgumentFaults
{
    private const int LongestText = 500;

    /// <summary>One sentence a fault; none: all is right.</summary>
    /// <param name="tool">Whose arguments these are.</param>
    /// <param name="given">What was given.</param>
    /// <param name="listed">The words an argument may be that the data lists.</param>
    public static IReadOnlyList<string> Of(OutcomeTool tool, GivenArguments given, Func<ToolArgument, IReadOnlyList<string>> listed)
    {
        string[] known = [.. tool.Arguments.Select(argument => argument.Name)];
        string[] faults =
        [
            .. given.Names.Except(known).Select(name => $"'{name}' is not an argument of {tool.Name}.{Offer(name, known)} Accepted: {string.Join(", ", known)}."),
            .. tool.Arguments.Where(argument => argument.IsRequired && !given.Has(argument.Name)).Select(argument => $"'{argument.Name}' is missing. {argument.Meaning} Accepted: {argument.Accepted}."),
            .. tool.Arguments.Select(argument => given[argument.Name] is { } value ? Fault(argument, value, listed) : null).OfType<string>(),
        ];
        return faults.Length > 0 ? faults : tool.Together(given) is { } together ? [together] : [];
    }

    private static string? Fault(ToolArgument argument, JsonElement value, Func<ToolArgument, IReadOnlyList<string>> listed) => argument.Kind switch
    {
        ArgumentKind.Flag => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : Not(argument, value),
        ArgumentKind.Whole or ArgumentKind.Number => IsNumber(argument, value) ? null : Not(argument, value),
        ArgumentKind.Texts when value.ValueKind == JsonValueKind.Array => value.GetArrayLength() is var count && (count == 0 || count > argument.MostTexts)
            ? $"'{argument.Name}' lists {count}. Accepted: {argument.Accepted}."
            : value.EnumerateArray().Select(item => OfText(argument, item, listed)).FirstOrDefault(fault => fault is not null),
        _ => OfText(argument, value, listed),
    };

    // JSON has no NaN, but numbers too large for any figure.
    private static bool IsNumber(ToolArgument argument, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && number >= argument.Range.Least && number <= argument.Range.Most
        && (argument.Kind == ArgumentKind.Number || double.IsInteger(number));

    private static string? OfText(ToolArgument argument, JsonElement value, Func<ToolArgument, IReadOnlyList<string>> listed)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return Not(argument, value);
        }

        string text = value.GetString()!;
        IReadOnlyList<string> words = argument.Words.IsEmpty ? listed(argument) : argument.Words;
        return words.Count > 0 ? words.Contains(text, StringComparer.Ordinal) ? null : $"'{argument.Name}' is {Shown(value)}.{Offer(text, words)} Accepted: {string.Join(", ", words)}."
            : string.IsNullOrWhiteSpace(text) ? $"'{argument.Name}' is empty. Accepted: {argument.Accepted}."
            : text.Length > LongestText ? $"'{argument.Name}' has {text.Length} characters. Accepted: {argument.Accepted}, at most {LongestText} characters."
            : text[0] == '-' || text.Any(char.IsControl) ? $"'{argument.Name}' is {Shown(value)}: it must not begin with - or hold a line break. Accepted: {argument.Accepted}." // no option of the command line
            : null;
    }

    private static string Not(ToolArgument argument, JsonElement value) => $"'{argument.Name}' is {Shown(value)}. Accepted: {argument.Accepted}.";

    private static string Offer(string text, IEnumerable<string> known) => Nearest.Of(text, known) is { } near ? $" Did you mean '{near}'?" : string.Empty;

    private static string Shown(JsonElement value) => value.GetRawText() is { Length: > 60 } text ? text[..60] + "…" : value.GetRawText();
}
