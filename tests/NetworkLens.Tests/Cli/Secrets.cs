using System.Text;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>The password reaches the server and nobody else, however much is told.</summary>
public sealed class Secrets
{
    private const string Password = "hunter2 \"'\\";

    private static readonly string[] Verbs =
    [
        "push", "push --force", "status", "annotate chokepoints", "annotate single-source stage:magnet", "annotate routes --to car", "annotate gaps --bloc allies --to car", "open --to car --print", "open gaps --bloc allies --print",
        "pull tiny --out copy", "annotate remove", "clear tiny",
    ];

    public static TheoryData<string> Servers => ["sound", "refuses", "gone"];

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task No_verb_prints_the_password_whatever_the_server_does(string kind)
    {
        using var data = new TinyChain();
        await using var server = new StandInServer { Credentials = kind == "refuses" ? "neo4j:other" : $"neo4j:{Password}" };
        Uri address = server.Address;
        if (kind == "gone")
        {
            await server.DisposeAsync();
        }

        foreach (string verb in Verbs)
        {
            bool hasData = !verb.StartsWith("pull", StringComparison.Ordinal) && !verb.StartsWith("clear", StringComparison.Ordinal) && verb != "status";
            var run = ConsoleRun.Of(
                data.Folder,
                ConsoleRun.Settings(("neo4j:uri", address.ToString()), ("neo4j:password", Password)),
                ["neo4j", .. verb.Split(' '), .. hasData ? (string[])["--data", "."] : [], "--verbose"]);
            Assert.True(kind != "sound" || run.ExitCode == 0, $"{verb}: {run.Error}");
            Assert.DoesNotContain("hunter2", run.Output + run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"neo4j:{Password}")), run.Output + run.Error, StringComparison.Ordinal);
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
