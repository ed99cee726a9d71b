using Microsoft.Extensions.Configuration;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli;

/// <summary>What holds for every question of a run.</summary>
/// <remarks>
/// Each setting is taken from the first of these that gives it: the command line, the file of --config, environment variables
/// (NETWORKLENS_FORMAT), user secrets (id networklens), appsettings.json in the working folder, its default.
/// </remarks>
internal sealed record Settings
{
    /// <summary>Folder or snapshot of the data set; null: the one that ships.</summary>
    public string? Data { get; init; }

    /// <summary>Take only the strict format.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Calendar year; null: the data set's own.</summary>
    public int? AsOf { get; init; }

    /// <summary>Which links count.</summary>
    public Evidence Evidence { get; init; }

    /// <summary>Take plants nobody has seen running as operating.</summary>
    public bool IncludeUnconfirmed { get; init; }

    /// <summary>Count the invited, guests and observers of a bloc too.</summary>
    public bool AllMembers { get; init; }

    /// <summary>How the answer is written.</summary>
    public AnswerFormat Format { get; init; }

    /// <summary>Rows to print; 0: all; null: as the format has it.</summary>
    public int? Limit { get; init; }

    /// <summary>Workers.</summary>
    public int Threads { get; init; }

    /// <summary>No notes.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Say how long things took.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>Never colour.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Where Neo4j is.</summary>
    public required Neo4jSettings Neo4j { get; init; }

    /// <summary>Reads all settings, and refuses with every fault at once.</summary>
    public static Settings Of(IConfigurationRoot configuration)
    {
        var reader = new SettingsReader(configuration);
        var settings = new Settings
        {
            Data = reader.Text("data"),
            IsStrict = reader.Flag("strict"),
            AsOf = reader.Number("asOf", 1, 9999, "a calendar year"),
            Evidence = reader.Choice("evidence", ("all", Evidence.All), ("documented", Evidence.Documented)),
            IncludeUnconfirmed = reader.Flag("includeUnconfirmed"),
            AllMembers = reader.Choice("members", ("full", false), ("all", true)),
            Format = reader.Choice(
                "format", ("table", AnswerFormat.Table), ("json", AnswerFormat.Json), ("csv", AnswerFormat.Csv), ("markdown", AnswerFormat.Markdown)),
            Limit = reader.Number("limit", 0, int.MaxValue, "a number of rows, 0 for all"),
            Threads = reader.Number("threads", 1, 1024, "a number of workers, 1 to 1024") ?? Environment.ProcessorCount,
            IsQuiet = reader.Flag("quiet"),
            IsVerbose = reader.Flag("verbose"),
            IsPlain = reader.Flag("noColor"),
            Neo4j = Neo4jSettings.Of(reader, configuration),
        };
        return reader.Faults.Count == 0 ? settings : throw Refusal.OfCommandLine(string.Join('\n', reader.Faults));
    }
}
