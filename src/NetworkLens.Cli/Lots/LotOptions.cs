using System.CommandLine;
using System.CommandLine.Parsing;
using NetworkLens.Cli.Commands;

namespace NetworkLens.Cli.Lots;

/// <summary>The options of a question that is cut into lots.</summary>
internal static class LotOptions
{
    public const string Journal = "--journal";
    public const string Resume = "--resume";
    public const string Shard = "--shard";

    /// <summary>Adds them to a verb.</summary>
    public static void AddTo(Command verb)
    {
        verb.Add(new Option<string>(Journal) { HelpName = "FILE", Description = "Keep each finished lot there, so that --resume goes on after a crash." });
        verb.Add(new Option<string>(Resume) { HelpName = "FILE", Description = "Go on with a journal of the same data, question and version; where there is none yet, begin it." });
        verb.Add(new Option<string>(Shard) { HelpName = "I/N", Description = "Do the I-th of N parts alone, into the file of --out; networklens merge makes the answer of all N." });
    }

    /// <summary>What was chosen; refuses what does not go together.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="file">Where --out writes.</param>
    /// <param name="isChecked">Whether --fail-on is asked for.</param>
    public static LotChoice Of(ParseResult parsed, string? file, bool isChecked)
    {
        var choice = new LotChoice(Text(parsed, Journal), Text(parsed, Resume), ShardOf(Text(parsed, Shard)), file);
        return choice is { Journal: not null, Resume: not null } ? throw Refusal.OfCommandLine("--journal begins a journal, and --resume goes on with one; take one of them.")
            : choice is { Shard: not null, Part: null } ? throw Refusal.OfCommandLine("--shard needs --out, the file its part is written to, such as part-1.nlpart.")
            : choice.Shard is not null && isChecked ? throw Refusal.OfCommandLine("--fail-on is about the whole answer: give it to networklens merge.")
            : choice;
    }

    private static string? Text(ParseResult parsed, string name) => parsed.GetResult(name) is OptionResult { Implicit: false, Tokens: [var token] } ? token.Value : null;

    private static (int Number, int Of)? ShardOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        string[] parts = text.Split('/');
        return parts.Length == 2 && NumberOption.Whole(parts[0]) is { } number && NumberOption.Whole(parts[1]) is { } of && number >= 1 && number <= of && of <= 100_000
            ? (number, of)
            : throw Refusal.OfCommandLine($"--shard: '{text}' is no shard; expected I/N with I from 1 to N, such as 3/16.");
    }
}

/// <summary>Who does the lots of a question, as the command line says.</summary>
/// <param name="Journal">A journal to begin.</param>
/// <param name="Resume">A journal to go on with.</param>
/// <param name="Shard">Which part of how many to do; null: all.</param>
/// <param name="Part">The file a shard's part is written to.</param>
internal sealed record LotChoice(string? Journal, string? Resume, (int Number, int Of)? Shard, string? Part)
{
    /// <summary>The file where finished lots are kept; null: nowhere.</summary>
    public string? Kept => Journal ?? Resume;

    /// <summary>Whether that file may be there already.</summary>
    public bool MayGoOn => Resume is not null;

    /// <summary>Nothing chosen: the threads of this process.</summary>
    public bool IsPlain => Journal is null && Resume is null && Shard is null;
}
