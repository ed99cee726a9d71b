using NetworkLens.Model;
using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>Whatever goes wrong on the way to a real server, at whichever request, the store holds the old load or the new one.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class PushFaults
{
    private const int Every = 6; // requests of a push are alike: each mishap hits every sixth, each another sixth

    private static readonly DataSet Old = SmallStores.Edition(1);
    private static readonly DataSet Next = SmallStores.Edition(2);

    [Theory]
    [InlineData("CutRequest")]
    [InlineData("CutBeforeAnswer")]
    [InlineData("CutAnswer")]
    [InlineData("Unavailable")]
    [InlineData("Expired")]
    [InlineData("Deadlock")]
    [InlineData("LateFault")]
    public async Task A_mishap_at_any_request_is_got_over(string name)
    {
        Mishap mishap = Enum.Parse<Mishap>(name);
        var server = RealNeo4j.Shared();
        string expected = await SmallStores.TextOfAsync(server, Next);
        int requests = await RequestsAsync(server);
        for (int at = 2 + ((int)mishap % Every); at <= requests; at += at + Every > requests && at < requests ? requests - at : Every)
        {
            await using var way = new FaultyWay(server);
            await SmallStores.PushAsync(server, Old, again: true);
            int hit = at;
            way.Mishaps = (number, _) => number == hit ? mishap : Mishap.None;
            PushAnswer pushed = await SmallStores.PushAsync(way.Connection, Next);

            Assert.True(pushed.IsSent, $"request {at} of {requests}");
            Assert.Equal(expected, await StoreText.OfAsync(server));
        }
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_not_waited_for()
    {
        var server = RealNeo4j.Shared();
        string expected = await SmallStores.TextOfAsync(server, Next);
        await SmallStores.PushAsync(server, Old);
        await using var way = new FaultyWay(server);
        int hit = 0;
        way.Mishaps = (number, call) =>
        {
            hit = hit == 0 && call.Text.Contains("SHIPS", StringComparison.Ordinal) ? number : hit;
            return number == hit ? Mishap.Slow : Mishap.None;
        };
        Assert.True((await SmallStores.PushAsync(way.Connection with { Patience = TimeSpan.FromSeconds(0.5) }, Next)).IsSent);
        Assert.NotEqual(0, hit);
        Assert.Equal(expected, await StoreText.OfAsync(server));
    }

    [Theory]
    [InlineData("CutRequest")]
    [InlineData("CutBeforeAnswer")]
    [InlineData("Unavailable")]
    [InlineData("Expired")]
    [InlineData("LateFault")]
    public async Task A_mishap_that_does_not_end_leaves_the_old_load_and_says_so(string name)
    {
        Mishap mishap = Enum.Parse<Mishap>(name);
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        await SmallStores.PushAsync(server, Old);
        string before = await StoreText.OfAsync(server);
        await using var way = new FaultyWay(server);
        way.Mishaps = (_, call) => call.Text.Contains("SHIPS", StringComparison.Ordinal) ? mishap : Mishap.None;

        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => SmallStores.PushAsync(way.Connection, Next));
        Assert.True(fault.IsPassing);
        Assert.Equal(Written.Nothing, fault.Written);
        Assert.EndsWith("Nothing was written. Run the command again once the server answers.", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StoreText.OfAsync(server));
        way.Mishaps = (_, _) => Mishap.None;
        Assert.True((await SmallStores.PushAsync(way.Connection, Next)).IsSent);
    }

    [Fact]
    public async Task A_lost_answer_to_the_commit_is_not_taken_for_a_failure_nor_done_twice()
    {
        var server = RealNeo4j.Shared();
        string expected = await SmallStores.TextOfAsync(server, Old);
        await using var way = new FaultyWay(server);
        bool isWriting = false;
        int hit = 0;
        way.Mishaps = (number, call) =>
        {
            isWriting |= call.Text.Contains("SET d = $props", StringComparison.Ordinal);
            hit = hit == 0 && isWriting && call.Path.EndsWith("/commit", StringComparison.Ordinal) ? number : hit;
            return number == hit ? Mishap.CutBeforeAnswer : Mishap.None;
        };
        PushAnswer pushed = await SmallStores.PushAsync(way.Connection, Old);
        Assert.NotEqual(0, hit);
        Assert.True(pushed.IsSent);
        Assert.Equal(expected, await StoreText.OfAsync(server));
        Assert.True(pushed.Counters.NodesCreated > 0);
    }

    [Fact]
    public async Task Where_no_commit_is_ever_answered_nobody_claims_to_know()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        await using var way = new FaultyWay(server);
        await using var session = CypherSessions.Open(way.Connection);
        way.Mishaps = (_, call) => call.Path.EndsWith("/commit", StringComparison.Ordinal) ? Mishap.CutBeforeAnswer : Mishap.None;
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => session.InTransactionAsync(
            CypherAccess.Write, transaction => transaction.RunAsync(new Neo4j.CypherStatement("CREATE (:Maybe)"), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken));
        Assert.Equal(Written.Unknown, fault.Written);
        Assert.Contains("Whether it was written is not known", fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty(await server.AskAsync("MATCH (m:Maybe) RETURN m"));
    }

    [Fact]
    public async Task Two_pushes_at_once_leave_one_of_the_two_loads()
    {
        var server = RealNeo4j.Shared();
        string[] either = [await SmallStores.TextOfAsync(server, Old), await SmallStores.TextOfAsync(server, Next)];
        await server.EmptyAsync(alsoSchema: true); // both make it
        for (int round = 0; round < 5; round++)
        {
            await Task.WhenAll(SmallStores.PushAsync(server, Old, again: true), SmallStores.PushAsync(server, Next, again: true));
            Assert.Contains(await StoreText.OfAsync(server), either);
        }
    }

    [Fact]
    public async Task Readers_see_the_old_load_until_the_new_one_is_whole()
    {
        var server = RealNeo4j.Shared();
        string next = await SmallStores.TextOfAsync(server, Next);
        await SmallStores.PushAsync(server, Old);
        string before = await SeenAsync(server);
        var seen = new HashSet<string>();
        await using var way = new FaultyWay(server);
        way.Mishaps = (_, _) =>
        {
            string text = SeenAsync(server).GetAwaiter().GetResult();
            lock (seen)
            {
                seen.Add(text);
            }

            return Mishap.None;
        };
        await SmallStores.PushAsync(way.Connection, Next);
        Assert.Equal(next, await StoreText.OfAsync(server));
        Assert.Equal(new HashSet<string> { before, await SeenAsync(server) }, [.. seen, await SeenAsync(server)]);
    }

    // One statement, one look at the store: sites, links and load of one moment.
    private static async Task<string> SeenAsync(RealNeo4j server) => string.Join('\n', (await server.AskAsync(
        "MATCH (d:NlDataset) OPTIONAL MATCH (a:Site)-[r:SHIPS]->(b:Site) RETURN d.loadId AS load, a.loadId AS from, a.stage AS stage, r.tonnesPerYear AS tonnes, b.loadId AS to ORDER BY a.id"))
        .Select(row => string.Join(' ', row.Values)));

    private static async Task<int> RequestsAsync(RealNeo4j server)
    {
        await SmallStores.PushAsync(server, Old);
        await using var way = new FaultyWay(server);
        await SmallStores.PushAsync(way.Connection, Next);
        return way.RequestCount;
    }
}
