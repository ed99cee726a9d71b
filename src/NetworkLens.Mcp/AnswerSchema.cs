using System.Text.Json.Nodes;

namespace NetworkLens.Mcp;

/// <summary>What every tool answers: the JSON of the console, and what was cut from it.</summary>
internal static class AnswerSchema
{
    /// <summary>A JSON schema.</summary>
    public static JsonObject Value => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            ["command"] = Of("string", "The question of the console that was asked."),
            ["dataset"] = OrNull("object", "Name, version and year of the data."),
            ["query"] = Of("object", "What was asked, defaults included."),
            ["headline"] = OrNull("string", "The answer in one sentence."),
            ["restsOn"] = OrNull("object", "How many documented and inferred links it rests on, the weakest basis of its figures, and the year."),
            ["results"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object" }, ["description"] = "One object a row. A member that is null is unknown, not 0." },
            ["totals"] = Of("object", "Figures about the whole answer; rows counts what there is, not what is shown."),
            ["notes"] = Strings("What a reader should know: to be passed on."),
            ["sources"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "object" }, ["description"] = "Sources that the answer rests on, with grade and address." },
            ["cut"] = Strings("What was left out to keep the answer short; empty: nothing."),
        },
        ["required"] = new JsonArray("command", "query", "headline", "results", "totals", "notes", "cut"),
    };

    private static JsonObject Of(string type, string description) => new() { ["type"] = type, ["description"] = description };

    // Not a list of types, which some clients do not take.
    private static JsonObject OrNull(string type, string description) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = type }, new JsonObject { ["type"] = "null" }),
        ["description"] = description,
    };

    private static JsonObject Strings(string description) => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["description"] = description };
}
