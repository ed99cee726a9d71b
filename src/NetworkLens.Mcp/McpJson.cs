using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NetworkLens.Mcp;

/// <summary>How texts of the protocol are written.</summary>
internal static partial class McpJson
{
    /// <summary>Names stay readable: nobody shows this as HTML.</summary>
    public static readonly JsonSerializerOptions Relaxed = new() { TypeInfoResolver = Contract.Default, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A JSON object as the client gets it.</summary>
    public static JsonElement ElementOf(JsonObject json) => JsonSerializer.SerializeToElement(json, (JsonTypeInfo<JsonObject>)Relaxed.GetTypeInfo(typeof(JsonObject)));

    [JsonSerializable(typeof(JsonObject))]
    private sealed partial class Contract : JsonSerializerContext;
}
