using System.Text.RegularExpressions;

namespace NetworkLens.Mcp;

/// <summary>Why the console refused, in the words of a tool.</summary>
internal static partial class RefusalText
{
    private const string Program = "networklens: ";

    /// <summary>The console's sentences with the names of the tool's arguments for those of its options, and without where to read on.</summary>
    /// <param name="tool">Whose arguments these are.</param>
    /// <param name="given">What the client said; a text that the console quotes is followed by what its argument takes.</param>
    /// <param name="said">As the console says it.</param>
    public static string Of(OutcomeTool tool, GivenArguments given, string said)
    {
        IEnumerable<string> lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("See networklens", StringComparison.Ordinal))
            .Select(line => line.StartsWith(Program, StringComparison.Ordinal) ? line[Program.Length..] : line);
        string text = Option().Replace(string.Join('\n', lines), match => tool.Arguments.FirstOrDefault(argument => argument.Option is [var option, ..] && option == match.Value)?.Name ?? match.Value);
        return string.Join('\n', tool.Arguments.Where(argument => IsQuoted(argument, given, text)).Select(argument => $"'{argument.Name}' takes {argument.Accepted}. {argument.Meaning} Ids are in what_is_in_the_data.").Prepend(text));
    }

    private static bool IsQuoted(ToolArgument argument, GivenArguments given, string text) => argument.Kind is ArgumentKind.Text or ArgumentKind.Texts && argument.Words.IsEmpty
        && given[argument.Name] is { } value && GivenArguments.Texts(value).Any(each => text.Contains($"'{each}'", StringComparison.Ordinal));

    [GeneratedRegex("--[a-z][a-z-]*")]
    private static partial Regex Option();
}
