using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace NetworkLens.Cli;

/// <summary>The options that every question takes.</summary>
internal sealed class CommonOptions
{
    // Those that may also be set in a file or a variable: setting, option.
    private readonly (string Key, Option Option)[] settings =
    [
        ("data", new Option<string>("--data") { HelpName = "PATH", Description = "A data set folder, an .xlsx workbook with a sheet for each table, a snapshot that compile wrote, or the name of a data set that ships with the program (networklens data). Default: rare-earths." }),
        ("strict", new Option<bool>("--strict") { Description = "Accept only tables in the strict format; assume nothing." }),
        ("asOf", new Option<string>("--as-of") { HelpName = "YEAR", Description = "Which plants, links, demand and members exist. Default: the data set's own year, else today's." }),
        ("includeUnconfirmed", new Option<bool>("--include-unconfirmed") { Description = "Count plants that are named but not confirmed to run as operating." }),
        ("members", new Option<string>("--members") { HelpName = "full|all", Description = "Whether invited countries, guests and observers count as members of a bloc: full (default) leaves them out, all adds them." }),
        ("evidence", new Option<string>("--evidence") { HelpName = "all|documented", Description = "Use every link (default), or only those that are reported or contracted." }),
        ("format", new Option<string>("--format") { HelpName = "table|json|csv|markdown", Description = "Default: table." }),
        ("limit", new Option<string>("--limit") { HelpName = "N", Description = "Rows printed, 0 for all. Default: 20 in table and markdown, all in json and csv." }),
        ("threads", new Option<string>("--threads") { HelpName = "N", Description = "Number of threads; the answer does not depend on it. Default: one per core." }),
        ("quiet", new Option<bool>("--quiet") { Description = "No notes on stderr." }),
        ("verbose", new Option<bool>("--verbose") { Description = "Say on stderr what was read and how long it took." }),
        ("noColor", new Option<bool>("--no-color") { Description = "No colours; so does the environment variable NO_COLOR." }),
    ];

    private readonly Option<string> config = new("--config")
    {
        HelpName = "FILE",
        Description = "A JSON file of settings. It overrides NETWORKLENS_* variables, which override user secrets, which override appsettings.json; the command line overrides them all.",
    };

    /// <summary>Where to write the answer.</summary>
    public Option<string> Out { get; } = new("--out") { HelpName = "FILE", Description = "Write the answer to this file, which changes only once the answer is complete." };

    /// <summary>What must not be.</summary>
    public Option<string> FailOn { get; } = new("--fail-on")
    {
        HelpName = "'FIELD>VALUE'",
        Description = "Exit with 1 if any row meets the condition; FIELD is a JSON field, the comparison one of > >= < <= = !=. An unknown number is an error.",
    };

    /// <summary>Which rows are told.</summary>
    public Option<string> Where { get; } = new("--where")
    {
        HelpName = "'FIELD>VALUE'",
        Description = "Print only the rows that meet the condition, written as for --fail-on; the first line and the totals still count all rows.",
    };

    /// <summary>In which order.</summary>
    public Option<string> Sort { get; } = new("--sort") { HelpName = "[-]FIELD", Description = "Sort the rows by a JSON field, in descending order with - in front; unknown values come last." };

    /// <summary>Whether sources are listed.</summary>
    public Option<bool> Cite { get; } = new("--cite") { Description = "List the sources of the links, and where tonnes count of the figures, that the answer rests on, with grade and address." };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [.. settings.Select(setting => setting.Option), Out, config, FailOn, Where, Sort, Cite];

    /// <summary>The option that sets a setting.</summary>
    public static string OptionOf(string key) =>
        "--" + string.Concat(key.Select(letter => char.IsAsciiLetterUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>All settings in force, the command line among them.</summary>
    public IConfigurationRoot Configure(ParseResult parsed, Surroundings around)
    {
        var builder = new ConfigurationBuilder();
        builder.SetFileProvider(new NullFileProvider()); // else what has no folder of its own is looked for beside the program
        builder.AddJsonFile(source => Locate(source, around.FullPath("appsettings.json"), isOptional: true));
        around.AddAmbientSettings(builder);
        string? file = parsed.GetValue(config) is { } path ? around.FullPath(path) : null;
        if (file is not null)
        {
            builder.AddJsonFile(source => Locate(source, file, isOptional: false));
        }

        builder.AddInMemoryCollection(settings
            .Where(setting => parsed.GetResult(setting.Option) is { Implicit: false })
            .Select(setting => KeyValuePair.Create(setting.Key, TextOf(setting.Option, parsed.GetResult(setting.Option)!))));
        return Build(builder, file);
    }

    /// <summary>For command lines asked within this one: what is set for it is set for each of them.</summary>
    public (Settings Settings, Surroundings Around) Within(ParseResult parsed, Surroundings around)
    {
        IConfigurationRoot configuration = Configure(parsed, around);
        return (Settings.Of(configuration), around with { AddAmbientSettings = builder => builder.AddConfiguration(configuration) });
    }

    private static void Locate(JsonConfigurationSource source, string path, bool isOptional)
    {
        source.Path = path;
        source.Optional = isOptional;
        source.ResolveFileProvider();
    }

    // A flag without a value is set. An empty value, as of a shell's unset variable, must not quietly mean the default.
    private static string? TextOf(Option option, OptionResult result) =>
        result.Tokens is not [var token] ? bool.TrueString
        : token.Value.Length > 0 ? token.Value
        : throw Refusal.OfCommandLine($"{option.Name}: the value is empty.");

    private IConfigurationRoot Build(ConfigurationBuilder builder, string? file)
    {
        IConfigurationRoot configuration;
        try
        {
            configuration = builder.Build();
        }
        catch (FileNotFoundException)
        {
            throw Refusal.OfFile($"--config: there is no file {file}.");
        }
        catch (InvalidDataException broken)
        {
            // The provider's message names the file; the cause knows the place in it, counted from 0.
            string cause = broken.InnerException?.InnerException is JsonException json
                ? $"It is no JSON at line {json.LineNumber + 1}, column {json.BytePositionInLine + 1}."
                : broken.InnerException?.Message ?? string.Empty;
            throw Refusal.OfCommandLine($"{broken.Message} {cause}".TrimEnd());
        }

        RefuseUnknown(configuration, file);
        return configuration;
    }

    // appsettings.json may be another program's too; a file of --config is ours alone, so that a strange key in it is a slip.
    private void RefuseUnknown(IConfigurationRoot configuration, string? file)
    {
        JsonConfigurationProvider? own = file is null ? null : configuration.Providers.OfType<JsonConfigurationProvider>().Last();
        string[] known = [.. settings.Select(setting => setting.Key), Neo4jSettings.Section];
        foreach (string key in own?.GetChildKeys([], null).Distinct() ?? [])
        {
            if (!known.Contains(key, StringComparer.OrdinalIgnoreCase))
            {
                throw Refusal.OfCommandLine($"'{key}' in {file} is not a setting.{DidYouMean.OrAnyOf(key, known)}");
            }
        }
    }
}
