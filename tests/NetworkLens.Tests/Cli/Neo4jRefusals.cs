using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>What is refused before a server is asked, and by servers that no test can have.</summary>
public sealed class Neo4jRefusals
{
    [Theory]
    [InlineData("'neo4j:pull:links:type' is missing", """{"sites": {"label": "Plant", "id": "code"}}""")]
    [InlineData("'neo4j:pull:sites:tonnage' is not a setting.", """{"sites": {"label": "Plant", "id": "code", "tonnage": "t"}, "links": {"type": "SENDS"}}""")]
    [InlineData("cannot be a name", """{"sites": {"label": "Pl\\u0060ant", "id": "code"}, "links": {"type": "SENDS"}}""")]
    public void A_wrong_mapping_is_told_with_its_place(string message, string mapping)
    {
        using var data = new TinyChain();
        data.Write("mine.json", $$$"""{"neo4j": {"pull": {{{mapping}}}}}""");
        var run = ConsoleRun.Of(data.Folder, "neo4j", "status", "--config", "mine.json");
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void Opening_starts_the_browser_with_the_query_it_prints()
    {
        using var data = new TinyChain();
        Uri? opened = null;
        var run = ConsoleRun.Of(data.Folder, around => around with { Browse = link => (opened = link) is not null }, "neo4j", "open", "bloc-paths", "--bloc", "allies", "--to", "car", "--data", ".", "--format", "json");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(Neo4jVerbs.Json(run).GetProperty("link").GetString(), opened!.AbsoluteUri);
        Assert.Contains("(:Bloc {dataset: 'tiny', id: 'allies'})", Neo4jVerbs.Json(run).GetProperty("cypher").GetString(), StringComparison.Ordinal);
        Assert.Contains("No browser could be started here", ConsoleRun.Of(data.Folder, "neo4j", "open", "--data", ".").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neighbourhood asks about one site: name it with --to.", "neighbourhood")]
    [InlineData("gaps asks about a bloc: name it with --bloc.", "gaps")]
    [InlineData("'gasp' is no query. Did you mean 'gaps'?", "gasp")]
    [InlineData("'US,JP' is not in the graph: --bloc takes a bloc of the data by its id (allies).", "gaps", "--bloc", "US,JP")]
    public void A_query_that_lacks_something_says_what(string message, params string[] command)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, ["neo4j", "open", .. command, "--data", "."]);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_told_at_once()
    {
        using var data = new TinyChain();
        await using var server = new StandInServer(_ => StandInAnswer.Html(404));
        Uri address = server.Address;
        await server.DisposeAsync();
        Refused(4, $"No Neo4j answers at {address}", data, address.ToString(), "secret");
    }

    [Theory]
    [InlineData("4.4.12", "is Neo4j 4.4.12, which is too old: 5.19 or newer is needed.")]
    [InlineData("5.20.0", "add QUERY_API_ENDPOINTS to server.http_enabled_modules")]
    public async Task A_server_without_a_query_api_is_told_by_its_version(string version, string message)
    {
        using var data = new TinyChain();
        byte[] discovery = System.Text.Encoding.UTF8.GetBytes($$$"""{"transaction":"http://127.0.0.1/db/{databaseName}/tx","neo4j_version":"{{{version}}}","neo4j_edition":"community"}""");
        await using var server = new StandInServer(call => call.Path == "/" ? new StandInAnswer(200, "application/json", discovery) : StandInAnswer.Html(404));
        Refused(4, message, data, server.Address.ToString(), "secret");
    }

    [Theory]
    [InlineData("Neo.ClientError.Security.Forbidden", "Write operations not allowed for user 'neo4j' with roles [PUBLIC, reader].", "the user 'neo4j' may not do this in the database 'neo4j'")]
    [InlineData("Neo.DatabaseError.Transaction.TransactionCommitFailed", "Could not apply the transaction: java.io.IOException: No space left on device", "is full: Could not apply the transaction")]
    [InlineData("Neo.ClientError.Security.CredentialsExpired", "The credentials you provided were valid, but must be changed.", "has expired and must be changed before it can be used")]
    public async Task What_needs_another_edition_or_another_disk_is_told(string code, string words, string message)
    {
        using var data = new TinyChain();
        await using var server = new StandInServer(call => call.Path == "/" ? Recorded.Of("5.26.30", "discovery") : Recorded.Fault(code, words));
        Refused(4, message, data, server.Address.ToString(), "secret");
    }

    [Theory]
    [InlineData(403, "forbids the user 'neo4j' to use its Query API")]
    [InlineData(404, "answers with HTTP 404, not as Neo4j does")]
    [InlineData(413, "A proxy before")]
    public async Task A_status_that_neo4j_does_not_give_is_told(int status, string message)
    {
        using var data = new TinyChain();
        await using var server = new StandInServer(call => call.Path == "/" ? Recorded.Of("2026.09.0", "discovery") : StandInAnswer.Html(status));
        Refused(4, message, data, server.Address.ToString(), "secret");
    }

    [Theory]
    [InlineData(2, "bolt:// needs Neo4j's driver, which this build does not hold. The same server over HTTP: --uri http://graph:7474. Or build with: dotnet build -p:UseNeo4jDriver=true", "bolt://graph:7687")]
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

    internal static string Refused(int exitCode, string message, TinyChain data, string address, string? password, params string[] options)
    {
        (string, string)[] settings = [("neo4j:uri", address), .. password is null ? Array.Empty<(string, string)>() : [("neo4j:password", password)]];
        var run = ConsoleRun.Of(data.Folder, ConsoleRun.Settings(settings), ["neo4j", "push", "--data", ".", .. options]);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal((exitCode, string.Empty), (run.ExitCode, run.Output));
        return run.Error;
    }
}
