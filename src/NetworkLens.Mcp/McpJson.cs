using System.Text.Encodings.Web;
using System.Text.Json;

namespace NetworkLens.Mcp;

/// <summary>How texts of the protocol are written.</summary>
internal static class McpJson
{
    /// <summary>Names stay readable: nobody shows this as HTML.</summary>
    public static readonly JsonSerializerOptions Relaxed = new(JsonSerializerOptions.Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
