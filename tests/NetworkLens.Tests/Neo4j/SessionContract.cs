using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>What every transport keeps. The statements are those of the product, on data sets of a name of the test's own.</summary>
public abstract class SessionContract
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract ICypherSession Open();

    [Fact]
    public async Task A_server_tells_its_version_and_the_session_how_it_talks_to_it()
    {
        await using ICypherSession session = Open();
        Assert.NotEmpty((await session.ServerAsync(Cancellation)).Version);
        Assert.NotEmpty(session.Transport);
    }

    [Fact]
    public async Task What_a_transaction_wrote_is_there_after_it_with_the_types_it_had()
    {
        await using ICypherSession session = Open();
        CypherResult result = await WriteAsync(session, "types", new Dictionary<string, object?>
        {
            ["whole"] = 5L,
            ["fraction"] = 5.0,
            ["text"] = "it's \"quoted\"\n",
            ["flag"] = true,
            ["list"] = new List<object?> { "a", "b" },
        });
        Assert.Equal((1, 0), (result.Counters.NodesCreated, result.Counters.NodesDeleted));
        Assert.Equal(1L, result.Rows[0].Count("matched"));

        var properties = (IReadOnlyDictionary<string, object?>)(await ReadAsync(session, "types"))[0]["props"]!;
        Assert.Equal(5L, properties["whole"]);
        Assert.Equal(5.0, properties["fraction"]);
        Assert.Equal("it's \"quoted\"\n", properties["text"]);
        Assert.Equal(true, properties["flag"]);
        Assert.Equal(["a", "b"], (IEnumerable<object?>)properties["list"]!);
        await StoreStatus.ClearAsync(session, "types", Cancellation);
    }

    [Fact]
    public async Task Work_that_fails_leaves_nothing()
    {
        await using ICypherSession session = Open();
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.InTransactionAsync<int>(
            CypherAccess.Write,
            async transaction =>
            {
                await transaction.RunAsync(Material("failing", []), Cancellation);
                throw new InvalidOperationException();
            },
            Cancellation));
        Assert.Empty(await ReadAsync(session, "failing"));
    }

    [Fact]
    public async Task Cancelled_work_leaves_nothing_and_is_not_tried_again()
    {
        await using ICypherSession session = Open();
        using var stop = new CancellationTokenSource();
        int tries = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                tries++;
                await transaction.RunAsync(Material("cancelled", []), stop.Token);
                await stop.CancelAsync();
                return await transaction.RunAsync(Material("cancelled", []), stop.Token);
            },
            stop.Token));
        Assert.Equal(1, tries);
        Assert.Empty(await ReadAsync(session, "cancelled"));
    }

    [Fact]
    public async Task A_statement_the_server_does_not_understand_is_refused_with_its_code_and_the_work_leaves_nothing()
    {
        await using ICypherSession session = Open();
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() => session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                await transaction.RunAsync(Material("wrong", []), Cancellation);
                return await transaction.RunAsync(new CypherStatement("RETRN 1"), Cancellation);
            },
            Cancellation));
        Assert.Equal(FaultKind.Refused, fault.Kind);
        Assert.Contains("Neo.ClientError.Statement.SyntaxError", fault.Message, StringComparison.Ordinal);
        Assert.Empty(await ReadAsync(session, "wrong"));
    }

    [Fact]
    public async Task Reading_does_not_write()
    {
        await using ICypherSession session = Open();
        CypherFault fault = await Assert.ThrowsAsync<CypherFault>(() =>
            session.InTransactionAsync(CypherAccess.Read, transaction => transaction.RunAsync(Material("reading", []), Cancellation), Cancellation));
        Assert.Equal(FaultKind.Forbidden, fault.Kind);
    }

    [Fact]
    public async Task A_large_number_keeps_every_digit()
    {
        await using ICypherSession session = Open();
        CypherResult result = await session.InTransactionAsync(
            CypherAccess.Write, transaction => transaction.RunAsync(new CypherStatement("RETURN 1073741824.0 AS a, 123456789.25 AS b, $c AS c", ("c", 16777217.0)), Cancellation), Cancellation);
        Assert.Equal([1073741824.0, 123456789.25, 16777217.0], result.Rows[0].Values);
    }

    [Fact]
    public async Task Many_statements_run_in_order_and_their_rows_arrive_in_order()
    {
        await using ICypherSession session = Open();
        var numbers = new List<int>();
        await session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                await transaction.RunEachAsync(Enumerable.Range(0, 7).Select(batch => Materials("many", [.. Enumerable.Range(batch * 100, 100)])), (number, _) => numbers.Add(number), Cancellation);
                return 0;
            },
            Cancellation);
        Assert.Equal(Enumerable.Range(0, 7), numbers);
        Assert.Equal(Enumerable.Range(0, 700).Select(number => $"m{number:000}"), (await ReadAsync(session, "many")).Select(row => row.Text("id")));
        await StoreStatus.ClearAsync(session, "many", Cancellation);
    }

    private static CypherStatement Material(string dataSet, Dictionary<string, object?> properties) => new(
        LoadCypher.Materials, ("dataset", dataSet), ("loadId", "L"), ("rows", new List<object?> { new Dictionary<string, object?> { ["id"] = "m", ["props"] = properties } }));

    private static CypherStatement Materials(string dataSet, int[] numbers) => new(
        LoadCypher.Materials,
        ("dataset", dataSet),
        ("loadId", "L"),
        ("rows", numbers.Select(number => (object?)new Dictionary<string, object?> { ["id"] = $"m{number:000}", ["props"] = new Dictionary<string, object?> { ["row"] = (long)number } }).ToList()));

    private static Task<CypherResult> WriteAsync(ICypherSession session, string dataSet, Dictionary<string, object?> properties) =>
        session.InTransactionAsync(CypherAccess.Write, transaction => transaction.RunAsync(Material(dataSet, properties), Cancellation), Cancellation);

    private static Task<List<CypherRow>> ReadAsync(ICypherSession session, string dataSet) => session.InTransactionAsync(
        CypherAccess.Read,
        async transaction =>
        {
            var rows = new List<CypherRow>();
            await foreach (CypherRow row in transaction.ReadAsync(
                new CypherStatement("MATCH (n:Material {dataset: $dataset}) RETURN n.id AS id, properties(n) AS props ORDER BY n.row", ("dataset", dataSet)), Cancellation))
            {
                rows.Add(row);
            }

            return rows;
        },
        Cancellation);
}

/// <summary>Over the Query API.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class QueryApiContract : SessionContract
{
    protected override ICypherSession Open() => CypherSessions.Open(RealNeo4j.Shared().Connection with { Address = RealNeo4j.Shared().Address });
}

#if NEO4J_DRIVER
/// <summary>Over Bolt.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class DriverContract : SessionContract
{
    protected override ICypherSession Open() => RealNeo4j.Shared().Open();
}
#endif
