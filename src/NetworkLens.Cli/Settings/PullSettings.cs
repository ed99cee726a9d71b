using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli;

/// <summary>The section neo4j:pull, which says what of the user's own graph is a site and what a link.</summary>
internal static class PullSettings
{
    private const string Section = $"{Neo4jSettings.Section}:pull";

    /// <summary>The mapping; null where there is no such section: then what push wrote is read.</summary>
    public static PullMapping? Of(SettingsReader reader, IConfiguration configuration)
    {
        IConfigurationSection section = configuration.GetSection(Section);
        if (!section.GetChildren().Any())
        {
            return null;
        }

        RefuseOthers(reader, section, ["sites", "links"]);
        IConfigurationSection sites = section.GetSection("sites");
        IConfigurationSection links = section.GetSection("links");
        string label = Name(reader, sites, "label", "the label of the nodes that are sites");
        string id = Name(reader, sites, "id", "the property that tells one site from another");
        string type = Name(reader, links, "type", "the type of the relationships from supplier to consumer");
        return new PullMapping(label, id, Columns(reader, sites, ["label", "id"], PullMapping.KnownSiteColumns), type, Columns(reader, links, ["type"], PullMapping.KnownLinkColumns));
    }

    private static ImmutableArray<(string Column, string Property)> Columns(SettingsReader reader, IConfigurationSection section, string[] others, ImmutableArray<string> known)
    {
        RefuseOthers(reader, section, [.. others, .. known]);
        return [.. known.Where(column => section[column] is { Length: > 0 }).Select(column => (column, Name(reader, section, column, "a property")))];
    }

    private static string Name(SettingsReader reader, IConfigurationSection section, string key, string meaning)
    {
        string? name = section[key];
        if (name is not { Length: > 0 })
        {
            reader.Faults.Add($"'{section.Path}:{key}' is missing: {meaning}.");
        }
        else if (!CypherName.IsValid(name))
        {
            reader.Faults.Add($"'{section.Path}:{key}': '{name}' cannot be a name; expected up to 200 characters without backslashes and line breaks.");
        }

        return name ?? string.Empty;
    }

    private static void RefuseOthers(SettingsReader reader, IConfigurationSection section, IReadOnlyList<string> known)
    {
        foreach (string key in section.GetChildren().Select(child => child.Key).Where(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            reader.Faults.Add($"'{section.Path}:{key}' is not a setting.{DidYouMean.OrAnyOf(key, known)}");
        }
    }
}
