using System.Text.Json;
using NetworkLens.Data;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>A second push of the same files asks the store and reads none of the data; anything that could change what it sends makes it read them.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class KnownFiles
{
    private const string Links = "from,to,tonnes_per_year\na,b,5\na,c,7.5\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_files_are_not_read_again_and_the_answer_tells_of_the_same_data()
    {
        RealNeo4j server = await EmptyAsync();
        using var folder = Folder();
        (JsonElement first, string said) = Push(server, folder);
        (JsonElement second, string saidAgain) = Push(server, folder);

        Assert.Contains("Read 3 sites and 2 links", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Read ", saidAgain, StringComparison.Ordinal);
        Assert.Equal((true, false), (IsSent(first), IsSent(second)));
        Assert.Equal(first.GetProperty("dataset").GetRawText(), second.GetProperty("dataset").GetRawText());
        Assert.Equal(first.GetProperty("results")[0].GetProperty("loadId").GetString(), second.GetProperty("results")[0].GetProperty("loadId").GetString());
    }

    [Theory]
    [InlineData("--force")]
    [InlineData("--as-of", "2030")]
    [InlineData("--evidence", "documented")]
    [InlineData("--include-unconfirmed")]
    [InlineData("--members", "all")]
    public async Task Judged_otherwise_they_are_sent_again(params string[] words)
    {
        RealNeo4j server = await EmptyAsync();
        using var folder = Folder();
        Push(server, folder);
        Assert.True(IsSent(Push(server, folder, words).Answer));
    }

    [Fact]
    public async Task A_change_of_one_letter_is_sent()
    {
        RealNeo4j server = await EmptyAsync();
        using var folder = Folder();
        Push(server, folder);
        folder.Write("links.csv", Links.Replace("7.5", "7.6", StringComparison.Ordinal));
        Assert.True(IsSent(Push(server, folder).Answer));
        Assert.Equal(7.6, Assert.Single(await server.AskAsync("MATCH (:Site {id: 'a'})-[r:SHIPS]->(:Site {id: 'c'}) RETURN r.tonnesPerYear AS tonnes"))["tonnes"]);
    }

    [Fact]
    public async Task Rows_in_another_order_are_read_once_and_then_known()
    {
        RealNeo4j server = await EmptyAsync();
        using var folder = Folder();
        Push(server, folder);
        folder.Write("links.csv", "from,to,tonnes_per_year\na,c,7.5\na,b,5\n");
        (JsonElement answer, string said) = Push(server, folder);
        Assert.False(IsSent(answer));
        Assert.Contains("Read 3 sites", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Read ", Push(server, folder).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_load_of_the_same_files_is_sent_again()
    {
        RealNeo4j server = await EmptyAsync();
        using var folder = Folder();
        Push(server, folder);
        await server.AskAsync(HalfLoadCypher.Begin, ("dataset", "known"), ("push", "cut short"), ("lanes", 1L));
        Assert.True(IsSent(Push(server, folder).Answer));
    }

    [Fact]
    public async Task Errors_in_the_data_are_said_before_a_server_that_does_not_answer()
    {
        RealNeo4j server = await EmptyAsync();
        using var folder = Folder();
        folder.Write("links.csv", "from,to,tonnes_per_year\na,b,many\n");
        var run = ConsoleRun.Of(AppContext.BaseDirectory, ConsoleRun.Settings(("neo4j:uri", server.Address.ToString()), ("neo4j:password", "wrong")), ["neo4j", "push", "--data", folder.Path]);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("links.csv:2:5", run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_of_names_and_contents_wherever_the_folder_lies_and_of_no_other_folder()
    {
        using var one = Folder();
        string hash = Hash(one);
        using var other = new DataFolder();
        string moved = Path.Combine(other.Path, Path.GetFileName(one.Path));
        Directory.CreateDirectory(moved);
        foreach (string file in Directory.GetFiles(one.Path))
        {
            File.Copy(file, Path.Combine(moved, Path.GetFileName(file)));
        }

        Assert.Equal(hash, FilesHash.Of(moved, Cancellation));
        File.Move(Path.Combine(moved, "links.csv"), Path.Combine(moved, "links2.csv"));
        Assert.NotEqual(hash, FilesHash.Of(moved, Cancellation));
        one.Write("scenarios/x.json", "{}");
        string withScenario = Hash(one);
        Assert.NotEqual(hash, withScenario);
        one.Write("scenarios/x.json", "[]");
        Assert.NotEqual(withScenario, Hash(one));
        Assert.Null(FilesHash.Of(Path.Combine(one.Path, "nothing"), Cancellation));
    }

    // d/ata.csv and da/ta.csv are the same letters in a row.
    [Fact]
    public void Where_a_name_ends_tells_in_the_hash()
    {
        using var folder = new DataFolder();
        folder.Write("d/ata.csv", "id\n").Write("da/ta.csv", "id\n");
        Assert.NotEqual(FilesHash.Of(Path.Combine(folder.Path, "d"), Cancellation), FilesHash.Of(Path.Combine(folder.Path, "da"), Cancellation));
    }

    private static string Hash(DataFolder folder) => FilesHash.Of(folder.Path, Cancellation)!;

    private static bool IsSent(JsonElement answer) => answer.GetProperty("results")[0].GetProperty("sent").GetBoolean();

    private static (JsonElement Answer, string Said) Push(RealNeo4j server, DataFolder folder, params string[] words)
    {
        var run = ConsoleRun.Of(
            AppContext.BaseDirectory, ConsoleRun.Settings(("neo4j:uri", server.Address.ToString()), ("neo4j:password", server.Password)),
            ["neo4j", "push", "--data", folder.Path, "--format", "json", "--verbose", .. words]);
        Assert.True(run.ExitCode == 0, run.Error);
        return (JsonDocument.Parse(run.Output).RootElement, run.Error);
    }

    private static DataFolder Folder()
    {
        var folder = new DataFolder();
        folder.Write("dataset.json", """{"name": "known", "version": "3"}""");
        folder.Write("sites.csv", "id,stage,country\na,mine,AU\nb,magnet,JP\nc,magnet,DE\n");
        folder.Write("links.csv", Links);
        return folder;
    }

    private static async Task<RealNeo4j> EmptyAsync()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        return server;
    }
}
