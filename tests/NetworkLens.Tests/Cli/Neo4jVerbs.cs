using System.Text.Json;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

public sealed class Neo4jVerbs
{
    [Fact]
    public async Task Push_status_and_clear_tell_what_they_did_and_where()
    {
        using var data = new TinyChain();
        await using var server = new StandInServer();
        JsonElement pushed = Json(Run(data, server, "push"));
        Assert.True(pushed.GetProperty("sent").GetBoolean());
        Assert.False(Json(Run(data, server, "push")).GetProperty("sent").GetBoolean());

        ConsoleRun status = Run(data, server, "status");
        Assert.Equal("tiny", Json(status).GetProperty("dataset").GetString());
        Assert.Equal(pushed.GetProperty("loadId").GetString(), Json(status).GetProperty("loadId").GetString());
        Assert.Contains("\"transport\":\"HTTP Query API v2\"", status.Output, StringComparison.Ordinal);
        Assert.Contains("\"server\":\"Neo4j 5.26.0 community\"", status.Output, StringComparison.Ordinal);

        Assert.Equal(pushed.GetProperty("nodesCreated").GetInt32(), Json(Run(data, server, "clear")).GetProperty("nodesDeleted").GetInt32());
        Assert.Empty(server.Database.Committed.Nodes);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_at_once()
    {
        using var data = new TinyChain();
        await using var server = new StandInServer();
        Uri address = server.Address;
        await server.DisposeAsync();
        Refused(4, $"No Neo4j answers at {address}", data, address.ToString(), "secret");
    }

    [Fact]
    public async Task A_wrong_password_is_told_and_never_printed()
    {
        using var data = new TinyChain();
        await using var server = new StandInServer();
        string error = Refused(4, "refuses the user 'neo4j' with this password", data, server.Address.ToString(), "hunter2");
        Assert.DoesNotContain("hunter2", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_password_at_all_is_told_where_nobody_can_be_asked()
    {
        using var data = new TinyChain();
        await using var server = new StandInServer();
        Refused(4, "asks for a password: set NETWORKLENS_NEO4J__PASSWORD", data, server.Address.ToString(), null);
    }

    [Fact]
    public async Task A_person_at_a_terminal_is_asked_for_the_password_once()
    {
        using var data = new TinyChain();
        await using var server = new StandInServer();
        var asked = new List<string>();
        var run = ConsoleRun.Of(
            data.Folder,
            around => ConsoleRun.Settings(("neo4j:uri", server.Address.ToString()))(around) with { AskSecret = prompt => { asked.Add(prompt); return "secret"; } },
            "neo4j", "push", "--data", ".");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"Password of neo4j at {server.Address}: ", Assert.Single(asked));
    }

    [Fact]
    public async Task A_wrong_database_is_told_by_its_name()
    {
        using var data = new TinyChain();
        await using var server = new StandInServer();
        Refused(4, "has no database 'nowhere'", data, server.Address.ToString(), "secret", "--database", "nowhere");
    }

    [Fact]
    public async Task An_old_server_is_told_by_its_version()
    {
        using var data = new TinyChain();
        await using var server = new StandInServer { HasQueryApi = false, Version = "4.4.12" };
        Refused(4, "is Neo4j 4.4.12, which is too old: 5.19 or newer is needed.", data, server.Address.ToString(), "secret");
        server.Version = "5.20.0";
        Refused(4, "add QUERY_API_ENDPOINTS to server.http_enabled_modules", data, server.Address.ToString(), "secret");
    }

    [Fact]
    public async Task A_user_who_may_only_read_is_told_so_and_the_store_is_as_it_was()
    {
        using var data = new TinyChain();
        await using var server = new StandInServer { MayWrite = false };
        Refused(4, "the user 'neo4j' may not do this in the database 'neo4j'", data, server.Address.ToString(), "secret");
        Assert.Empty(server.Database.Committed.Nodes);
    }

    [Fact]
    public async Task A_full_disk_is_told_and_the_store_is_as_it_was()
    {
        using var data = new TinyChain();
        await using var server = new StandInServer();
        Run(data, server, "push");
        string before = server.Database.Committed.Text();
        server.Database.IsDiskFull = true;
        Refused(4, "is full: Could not apply the transaction", data, server.Address.ToString(), "secret", "--force");
        Assert.Equal(before, server.Database.Committed.Text());
    }

    [Theory]
    [InlineData(2, "bolt:// needs Neo4j's driver, which this build does not hold. The same server over http: --uri http://graph:7474. Or build with: dotnet build -p:UseNeo4jDriver=true", "bolt://graph:7687")]
    [InlineData(2, "https://graph:7473", "neo4j+s://graph")]
    [InlineData(2, "'ftp' is no way to Neo4j", "ftp://graph")]
    [InlineData(2, "is no address", "graph")]
    [InlineData(2, "The address holds a user or a password", "http://neo4j:hunter2@localhost:7474")]
    [InlineData(2, "anybody on the way could read the password", "http://192.0.2.1:7474")]
    public void An_address_that_cannot_be_used_is_told_with_one_that_can(int exitCode, string message, string address)
    {
        using var data = new TinyChain();
        Assert.DoesNotContain("hunter2", Refused(exitCode, message, data, address, "secret"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_in_a_file_in_the_open_is_refused_and_not_repeated()
    {
        using var data = new TinyChain();
        data.Write("appsettings.json", """{"neo4j": {"password": "hunter2"}}""");
        var run = ConsoleRun.Of(data.Folder, "neo4j", "status");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a secret must not stand there", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", run.Error, StringComparison.Ordinal);
    }

    private static JsonElement Json(ConsoleRun run)
    {
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray().First();
    }

    private static ConsoleRun Run(TinyChain data, StandInServer server, params string[] command) => ConsoleRun.Of(
        data.Folder, ConsoleRun.Settings(("neo4j:uri", server.Address.ToString()), ("neo4j:password", "secret")), ["neo4j", .. command, "--data", ".", "--format", "json"]);

    private static string Refused(int exitCode, string message, TinyChain data, string address, string? password, params string[] options)
    {
        (string, string)[] settings = [("neo4j:uri", address), .. password is null ? Array.Empty<(string, string)>() : [("neo4j:password", password)]];
        var run = ConsoleRun.Of(data.Folder, ConsoleRun.Settings(settings), ["neo4j", "push", "--data", ".", .. options]);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal((exitCode, string.Empty), (run.ExitCode, run.Output));
        return run.Error;
    }
}
