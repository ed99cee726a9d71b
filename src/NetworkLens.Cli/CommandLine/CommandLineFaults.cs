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
        if (command.Subcommands.Count > 0 && strangers.Length == 0)
        {
            string start = command is RootCommand ? "summary" : $"{PathOf(command)} {command.Subcommands[0].Name}"["networklens ".Length..];
            return $"say which question: {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}.\nSee {PathOf(command)} --help, or start with networklens {start}.";
        }

        // What the library says of a stranger is said better here.
        IEnumerable<string> faults = strangers.Select(token => Stranger(token, command))
            .Concat(parsed.Errors
                .Where(error => !strangers.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)) && !(command is RootCommand && strangers.Length > 0))
                .Select(Sentence))
            .Distinct();
        return $"{string.Join('\n', faults)}\nSee {PathOf(command)} --help.";
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
        return $"'{token}' is not {what} of {PathOf(command)}.{DidYouMean.Of(token, known)}";
    }

    private static string PathOf(Command command) => command is RootCommand ? "networklens" : $"{PathOf(command.Parents.OfType<Command>().Single())} {command.Name}";

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Concat(Above(command).SelectMany(parent => parent.Options.Where(option => option.Recursive))).Select(option => option.Name);

    private static IEnumerable<Command> Above(Command command) => command.Parents.OfType<Command>().SelectMany(parent => Above(parent).Prepend(parent));
}
