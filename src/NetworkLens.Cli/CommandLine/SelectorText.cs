using System.CommandLine;

namespace NetworkLens.Cli.Commands;

/// <summary>A selector as the last words of a command line: one word quoted by the shell, or several.</summary>
internal static class SelectorText
{
    public static Argument<string[]> Argument(string description)
    {
        var argument = new Argument<string[]>("SEL") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        argument.Validators.Add(CommandLineFaults.RefuseOptions);
        return argument;
    }

    public static string? Of(string[]? words) => words is { Length: > 0 } ? string.Join(' ', words) : null;
}
