using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NetworkLens.Neo4j;

/// <summary>An explicit transaction of the Query API.</summary>
/// <remarks>
/// One that reads is opened by its first statement. One that writes is opened beforehand: where the answer to the opening is lost, nobody could
/// give back the locks of a statement in it, and the next try would wait for them until the server's idle time is over.
/// </remarks>
internal sealed class QueryApiTransaction(QueryApiClient client, CypherAccess access, IReadOnlyList<string> bookmarks) : ICypherTransaction
{
    private const string StillRunning = "Neo.ClientError.Transaction.TransactionAccessedConcurrently";

    private static readonly TimeSpan RollbackPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan RollbackPause = TimeSpan.FromMilliseconds(100);

    private int isOpening = access == CypherAccess.Read ? 1 : 0;
    private string? id;
    private string? affinity;

    /// <summary>True from the sending of the commit until its answer: nobody knows then whether the work took effect.</summary>
    public bool IsInDoubt { get; private set; }

    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation) => await SendAsync(Body(statement), cancellation);

    public async Task RunEachAsync(IEnumerable<CypherStatement> statements, Action<int, CypherResult> done, CancellationToken cancellation)
    {
        using IEnumerator<CypherStatement> each = statements.GetEnumerator();
        byte[]? Next() => each.MoveNext() ? Body(each.Current) : null;

        Task<byte[]?> next = Task.Run(Next, cancellation);
        try
        {
            for (int number = 0; await next is { } body; number++)
            {
                next = Task.Run(Next, cancellation);
                done(number, await SendAsync(body, cancellation));
            }
        }
        finally
        {
            await next.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default); // nobody takes from the statements any more
        }
    }

    public async IAsyncEnumerable<CypherRow> ReadAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellation, bool isTyped = true)
    {
        await using QueryApiAnswer answer = await PostAsync(Body(statement), cancellation, isTyped);
        await foreach (CypherRow row in answer.RowsAsync(cancellation))
        {
            yield return row;
        }

        Continue(answer);
    }

    /// <summary>Makes it all take effect.</summary>
    /// <returns>What later transactions have to wait for; null where nothing was ever sent.</returns>
    public async Task<IReadOnlyList<string>?> CommitAsync(CancellationToken cancellation)
    {
        if (id is null)
        {
            return null;
        }

        IsInDoubt = access == CypherAccess.Write;
        try
        {
            await using QueryApiAnswer answer = await client.SendAsync(HttpMethod.Post, $"{client.Path}/tx/{id}/commit", null, affinity, isTyped: false, cancellation);
            await answer.ToListAsync();
            IsInDoubt = false;
            id = null;
            return answer.Summary.Bookmarks;
        }
        catch (CypherFault fault) when (!fault.IsPassing)
        {
            IsInDoubt = false; // the server's own word
            throw;
        }
    }

    /// <summary>Undoes it all unless it took effect. The server refuses as long as a statement runs: then this waits a while.</summary>
    /// <returns>False where the server could not be told: it does so itself when the transaction's idle time is over.</returns>
    public async Task<bool> RollbackAsync()
    {
        if (id is null)
        {
            return true;
        }

        using var patience = new CancellationTokenSource(RollbackPatience); // not the caller's token: that may be cancelled
        try
        {
            while (!await TryRollbackAsync(patience.Token))
            {
                await Task.Delay(RollbackPause, patience.Token);
            }

            return true;
        }
        catch (CypherFault fault)
        {
            return fault.Kind == FaultKind.TransactionGone;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        finally
        {
            id = null;
        }
    }

    private async Task<bool> TryRollbackAsync(CancellationToken cancellation)
    {
        try
        {
            await using QueryApiAnswer answer = await client.SendAsync(HttpMethod.Delete, $"{client.Path}/tx/{id}", null, affinity, isTyped: false, cancellation);
            return true;
        }
        catch (CypherFault fault) when (fault.Code == StillRunning)
        {
            return false;
        }
    }

    private async Task<CypherResult> SendAsync(byte[] body, CancellationToken cancellation)
    {
        await using QueryApiAnswer answer = await PostAsync(body, cancellation);
        List<CypherRow> rows = await answer.ToListAsync();
        Continue(answer);
        return new CypherResult(answer.Summary.Counters, rows);
    }

    private async Task<QueryApiAnswer> PostAsync(byte[] body, CancellationToken cancellation, bool isTyped = true)
    {
        if (id is null && access == CypherAccess.Write)
        {
            byte[] opening = JsonSerializer.SerializeToUtf8Bytes(
                new QueryOpening("WRITE", bookmarks.Count > 0 ? bookmarks : null), QueryContract.Default.QueryOpening);
            await using QueryApiAnswer opened = await OpenOrContinueAsync(opening, cancellation);
            await opened.ToListAsync();
            Continue(opened);
        }

        return await OpenOrContinueAsync(body, cancellation, isTyped);
    }

    // Typed unless told otherwise: plain answers of 5.x round some numbers to 32 bits.
    private async Task<QueryApiAnswer> OpenOrContinueAsync(byte[] body, CancellationToken cancellation, bool isTyped = true)
    {
        QueryApiAnswer answer = await client.SendAsync(HttpMethod.Post, id is null ? $"{client.Path}/tx" : $"{client.Path}/tx/{id}", body, affinity, isTyped, cancellation);
        affinity = answer.Affinity;
        return answer;
    }

    // An answer in full names the transaction; one that ended in a fault does not, and the transaction is gone.
    private void Continue(QueryApiAnswer answer) => id = answer.Summary.Transaction ?? id
        ?? throw new CypherFault(FaultKind.NotNeo4j, $"{client.Address} opened no transaction: it does not know them over its Query API. Expected Neo4j 5.19 or newer.");

    // Only the opening request may say how the transaction is meant.
    private byte[] Body(CypherStatement statement) =>
        Interlocked.Exchange(ref isOpening, 0) == 1 ? QueryBody.Of(statement, "READ", bookmarks) : QueryBody.Of(statement);
}
