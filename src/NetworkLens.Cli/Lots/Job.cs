using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Reflection;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Lots;

/// <summary>A question that is cut into lots: whoever has an equal <see cref="Key"/> has the same lots with the same results.</summary>
/// <param name="Key">What the results depend on.</param>
/// <param name="Words">The command line that asks it, without data, output and who does it.</param>
/// <param name="Files">Files that the question names, by the name it gives them.</param>
/// <param name="Data">The data set as the command line or a setting names it; null: the one that ships.</param>
internal sealed record Job(JobKey Key, ImmutableArray<string> Words, ImmutableSortedDictionary<string, byte[]> Files, string? Data)
{
    /// <summary>Words of a question without those that name its data.</summary>
    public static IEnumerable<string> WithoutData(IReadOnlyList<string> words) => words.Where((word, at) => word != "--data" && (at == 0 || words[at - 1] != "--data"));
}

/// <summary>What the results of all lots depend on.</summary>
/// <param name="Snapshot">SHA-256 of the compiled data set.</param>
/// <param name="Question">The verb and its options in force, and the year.</param>
/// <param name="Program">Version of the program.</param>
internal sealed record JobKey(string Snapshot, string Question, string Program)
{
    /// <summary>Which of them differs from another's, in a sentence's end; null where none does.</summary>
    public string? Difference(JobKey other) =>
        Snapshot != other.Snapshot ? $"of other data (snapshot {other.Snapshot[..12]}, not {Snapshot[..12]})"
        : Question != other.Question ? $"of another question ({other.Question}, not {Question})"
        : Program != other.Program ? $"of another version of the program ({other.Program}, not {Program})"
        : null;
}

/// <summary>What a command line asks, apart from how its answer is written and who works on it.</summary>
internal static class JobWords
{
    // Options that change nothing in the results of lots.
    private static readonly HashSet<string> Aside = new(StringComparer.Ordinal)
    {
        "--data", "--strict", "--out", "--config", "--format", "--limit", "--threads", "--quiet", "--verbose", "--no-color", "--fail-on", "--where", "--sort", "--cite",
        LotOptions.Journal, LotOptions.Resume, LotOptions.Shard, LotOptions.Cluster, LotOptions.Snapshot, LotOptions.Certificate, LotOptions.Authority,
    };

    /// <summary>Version of the program.</summary>
    public static string Program => Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The question as one text, options by name: equal texts ask the same.</summary>
    public static string Canonical(ParseResult parsed, Settings settings, int year) =>
        $"{string.Join(' ', ((string[])[.. Asked(parsed.CommandResult), .. Set(settings)]).Select(RepeatText.Quoted))} as of {year}";

    /// <summary>The words that ask it, as they were typed, and what settings elsewhere add; without output and who does it.</summary>
    public static IEnumerable<string> Of(ParseResult parsed, Settings settings)
    {
        string[] typed = [.. Without(parsed, name => Aside.Contains(name) && name is not ("--data" or "--strict"))];
        return [.. typed, .. Set(settings).Where(word => !typed.Contains(word.Split('=')[0]))];
    }

    /// <summary>A command line's words without some options.</summary>
    public static IEnumerable<string> Without(ParseResult parsed, Func<string, bool> isLeft)
    {
        int skip = 0;
        foreach (Token token in parsed.Tokens)
        {
            if (token.Type == TokenType.Option && isLeft(token.Value))
            {
                skip = OptionsOf(parsed.CommandResult).FirstOrDefault(option => option.Option.Name == token.Value)?.Tokens.Count > 0 ? 1 : 0;
            }
            else if (skip > 0)
            {
                skip--;
            }
            else
            {
                yield return token.Value;
            }
        }
    }

    /// <summary>Of a command line only how the answer is written.</summary>
    public static IEnumerable<string> Others(ParseResult parsed) =>
        OptionsOf(parsed.CommandResult).Where(option => Aside.Contains(option.Option.Name)).SelectMany(WordsOf);

    private static IEnumerable<string> Set(Settings settings) =>
    [
        .. settings.AsOf is { } year ? [$"--as-of={year}"] : Array.Empty<string>(),
        .. settings.Evidence == Evidence.Documented ? ["--evidence=documented"] : Array.Empty<string>(),
        .. settings.IncludeUnconfirmed ? ["--include-unconfirmed"] : Array.Empty<string>(),
        .. settings.AllMembers ? ["--members=all"] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Asked(CommandResult command)
    {
        var verbs = new List<string>();
        for (SymbolResult? at = command; at is CommandResult { Parent: not null } verb; at = verb.Parent)
        {
            verbs.Insert(0, verb.Command.Name);
        }

        IEnumerable<string> arguments = command.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens.Select(token => token.Value));
        IEnumerable<OptionResult> options = OptionsOf(command).Where(option => !Aside.Contains(option.Option.Name) && option.Option.Name is not ("--as-of" or "--evidence" or "--include-unconfirmed" or "--members"));
        return [.. verbs, .. arguments, .. options.OrderBy(option => option.Option.Name, StringComparer.Ordinal).SelectMany(WordsOf)];
    }

    private static IEnumerable<OptionResult> OptionsOf(CommandResult command)
    {
        for (SymbolResult? at = command; at is CommandResult verb; at = verb.Parent)
        {
            foreach (OptionResult option in verb.Children.OfType<OptionResult>().Where(option => !option.Implicit))
            {
                yield return option;
            }
        }
    }

    private static IEnumerable<string> WordsOf(OptionResult option) =>
        option.Tokens.Count == 0 ? [option.Option.Name] : option.Tokens.SelectMany(token => new[] { option.Option.Name, token.Value });
}
