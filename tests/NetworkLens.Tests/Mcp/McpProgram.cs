using System.Diagnostics;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace NetworkLens.Tests;

/// <summary>The built program as a server, and the library's own client on the other end.</summary>
public sealed class McpProgram : IAsyncLifetime
{
    private McpClient? client;

    /// <summary>The client.</summary>
    public McpClient Client => client!;

    private static string[] CommandLine(params string[] options) => [Path.Combine(AppContext.BaseDirectory, "networklens.dll"), "mcp", .. options];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => client = await Connect();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Client.DisposeAsync();

    /// <summary>Another server, with options of its own.</summary>
    public static Task<McpClient> Connect(params string[] options) => McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions { Name = "networklens", Command = "dotnet", Arguments = CommandLine(options) }),
        cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>A server whose streams a test has to itself.</summary>
    public static Process Start(params string[] options) => Process.Start(new ProcessStartInfo("dotnet", CommandLine(options))
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>Calls a tool.</summary>
    /// <param name="client">Of a server.</param>
    /// <param name="tool">Its name.</param>
    /// <param name="arguments">A JSON object.</param>
    public static async Task<CallToolResult> Call(McpClient client, string tool, string arguments) => await client.CallToolAsync(
        new CallToolRequestParams { Name = tool, Arguments = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments) },
        TestContext.Current.CancellationToken);

    /// <summary>The text of a result.</summary>
    public static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
}
