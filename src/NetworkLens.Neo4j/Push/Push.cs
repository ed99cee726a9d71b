using System.Text.RegularExpressions;
using NetworkLens.Export;

namespace NetworkLens.Neo4j;

/// <summary>What a push did.</summary>
/// <param name="LoadId">The load that stands there now.</param>
/// <param name="Replaced">The load that stood there before; null where there was none.</param>
/// <param name="IsSent">False where the same load stood there already, so that nothing was sent.</param>
/// <param name="Rows">Rows sent, one a node or relationship.</param>
/// <param name="Counters">What changed in the store.</param>
public sealed record PushAnswer(string LoadId, string? Replaced, bool IsSent, long Rows, CypherCounters Counters);

/// <summary>Puts a data set into Neo4j: all of it or nothing.</summary>
/// <remarks>
/// One transaction holds the whole load, so that readers see the old one or the new one. It writes by MERGE, then takes away what the load before left;
/// it touches only nodes with the label NetworkLens and this data set's name. Two pushes of one data set wait for each other.
/// </remarks>
public static partial class Push
{
    /// <summary>Pushes. O(rows) time; memory of two batches.</summary>
    /// <param name="session">Where to.</param>
    /// <param name="load">What.</param>
    /// <param name="again">Send it even where the same load stands there already.</param>
    /// <param name="progress">Told of rows sent so far; null where nobody looks.</param>
    /// <param name="cancellation">Rolls back.</param>
    /// <exception cref="CypherFault">Neo4j could not be reached or refused; the store is as it was.</exception>
    public static async Task<PushAnswer> ToAsync(ICypherSession session, CypherLoad load, bool again, IProgress<long>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(load);
        if (!again && await StoreStatus.LoadOfAsync(session, load.DataSet, cancellation) == load.Id)
        {
            return new PushAnswer(load.Id, load.Id, false, 0, CypherCounters.None);
        }

        await Foreign.RefuseNodesAsync(session, load, cancellation);
        try
        {
            return await SendAllAsync(session, load, again, progress, cancellation);
        }
        catch (CypherFault fault)
        {
            CypherFault named = await Foreign.NamedAsync(session, load, fault, cancellation);
            if (named == fault)
            {
                throw;
            }

            throw named;
        }
    }

    private static async Task<PushAnswer> SendAllAsync(ICypherSession session, CypherLoad load, bool again, IProgress<long>? progress, CancellationToken cancellation)
    {
        await PrepareAsync(session, cancellation);
        PushAnswer? sent = null; // by a try whose answer to the commit was lost
        return await session.InTransactionAsync(
            CypherAccess.Write,
            async transaction =>
            {
                CypherResult locked = await transaction.RunAsync(new CypherStatement(LoadCypher.Lock, ("dataset", load.DataSet)), cancellation);
                string? before = locked.Rows is [var row, ..] ? row.Text("loadId") : null;
                if (before == load.Id && (!again || sent is not null))
                {
                    return sent ?? new PushAnswer(load.Id, load.Id, false, 0, CypherCounters.None);
                }

                (long rows, CypherCounters counters) = await SendAsync(transaction, load, progress, cancellation);
                return sent = new PushAnswer(load.Id, before, true, rows, counters.Add(locked.Counters));
            },
            cancellation);
    }

    private static async Task<(long Rows, CypherCounters Counters)> SendAsync(ICypherTransaction transaction, CypherLoad load, IProgress<long>? progress, CancellationToken cancellation)
    {
        long rows = 0;
        CypherCounters counters = CypherCounters.None;
        var expected = new Queue<int>();
        IEnumerable<CypherStatement> Batches()
        {
            foreach ((CypherStatement statement, int count) in load.Batches())
            {
                lock (expected)
                {
                    expected.Enqueue(count);
                }

                yield return statement;
            }
        }

        await transaction.RunEachAsync(
            Batches(),
            (_, result) =>
            {
                int count;
                lock (expected)
                {
                    count = expected.Dequeue();
                }

                RequireMatched(count, result);
                counters = counters.Add(result.Counters);
                rows += count;
                progress?.Report(rows);
            },
            cancellation);
        await transaction.RunEachAsync([.. load.Labels(), .. load.Sweeps(), load.Finish()], (_, result) => counters = counters.Add(result.Counters), cancellation);
        return (rows, counters);
    }

    // A row whose ends are missing would be left out in silence.
    private static void RequireMatched(int count, CypherResult result)
    {
        long matched = result.Rows is [var row, ..] ? row.Count("matched") : 0;
        if (matched != count)
        {
            throw new CypherFault(
                FaultKind.Refused, $"{count - matched} of {count} rows found no node to hang on: somebody changes the same data set in the store at the same time. Try again.");
        }
    }

    // What is there needs no right to create it.
    private static async Task PrepareAsync(ICypherSession session, CancellationToken cancellation)
    {
        HashSet<string> there = await session.InTransactionAsync(
            CypherAccess.Read,
            async transaction => (await transaction.RunAsync(new CypherStatement(StatusCypher.Schema), cancellation)).Rows.Select(row => row.Text("name") ?? string.Empty).ToHashSet(StringComparer.Ordinal),
            cancellation);
        string[] missing = [.. SchemaCypher.All.Where(statement => SchemaName().Match(statement) is { Success: true } name && !there.Contains(name.Value))];
        foreach (string statement in missing.Length > 0 ? [.. missing, SchemaCypher.Await] : missing)
        {
            await session.RunAsync(new CypherStatement(statement), cancellation);
        }
    }

    [GeneratedRegex(@"\bnl_\w+")]
    private static partial Regex SchemaName();
}
