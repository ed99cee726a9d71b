using System.Runtime.CompilerServices;
using System.Text.Json;
using NetworkLens.Export;

namespace NetworkLens.Neo4j;

/// <summary>An explicit transaction of the Query API. The first statement opens it.</summary>
internal sealed class QueryApiTransaction(QueryApiClient client, CypherAccess access, IReadOnlyList<string> bookmarks) : ICypherTransaction
{
    private static readonly TimeSpan RollbackPatience = TimeSpan.FromSeconds(5);

    private int isOpening = 1;
    private string? id;
    private string? affinity;

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

    public async IAsyncEnumerable<CypherRow> ReadAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using QueryApiAnswer answer = await PostAsync(Body(statement), isTyped: true, cancellation);
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

        await using QueryApiAnswer answer = await client.SendAsync(HttpMethod.Post, $"{client.Path}/tx/{id}/commit", null, affinity, isTyped: false, cancellation);
        await answer.ToListAsync();
        id = null;
        return answer.Summary.Bookmarks;
    }

    /// <summary>Undoes it all unless it took effect; where the server cannot be told, it does so itself when the transaction's time runs out.</summary>
    public async Task RollbackAsync()
    {
        if (id is null)
        {
            return;
        }

        using var patience = new CancellationTokenSource(RollbackPatience); // not the caller's token: that may be cancelled
        try
        {
            await using QueryApiAnswer answer = await client.SendAsync(HttpMethod.Delete, $"{client.Path}/tx/{id}", null, affinity, isTyped: false, patience.Token);
        }
        catch (Exception fault) when (fault is CypherFault or OperationCanceledException)
        {
        }

        id = null;
    }

    private async Task<CypherResult> SendAsync(byte[] body, CancellationToken cancellation)
    {
        await using QueryApiAnswer answer = await PostAsync(body, isTyped: false, cancellation);
        List<CypherRow> rows = await answer.ToListAsync();
        Continue(answer);
        return new CypherResult(answer.Summary.Counters, rows);
    }

    private async Task<QueryApiAnswer> PostAsync(byte[] body, bool isTyped, CancellationToken cancellation)
    {
        QueryApiAnswer answer = await client.SendAsync(HttpMethod.Post, id is null ? $"{client.Path}/tx" : $"{client.Path}/tx/{id}", body, affinity, isTyped, cancellation);
        affinity = answer.Affinity;
        return answer;
    }

    // An answer in full names the transaction; one that ended in a fault does not, and the transaction is gone.
    private void Continue(QueryApiAnswer answer) => id = answer.Summary.Transaction ?? id
        ?? throw new CypherFault(FaultKind.NotNeo4j, $"{client.Address} opened no transaction: it does not know them over its Query API. Expected Neo4j 5.19 or newer.");

    // Only the opening request may say how the transaction is meant.
    private byte[] Body(CypherStatement statement) => JsonSerializer.SerializeToUtf8Bytes(
        Interlocked.Exchange(ref isOpening, 0) == 1
            ? new QueryRequest(statement.Text, statement.Parameters, IncludeCounters: true, access == CypherAccess.Read ? "READ" : "WRITE", bookmarks.Count > 0 ? bookmarks : null)
            : new QueryRequest(statement.Text, statement.Parameters, IncludeCounters: true),
        QueryContract.Default.QueryRequest);
}
