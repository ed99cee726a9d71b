using System.Text.Json;

namespace NetworkLens.Tests;

/// <summary>Every verb of neo4j, end to end on a real server.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class Neo4jVerbs
{
    [Fact]
    public async Task Push_status_and_clear_tell_what_they_did_and_where()
    {
        using var data = new TinyChain();
        RealNeo4j server = await EmptyAsync();
        JsonElement pushed = Json(Run(data, server, "push"));
        Assert.True(pushed.GetProperty("sent").GetBoolean());
        Assert.False(Json(Run(data, server, "push")).GetProperty("sent").GetBoolean());

        ConsoleRun status = Run(data, server, "status");
        Assert.Equal("tiny", Json(status).GetProperty("dataset").GetString());
        Assert.Equal(pushed.GetProperty("loadId").GetString(), Json(status).GetProperty("loadId").GetString());
        Assert.Contains("\"transport\":\"HTTP Query API v2\"", status.Output, StringComparison.Ordinal);
        Assert.Matches("\"server\":\"Neo4j [0-9.]+ (community|enterprise)\"", status.Output);

        Assert.Equal(pushed.GetProperty("nodesCreated").GetInt32(), Json(Run(data, server, "clear")).GetProperty("nodesDeleted").GetInt32());
        Assert.Empty(await server.AskAsync("MATCH (n) RETURN n"));
    }

    [Fact]
    public async Task What_was_pushed_can_be_annotated_looked_at_and_read_back_with_the_same_answers()
    {
        using var data = new TinyChain();
        RealNeo4j server = await EmptyAsync();
        Run(data, server, "push");
        JsonElement marked = Json(Run(data, server, "annotate", "chokepoints", "--by", "country"));
        Assert.Equal("chokepoints --by country --as-of 2026", marked.GetProperty("query").GetString());
        Assert.True(marked.GetProperty("elements").GetInt32() > 0);
        Assert.Contains("(:Chokepoint {dataset: 'tiny'})-[r:CUTS_OFF", marked.GetProperty("cypher").GetString(), StringComparison.Ordinal);
        Assert.StartsWith($"{server.Address}browser/?dbms=", marked.GetProperty("link").GetString(), StringComparison.Ordinal);
        Assert.True(Json(Run(data, server, "annotate", "single-source", "stage:magnet")).GetProperty("elements").GetInt32() > 0);
        Assert.True(Json(Run(data, server, "annotate", "routes", "--to", "car")).GetProperty("elements").GetInt32() > 0);
        Assert.True(Json(Run(data, server, "annotate", "gaps", "--bloc", "allies", "--to", "car")).GetProperty("elements").GetInt32() > 0);
        Assert.True(Json(Run(data, server, "annotate", "remove")).GetProperty("relationshipsDeleted").GetInt32() > 0);

        ConsoleRun pulled = Run(data, server, "pull", "--out", "back");
        Assert.Equal((0, string.Empty), (pulled.ExitCode, pulled.Error));
        string[] chokepoints = ["chokepoints", "--by", "site", "--format", "json", "--data"];
        Assert.Equal(ConsoleRun.Of(data.Folder, [.. chokepoints, "."]).Output, ConsoleRun.Of(data.Folder, [.. chokepoints, "back"]).Output);
        Assert.Equal(5, Run(data, server, "pull", "--out", "back").ExitCode);
    }

    [Fact]
    public async Task A_network_of_the_users_own_is_read_by_the_settings_and_answers_like_any_other()
    {
        using var data = new TinyChain();
        RealNeo4j server = await EmptyAsync();
        data.Write("mine.json", """{"neo4j": {"pull": {"sites": {"label": "Plant", "id": "code", "stage": "tier"}, "links": {"type": "DELIVERS", "material": "product"}}}}""");
        await server.AskAsync("CREATE (:Plant {code: 'mine', tier: 'mine'})-[:DELIVERS {product: 'ore'}]->(:Plant {code: 'shop', tier: 'shop'})");
        ConsoleRun pulled = Run(data, server, "pull", "--out", "own", "--config", "mine.json");
        Assert.Equal((0, string.Empty), (pulled.ExitCode, pulled.Error));
        Assert.Contains("\"chokepoint\":[\"mine\"]", ConsoleRun.Of(data.Folder, "chokepoints", "--by", "site", "--data", "own", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_leaves_no_folder()
    {
        using var data = new TinyChain();
        RealNeo4j server = await EmptyAsync();
        ConsoleRun pulled = Run(data, server, "pull", "nothing", "--out", "back");
        Assert.Equal(4, pulled.ExitCode);
        Assert.DoesNotContain(Directory.GetDirectories(data.Folder), folder => folder.Contains("back", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_example_of_the_help_works_with_the_data_set_that_ships()
    {
        RealNeo4j server = await EmptyAsync();
        HelpTexts.Try(HelpTexts.Examples().Where(words => words[0] == "neo4j"), ConsoleRun.Settings(("neo4j:uri", server.Address.ToString()), ("neo4j:password", server.Password)));
    }

    [Fact]
    public async Task A_password_that_is_wrong_or_missing_is_told_and_never_printed()
    {
        using var data = new TinyChain();
        RealNeo4j server = await EmptyAsync();
        string error = Neo4jRefusals.Refused(4, "refuses the user 'nobody' with this password", data, server.Address.ToString(), "hunter2", "--user", "nobody");
        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
        Neo4jRefusals.Refused(4, "asks for a password: set NETWORKLENS_NEO4J__PASSWORD", data, server.Address.ToString(), null);
    }

    [Fact]
    public async Task A_person_at_a_terminal_is_asked_for_the_password_once()
    {
        using var data = new TinyChain();
        RealNeo4j server = await EmptyAsync();
        var asked = new List<string>();
        var run = ConsoleRun.Of(
            data.Folder,
            around => ConsoleRun.Settings(("neo4j:uri", server.Address.ToString()))(around) with { AskSecret = prompt => { asked.Add(prompt); return server.Password; } },
            "neo4j", "push", "--data", ".");
        Assert.Equal((0, "1 row.\n"), (run.ExitCode, run.Error));
        Assert.Equal($"Password of neo4j at {server.Address}: ", Assert.Single(asked));
    }

    [Fact]
    public async Task A_wrong_database_and_a_wrong_port_are_told_by_their_name()
    {
        using var data = new TinyChain();
        RealNeo4j server = await EmptyAsync();
        Neo4jRefusals.Refused(4, "has no database 'nowhere'", data, server.Address.ToString(), server.Password, "--database", "nowhere");
        Neo4jRefusals.Refused(4, "does not speak TLS: say http://", data, $"https://{server.Address.Authority}", server.Password);
        if (server.Bolt is { } bolt)
        {
            Neo4jRefusals.Refused(2, "answers as Neo4j's port for Bolt does, which takes no HTTP: say its HTTP port", data, $"http://{bolt.Authority}", server.Password);
        }
    }

    private static async Task<RealNeo4j> EmptyAsync()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        return server;
    }

    internal static JsonElement Json(ConsoleRun run)
    {
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray().First();
    }

    private static ConsoleRun Run(TinyChain data, RealNeo4j server, params string[] command) => ConsoleRun.Of(
        data.Folder, ConsoleRun.Settings(("neo4j:uri", server.Address.ToString()), ("neo4j:password", server.Password)), ["neo4j", .. command, "--data", ".", "--format", "json"]);
}
