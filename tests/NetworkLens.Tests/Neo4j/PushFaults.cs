using NetworkLens.Model;
using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>Whatever goes wrong at whichever request, the store holds the old load or the new one.</summary>
public sealed class PushFaults
{
    [Theory]
    [InlineData("CutRequest")]
    [InlineData("CutBeforeAnswer")]
    [InlineData("CutAnswer")]
    [InlineData("Unavailable")]
    [InlineData("Expired")]
    [InlineData("Deadlock")]
    [InlineData("LateFault")]
    [InlineData("Restart")]
    public async Task A_mishap_at_any_request_is_got_over(string name)
    {
        Mishap mishap = Enum.Parse<Mishap>(name);
        (DataSet old, DataSet next) = (SmallStores.Edition(1), SmallStores.Edition(2));
        string expected = await SmallStores.TextOfAsync(next);
        int requests = await RequestsAsync(old, next);
        for (int at = 2; at <= requests; at++)
        {
            await using var server = new StandInServer();
            server.Database.IdleLimit = TimeSpan.FromMilliseconds(500);
            await SmallStores.PushAsync(server, old);
            int before = server.RequestCount;
            int hit = at;
            server.Mishaps = request => request.Number == before + hit ? mishap : Mishap.None;
            PushAnswer pushed = await SmallStores.PushAsync(server, next);

            Assert.True(pushed.IsSent, $"request {at}");
            Assert.Equal(expected, server.Database.Committed.Text());
        }
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_not_waited_for()
    {
        (DataSet old, DataSet next) = (SmallStores.Edition(1), SmallStores.Edition(2));
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, old);
        server.Mishaps = Once(request => request.Body.Contains("SHIPS", StringComparison.Ordinal), Mishap.Slow);
        Assert.True((await SmallStores.PushAsync(server, next, patience: 0.3)).IsSent);
        Assert.Equal(await SmallStores.TextOfAsync(next), server.Database.Committed.Text());
    }

    [Theory]
    [InlineData("CutRequest")]
    [InlineData("CutBeforeAnswer")]
    [InlineData("Unavailable")]
    [InlineData("Expired")]
    [InlineData("LateFault")]
    public async Task A_mishap_that_does_not_end_leaves_the_old_load(string name)
    {
        Mishap mishap = Enum.Parse<Mishap>(name);
        (DataSet old, DataSet next) = (SmallStores.Edition(1), SmallStores.Edition(2));
        await using var server = new StandInServer();
        server.Database.IdleLimit = TimeSpan.FromMilliseconds(500);
        await SmallStores.PushAsync(server, old);
        string before = server.Database.Committed.Text();
        server.Mishaps = request => request.Body.Contains("SHIPS", StringComparison.Ordinal) ? mishap : Mishap.None;

        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => SmallStores.PushAsync(server, next));
        Assert.True(fault.IsPassing);
        Assert.Equal(before, server.Database.Committed.Text());
        server.Mishaps = _ => Mishap.None;
        Assert.True((await SmallStores.PushAsync(server, next)).IsSent);
    }

    [Fact]
    public async Task A_lost_answer_to_the_commit_is_not_taken_for_a_failure_nor_done_twice()
    {
        await using var server = new StandInServer();
        server.Mishaps = Once(request => request.Path.EndsWith("/commit", StringComparison.Ordinal) && server.Database.Statements.Any(text => text.Contains("SET d = $props", StringComparison.Ordinal)), Mishap.CutBeforeAnswer);
        PushAnswer pushed = await SmallStores.PushAsync(server, SmallStores.Edition(1));
        Assert.True(pushed.IsSent);
        Assert.Equal(await SmallStores.TextOfAsync(SmallStores.Edition(1)), server.Database.Committed.Text());
        Assert.Equal(1, server.Database.Committed.Nodes.Count(node => node.Labels.Contains("NlDataset")));
        Assert.True(pushed.Counters.NodesCreated > 0);
    }

    [Fact]
    public async Task Cancelling_in_the_middle_rolls_back_at_once()
    {
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, SmallStores.Edition(1));
        string before = server.Database.Committed.Text();
        using var stop = new CancellationTokenSource();
        server.Mishaps = request =>
        {
            if (request.Body.Contains("SHIPS", StringComparison.Ordinal))
            {
                stop.Cancel();
            }

            return Mishap.None;
        };
        await using ICypherSession session = SmallStores.Open(server);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Push.ToAsync(session, new Export.CypherLoad(SmallStores.Edition(2)), false, null, stop.Token));
        Assert.Equal(before, server.Database.Committed.Text());
        Assert.Equal(0, server.Database.OpenCount);
    }

    [Fact]
    public async Task Two_pushes_at_once_leave_one_of_the_two_loads()
    {
        await using var server = new StandInServer();
        await Task.WhenAll(SmallStores.PushAsync(server, SmallStores.Edition(1)), SmallStores.PushAsync(server, SmallStores.Edition(2)));
        string[] either = [await SmallStores.TextOfAsync(SmallStores.Edition(1)), await SmallStores.TextOfAsync(SmallStores.Edition(2))];
        Assert.Contains(server.Database.Committed.Text(), either);
    }

    [Fact]
    public async Task Readers_see_the_old_load_until_the_new_one_is_whole()
    {
        (DataSet old, DataSet next) = (SmallStores.Edition(1), SmallStores.Edition(2));
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, old);
        string before = server.Database.Committed.Text();
        var seen = new HashSet<string>();
        server.Mishaps = _ =>
        {
            seen.Add(server.Database.Committed.Text());
            return Mishap.None;
        };
        await SmallStores.PushAsync(server, next);
        seen.Add(server.Database.Committed.Text());
        Assert.Equal(new HashSet<string> { before, await SmallStores.TextOfAsync(next) }, seen);
    }

    private static Func<StandInRequest, Mishap> Once(Func<StandInRequest, bool> when, Mishap mishap)
    {
        bool isOver = false;
        return request =>
        {
            if (isOver || !when(request))
            {
                return Mishap.None;
            }

            isOver = true;
            return mishap;
        };
    }

    private static async Task<int> RequestsAsync(DataSet old, DataSet next)
    {
        await using var server = new StandInServer();
        await SmallStores.PushAsync(server, old);
        int before = server.RequestCount;
        await SmallStores.PushAsync(server, next);
        return server.RequestCount - before;
    }
}
