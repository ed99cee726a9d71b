using System.Diagnostics;
using System.Text.Json;

namespace NetworkLens.Tests;

/// <summary>The server as a process: what it writes where, and how it ends.</summary>
public sealed class ServerProcess
{
    private const string Initialize = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""";
    private const string Question = """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"what_breaks_it","arguments":{"rows":1}}}""";
    private const string LongQuestion = """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"what_breaks_it","arguments":{"fails_by":"link","together":3}}}""";

    [Fact]
    public async Task A_client_that_closes_its_stream_gets_what_it_asked_for_and_the_server_ends_with_0()
    {
        using Process server = McpProgram.Start();
        await server.StandardInput.WriteAsync($"{Initialize}\n{Question}\n".AsMemory(), TestContext.Current.CancellationToken);
        server.StandardInput.Close();
        JsonElement[] messages = await Messages(server);
        Assert.Equal(0, server.ExitCode);
        Assert.Equal([1, 2], messages.Select(message => message.GetProperty("id").GetInt32()).Order());
        Assert.Equal(1, messages.Single(message => message.GetProperty("id").GetInt32() == 2).GetProperty("result").GetProperty("structuredContent").GetProperty("results").GetArrayLength());
    }

    // What is taken for granted in data as it was saved is said on stderr by the console.
    [Fact]
    public async Task Nothing_but_messages_stands_on_stdout_and_what_the_console_says_beside_is_a_note_of_the_answer()
    {
        using Process server = McpProgram.Start("--data", Path.Combine(AppContext.BaseDirectory, "graph-seed", "as-saved", "chips.xlsx"), "--verbose");
        await server.StandardInput.WriteAsync($"{Initialize}\nno message\n{Question}\n{LongQuestion}\n".AsMemory(), TestContext.Current.CancellationToken);
        server.StandardInput.Close();
        JsonElement[] messages = await Messages(server);
        Assert.All(messages, message => Assert.Equal("2.0", message.GetProperty("jsonrpc").GetString()));
        JsonElement answer = messages.Single(message => message.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.Number && id.GetInt32() == 2);
        Assert.Contains(answer.GetProperty("result").GetProperty("structuredContent").GetProperty("notes").EnumerateArray(), note => note.GetString()!.StartsWith("Taken for granted in reading ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("INT", false)]
    [InlineData("INT", true)]
    [InlineData("TERM", true)]
    public async Task A_signal_ends_it_with_0_whatever_it_is_asked_at_the_moment(string signal, bool isBusy)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs signals.");
        using Process server = McpProgram.Start();
        await server.StandardInput.WriteAsync($"{Initialize}\n".AsMemory(), TestContext.Current.CancellationToken);
        await server.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)); // it runs
        if (isBusy)
        {
            await server.StandardInput.WriteAsync($"{LongQuestion}\n".AsMemory(), TestContext.Current.CancellationToken);
            await server.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        }

        using (var kill = Process.Start("kill", [$"-{signal}", $"{server.Id}"]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await server.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal((0, string.Empty), (server.ExitCode, await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Without_a_client_it_ends_at_once()
    {
        for (int time = 0; time < 20; time++)
        {
            Assert.Equal(new ConsoleRun(0, string.Empty, string.Empty), ConsoleRun.Of(AppContext.BaseDirectory, "mcp", "--verbose"));
        }
    }

    private static async Task<JsonElement[]> Messages(Process server)
    {
        string output = await server.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
    }
}
