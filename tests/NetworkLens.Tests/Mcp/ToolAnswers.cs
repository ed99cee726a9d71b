using System.Globalization;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace NetworkLens.Tests;

/// <summary>What a client of the Model Context Protocol is answered, through the library's own client and the built program.</summary>
public sealed class ToolAnswers(McpProgram server) : IClassFixture<McpProgram>
{
    // A tool, what it is told, and the command line of the console that says the same.
    public static TheoryData<string, string, string> Answers() => new()
    {
        { "what_is_in_the_data", """{}""", "summary" },
        { "what_is_in_the_data", """{"topic":"materials","material":"dy-oxide"}""", "concentration --material dy-oxide" },
        { "what_is_in_the_data", """{"topic":"sites","select":"stage:magnet !country:CN"}""", "sites stage:magnet|!country:CN" },
        { "what_is_in_the_data", """{"topic":"site","select":"f-35"}""", "show f-35" },
        { "what_is_in_the_data", """{"topic":"evidence","select":"f-35"}""", "evidence --to f-35" },
        { "what_is_in_the_data", """{"topic":"scenarios"}""", "scenario list" },
        { "what_is_in_the_data", """{"topic":"blocs","select":"g7"}""", "blocs g7" },
        { "what_is_in_the_data", """{"topic":"policies","country":"CN","year":2027}""", "policies --country CN --as-of 2027" },
        { "what_is_in_the_data", """{"topic":"prices","material":"dy-oxide"}""", "prices --material dy-oxide" },
        { "what_is_in_the_data", """{"topic":"stockpiles"}""", "stockpiles" },
        { "what_is_in_the_data", """{"topic":"investments","stage":"magnet"}""", "investments --stage magnet" },
        { "what_breaks_it", """{}""", "chokepoints" },
        { "what_breaks_it", """{"target":"stage:end-use country:US","fails_by":"country-stage","together":2,"rows":7}""", "chokepoints --to stage:end-use|country:US --by country-stage --order 2 --limit 7" },
        { "what_breaks_it", """{"target":"f-35","fails_by":"site","possible":true,"documented_only":false}""", "chokepoints --to f-35 --by site --possible" },
        { "why_it_breaks", """{"failure":["country:CN","country:JP"],"target":"toyota-aichi-ev-use"}""", "explain country:CN country:JP --to toyota-aichi-ev-use" },
        { "why_it_breaks", """{"failure":"country:CN","target":"f-35"}""", "explain country:CN --to f-35" },
        { "who_depends_on_it", """{"supplier":"country:MY","stage":"end-use","threshold":0.5}""", "dependents country:MY --stage end-use --threshold 0.5" },
        { "alternatives_to", """{"supplier":"lynas-kuantan-refiner","material":"dy-oxide","bloc":"g7"}""", "substitutes lynas-kuantan-refiner --material dy-oxide --bloc g7" },
        { "what_a_scenario_costs", """{"scenario":"cn-full-stop"}""", "scenario run cn-full-stop" },
        { "what_a_scenario_costs", """{"outage":["country:MY"],"ban":["country:CN>bloc:g7;materials=dy-oxide"],"start":"2026-12","days":90,"rerouting":"none"}""", "scenario run --outage country:MY --ban country:CN>bloc:g7;materials=dy-oxide --from 2026-12 --days 90 --rerouting none" },
        { "what_breaks_it", """{"documented_only":true,"year":2030}""", "chokepoints --evidence documented --as-of 2030" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_is_the_console_s_with_headline_what_it_rests_on_rows_totals_notes_and_sources(string tool, string arguments, string question)
    {
        CallToolResult result = await McpProgram.Call(server.Client, tool, arguments);
        Assert.NotEqual(true, result.IsError);
        JsonElement told = result.StructuredContent!.Value;
        var asText = JsonElement.Parse(McpProgram.TextOf(result));
        Assert.True(JsonElement.DeepEquals(told, asText)); // for clients that read only one of the two

        using JsonDocument console = Console(question);
        foreach (string member in (string[])["command", "dataset", "headline", "restsOn", "totals"])
        {
            Assert.True(Same(console.RootElement.GetProperty(member), told.GetProperty(member), 20), member);
        }

        string[] notes = [.. console.RootElement.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!)];
        Assert.Equal(notes, told.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!).Take(notes.Length));
        JsonElement[] expected = [.. console.RootElement.GetProperty("results").EnumerateArray()];
        JsonElement[] rows = [.. told.GetProperty("results").EnumerateArray()];
        Assert.Equal(Math.Min(expected.Length, question.Contains("--limit", StringComparison.Ordinal) ? 7 : 20), rows.Length);
        Assert.All(rows, (row, position) => Assert.True(Same(expected[position], row, Math.Max(5, 20 / rows.Length)), row.GetRawText()));
        Assert.Equal(question.Split(' ')[0] is "summary" or "concentration" or "evidence" or "chokepoints" or "explain" or "dependents" or "substitutes" or "scenario" && question != "scenario list", told.TryGetProperty("sources", out _));
        Assert.All(Numbers(told), number => Assert.True(double.IsFinite(number)));
    }

