using System.Diagnostics;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>Ctrl+C while a real server works.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class Interruptions
{
    // Some seconds of work that writes.
    private static readonly CypherStatement Long = new("CREATE (n:Stopped {id: 1}) WITH n UNWIND range(1, 40000000) AS i WITH n, sum(i % 7) AS total SET n.total = total RETURN total");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_statement_that_runs_is_waited_for_and_then_undone_with_its_locks()
    {
        RealNeo4j server = await EmptyAsync();
        await using ICypherSession session = server.Open();
        using var stop = new CancellationTokenSource();
        Task<CypherResult> work = session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                await transaction.RunAsync(new CypherStatement("MERGE (d:NlDataset {id: 'locked'})"), stop.Token);
                stop.CancelAfter(TimeSpan.FromSeconds(0.5));
                return await transaction.RunAsync(Long, stop.Token);
            },
            stop.Token);
        CypherInterruption interruption = await Assert.ThrowsAsync<CypherInterruption>(() => work);
        Assert.Equal(Written.Nothing, interruption.Written);
        long begin = Stopwatch.GetTimestamp();
        Assert.Empty(await server.AskAsync("MATCH (n:Stopped) RETURN n"));
        await server.AskAsync("MERGE (d:NlDataset {id: 'locked'})");
        Assert.True(interruption.Message.Contains("still works", StringComparison.Ordinal) || Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(10), "The locks were kept.");
    }

    [Fact]
    public async Task The_program_says_what_was_written_when_it_is_interrupted()
    {
        RealNeo4j server = await EmptyAsync();
        using var data = new TinyChain();
        await using ICypherSession holder = server.Open();
        string error = await holder.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                // The push waits for this lock until it is interrupted.
                await transaction.RunAsync(new CypherStatement("MERGE (d:NlDataset {id: 'tiny'}) SET d.held = true"), Cancellation);
                using var program = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "networklens"), ["neo4j", "push", "--data", data.Folder])
                {
                    RedirectStandardError = true,
                    Environment = { ["NETWORKLENS_NEO4J__URI"] = server.Address.ToString(), ["NETWORKLENS_NEO4J__PASSWORD"] = server.Password },
                })!;
                while ((await server.AskAsync("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text RETURN currentQuery", ("text", LoadCypher.Lock))).Count == 0)
                {
                    await Task.Delay(100, Cancellation);
                }

                using var kill = Process.Start("kill", ["-INT", $"{program.Id}"]);
                string said = await program.StandardError.ReadToEndAsync(Cancellation);
                await program.WaitForExitAsync(Cancellation);
                Assert.Equal(130, program.ExitCode);
                return said;
            },
            Cancellation);
        Assert.StartsWith("networklens: cancelled. Nothing was written.", error, StringComparison.Ordinal);
        Assert.Contains("The server still works on the last statement", error, StringComparison.Ordinal); // which waits for the lock
    }

    [Fact]
    public async Task Batches_that_the_server_committed_before_a_fault_are_told()
    {
        RealNeo4j server = await EmptyAsync();
        await using ICypherSession session = server.Open();
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => session.RunAsync(
            new CypherStatement("UNWIND range(1, 4) AS i CALL (i) { CREATE (:Half {x: 1 / (3 - i)}) } IN TRANSACTIONS OF 1 ROW"), Cancellation));
        Assert.Equal((FaultKind.Refused, Written.Part), (fault.Kind, fault.Written));
        Assert.Equal(2, (await server.AskAsync("MATCH (h:Half) RETURN h")).Count);
    }

    private static async Task<RealNeo4j> EmptyAsync()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        return server;
    }
}
