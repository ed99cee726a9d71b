using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkLens.Export;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>The Cypher of the product, for the linter: Golden/statements.json holds every statement by its name.</summary>
public sealed class HeldStatements
{
    internal static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_linter_sees_every_statement_that_the_product_holds() =>
        GoldenFile.Matches("statements.json", JsonSerializer.Serialize(Held(), Readable) + "\n");

    internal static SortedDictionary<string, string> Held() => new(
        ((Assembly[])[typeof(LoadCypher).Assembly, typeof(Push).Assembly])
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Cypher", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral))
            .Select(field => KeyValuePair.Create($"{field.DeclaringType!.Name}.{field.Name}", (string)field.GetRawConstantValue()!))
            .Concat(Generated())
            .ToDictionary(),
        StringComparer.Ordinal);

    // What a mapping of the user's makes, with names that need their quotes.
    private static KeyValuePair<string, string>[] Generated()
    {
        var mapping = new PullMapping("Rare `earth` plant", "code no.", [("name", "title"), ("stage", "tier")], "DELIVERS TO", [("material", "product"), ("tonnes_per_year", "t/yr")]);
        return
        [
            new("PullMapping.Count", mapping.Count),
            new("PullMapping.FirstSites", mapping.FirstSites),
            new("PullMapping.NextSites", mapping.NextSites),
            new("PullMapping.Links", mapping.Links),
            new("PullMapping.Types", mapping.Types),
            new("CreateCypher.Relationships", CreateCypher.Relationships("SHIPS", ["material", "row"])),
            new("CreateCypher.Nodes", CreateCypher.Nodes(LoadCypher.Sites)),
        ];
    }
}
