using System.Text;
using System.Text.Json;

namespace NetworkLens.Tests.StandIn;

/// <summary>What real servers sent, recorded once: Recorded/VERSION.json holds status, Content-Type and body by name.</summary>
internal static class Recorded
{
    private static readonly Dictionary<string, Dictionary<string, StandInAnswer>> ByVersion = Versions.ToDictionary(version => version, Read);

    /// <summary>The long-term version and the newest: they differ in members, headers and empty bodies.</summary>
    public static string[] Versions => ["5.26.30", "2026.09.0"];

    /// <summary>An answer.</summary>
    /// <param name="version">One of <see cref="Versions"/>.</param>
    /// <param name="name">As in the file.</param>
    public static StandInAnswer Of(string version, string name) => ByVersion[version][name];

    /// <summary>A fault with a code and words of the test's own, in the shape that both versions send.</summary>
    public static StandInAnswer Fault(string code, string message, int status = 400) =>
        new(status, "application/json", JsonSerializer.SerializeToUtf8Bytes(new { errors = new[] { new { code, message } } }));

    private static Dictionary<string, StandInAnswer> Read(string version)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Neo4j", "StandIn", "Recorded", $"{version}.json")));
        return file.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => new StandInAnswer(
            member.Value.GetProperty("status").GetInt32(), member.Value.GetProperty("type").GetString(), Encoding.UTF8.GetBytes(member.Value.GetProperty("body").GetString()!)));
    }
}
