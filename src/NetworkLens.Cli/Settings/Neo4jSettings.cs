using Microsoft.Extensions.Configuration;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli;

/// <summary>Where Neo4j is and who asks: the settings neo4j:uri, neo4j:database, neo4j:user, neo4j:plainHttp, and the secrets neo4j:password and neo4j:token.</summary>
/// <param name="Uri">Its address; null: the one of a server on this machine.</param>
/// <param name="Database">The database; null: neo4j.</param>
/// <param name="User">The user; null: neo4j.</param>
/// <param name="Password">From a variable or user secrets alone; null where neither gives it.</param>
/// <param name="Token">A bearer token, from the same places.</param>
/// <param name="AllowsPlainHttp">Send the password over plain http to another machine.</param>
/// <param name="Pull">What of the user's own graph is read; null: what push wrote.</param>
internal sealed record Neo4jSettings(string? Uri, string? Database, string? User, string? Password, string? Token, bool AllowsPlainHttp, PullMapping? Pull)
{
    /// <summary>Name of the section.</summary>
    public const string Section = "neo4j";

    private static readonly string[] Keys = ["uri", "database", "user", "password", "token", "plainHttp", "pull"];

    /// <summary>Reads them.</summary>
    public static Neo4jSettings Of(SettingsReader reader, IConfiguration configuration)
    {
        foreach (string key in configuration.GetSection(Section).GetChildren().Select(child => child.Key).Where(key => !Keys.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            reader.Faults.Add($"'{Section}:{key}' is not a setting.{DidYouMean.OrAnyOf(key, Keys)}");
        }

        return new(
            reader.Text($"{Section}:uri"),
            reader.Text($"{Section}:database"),
            reader.Text($"{Section}:user"),
            reader.Secret($"{Section}:password"),
            reader.Secret($"{Section}:token"),
            reader.Flag($"{Section}:plainHttp"),
            PullSettings.Of(reader, configuration));
    }

    /// <summary>What can be printed: secrets never are.</summary>
    public override string ToString() => $"{Uri} {Database} {User}";
}
