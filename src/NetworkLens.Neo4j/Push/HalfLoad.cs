namespace NetworkLens.Neo4j;

/// <summary>Changes a data set in many transactions, two at a time, under a mark that readers respect until the last of them.</summary>
/// <remarks>Another push may take over at any time: the next step then fails. A step whose answer to the commit was lost is not done twice.</remarks>
internal sealed class HalfLoad(ICypherSession session, string dataSet, IReadOnlyList<(string, object?)> common, CancellationToken cancellation)
{
    private const int Lanes = 2; // one is written while the rows of the other are on their way
    private const long DroppedAtOnce = 10_000;

    private readonly string push = Guid.NewGuid().ToString("N");
    private readonly Lock counting = new();
    private long steps;
    private CypherCounters counters = CypherCounters.None;
    private CypherCounters ending = CypherCounters.None;

    /// <summary>What changed so far.</summary>
    public CypherCounters Counters => counters;

    /// <summary>Marks the data set. Waits for the step under way of a push that it takes over.</summary>
    /// <returns>The load that stood there, null where there was none or half a load; and whether there is no node of the data set.</returns>
    public async Task<(string? Before, bool IsEmpty)> BeginAsync() => await session.InTransactionAsync(
        CypherAccess.Write,
        async transaction =>
        {
            CypherResult there = await transaction.RunAsync(Statement(LoadCypher.Lock), cancellation);
            await transaction.RunAsync(Statement(HalfLoadCypher.Begin, ("push", push), ("lanes", (long)Lanes)), cancellation);
            CypherResult any = await transaction.RunAsync(Statement(HalfLoadCypher.Any), cancellation);
            return (there.Rows is [var row, ..] ? row.Text("loadId") : null, any.Rows.Count == 0);
        },
        cancellation);

    /// <summary>Runs statements that may run twice, each a step of its own, in no order; hands out what came of each, one at a time.</summary>
    public Task EachAsync<T>(IEnumerable<T> items, Func<T, CypherStatement> statementOf, Action<T, CypherResult> done) =>
        InLanesAsync(items, async (item, lane, step, stop) =>
        {
            CypherResult result = await session.RunAsync(Guarded(HalfLoadCypher.Step, lane, step, statementOf(item)), stop);
            if (result.Rows is [var row, ..] && row.Fields.Contains("matched") && row.Count("matched") == 0)
            {
                await LaneAsync(lane, stop); // ours, or the push ends here
            }

            return result;
        }, done);

    /// <summary>The same of statements that may take effect but once, each of which tells how many rows it matched.</summary>
    /// <param name="items">What each is of.</param>
    /// <param name="statementOf">As in <see cref="CreateCypher"/>.</param>
    /// <param name="knownOf">Asks again for what a statement whose answer was lost told; null where the count is all.</param>
    /// <param name="done">Told of each.</param>
    public Task OnceEachAsync<T>(IEnumerable<T> items, Func<T, CypherStatement> statementOf, Func<T, CypherStatement>? knownOf, Action<T, CypherResult> done) =>
        InLanesAsync(items, async (item, lane, step, stop) =>
        {
            CypherResult result = await session.RunAsync(Guarded(HalfLoadCypher.Once, lane, step, statementOf(item)), stop);
            if (result.Rows.Count > 0)
            {
                return result;
            }

            CypherRow noted = await LaneAsync(lane, stop);
            if (noted.Count("step") != step)
            {
                return result; // nothing matched
            }

            long matched = noted.Count("matched");
            return knownOf is null
                ? new CypherResult(CypherCounters.None with { RelationshipsCreated = matched }, [noted])
                : await AskAsync(knownOf(item), stop) with { Counters = CypherCounters.None with { NodesCreated = matched } };
        }, done);

    private async Task InLanesAsync<T>(IEnumerable<T> items, Func<T, long, long, CancellationToken, Task<CypherResult>> run, Action<T, CypherResult> done)
    {
        using IEnumerator<T> each = items.GetEnumerator();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        bool TryNext(out T item, out long step)
        {
            lock (each)
            {
                bool isThere = each.MoveNext();
                (item, step) = (isThere ? each.Current : default!, isThere ? ++steps : 0);
                return isThere;
            }
        }

        async Task LaneAsync(long lane)
        {
            try
            {
                while (TryNext(out T item, out long step))
                {
                    CypherResult result = await run(item, lane, step, stop.Token);
                    lock (counting)
                    {
                        counters = counters.Add(result.Counters);
                        done(item, result);
                    }
                }
            }
            catch
            {
                await stop.CancelAsync(); // the other lane would go on for nothing
                throw;
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(() => LaneAsync(lane), stop.Token)));
    }

    /// <summary>Runs a statement that takes $limit away, until there is nothing left.</summary>
    public async Task DropAsync(string text)
    {
        long dropped;
        do
        {
            dropped = 0;
            await EachAsync([text], one => Statement(one, ("limit", DroppedAtOnce)), (_, result) => dropped = result.Rows[0].Count("dropped"));
        }
        while (dropped > 0);
    }

    /// <summary>The last transaction: what stands there is whole again.</summary>
    public async Task EndAsync(params IReadOnlyList<CypherStatement> last)
    {
        bool isSent = false;
        await session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                if (isSent && !await IsMarkedAsync(transaction))
                {
                    return true; // the answer to the commit was lost, not the commit
                }

                for (long lane = 0; lane < Lanes; lane++)
                {
                    await ClaimAsync(transaction, lane, long.MaxValue, cancellation);
                }

                CypherCounters changed = CypherCounters.None;
                foreach (CypherStatement statement in last)
                {
                    changed = changed.Add((await transaction.RunAsync(statement, cancellation)).Counters);
                }

                await transaction.RunAsync(Statement(HalfLoadCypher.End), cancellation);
                (isSent, ending) = (true, changed);
                return true;
            },
            cancellation);
        counters = counters.Add(ending);
    }

    private async Task<bool> IsMarkedAsync(ICypherTransaction transaction) =>
        (await transaction.RunAsync(Statement(HalfLoadCypher.Lanes), cancellation)).Rows[0].Count("lanes") > 0;

    private CypherStatement Guarded(Func<string, string> guard, long lane, long step, CypherStatement statement) =>
        new(guard(statement.Text), [.. statement.Parameters.Select(pair => (pair.Key, pair.Value)), ("lane", lane), ("push", push), ("step", step)]);

    // What the lane notes, where it is still this push's.
    private async Task<CypherRow> LaneAsync(long lane, CancellationToken stop) => Mine(await AskAsync(Statement(HalfLoadCypher.Lane, ("lane", lane)), stop));

    private Task<CypherResult> AskAsync(CypherStatement question, CancellationToken stop) =>
        session.InTransactionAsync(CypherAccess.Read, transaction => transaction.RunAsync(question, stop), stop);

    private async Task ClaimAsync(ICypherTransaction transaction, long lane, long step, CancellationToken stop) =>
        Mine(await transaction.RunAsync(Statement(HalfLoadCypher.Claim, ("lane", lane), ("push", push), ("step", step)), stop));

    private CypherRow Mine(CypherResult claimed) => claimed.Rows is [var row, ..] && row.Text("push") == push
        ? row
        : throw new CypherFault(FaultKind.Refused, $"Another push of '{dataSet}' started meanwhile and took over: the store will hold that one. networklens neo4j status shows when it is complete.");

    private CypherStatement Statement(string text, params (string, object?)[] parameters) => new(text, [("dataset", dataSet), .. common, .. parameters]);
}
