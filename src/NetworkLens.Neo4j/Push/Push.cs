using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace NetworkLens.Neo4j;

/// <summary>What a push did.</summary>
/// <param name="LoadId">The load that stands there now.</param>
/// <param name="Replaced">The load that stood there before; null where there was none.</param>
/// <param name="IsSent">False where the same load stood there already, so that nothing was sent.</param>
/// <param name="Rows">Rows sent, one a node or relationship.</param>
/// <param name="Counters">What changed in the store.</param>
public sealed record PushAnswer(string LoadId, string? Replaced, bool IsSent, long Rows, CypherCounters Counters);

/// <summary>Puts a data set into Neo4j, in place of what an earlier push of it left.</summary>
/// <remarks>
/// What fits into one transaction is one: readers see the old load or the new one. A larger load goes in batches under a mark, from the first batch to the last step:
/// until then half a load stands there, which <c>status</c> says, <c>pull</c> and <c>annotate</c> refuse, and the saved queries show nothing of; another push begins anew.
/// It touches only nodes with the label NetworkLens and this data set's name, and relationships of that data set. Two pushes of one data set wait for each other, or the
/// later takes over.
/// </remarks>
public static partial class Push
{
    /// <summary>Rows up to which a load is tried as one transaction. What does not fit into the server's memory all the same goes in batches.</summary>
    public const long MostRowsAtOnce = 90_000;

    /// <summary>Pushes. O(rows) time; memory of two batches, and of an id a node.</summary>
    /// <param name="session">Where to.</param>
    /// <param name="load">What.</param>
    /// <param name="again">Send it even where the same load stands there already.</param>
    /// <param name="progress">Told of rows sent so far; null where nobody looks.</param>
    /// <param name="cancellation">Rolls back, or leaves half a load.</param>
    /// <param name="mostRowsAtOnce">Rows, of the load or of what it replaces, up to which it goes in one transaction.</param>
    /// <exception cref="CypherFault">Neo4j could not be reached or refused.</exception>
    public static async Task<PushAnswer> ToAsync(
        ICypherSession session, CypherLoad load, bool again, IProgress<long>? progress, CancellationToken cancellation, long mostRowsAtOnce = MostRowsAtOnce)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(load);
        StoredLoad? there = await StoreStatus.LoadOfAsync(session, load.DataSet, cancellation);
        if (!again && there?.LoadId == load.Id)
        {
            if (load.FilesId is not null && load.FilesId != there.FilesId)
            {
                await NoteFilesAsync(session, load, cancellation);
            }

            return new PushAnswer(load.Id, load.Id, false, 0, CypherCounters.None);
        }

