using System.Text.RegularExpressions;
using NetworkLens.Analysis;
using NetworkLens.Model;
using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

/// <summary>Loads that are larger than a transaction: in batches, under a mark that nobody reads past.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed partial class HalfLoads
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Batches_leave_what_one_transaction_leaves_and_keep_what_users_tied_to_nodes_that_stay()
    {
        var server = RealNeo4j.Shared();
        string expected = await SmallStores.TextOfAsync(server, SmallStores.Edition(2));
        await BatchedAsync(server.Connection, SmallStores.Edition(1));
        await server.AskAsync("MATCH (a:Site {id: 'a'}), (old:Site {id: 'old'}) SET a:Chokepoint CREATE (:Note {text: 'mine'})-[:ABOUT]->(a) CREATE (old)-[:ROUTE {dataset: 'small'}]->(a)");
        PushAnswer pushed = await BatchedAsync(server.Connection, SmallStores.Edition(2));

        Assert.True(pushed.IsSent);
        Assert.Equal(["mine"], (await server.AskAsync("MATCH (n:Note)-[:ABOUT]->(:Site {id: 'a'}) RETURN n.text AS text")).Select(row => row.Text("text")));
        await server.AskAsync("MATCH (n:Note) DETACH DELETE n");
        Assert.Equal(expected, await StoreText.OfAsync(server));
        Assert.False((await SmallStores.PushAsync(server, SmallStores.Edition(2))).IsSent);
    }

    [Fact]
    public async Task A_first_push_in_batches_leaves_what_one_transaction_leaves_with_outputs_and_without()
    {
        var server = RealNeo4j.Shared();
        using var every = new DataFolder(SnapshotRoundTrips.EveryColumn);
        foreach (DataSet data in (DataSet[])[SmallStores.Tiny(), SmallStores.Edition(1), SmallStores.Edition(2), every.Read()])
        {
            string expected = await SmallStores.TextOfAsync(server, data);
            await server.EmptyAsync();
            await BatchedAsync(server.Connection, data);
            Assert.Equal(expected, await StoreText.OfAsync(server));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Links_between_the_same_sites_with_the_same_material_stay_as_many_as_they_are(bool isAtOnce)
    {
        using var folder = new DataFolder();
        folder.Write("dataset.json", """{"name": "small", "asOf": 2026}""");
        folder.Write("sites.csv", "id,stage,country\na,mine,AU\nb,magnet,JP\n");
        folder.Write("links.csv", "from,to,tonnes_per_year,since\na,b,5,2020\na,b,5,2021\na,b,6,2020\n");
        DataSet data = folder.Read();
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        foreach (bool again in (bool[])[false, true])
        {
            await using ICypherSession session = server.Open();
            await Push.ToAsync(session, new CypherLoad(data), again, null, Cancellation, isAtOnce ? Push.MostRowsAtOnce : 0);
            Assert.Equal([0L, 1, 2], (await server.AskAsync("MATCH (:Site {id: 'a'})-[r:SHIPS]->(:Site {id: 'b'}) RETURN r.row AS row ORDER BY row")).Select(row => row.Count("row")));
        }
    }

    [Fact]
    public async Task Wherever_a_push_in_batches_stops_half_a_load_is_told_to_every_reader_and_a_push_completes_it()
    {
        var server = RealNeo4j.Shared();
        DataSet data = SmallStores.Tiny();
        string expected = await SmallStores.TextOfAsync(server, data);
        var load = new CypherLoad(data);
        int batches = load.Nodes().Concat(load.Relationships()).Count();
        for (int stop = 1; stop <= batches; stop += 4)
        {
            await server.EmptyAsync();
            await SmallStores.PushAsync(server, data);
            using var cancelling = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
            await using (ICypherSession stopped = server.Open())
            {
                await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Push.ToAsync(stopped, load, again: true, new StopAt(stop, cancelling), cancelling.Token, 0));
            }

            await using ICypherSession session = server.Open();
            Assert.Null(Assert.Single(await StoreStatus.OfAsync(session, Cancellation)).LoadId);
            Assert.Contains("half a load", (await Assert.ThrowsAsync<CypherFault>(() => PullAsync(session, data.Name))).Message, StringComparison.Ordinal);
            var network = SupplyNetwork.Of(data, new NetworkOptions(data.AsOf));
            Annotation annotation = SingleSourceAnnotation.Of(network, SingleSource.Of(network, null, LabelKind.Site, 0.65), LabelKind.Site, "q");
            Assert.Contains("half a load", (await Assert.ThrowsAsync<CypherFault>(() => annotation.WriteAsync(session, load, Cancellation))).Message, StringComparison.Ordinal);
            foreach (SavedQuery query in SavedQuery.All)
            {
                Dictionary<string, object?> parameters = SavedQuery.Parameters(data);
                (parameters["site"], parameters["bloc"]) = ("car", "allies");
                Assert.Contains("half a load, push it again", (await Assert.ThrowsAsync<CypherFault>(() => server.AskAsync(SavedQuery.Fill(query.Text, parameters)))).Message, StringComparison.Ordinal);
            }

            Assert.True((await SmallStores.PushAsync(server, data)).IsSent);
            Assert.Equal(expected, await StoreText.OfAsync(server));
        }
    }

    [Fact]
    public async Task A_later_push_takes_over_and_the_earlier_one_is_told()
    {
        var server = RealNeo4j.Shared();
        string expected = await SmallStores.TextOfAsync(server, SmallStores.Edition(2));
        await using ICypherSession session = server.Open();
        var other = new Once(() => BatchedAsync(server.Connection, SmallStores.Edition(2)).GetAwaiter().GetResult());
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => Push.ToAsync(session, new CypherLoad(SmallStores.Edition(1)), again: false, other, Cancellation, 0));
        Assert.Contains("took over", fault.Message, StringComparison.Ordinal);
        Assert.Equal(expected, await StoreText.OfAsync(server));
    }

    [Fact]
    public async Task A_batch_whose_answer_is_lost_is_not_written_twice()
    {
        var server = RealNeo4j.Shared();
        string expected = await SmallStores.TextOfAsync(server, SmallStores.Tiny());
        await using var way = new FaultyWay(server);
        int steps = 0;
        way.Mishaps = (_, call) => (call.Path.EndsWith("/commit", StringComparison.Ordinal) || call.Path.EndsWith("/query/v2", StringComparison.Ordinal)) && Interlocked.Increment(ref steps) % 3 == 0 ? Mishap.CutBeforeAnswer : Mishap.None;
        foreach (bool again in (bool[])[false, true]) // into an empty store, and over what stands there
        {
            steps = 0;
            await using ICypherSession session = CypherSessions.Open(way.Connection);
            await Push.ToAsync(session, new CypherLoad(SmallStores.Tiny()), again, null, Cancellation, 0);
            Assert.True(steps > 20);
            Assert.Equal(expected, await StoreText.OfAsync(server));
        }
    }

    [Fact]
    public async Task A_server_killed_amid_batches_says_half_a_load_when_it_is_back_and_takes_it_again()
    {
        await using RealNeo4j server = await RealNeo4j.StartAsync();
        string expected = await SmallStores.TextOfAsync(server, SmallStores.Tiny());
        await SmallStores.PushAsync(server, SmallStores.Tiny());
        await using (ICypherSession session = server.Open())
        {
            var killing = new Once(() => server.EndAsync("KILL").GetAwaiter().GetResult());
            CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => Push.ToAsync(session, new CypherLoad(SmallStores.Tiny()), again: true, killing, Cancellation, 0));
            Assert.NotEqual(Written.Nothing, fault.Written);
        }

        await using RealNeo4j back = await server.AgainAsync();
        await using ICypherSession again = back.Open();
        Assert.Null(Assert.Single(await StoreStatus.OfAsync(again, Cancellation)).LoadId);
        Assert.True((await SmallStores.PushAsync(back, SmallStores.Tiny())).IsSent);
        Assert.Equal(expected, await StoreText.OfAsync(back));
    }

    [Fact]
    public async Task What_does_not_fit_into_the_memory_of_a_transaction_goes_in_batches()
    {
        using var folder = new DataFolder();
        folder.Write("dataset.json", """{"name": "small", "asOf": 2026}""");
        folder.Write("sites.csv", $"id,stage,country\n{string.Concat(Enumerable.Range(0, 8_000).Select(row => $"s{row},mine,AU\n"))}");
        folder.Write("links.csv", "from,to\ns0,s1\n");
        await using RealNeo4j server = await RealNeo4j.StartAsync("db.memory.transaction.max=24m");
        PushAnswer pushed = await SmallStores.PushAsync(server, folder.Read());
        Assert.True(pushed.IsSent);
        await using ICypherSession session = server.Open();
        Assert.Equal((pushed.LoadId, 8_000L), Assert.Single(await StoreStatus.OfAsync(session, Cancellation)) is var there ? (there.LoadId, there.Sites) : default);
    }

    [Fact]
    public async Task Status_tells_what_is_there_also_where_somebody_took_something_away_by_hand()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        DataSet data = SmallStores.Tiny();
        await SmallStores.PushAsync(server, data);
        await SmallStores.PushAsync(server, SmallStores.Edition(1));
        var network = SupplyNetwork.Of(data, new NetworkOptions(data.AsOf));
        await using ICypherSession session = server.Open();
        await SingleSourceAnnotation.Of(network, SingleSource.Of(network, null, LabelKind.Site, 0.65), LabelKind.Site, "q").WriteAsync(session, new CypherLoad(data), Cancellation);
        foreach (string change in (string[])["RETURN 1", "CREATE (:Site {id: 'theirs'})-[:SHIPS]->(:Site {id: 'too'})", "MATCH (n:Site {id: 'old'}) DETACH DELETE n", "MATCH (:Site)-[r:SHIPS]->(:Site) WITH r LIMIT 1 DELETE r"])
        {
            await server.AskAsync(change);
            foreach (StoredDataSet told in await StoreStatus.OfAsync(session, Cancellation))
            {
                CypherRow counted = (await server.AskAsync(
                    "MATCH (n:NetworkLens {dataset: $name}) WITH count(n) AS nodes MATCH ()-[r {dataset: $name}]->() RETURN nodes, count(r) AS relationships", ("name", told.DataSet)))[0];
                Assert.Equal((counted.Count("nodes"), counted.Count("relationships")), (told.Nodes, told.Relationships));
            }
        }
    }

    [Fact]
    public void Status_knows_every_relationship_that_loads_and_answers_write()
    {
        IEnumerable<string> statements = HeldStatements.Held().Where(pair => !pair.Key.StartsWith("StatusCypher", StringComparison.Ordinal)).Select(pair => pair.Value);
        string[] written = [.. statements.SelectMany(text => Created().Matches(text)).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
        string[] counted = [.. new[] { StatusCypher.Totals, StatusCypher.Annotations }.SelectMany(text => Counted().Match(text).Groups[1].Value.Split('|')).Order(StringComparer.Ordinal)];
        Assert.Equal(written, counted);
    }

    private static async Task<PushAnswer> BatchedAsync(Neo4jConnection connection, DataSet data)
    {
        await using ICypherSession session = CypherSessions.Open(connection);
        return await Push.ToAsync(session, new CypherLoad(data), again: false, null, Cancellation, 0);
    }

    private static async Task PullAsync(ICypherSession session, string name)
    {
        string folder = Directory.CreateTempSubdirectory("networklens-half-").FullName;
        try
        {
            await Pull.DataSetAsync(session, name, folder, null, Cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"(?:CREATE|MERGE) \(a\)-\[r:(\w+)")]
    private static partial Regex Created();

    [GeneratedRegex(@"\[r:([A-Z_|]+)\]")]
    private static partial Regex Counted();

    private sealed class StopAt(int report, CancellationTokenSource cancelling) : IProgress<long>
    {
        private int reports;

        public void Report(long value)
        {
            if (++reports == report)
            {
                cancelling.Cancel();
            }
        }
    }

    private sealed class Once(Action act) : IProgress<long>
    {
        private bool isDone;

        public void Report(long value)
        {
            if (!isDone)
            {
                isDone = true;
                act();
            }
        }
    }
}
