using System.Text;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>The password reaches the server and nobody else, however much is told.</summary>
public sealed class Secrets
{
    internal const string Password = "hunter2 \"'\\";

    private static readonly string[] Verbs =
    [
        "push", "push --force", "status", "annotate chokepoints", "annotate single-source stage:magnet", "annotate routes --to car", "annotate gaps --bloc allies --to car", "open --to car --print", "open gaps --bloc allies --to car --print",
        "pull tiny --out copy", "annotate remove", "clear tiny",
    ];

    [Theory]
    [InlineData("wrong_password")]
    [InlineData("no_auth")]
    [InlineData("gone")]
    public async Task No_verb_prints_the_password_where_the_server_refuses_it(string kind)
    {
        await using var server = new StandInServer(call => Recorded.Of("5.26.30", call.Path == "/" ? "discovery" : kind));
        Uri address = server.Address;
        if (kind == "gone")
        {
            await server.DisposeAsync();
        }

        NoVerbPrintsThePassword(address, "neo4j", isSound: false);
    }

    internal static void NoVerbPrintsThePassword(Uri address, string user, bool isSound)
    {
        using var data = new TinyChain();
        foreach (string verb in Verbs)
        {
            bool hasData = !verb.StartsWith("pull", StringComparison.Ordinal) && !verb.StartsWith("clear", StringComparison.Ordinal) && verb != "status";
            var run = ConsoleRun.Of(
                data.Folder,
                ConsoleRun.Settings(("neo4j:uri", address.ToString()), ("neo4j:password", Password), ("neo4j:user", user)),
                ["neo4j", .. verb.Split(' '), .. hasData ? (string[])["--data", "."] : [], "--verbose"]);
            Assert.True(!isSound || run.ExitCode == 0, $"{verb}: {run.Error}");
            Assert.DoesNotContain("hunter2", run.Output + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{Password}")), run.Output + run.Error, StringComparison.Ordinal);
        }

        Assert.All(Directory.GetFiles(data.Folder, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain("hunter2", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http//neo4j:hunter2@localhost")]
    [InlineData("neo4j:hunter2@localhost:7474")]
    public void Nor_does_an_address_that_is_none(string address)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "neo4j", "status", "--uri", address, "--verbose");
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("hunter2", run.Error, StringComparison.Ordinal);
    }
}

/// <summary>The same on a real server, which takes the password.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class SecretsOnARealServer
{
    [Fact]
    public async Task No_verb_prints_the_password_where_the_server_takes_it()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        await server.AskAsync("CREATE OR REPLACE USER hunter SET PASSWORD $password CHANGE NOT REQUIRED", ("password", Secrets.Password));
        Secrets.NoVerbPrintsThePassword(server.Address, "hunter", isSound: true);
        await server.AskAsync("DROP USER hunter");
    }
}
