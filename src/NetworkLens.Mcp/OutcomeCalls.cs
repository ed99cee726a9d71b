using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using NetworkLens.Model;

namespace NetworkLens.Mcp;

/// <summary>Answers calls of tools, one at a time: the data that was read is shared.</summary>
/// <param name="ask">Answers command lines.</param>
internal sealed class OutcomeCalls(AskConsole ask)
{
    private readonly Lock turn = new();

    /// <summary>Answers a call.</summary>
    /// <exception cref="McpProtocolException">No tool, or none that there is, is named.</exception>
    public async ValueTask<CallToolResult> AnswerAsync(CallToolRequestParams? call, CancellationToken cancellation)
    {
        OutcomeTool tool = OutcomeTools.All.FirstOrDefault(each => each.Name == call?.Name) ?? throw Unknown(call?.Name);
        var given = new GivenArguments(tool, call!.Arguments?.AsReadOnly() ?? new Dictionary<string, JsonElement>().AsReadOnly());
        return await Task.Run(() => InTurn(tool, given, cancellation), cancellation).ConfigureAwait(false);
    }

    private CallToolResult InTurn(OutcomeTool tool, GivenArguments given, CancellationToken cancellation)
    {
        lock (turn)
        {
            cancellation.ThrowIfCancellationRequested(); // while it waited
            return Answer(tool, given, cancellation);
        }
    }

    private static McpProtocolException Unknown(string? name)
    {
        string[] names = [.. OutcomeTools.All.Select(each => each.Name)];
        string offer = Nearest.Of(name ?? string.Empty, names) is { } near ? $" Did you mean '{near}'?" : string.Empty;
        return new McpProtocolException($"{(string.IsNullOrEmpty(name) ? "The call names no tool." : $"There is no tool '{name}'.")}{offer} Tools: {string.Join(", ", names)}.", McpErrorCode.InvalidParams);
    }

    private CallToolResult Answer(OutcomeTool tool, GivenArguments given, CancellationToken cancellation)
    {
        IReadOnlyList<string> faults = ArgumentFaults.Of(tool, given, argument => Listed(argument, cancellation));
        if (faults.Count > 0)
        {
            return Refused($"{tool.Name}: {string.Join('\n', faults)}");
        }

        int most = (int)(given["rows"]?.GetDouble() ?? AnswerCut.UsualRows);
        string[] limit = given.Has("rows") ? [] : ["--limit", $"{most}"];
        ConsoleAnswer answer = ask([.. tool.Words(given), .. limit, "--format", "json"], cancellation);
        cancellation.ThrowIfCancellationRequested();
        return answer.IsAnswered ? Answered(answer, most) : Refused($"{tool.Name}: {RefusalText.Of(tool, given, answer.Said)}");
    }

    // What is said beside an answer is a note of it.
    private static CallToolResult Answered(ConsoleAnswer answer, int most)
    {
        JsonObject json = JsonNode.Parse(answer.Json)!.AsObject();
        AnswerCut.Apply(json, most);
        foreach (string line in answer.Said.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            json["notes"]!.AsArray().Add((JsonNode)JsonValue.Create(line));
        }

        JsonElement whole = McpJson.ElementOf(json);
        return new CallToolResult { StructuredContent = whole, Content = [new TextContentBlock { Text = json.ToJsonString(McpJson.Relaxed) }] };
    }

    private static CallToolResult Refused(string text) => new() { IsError = true, Content = [new TextContentBlock { Text = text }] };

    private string[] Listed(ToolArgument argument, CancellationToken cancellation)
    {
        if (argument.Listed.Question.IsDefault)
        {
            return [];
        }

        ConsoleAnswer answer = ask([.. argument.Listed.Question, "--format", "json", "--limit", "0"], cancellation);
        return answer.IsAnswered ? [.. JsonNode.Parse(answer.Json)!["results"]!.AsArray().Select(row => row![argument.Listed.Field]!.GetValue<string>())] : [];
    }
}
