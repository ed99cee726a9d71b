using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.Extensions.Configuration;
using NetworkLens.Cli.Commands;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;
using NetworkLens.Cli.Shell;

namespace NetworkLens.Cli;

/// <summary>What a run sees of the world: nothing else here is global.</summary>
/// <param name="Output">Where answers go.</param>
/// <param name="Error">Where notes and errors go.</param>
/// <param name="Width">Columns of the terminal that shows <paramref name="Output"/>, or what COLUMNS says of a pipe; null where a file or a pipe takes it whole.</param>
/// <param name="IsColourForbidden">NO_COLOR, whatever its value, if it has one; or a terminal that calls itself dumb.</param>
/// <param name="WorkingFolder">Where relative paths start and appsettings.json is looked for.</param>
/// <param name="AddAmbientSettings">Adds user secrets and environment variables.</param>
/// <param name="Cancellation">Ctrl+C.</param>
internal sealed record Surroundings(
    TextWriter Output, TextWriter Error, int? Width, bool IsColourForbidden, string WorkingFolder, Action<IConfigurationBuilder> AddAmbientSettings,
    CancellationToken Cancellation)
{
    private const int LeastWidth = 40;

    private static readonly string[] Locales = ["LC_ALL", "LC_CTYPE", "LANG"]; // the first that is set counts

    /// <summary>Columns of the terminal that shows <see cref="Error"/>; null where a file or a pipe takes it.</summary>
    public int? ErrorWidth { get; init; }

    /// <summary>True where <see cref="Output"/> is a pipe or a file, which takes no colours.</summary>
    public bool IsPiped { get; init; }

    /// <summary>True where the locale is C or POSIX, which shows nothing beyond ASCII: lines and bars are drawn with it.</summary>
    public bool IsAscii { get; init; }

    /// <summary>Tells the year of a data set that names none.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Opens what the lines of a script come from.</summary>
    public Func<TextReader> Input { get; init; } = () => TextReader.Null;

    /// <summary>Opens what a program on the other end of the pipes writes and reads, byte by byte.</summary>
    public Func<(Stream Input, Stream Output)> Pipes { get; init; } = () => (Stream.Null, Stream.Null);

    /// <summary>A person at a keyboard; null: none.</summary>
    public Terminal? Terminal { get; init; }

    /// <summary>Who hears Ctrl+C; null where it only cancels the whole.</summary>
    public ControlC? ControlC { get; init; }

    /// <summary>What was read so far.</summary>
    public LoadedData Loaded { get; init; } = new();

    /// <summary>Who does the lots of questions; null: whoever the command line says.</summary>
    public LotPlace? LotPlace { get; init; }

    /// <summary>What there is of clusters; null: the program beside this one has it.</summary>
    public IClusterPart? Cluster { get; init; }

    /// <summary>Files that a question names and that came with it, by the name it gives them.</summary>
    public ImmutableSortedDictionary<string, byte[]> Files { get; init; } = ImmutableSortedDictionary<string, byte[]>.Empty;

    /// <summary>Asks a person for a secret; null where nobody sits at a terminal.</summary>
    public Func<string, string?>? AskSecret { get; init; }

    /// <summary>Opens a link in a person's browser, and says whether there is one; null where nobody sits at a terminal.</summary>
    public Func<Uri, bool>? Browse { get; init; }

    /// <summary>Those of the real process.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The process writes to it until it ends.")]
    public static Surroundings OfProcess(TextWriter output, TextWriter error, ControlC control) => new(
        IsPipe(output) ? Pipe() : output,
        error,
        ReferenceEquals(output, Console.Out) ? IsPipe(output) ? ColumnsOf(Environment.GetEnvironmentVariable("COLUMNS")) : TerminalWidth() : null,
        Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb",
        Environment.CurrentDirectory,
        settings => settings.AddUserSecrets("networklens").AddEnvironmentVariables("NETWORKLENS_"),
        control.Whole)
    {
        IsPiped = IsPipe(output),
        IsAscii = IsAsciiLocale(Environment.GetEnvironmentVariable),
        ErrorWidth = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected ? TerminalWidth() : null,
        Browse = Console.IsOutputRedirected ? null : BrowserStart.Open,
        Input = () => Console.In,
        Pipes = () => (Console.OpenStandardInput(), Console.OpenStandardOutput()),
        Terminal = ReferenceEquals(output, Console.Out) ? Terminal.OfProcess(TerminalWidth()) : null,
        ControlC = control,
        AskSecret = Console.IsInputRedirected || Console.IsErrorRedirected ? null : prompt => SecretPrompt.Ask(prompt, error, () => Console.ReadKey(intercept: true)),
    };

    /// <summary>Says at once, before long work, what a person should know who has not asked for quiet.</summary>
    /// <param name="sentence">One or more whole sentences.</param>
    /// <param name="isQuiet">Whether they asked for quiet.</param>
    public void Warn(string sentence, bool isQuiet)
    {
        if (!isQuiet)
        {
            Error.Write(sentence + "\n");
        }
    }

    /// <summary>Tells whoever reads <see cref="Error"/>, in lines that fit a terminal.</summary>
    public void Say(string text)
    {
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => ErrorWidth is { } width ? TextCells.Folded(line, width) : [line]))
        {
            Error.Write(line + "\n");
        }
    }

    /// <summary>A path as the user means it.</summary>
    public string FullPath(string path) =>
        path.Length > 0 ? Path.GetFullPath(path, WorkingFolder) : throw Refusal.OfCommandLine("a path is empty; leave it out, or name a file or a folder.");

    /// <summary>Names of what lies in a folder, with a / behind those of folders; none where it cannot be read.</summary>
    public IEnumerable<string> FilesIn(string folder)
    {
        try
        {
            var place = new DirectoryInfo(Path.GetFullPath(folder, WorkingFolder));
            return [.. place.EnumerateFileSystemInfos().Select(entry => entry is DirectoryInfo ? entry.Name + "/" : entry.Name)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    /// <summary>What COLUMNS says; null where it says nothing that is a width.</summary>
    /// <param name="columns">The variable's value.</param>
    public static int? ColumnsOf(string? columns) => NumberOption.Whole(columns ?? string.Empty) is { } width and >= LeastWidth ? width : null;

    /// <summary>Whether the locale of texts is C or POSIX: LC_ALL, else LC_CTYPE, else LANG; not where none is set.</summary>
    /// <param name="variable">Reads one.</param>
    public static bool IsAsciiLocale(Func<string, string?> variable) =>
        Locales.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is "C" or "POSIX";

    // 0 where a terminal does not say.
    private static int TerminalWidth() => Console.WindowWidth is var width and > 0 ? Math.Max(width, LeastWidth) : 80;

    private static bool IsPipe(TextWriter output) => ReferenceEquals(output, Console.Out) && Console.IsOutputRedirected;

    // The console's own writer flushes at every word, and writes in the terminal's encoding where there is no terminal.
    // Never disposed: that would try again to write what could not be written.
    private static StreamWriter Pipe() => new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
}