        await Foreign.RefuseNodesAsync(session, load, cancellation);
        try
        {
            await PrepareAsync(session, SchemaCypher.Constraints, cancellation);
            PushAnswer? pushed = null;
            if (Math.Max(load.RowCount, there?.Rows ?? 0) <= mostRowsAtOnce && there is not { IsWhole: false })
            {
                await PrepareAsync(session, SchemaCypher.All, cancellation);
                pushed = await AtOnceAsync(session, load, again, progress, cancellation);
            }

            return pushed ?? await InBatchesAsync(session, load, progress, cancellation);
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

    // Other files of the same content, or another build of the program. Who may not write pushes as before: nothing depends on it.
    private static async Task NoteFilesAsync(ICypherSession session, CypherLoad load, CancellationToken cancellation)
    {
        try
        {
            await session.RunAsync(new CypherStatement(StatusCypher.NoteFiles, ("dataset", load.DataSet), ("loadId", load.Id), ("files", load.FilesId)), cancellation);
        }
        catch (CypherFault)
        {
        }
    }

    // Null where it does not fit into the server's memory, or where half a load stands there after all.
    private static async Task<PushAnswer?> AtOnceAsync(ICypherSession session, CypherLoad load, bool again, IProgress<long>? progress, CancellationToken cancellation)
    {
        PushAnswer? sent = null; // by a try whose answer to the commit was lost
        try
        {
            return await session.InTransactionAsync(
                CypherAccess.Write,
                async transaction =>
                {
                    CypherResult locked = await transaction.RunAsync(new CypherStatement(LoadCypher.Lock, ("dataset", load.DataSet)), cancellation);
                    (string? before, string? half) = locked.Rows is [var row, ..] ? (row.Text("loadId"), row.Text("push")) : (null, null);
                    if (half is not null)
                    {
                        return null;
                    }

                    if (before == load.Id && (!again || sent is not null))
                    {
                        return sent ?? new PushAnswer(load.Id, load.Id, false, 0, CypherCounters.None);
                    }

                    CypherCounters counters = await SendAsync(transaction, load, progress, cancellation);
                    return sent = new PushAnswer(load.Id, before, true, load.RowCount, counters.Add(locked.Counters));
                },
                cancellation);
        }
        catch (CypherFault fault) when (fault.Kind == FaultKind.NoMemory)
        {
            return null;
        }
    }

    private static async Task<CypherCounters> SendAsync(ICypherTransaction transaction, CypherLoad load, IProgress<long>? progress, CancellationToken cancellation)
    {
        long rows = 0;
        var ids = new NodeIds(load);
        CypherCounters counters = (await transaction.RunAsync(load.Clearing(), cancellation)).Counters;
        async Task EachAsync(IEnumerable<LoadBatch> batches, Func<LoadBatch, CypherStatement> statementOf, Action<LoadBatch, CypherResult> done)
        {
            var sent = new ConcurrentQueue<LoadBatch>();
            IEnumerable<CypherStatement> statements = batches.Select(batch =>
            {
                sent.Enqueue(batch);
                return statementOf(batch);
            });
            await transaction.RunEachAsync(
                statements,
                (_, result) =>
                {
                    LoadBatch batch = sent.TryDequeue(out LoadBatch? oldest) ? oldest : throw new InvalidOperationException("More answers than statements.");
                    done(batch, result);
                    counters = counters.Add(result.Counters);
                    progress?.Report(rows += batch.Rows.Count);
                },
                cancellation);
        }

        await EachAsync(load.Nodes(), ids.Merging, ids.Add);
        await EachAsync(load.Relationships(), ids.Between, NodeIds.Require);
        await transaction.RunEachAsync([.. load.Labels(), load.Sweep(), load.Finish()], (_, result) => counters = counters.Add(result.Counters), cancellation);
        return counters;
    }

    private static async Task<PushAnswer> InBatchesAsync(ICypherSession session, CypherLoad load, IProgress<long>? progress, CancellationToken cancellation)
    {
        long rows = 0;
        var ids = new NodeIds(load);
        var half = new HalfLoad(session, load.DataSet, [("loadId", load.Id)], cancellation);
        (string? before, bool isEmpty) = await half.BeginAsync();
        Action<LoadBatch, CypherResult> Then(Action<LoadBatch, CypherResult> take) => (batch, result) =>
        {
            take(batch, result);
            progress?.Report(rows += batch.Rows.Count * (1 + batch.Ties.Length));
        };
        if (isEmpty)
        {
            foreach (IEnumerable<LoadBatch> table in load.NewNodes())
            {
                await half.OnceEachAsync(table, ids.Creating, ids.Known, Then(ids.Add));
            }
        }
        else
        {
            await half.DropAsync(HalfLoadCypher.DropShips);
            await half.DropAsync(HalfLoadCypher.DropRelationships);
            await half.EachAsync(load.Nodes(), ids.Merging, Then(ids.Add));
            await half.EachAsync(load.Labels(), statement => statement, (_, _) => { });
            await half.DropAsync(HalfLoadCypher.DropStaleNodes);
        }

        await half.OnceEachAsync(isEmpty ? load.OtherRelationships() : load.Relationships(), ids.Between, null, Then(NodeIds.Require));
        await PrepareAsync(session, SchemaCypher.All, cancellation); // an index is made faster of what stands there than kept up to date batch by batch
        await half.EndAsync(load.Finish());
        return new PushAnswer(load.Id, before, true, load.RowCount, half.Counters);
    }

    // What is there needs no right to create it.
    private static async Task PrepareAsync(ICypherSession session, IReadOnlyList<string> schema, CancellationToken cancellation)
    {
        HashSet<string> there = await session.InTransactionAsync(
            CypherAccess.Read,
            async transaction => (await transaction.RunAsync(new CypherStatement(StatusCypher.Schema), cancellation)).Rows.Select(row => row.Text("name") ?? string.Empty).ToHashSet(StringComparer.Ordinal),
            cancellation);
        string[] missing = [.. schema.Where(statement => SchemaName().Match(statement) is { Success: true } name && !there.Contains(name.Value))];
        bool isAwaited = missing.Any(statement => statement.Contains(" INDEX ", StringComparison.Ordinal)); // a constraint is there once it is made
        foreach (string statement in isAwaited ? [.. missing, SchemaCypher.Await] : missing)
        {
            await session.RunAsync(new CypherStatement(statement), cancellation);
        }
    }

    [GeneratedRegex(@"\bnl_\w+")]
    private static partial Regex SchemaName();
}
