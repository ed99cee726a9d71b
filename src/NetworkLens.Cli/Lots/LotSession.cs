using System.Collections.Immutable;
using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using NetworkLens.Analysis;

namespace NetworkLens.Cli.Lots;

/// <summary>Does the lots of a job somewhere else than the command line of this process says.</summary>
/// <param name="job">The question.</param>
/// <param name="choice">What the command line says.</param>
/// <param name="progress">Told of each lot.</param>
/// <param name="setAside">Told of each lot that was set aside, in a sentence.</param>
internal delegate ILotWork LotPlace(Job job, LotChoice choice, LotProgress progress, Action<string> setAside);

/// <summary>What a command line says of lots, and what came of them.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="choice">Who does them.</param>
internal sealed class AskedLots(ParseResult parsed, LotChoice choice)
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Who does the lots.</summary>
    public LotChoice Choice => choice;

    /// <summary>Lots that are missing from the answer, a sentence each.</summary>
    public List<string> SetAside { get; } = [];

    /// <summary>True once the question was cut into lots.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Certificates for a cluster; null: none.</summary>
    public TlsFiles? Tls(Func<string, string> fullPath) => LotOptions.Tls(parsed, fullPath);

    /// <summary>Takes note of a file that the question names.</summary>
    public void Names(string file, byte[] bytes) => files[file] = bytes;

    /// <summary>The job of a question; a question has one.</summary>
    public Job Cut(Settings settings, int year, Func<string> snapshot)
    {
        if (IsCut)
        {
            throw Refusal.OfCommandLine("this asks two questions at once, which have lots of their own: ask one after the other, or leave --journal, --shard and --cluster out.");
        }

        IsCut = true;
        var text = new StringBuilder(JobWords.Canonical(parsed, settings, year));
        foreach ((string file, byte[] bytes) in files)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $", {file} {Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}");
        }

        return new Job(new JobKey(snapshot(), text.ToString(), JobWords.Program), [.. JobWords.Of(parsed, settings)], files.ToImmutableSortedDictionary(StringComparer.Ordinal), settings.Data);
    }
}

/// <summary>The lots of a question under way: who does them, and who tells how far they are.</summary>
internal sealed class LotSession : IDisposable
{
    private readonly IDisposable[] held;

    /// <param name="work">Null: the threads of this process, without more ado.</param>
    /// <param name="progress">Told the share done by whoever does them here; null: the lots are counted.</param>
    /// <param name="held">Ends with it.</param>
    public LotSession(ILotWork? work, IProgress<double>? progress, params IDisposable[] held) => (Work, Progress, this.held) = (work, progress, held);

    /// <summary>Who does the lots; null: the threads of this process, without more ado.</summary>
    public ILotWork? Work { get; }

    /// <summary>Told the share done; null: nobody asks.</summary>
    public IProgress<double>? Progress { get; }

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(held, each => each.Dispose());
}
