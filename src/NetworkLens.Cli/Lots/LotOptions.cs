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
    public const string Cluster = "--cluster";
    public const string Snapshot = "--snapshot";
    public const string Certificate = "--certificate";
    public const string Authority = "--authority";

    /// <summary>Adds them to a verb.</summary>
    public static void AddTo(Command verb)
    {
        verb.Add(new Option<string>(Journal) { HelpName = "FILE", Description = "Keep each finished lot there, so that --resume goes on after a crash." });
        verb.Add(new Option<string>(Resume) { HelpName = "FILE", Description = "Go on with a journal of the same data, question and version; where there is none yet, begin it." });
        verb.Add(new Option<string>(Shard) { HelpName = "I/N", Description = "Do the I-th of N parts alone, into the file of --out; networklens merge makes the answer of all N." });
        verb.Add(new Option<string>(Cluster) { HelpName = "ADDRESS", Description = "Let a cluster do it: postgres://USER@HOST/DATABASE or redis://HOST:PORT, as networklens cluster start was told." });
        verb.Add(new Option<string>(Snapshot) { HelpName = "URL", Description = "With --cluster: where its machines get the compiled data set that --data names, unless they see that path." });
        foreach (Option option in TlsOptions())
        {
            verb.Add(option);
        }
    }

    /// <summary>The options by which machines of a cluster know each other.</summary>
    public static IEnumerable<Option> TlsOptions() =>
    [
        new Option<string>(Certificate) { HelpName = "FILE", Description = "PEM file of the certificate, and its key, by which this machine is known to the cluster." },
        new Option<string>(Authority) { HelpName = "FILE", Description = "PEM file of the certificate of the authority that signed all of them." },
    ];

    /// <summary>The files they name; null where they do not.</summary>
    public static TlsFiles? Tls(ParseResult parsed, Func<string, string> fullPath) => (Text(parsed, Certificate), Text(parsed, Authority)) switch
    {
        (null, null) => null,
        ({ } certificate, { } authority) => new TlsFiles(fullPath(certificate), fullPath(authority)),
        _ => throw Refusal.OfCommandLine("--certificate and --authority go together: one's own certificate, and that of whoever signed all of them."),
    };

    /// <summary>What was chosen; refuses what does not go together.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="file">Where --out writes.</param>
    /// <param name="isChecked">Whether --fail-on is asked for.</param>
    public static LotChoice Of(ParseResult parsed, string? file, bool isChecked)
    {
        var choice = new LotChoice(Text(parsed, Journal), Text(parsed, Resume), ShardOf(Text(parsed, Shard)), Text(parsed, Cluster), Text(parsed, Snapshot), file);
        return (choice.Journal is null ? 0 : 1) + (choice.Resume is null ? 0 : 1) + (choice.Cluster is null ? 0 : 1) > 1
            ? throw Refusal.OfCommandLine("--journal begins a journal, --resume goes on with one, and --cluster keeps its own; take one of them.")
            : choice is { Shard: not null, Cluster: not null } ? throw Refusal.OfCommandLine("--shard is for machines that do not know of each other, and --cluster for those that do; take one of them.")
            : choice is { Shard: not null, Part: null } ? throw Refusal.OfCommandLine("--shard needs --out, the file its part is written to, such as part-1.nlpart.")
            : choice.Shard is not null && isChecked ? throw Refusal.OfCommandLine("--fail-on is about the whole answer: give it to networklens merge.")
            : choice is { Snapshot: not null, Cluster: null } ? throw Refusal.OfCommandLine("--snapshot says where the machines of a cluster get the data: it needs --cluster.")
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
/// <param name="Cluster">A cluster's address.</param>
/// <param name="Snapshot">Where it gets the data; null: by path.</param>
/// <param name="Part">The file a shard's part is written to.</param>
internal sealed record LotChoice(string? Journal, string? Resume, (int Number, int Of)? Shard, string? Cluster, string? Snapshot, string? Part)
{
    /// <summary>The file where finished lots are kept; null: nowhere.</summary>
    public string? Kept => Journal ?? Resume;

    /// <summary>Whether that file may be there already.</summary>
    public bool MayGoOn => Resume is not null;

    /// <summary>Nothing chosen: the threads of this process.</summary>
    public bool IsPlain => Journal is null && Resume is null && Shard is null && Cluster is null;
}