    [Fact]
    public async Task Long_lists_are_cut_and_the_cut_is_said_with_how_to_see_more()
    {
        CallToolResult result = await McpProgram.Call(server.Client, "who_depends_on_it", """{"supplier":"country:CN","rows":4}""");
        JsonElement told = result.StructuredContent!.Value;
        int rows = told.GetProperty("totals").GetProperty("rows").GetInt32();
        Assert.True(rows > 100);
        Assert.Equal(4, told.GetProperty("results").GetArrayLength());
        Assert.Equal(4, told.GetProperty("sources").GetArrayLength());
        string[] cut = [.. told.GetProperty("cut").EnumerateArray().Select(each => each.GetString()!)];
        Assert.Contains($"results: 4 of {rows} rows; rows, at most 200, shows more.", cut);
        Assert.Contains(cut, each => each.StartsWith("sources: 4 of ", StringComparison.Ordinal));
        Assert.True(McpProgram.TextOf(result).Length < 20_000);
    }

    [Fact]
    public async Task Six_tools_are_offered_all_read_only_with_what_each_argument_takes()
    {
        IList<McpClientTool> tools = await server.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["what_is_in_the_data", "what_breaks_it", "why_it_breaks", "who_depends_on_it", "alternatives_to", "what_a_scenario_costs"], tools.Select(tool => tool.Name));
        Assert.All(tools, tool =>
        {
            Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, DestructiveHint: false, OpenWorldHint: false });
            Assert.False(tool.JsonSchema.GetProperty("additionalProperties").GetBoolean());
            Assert.All(tool.JsonSchema.GetProperty("properties").EnumerateObject(), argument => Assert.NotEmpty(argument.Value.GetProperty("description").GetString()!));
        });
        Assert.Contains("null is unknown", server.Client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_unknown_stays_unknown_and_is_never_NaN()
    {
        CallToolResult result = await McpProgram.Call(server.Client, "what_is_in_the_data", """{"topic":"stockpiles"}""");
        Assert.Contains(result.StructuredContent!.Value.GetProperty("results").EnumerateArray(), row => row.GetProperty("tonnes").ValueKind == JsonValueKind.Null);
        Assert.DoesNotContain("NaN", McpProgram.TextOf(result), StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", McpProgram.TextOf(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_of_the_server_hold_for_each_of_its_answers()
    {
        await using McpClient other = await McpProgram.Connect("--data", "gallium-germanium", "--as-of", "2030");
        CallToolResult result = await McpProgram.Call(other, "what_is_in_the_data", "{}");
        Assert.Equal("gallium-germanium", result.StructuredContent!.Value.GetProperty("dataset").GetProperty("name").GetString());
        Assert.Equal(2030, result.StructuredContent!.Value.GetProperty("query").GetProperty("asOf").GetInt32());
    }

    // A | stands for a space within an argument.
    private static JsonDocument Console(string question)
    {
        var run = ConsoleRun.Of(AppContext.BaseDirectory, around => around with { Clock = TimeProvider.System }, [.. question.Split(' ').Select(word => word.Replace('|', ' ')), "--format", "json"]);
        Assert.Equal(0, run.ExitCode);
        return JsonDocument.Parse(run.Output);
    }

    // The same but for lists, which may be cut.
    private static bool Same(JsonElement whole, JsonElement told, int most) => (whole.ValueKind, told.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => whole.EnumerateObject().All(member => told.TryGetProperty(member.Name, out JsonElement value) && Same(member.Value, value, most)),
        (JsonValueKind.Array, JsonValueKind.Array) => told.GetArrayLength() == Math.Min(most, whole.GetArrayLength()) && whole.EnumerateArray().Zip(told.EnumerateArray()).All(pair => Same(pair.First, pair.Second, most)),
        _ => JsonElement.DeepEquals(whole, told),
    };

    private static IEnumerable<double> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => [double.Parse(element.GetRawText(), CultureInfo.InvariantCulture)],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        _ => [],
    };
}
