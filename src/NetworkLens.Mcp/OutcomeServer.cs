using System.Diagnostics.CodeAnalysis;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace NetworkLens.Mcp;

/// <summary>A server of the Model Context Protocol over two streams.</summary>
public static class OutcomeServer
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1); // to end in order

    /// <summary>Serves until the client closes its stream, or it is stopped.</summary>
    /// <param name="input">What the client writes; not closed.</param>
    /// <param name="output">What it reads: nothing but the protocol; not closed.</param>
    /// <param name="version">Of the program.</param>
    /// <param name="ask">Answers command lines; called by one call at a time.</param>
    /// <param name="stop">Ends it at once, whatever is asked at the moment.</param>
    /// <exception cref="ArgumentNullException">A stream, or who answers, is missing.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "Disposing waits for whoever does not read what was written; the process ends now.")]
    public static async Task RunAsync(Stream input, Stream output, string version, AskConsole ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(ask);
        var calls = new OutcomeCalls(ask);
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = "networklens", Title = "NetworkLens", Version = version },
            ServerInstructions = OutcomeTools.Instructions,
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. OutcomeTools.All.Select(tool => tool.Declared)] }),
                CallToolHandler = (request, cancellation) => calls.AnswerAsync(request.Params, cancellation),
            },
        };
        var transport = new FinishingTransport(input, output);
        var server = McpServer.Create(transport, options);
        var serving = Task.Run(() => server.RunAsync(stop), stop);
        await transport.PassOnAsync(stop).ConfigureAwait(false);

        await Task.WhenAny(serving, Task.Delay(Grace, CancellationToken.None)).ConfigureAwait(false);
    }
}
