using ModelContextProtocol;
using ModelContextProtocol.Protocol;

namespace NetworkLens.Tests;

/// <summary>A missing, misspelt or wrong argument is named to the client, with what is accepted.</summary>
public sealed class ToolFaults(McpProgram server) : IClassFixture<McpProgram>
{
    [Theory]
    [InlineData("why_it_breaks", """{}""", "'failure' is missing.", "'target' is missing.", "\"country:CN\"", "\"f-35\"")]
    [InlineData("why_it_breaks", """{"failure":null,"target":"f-35"}""", "'failure' is missing.")]
    [InlineData("who_depends_on_it", """{"suplier":"country:MY"}""", "'suplier' is not an argument of who_depends_on_it. Did you mean 'supplier'? Accepted: supplier, stage, threshold, year, documented_only, rows.", "'supplier' is missing.")]
    [InlineData("what_breaks_it", """{"fails_by":"contry"}""", "'fails_by' is \"contry\". Did you mean 'country'? Accepted: country, site, operator, country-stage, link.")]
    [InlineData("what_breaks_it", """{"together":4}""", "'together' is 4. Accepted: a whole number, 1 to 3.")]
    [InlineData("what_breaks_it", """{"together":1.5}""", "'together' is 1.5. Accepted: a whole number, 1 to 3.")]
    [InlineData("what_breaks_it", """{"rows":1e999}""", "'rows' is 1e999. Accepted: a whole number, 1 to 200.")]
    [InlineData("what_breaks_it", """{"rows":0}""", "'rows' is 0.")]
    [InlineData("what_breaks_it", """{"year":"NaN"}""", "'year' is \"NaN\". Accepted: a whole number, 1 to 9999.")]
    [InlineData("what_breaks_it", """{"possible":"yes"}""", "'possible' is \"yes\". Accepted: true, false.")]
    [InlineData("what_breaks_it", """{"target":["f-35"]}""", "'target' is [\"f-35\"]. Accepted: a text, such as \"f-35\"")]
    [InlineData("what_breaks_it", """{"target":""}""", "'target' is empty. Accepted: a text")]
    [InlineData("what_breaks_it", """{"target":"--out=answer.txt"}""", "it must not begin with -")]
    [InlineData("what_breaks_it", """{"target":"f-36"}""", "No site is called 'f-36'.", "'target' takes a text, such as \"f-35\"", "what_is_in_the_data")]
    [InlineData("what_breaks_it", """{"target":"stage:magnets"}""", "magnet")]
    [InlineData("what_breaks_it", """{"possible":true,"together":2}""", "possible is about what breaks it alone", "leave together out")]
    [InlineData("who_depends_on_it", """{"supplier":"country:MY","threshold":1e400}""", "'threshold' is 1e400. Accepted: a number, 0 to 1.")]
    [InlineData("who_depends_on_it", """{"supplier":"country:MY","stage":"endd-use"}""", "'end-use'")]
    [InlineData("alternatives_to", """{"supplier":"lynas"}""", "lynas-kuantan-refiner")]
    [InlineData("alternatives_to", """{"supplier":"lynas-kuantan-refiner","material":"dysprosiun"}""", "dy-oxide")]
    [InlineData("what_a_scenario_costs", """{}""", "name a scenario", "outage or ban")]
    [InlineData("what_a_scenario_costs", """{"scenario":"cn-ful-stop"}""", "Did you mean 'cn-full-stop'?", "kuantan-stop")]
    [InlineData("what_a_scenario_costs", """{"scenario":"/etc/hostname"}""", "Accepted: april-2025-licences")]
    [InlineData("what_a_scenario_costs", """{"scenario":"cn-full-stop","outage":["country:MY"]}""", "give either scenario, or outage and ban")]
    [InlineData("what_a_scenario_costs", """{"scenario":"cn-full-stop","days":9}""", "start and days are about outage and ban")]
    [InlineData("what_a_scenario_costs", """{"outage":["country:MY"],"days":90}""", "give start too")]
    [InlineData("what_a_scenario_costs", """{"outage":["country:MY"],"start":"soon"}""", "start: 'soon' is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD.")]
    [InlineData("what_a_scenario_costs", """{"outage":[]}""", "'outage' lists 0. Accepted: a text or a list of at most 10")]
    [InlineData("what_a_scenario_costs", """{"outage":[7]}""", "'outage' is 7.")]
    [InlineData("what_is_in_the_data", """{"topic":"site"}""", "topic site needs select")]
    [InlineData("what_is_in_the_data", """{"topic":"sites","material":"dy-oxide"}""", "'material' narrows topic materials, policies, prices, stockpiles, investments, not sites. Accepted with sites: select")]
    [InlineData("what_is_in_the_data", """{"topic":"mine"}""", "'topic' is \"mine\".", "overview, materials, sites, site, evidence, scenarios, blocs, policies, prices, stockpiles, investments.")]
    public async Task A_wrong_argument_is_named_with_what_is_accepted(string tool, string arguments, params string[] said)
    {
        CallToolResult result = await McpProgram.Call(server.Client, tool, arguments);
        Assert.True(result.IsError);
        string text = McpProgram.TextOf(result);
        Assert.StartsWith($"{tool}: ", text, StringComparison.Ordinal);
        Assert.All(said, each => Assert.Contains(each, text, StringComparison.Ordinal));
        Assert.DoesNotContain(" --", text, StringComparison.Ordinal); // the console's options are none of the client's
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tool_that_there_is_not_is_named_with_those_that_there_are()
    {
        McpProtocolException fault = await Assert.ThrowsAsync<McpProtocolException>(() => McpProgram.Call(server.Client, "what_brakes_it", "{}"));
        Assert.Equal(McpErrorCode.InvalidParams, fault.ErrorCode);
        Assert.Contains("Did you mean 'what_breaks_it'? Tools: what_is_in_the_data, what_breaks_it, why_it_breaks, who_depends_on_it, alternatives_to, what_a_scenario_costs.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_cannot_be_read_is_said_to_the_client_with_file_line_and_column()
    {
        using var data = new TinyChain();
        await File.AppendAllTextAsync(Path.Combine(data.Folder, "links.csv"), "\nnobody,nowhere\n", TestContext.Current.CancellationToken);
        await using var broken = await McpProgram.Connect("--data", data.Folder);
        CallToolResult result = await McpProgram.Call(broken, "what_breaks_it", "{}");
        Assert.True(result.IsError);
        Assert.Contains("links.csv:", McpProgram.TextOf(result), StringComparison.Ordinal);
        Assert.Contains("nobody", McpProgram.TextOf(result), StringComparison.Ordinal);
    }
}
