using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using NetworkLens.Cli.Output;

namespace NetworkLens.Cli;

/// <summary>The library's help, and below it the examples of a verb, or what a newcomer should know of the program.</summary>
internal sealed class HelpWithExamples(HelpAction help, int? width) : SynchronousCommandLineAction
{
    private const int Widest = 120; // of the terminal, or of whatever else it is read in

    private const string Common =
        "Every verb also takes --data, --as-of, --evidence, --format, --limit, --where, --sort, --out, --fail-on and more: networklens help options. How sites are chosen (SEL): networklens help selectors.";

    private static readonly string Program =
        $"""
        Selectors (SEL) choose sites: words are ANDed, commas are OR, ! negates. A bare word is an id, or part of just one name.
          f-35 · stage:magnet · country:CN,MM · bloc:forge · operator:"JL Mag" · makes:dy-oxide · status:planned
          'stage:end-use country:US !id:f-35'

        Settings are taken from the first that gives them: the command line, the file of --config, NETWORKLENS_* variables,
        user secrets (id networklens), appsettings.json in the working folder. They are: data, asOf, evidence,
        includeUnconfirmed, members, format, limit, threads, quiet, verbose, noColor; and neo4j:uri, neo4j:database, neo4j:user.
        The password of Neo4j is never on the command line: NETWORKLENS_NEO4J__PASSWORD, or the user secret neo4j:password.

        Exit codes:
        {string.Join('\n', ExitCode.Meanings.Select(each => $"  {each.Code} {each.Meaning}"))}

        Start with:
          networklens summary
          networklens chokepoints
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int most = Math.Min(width ?? Widest, Widest);
        help.MaxWidth = most;
        Command command = parseResult.CommandResult.Command;
        foreach (Option common in parseResult.RootCommandResult.Command.Options)
        {
            common.Hidden |= command is Verb && common is not HelpOption; // a verb's own come first; one line names the others
        }

        int result = WithoutDefaults(command, () => help.Invoke(parseResult));
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is not Verb verb)
        {
            foreach (string line in Program.ReplaceLineEndings("\n").Split('\n').SelectMany(line => TextCells.Folded(line, most)))
            {
                output.Write(line + "\n");
            }

            return result;
        }

        output.Write("Examples:\n");
        foreach (string example in verb.Examples)
        {
            output.Write($"  {example}\n");
        }

        foreach (string line in TextCells.Folded(Common, most))
        {
            output.Write(line + "\n");
        }

        return result;
    }

    // The description of an option says its default; the library would say it a second time.
    private static int WithoutDefaults(Command command, Func<int> print)
    {
        (Option<int> Option, Func<ArgumentResult, int>? Default)[] numbers = [.. command.Options.OfType<Option<int>>().Select(option => (option, option.DefaultValueFactory))];
        foreach ((Option<int> option, _) in numbers)
        {
            option.DefaultValueFactory = null;
        }

        int result = print();
        foreach ((Option<int> option, Func<ArgumentResult, int>? usual) in numbers)
        {
            option.DefaultValueFactory = usual;
        }

        return result;
    }
}
