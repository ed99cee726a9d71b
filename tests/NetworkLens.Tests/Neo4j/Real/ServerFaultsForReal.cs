using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>Servers that are set up against us, stop, starve or are killed, each a real one of the test's own.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class ServerFaultsForReal
{
    private static readonly DataSet Old = SmallStores.Edition(1);
    private static readonly DataSet Next = SmallStores.Edition(2);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_password_that_must_be_changed_first_is_told()
    {
        await using RealNeo4j server = await RealNeo4j.StartAsync("--initial-password");
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => SmallStores.PushAsync(server, Old));
        Assert.Equal(FaultKind.Credentials, fault.Kind);
        Assert.Contains("The password of the user 'neo4j'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("has expired and must be changed before it can be used", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_fourth_wrong_password_on_the_wait_is_told_and_nothing_is_tried_again()
    {
        var server = RealNeo4j.Shared();
        string user = $"guesser{Guid.NewGuid():n}"; // a server counts by name, also for users that were dropped
        await server.AskAsync($"CREATE USER {user} SET PASSWORD 'right-password' CHANGE NOT REQUIRED");
        async Task<CypherFault> GuessAsync()
        {
            await using var session = CypherSessions.Open(server.Connection with { User = user, Password = "hunter2" });
            return await Assert.ThrowsAsync<CypherFault>(() => StoreStatus.OfAsync(session, Cancellation));
        }

        for (int time = 1; time <= 3; time++)
        {
            Assert.Contains($"refuses the user '{user}' with this password", (await GuessAsync()).Message, StringComparison.Ordinal);
        }

        CypherFault fault = await GuessAsync();
        Assert.Contains($"has seen too many wrong passwords of the user '{user}' and refuses even the right one for the next five seconds", fault.Message, StringComparison.Ordinal);
        Assert.Equal((FaultKind.Credentials, false), (fault.Kind, fault.IsPassing));
        await server.AskAsync($"DROP USER {user}");
    }

    [Fact]
    public async Task A_read_only_database_is_told_and_can_be_read()
    {
        await using RealNeo4j server = await RealNeo4j.StartAsync();
        await SmallStores.PushAsync(server, Old);
        await server.EndAsync("TERM");
        await using RealNeo4j closed = await server.AgainAsync("server.databases.default_to_read_only=true");
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => SmallStores.PushAsync(closed, Next));
        Assert.Equal((FaultKind.Forbidden, Written.Nothing), (fault.Kind, fault.Written));
        Assert.Contains("is read only", fault.Message, StringComparison.Ordinal);
        Assert.False(fault.IsPassing, "It would be tried again.");
        await using ICypherSession session = closed.Open();
        Assert.Equal("small", Assert.Single(await StoreStatus.OfAsync(session, Cancellation)).DataSet);
    }

    [Fact]
    public async Task Too_little_memory_for_a_transaction_is_told_with_the_setting_and_nothing_is_written()
    {
        await using RealNeo4j server = await RealNeo4j.StartAsync("db.memory.transaction.max=2m");
        await using ICypherSession session = server.Open();
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => session.InTransactionAsync(
            CypherAccess.Write, transaction => transaction.RunAsync(new CypherStatement("UNWIND range(1, 200000) AS i CREATE (:Large {i: i, text: 'text' + i})"), Cancellation), Cancellation));
        Assert.Equal(Written.Nothing, fault.Written);
        Assert.False(fault.IsPassing);
        Assert.Contains("db.memory.transaction.max", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.", fault.Message, StringComparison.Ordinal);
        Assert.Empty(await server.AskAsync("MATCH (n:Large) RETURN n LIMIT 1"));
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("KILL")]
    public async Task A_server_that_ends_in_a_push_has_the_old_load_when_it_is_back_and_takes_the_new_one(string signal)
    {
        await using RealNeo4j server = await RealNeo4j.StartAsync();
        string expected = await SmallStores.TextOfAsync(server, Next);
        await SmallStores.PushAsync(server, Old);
        string before = await StoreText.OfAsync(server);
        await using (ICypherSession session = server.Open())
        {
            var ending = new Ending(() => server.EndAsync(signal).GetAwaiter().GetResult());
            CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => Push.ToAsync(session, new CypherLoad(Next), again: false, ending, Cancellation));
            Assert.Equal(Written.Nothing, fault.Written);
            Assert.EndsWith("Nothing was written. Run the command again once the server answers.", fault.Message, StringComparison.Ordinal);
        }

        await using RealNeo4j again = await server.AgainAsync();
        Assert.Equal(before, await StoreText.OfAsync(again));
        Assert.True((await SmallStores.PushAsync(again, Next)).IsSent);
        Assert.Equal(expected, await StoreText.OfAsync(again));
    }

    // Once, at the first rows.
    private sealed class Ending(Action end) : IProgress<long>
    {
        private bool isOver;

        public void Report(long value)
        {
            if (!isOver)
            {
                isOver = true;
                end();
            }
        }
    }
}
