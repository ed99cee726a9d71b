using System.Diagnostics;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>A real Neo4j server to ask: the one that NETWORKLENS_TEST_NEO4J names, else one in a container where Docker is, or one of a test's own.</summary>
/// <remarks>
/// Where there is none a test is skipped, with the reason; where CI is set it fails.
/// Tests that use it stand in the collection <see cref="OneAfterTheOther"/>, since they share one database; <see cref="EmptyAsync"/> makes it as new.
/// Servers of a test's own come from the command in NETWORKLENS_TEST_NEO4J_START, which takes a folder and settings and prints NAME=VALUE lines.
/// </remarks>
internal sealed class RealNeo4j : IAsyncDisposable
{
    private readonly IReadOnlyDictionary<string, string> facts;
    private readonly string? folder;

    private RealNeo4j(IReadOnlyDictionary<string, string> facts, string? folder)
    {
        this.facts = facts;
        this.folder = folder;
        if (Environment.GetEnvironmentVariable("NETWORKLENS_TEST_NEO4J_LOG") is { Length: > 0 } log && TestContext.Current.Test is { } test)
        {
            File.AppendAllText(log, test.UniqueID + "\n"); // CI counts the tests that asked a server; one at a time
        }
    }

    public Uri Address => new(facts["NEO4J_URI"]);

    public string Password => facts["NEO4J_PASSWORD"];

    /// <summary>Where it listens for drivers and Browser; null where the environment does not say.</summary>
    public Uri? Bolt => facts["NEO4J_BOLT"] is { Length: > 0 } bolt ? new Uri(bolt) : null;

#if NEO4J_DRIVER
    public Neo4jConnection Connection => new(Bolt ?? Address) { Password = Password, FirstPause = TimeSpan.FromMilliseconds(50), Patience = TimeSpan.FromMinutes(2) };
#else
    public Neo4jConnection Connection => new(Address) { Password = Password, FirstPause = TimeSpan.FromMilliseconds(50), Patience = TimeSpan.FromMinutes(2) };
#endif

    /// <summary>The folder of its data and settings; null for the server that all tests share.</summary>
    public string? Folder => folder;

    /// <summary>Its process.</summary>
    public int Process => int.Parse(facts["NEO4J_PID"], System.Globalization.CultureInfo.InvariantCulture);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The server that all tests share.</summary>
    public static RealNeo4j Shared() => Environment.GetEnvironmentVariable("NETWORKLENS_TEST_NEO4J") is { Length: > 0 } uri
        ? new RealNeo4j(
            new Dictionary<string, string>
            {
                ["NEO4J_URI"] = uri,
                ["NEO4J_PASSWORD"] = Environment.GetEnvironmentVariable("NETWORKLENS_TEST_NEO4J_PASSWORD") ?? string.Empty,
                ["NEO4J_BOLT"] = Environment.GetEnvironmentVariable("NETWORKLENS_TEST_NEO4J_BOLT") ?? string.Empty,
            },
            null)
        : Neo4jContainer.IsPossible ? new RealNeo4j(Neo4jContainer.Facts, null)
        : throw OutsideTool.Missing("A Neo4j server (NETWORKLENS_TEST_NEO4J and NETWORKLENS_TEST_NEO4J_PASSWORD, or Docker)");

    /// <summary>A server of the test's own, which ends with it.</summary>
    /// <param name="settings">Options of the start command, and KEY=VALUE lines of neo4j.conf.</param>
    public static async Task<RealNeo4j> StartAsync(params string[] settings)
    {
        string folder = Directory.CreateTempSubdirectory("networklens-neo4j-").FullName;
        return new RealNeo4j(await RunStartAsync(folder, settings), folder);
    }

    /// <summary>The same data and logs, started again after <see cref="EndAsync"/>.</summary>
    public async Task<RealNeo4j> AgainAsync(params string[] settings) => new(await RunStartAsync(folder!, settings), folder);

    /// <summary>Ends it: TERM as an operator would, or KILL as a crash does; back once it is gone.</summary>
    public async Task EndAsync(string signal)
    {
        int id = Process;
        using var kill = System.Diagnostics.Process.Start("kill", [$"-{signal}", $"{id}"]);
        await kill.WaitForExitAsync(Cancellation);
        while (Directory.Exists($"/proc/{id}") && !(await File.ReadAllTextAsync($"/proc/{id}/stat", Cancellation)).Contains(") Z ", StringComparison.Ordinal))
        {
            await Task.Delay(50, Cancellation);
        }
    }

    public ICypherSession Open() => CypherSessions.Open(Connection);

    /// <summary>Takes everything out of the database, also what is not ours.</summary>
    /// <param name="alsoSchema">Our constraints and indexes too. They take a second or more to make again.</param>
    public async Task EmptyAsync(bool alsoSchema = false)
    {
        await using ICypherSession session = Open();
        await session.RunAsync(new CypherStatement("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"), Cancellation);
        foreach (string kind in alsoSchema ? (string[])["CONSTRAINT", "INDEX"] : [])
        {
            foreach (CypherRow row in await RowsAsync(session, $"SHOW {kind} YIELD name WHERE name STARTS WITH 'nl_' RETURN name"))
            {
                await session.RunAsync(new CypherStatement($"DROP {kind} {row.Text("name")} IF EXISTS"), Cancellation);
            }
        }
    }

    /// <summary>Rows of a question of the test's own.</summary>
    public async Task<IReadOnlyList<CypherRow>> AskAsync(string cypher, params (string Name, object? Value)[] parameters)
    {
        await using ICypherSession session = Open();
        return await RowsAsync(session, cypher, parameters);
    }

    public async ValueTask DisposeAsync()
    {
        if (folder is not null && Directory.Exists(folder)) // gone with the server that came after it on the same data
        {
            await EndAsync("KILL");
            if (Directory.Exists(folder)) // else it went with the server that was started again on it
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task<IReadOnlyList<CypherRow>> RowsAsync(ICypherSession session, string cypher, params (string Name, object? Value)[] parameters) =>
        await session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                var rows = new List<CypherRow>();
                await foreach (CypherRow row in transaction.ReadAsync(new CypherStatement(cypher, parameters), Cancellation))
                {
                    rows.Add(row);
                }

                return rows;
            },
            Cancellation);

    private static async Task<IReadOnlyDictionary<string, string>> RunStartAsync(string folder, string[] settings)
    {
        string command = Environment.GetEnvironmentVariable("NETWORKLENS_TEST_NEO4J_START") is { Length: > 0 } start
            ? start
            : throw OutsideTool.Missing("A command that starts a Neo4j server (NETWORKLENS_TEST_NEO4J_START)");
        using var process = System.Diagnostics.Process.Start(new ProcessStartInfo(command, [folder, .. settings]) { RedirectStandardOutput = true })!;
        string output = await process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        Assert.True(process.ExitCode == 0, $"{command} started no server: see its error output.");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
    }
}

/// <summary>One after the other: they share one database.</summary>
[CollectionDefinition(nameof(OneAfterTheOther))]
public sealed class OneAfterTheOther;
