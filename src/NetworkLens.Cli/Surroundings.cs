using System.Text;
using Microsoft.Extensions.Configuration;

namespace NetworkLens.Cli;

/// <summary>What a run sees of the world: nothing else here is global.</summary>
/// <param name="Output">Where answers go.</param>
/// <param name="Error">Where notes and errors go.</param>
/// <param name="Width">Columns of the terminal that shows <paramref name="Output"/>; null where a file or a pipe takes it.</param>
/// <param name="IsColourForbidden">NO_COLOR: whatever its value, if it has one.</param>
/// <param name="WorkingFolder">Where relative paths start and appsettings.json is looked for.</param>
/// <param name="AddAmbientSettings">Adds user secrets and environment variables.</param>
/// <param name="Cancellation">Ctrl+C.</param>
internal sealed record Surroundings(
    TextWriter Output, TextWriter Error, int? Width, bool IsColourForbidden, string WorkingFolder, Action<IConfigurationBuilder> AddAmbientSettings,
    CancellationToken Cancellation)
{
    /// <summary>Columns of the terminal that shows <see cref="Error"/>; null where a file or a pipe takes it.</summary>
    public int? ErrorWidth { get; init; }

    /// <summary>Asks a person for a secret; null where nobody sits at a terminal.</summary>
    public Func<string, string?>? AskSecret { get; init; }

    /// <summary>Opens a link in a person's browser, and says whether there is one; null where nobody sits at a terminal.</summary>
    public Func<Uri, bool>? Browse { get; init; }

    /// <summary>Those of the real process.</summary>
    public static Surroundings OfProcess(TextWriter output, TextWriter error, CancellationToken cancellation) => new(
        IsPipe(output) ? Pipe() : output,
        error,
        ReferenceEquals(output, Console.Out) && !IsPipe(output) ? TerminalWidth() : null,
        Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 },
        Environment.CurrentDirectory,
        settings => settings.AddUserSecrets("networklens").AddEnvironmentVariables("NETWORKLENS_"),
        cancellation)
    {
        ErrorWidth = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected ? TerminalWidth() : null,
        Browse = Console.IsOutputRedirected ? null : BrowserStart.Open,
        AskSecret = Console.IsInputRedirected || Console.IsErrorRedirected ? null : prompt => SecretPrompt.Ask(prompt, error, () => Console.ReadKey(intercept: true)),
    };

    /// <summary>A path as the user means it.</summary>
    public string FullPath(string path) =>
        path.Length > 0 ? Path.GetFullPath(path, WorkingFolder) : throw Refusal.OfCommandLine("a path is empty; leave it out, or name a file or a folder.");

    // 0 where a terminal does not say.
    private static int TerminalWidth() => Console.WindowWidth is var width and > 0 ? Math.Max(width, 40) : 80;

    private static bool IsPipe(TextWriter output) => ReferenceEquals(output, Console.Out) && Console.IsOutputRedirected;

    // The console's own writer flushes at every word, and writes in the terminal's encoding where there is no terminal.
    // Never disposed: that would try again to write what could not be written.
    private static StreamWriter Pipe() => new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
}
