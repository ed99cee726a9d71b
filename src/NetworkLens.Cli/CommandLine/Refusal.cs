using System.Diagnostics.CodeAnalysis;
using NetworkLens.Cli.Output;

namespace NetworkLens.Cli;

/// <summary>A question that cannot be answered as it was asked. Thrown by whoever notices; <see cref="App"/> alone turns it into text and an exit code.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Internal: only its factories make one.")]
internal sealed class Refusal : Exception
{
    private Refusal(int exitCode, string message, Answer? details = null)
        : base(message) => (ExitCode, Details) = (exitCode, details);

    /// <summary>One of <see cref="Cli.ExitCode"/>.</summary>
    public int ExitCode { get; }

    /// <summary>What to show below the message; null where the message says it all.</summary>
    public Answer? Details { get; }

    /// <summary>The command line or a setting is wrong.</summary>
    public static Refusal OfCommandLine(string message) => new(Cli.ExitCode.CommandLine, message);

    /// <summary>The data is invalid.</summary>
    public static Refusal OfData(string message, Answer? details = null) => new(Cli.ExitCode.Data, message, details);

    /// <summary>Neo4j cannot be reached or refuses.</summary>
    public static Refusal OfNeo4j(string message) => new(Cli.ExitCode.Neo4j, message);

    /// <summary>Something that may be there later is not to be had.</summary>
    public static Refusal ForNow(string message) => new(Cli.ExitCode.TryAgain, message);

    /// <summary>A file cannot be read or written.</summary>
    public static Refusal OfFile(string message) => new(Cli.ExitCode.File, message);
}
