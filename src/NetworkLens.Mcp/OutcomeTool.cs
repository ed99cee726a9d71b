using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace NetworkLens.Mcp;

/// <summary>A question that a client may ask, and the command line that answers it.</summary>
/// <param name="Name">As the client calls it.</param>
/// <param name="Title">For people.</param>
/// <param name="Description">For whoever chooses among the tools.</param>
/// <param name="Arguments">What may be said.</param>
internal sealed record OutcomeTool(string Name, string Title, string Description, ImmutableArray<ToolArgument> Arguments)
{
    /// <summary>What it asks, once its arguments are known to be right.</summary>
    public required Func<GivenArguments, ImmutableArray<string>> Words { get; init; }

    /// <summary>What is wrong with arguments that are each right by themselves; null: nothing.</summary>
    public Func<GivenArguments, string?> Together { get; init; } = _ => null;

    /// <summary>The same as a client is told it.</summary>
    public Tool Declared => new()
    {
        Name = Name,
        Title = Title,
        Description = Description,
        InputSchema = McpJson.ElementOf(InputSchema()),
        OutputSchema = McpJson.ElementOf(AnswerSchema.Value),
        Annotations = new ToolAnnotations { Title = Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    private JsonObject InputSchema()
    {
        var properties = new JsonObject();
        foreach (ToolArgument argument in Arguments)
        {
            properties[argument.Name] = Property(argument);
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. Arguments.Where(argument => argument.IsRequired).Select(argument => JsonValue.Create(argument.Name))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Property(ToolArgument argument)
    {
        JsonObject property = argument.Kind switch
        {
            ArgumentKind.Whole => new() { ["type"] = "integer", ["minimum"] = argument.Range.Least, ["maximum"] = argument.Range.Most },
            ArgumentKind.Number => new() { ["type"] = "number", ["minimum"] = argument.Range.Least, ["maximum"] = argument.Range.Most },
            ArgumentKind.Flag => new() { ["type"] = "boolean" },
            ArgumentKind.Texts => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["minItems"] = 1, ["maxItems"] = argument.MostTexts },
            _ => new() { ["type"] = "string" },
        };
        property["description"] = $"{argument.Meaning}{(argument.Default is null ? string.Empty : $" Default: {argument.Default}.")}";
        if (!argument.Words.IsEmpty)
        {
            property["enum"] = new JsonArray([.. argument.Words.Select(word => JsonValue.Create(word))]);
        }

        if (!argument.Examples.IsEmpty)
        {
            property["examples"] = new JsonArray([.. argument.Examples.Select(example => argument.Kind == ArgumentKind.Texts ? (JsonNode)new JsonArray(JsonValue.Create(example)) : JsonValue.Create(example))]);
        }

        return property;
    }
}
