using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace NetworkLens.Tests;

/// <summary>The schema that is published for scenarios, and what it says of a text.</summary>
internal static class ScenarioSchema
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(Text));

    public static string Text => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", "scenario.schema.json"));

    public static IEnumerable<string> FaultsOf(string scenario)
    {
        EvaluationResults results = Schema.Value.Evaluate(Element(scenario), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. (results.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}"), "not valid"];
    }

    public static JsonObject Parsed() => JsonNode.Parse(Text)!.AsObject();

    private static JsonElement Element(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
