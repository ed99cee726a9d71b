using System.CommandLine;
using System.CommandLine.Parsing;

namespace NetworkLens.Cli;

/// <summary>Says what is wrong with a command line, and what was most likely meant.</summary>
internal static class CommandLineFaults
{
    /// <summary>One sentence a fault, then where to read on.</summary>
    public static string Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string[] strangers = [.. parsed.UnmatchedTokens];
        if (command is RootCommand && strangers.Length == 0 && parsed.Tokens.All(token => token.Type is TokenType.Option or TokenType.Argument))
        {
            return $"say which question: {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}.\nSee networklens --help, or start with networklens summary.";
        }

        // What the library says of a stranger is said better here.
        IEnumerable<string> faults = strangers.Select(token => Stranger(token, command))
            .Concat(parsed.Errors
                .Where(error => !strangers.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)) && !(command is RootCommand && strangers.Length > 0))
                .Select(Sentence))
            .Distinct();
        string help = $"{NameOf(command)} --help";
        return $"{string.Join('\n', faults)}\nSee {help}.";
    }

    /// <summary>An argument that looks like an option is a slip of the pen, not a value.</summary>
    public static void RefuseOptions(ArgumentResult argument)
    {
        foreach (Token token in argument.Tokens.Where(token => token.Value.StartsWith('-')))
        {
            argument.AddError(Stranger(token.Value, ((CommandResult)argument.Parent!).Command));
        }
    }

    private static string Sentence(ParseError error) => error.Message[^1] is '.' or '?' ? error.Message : error.Message + ".";

    private static string Stranger(string token, Command command)
    {
        bool isOption = token.StartsWith('-');
        IEnumerable<string> known = isOption ? OptionsOf(command) : command.Subcommands.Select(verb => verb.Name);
        string what = isOption ? "an option" : command.Subcommands.Count > 0 ? "a command" : "an argument";
        string whose = NameOf(command);
        return $"'{token}' is not {what} of {whose}.{DidYouMean.Of(token, known)}";
    }

    private static string NameOf(Command command) => command is RootCommand ? "networklens"
        : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? NameOf(parent) : "networklens")} {command.Name}";

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).Select(option => option.Name);
}
