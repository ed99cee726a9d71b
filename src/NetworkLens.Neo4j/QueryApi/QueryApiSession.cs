using Polly;

namespace NetworkLens.Neo4j;

/// <summary>Neo4j over its HTTP Query API v2, in every server since 5.19.</summary>
internal sealed class QueryApiSession : ICypherSession
{
    private readonly Neo4jConnection connection;
    private readonly QueryApiClient client;
    private readonly ResiliencePipeline retries;
    private readonly Lock ending = new();
    private IReadOnlyList<string> bookmarks = [];
    private ServerFacts? facts;
    private bool hasCommitted;

    public QueryApiSession(Neo4jConnection connection, Uri address)
    {
        this.connection = connection;
        client = new QueryApiClient(connection, address);
        retries = Retries.Of(connection);
    }

    public string Transport => "HTTP Query API v2";

    public Uri Address => client.Address;

    public async Task<ServerFacts> ServerAsync(CancellationToken cancellation)
    {
        if (facts is null)
        {
            Discovery? found = await retries.ExecuteAsync(async stop => await DiscoverAsync(stop), cancellation);
            if (found is { Version: { } version, Query: null })
            {
                throw new CypherFault(FaultKind.TooOld, ServerVersion.IsTooOld(version)
                    ? $"{client.Address} is Neo4j {version}, which is too old: 5.19 or newer is needed."
                    : $"{client.Address} is Neo4j {version} with its Query API off: add QUERY_API_ENDPOINTS to server.http_enabled_modules in its neo4j.conf, and start it again.");
            }

            // A proxy or Aura tells nothing before the password is known.
            facts = found is { Version: { } told } ? new ServerFacts(told, found.Edition ?? string.Empty) : await AskAsync(cancellation);
            ServerVersion.Require(client.Address, facts.Version);
        }

        return facts;
    }

    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        await ServerAsync(cancellation);
        try
        {
            return await retries.ExecuteAsync(
                async stop =>
                {
                    IReadOnlyList<string> seen = bookmarks;
                    byte[] body = QueryBody.Of(statement, bookmarks: seen);
                    await using QueryApiAnswer answer = await client.SendAsync(HttpMethod.Post, client.Path, body, null, isTyped: false, stop); // no step tells a FLOAT
                    List<CypherRow> rows = await answer.ToListAsync();
                    var result = new CypherResult(answer.Summary.Counters, rows);
                    End(seen, answer.Summary.Bookmarks, result.Counters == CypherCounters.None ? CypherAccess.Read : CypherAccess.Write); // a schema is no data
                    return result;
                },
                cancellation);
        }
        catch (CypherFault fault) when (fault.Written == Written.NotSaid && (fault.IsPassing || hasCommitted))
        {
            throw fault.With(hasCommitted ? Written.Part : Written.Unknown);
        }
        catch (OperationCanceledException stopped) when (hasCommitted && cancellation.IsCancellationRequested)
        {
            throw new CypherInterruption(Written.Part, isUndone: true, stopped, cancellation);
        }
    }

    public async Task<T> InTransactionAsync<T>(CypherAccess access, Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation)
    {
        await ServerAsync(cancellation);
        return await OfTransactionAsync(access, work, cancellation);
    }

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> OfTransactionAsync<T>(CypherAccess access, Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation)
    {
        bool isInDoubt = false; // of any try
        Written Standing() => isInDoubt ? Written.Unknown : hasCommitted ? Written.Part : Written.Nothing;
        try
        {
            return await retries.ExecuteAsync(
                async stop =>
                {
                    IReadOnlyList<string> seen = bookmarks;
                    var transaction = new QueryApiTransaction(client, access, seen);
                    try
                    {
                        T result = await work(transaction);
                        End(seen, await transaction.CommitAsync(stop), access);
                        return result;
                    }
                    catch (OperationCanceledException stopped) when (access == CypherAccess.Write && stop.IsCancellationRequested)
                    {
                        isInDoubt |= transaction.IsInDoubt;
                        throw new CypherInterruption(Standing(), await transaction.RollbackAsync(), stopped, stop);
                    }
                    finally
                    {
                        isInDoubt |= transaction.IsInDoubt;
                        await transaction.RollbackAsync(); // nothing to do after a commit
                    }
                },
                cancellation);
        }
        catch (CypherFault fault) when (access == CypherAccess.Write && fault.Written == Written.NotSaid)
        {
            throw fault.With(Standing());
        }
    }

    // Another transaction may have ended while this one ran: later ones wait for both.
    private void End(IReadOnlyList<string> seen, IReadOnlyList<string>? committed, CypherAccess access)
    {
        lock (ending)
        {
            bookmarks = committed is null ? bookmarks : [.. bookmarks.Except(seen), .. committed];
            hasCommitted |= access == CypherAccess.Write;
        }
    }

    private async Task<Discovery?> DiscoverAsync(CancellationToken cancellation)
    {
        try
        {
            await using QueryApiAnswer answer = await client.SendAsync(HttpMethod.Get, string.Empty, null, null, isTyped: false, cancellation);
            if (answer.IsEmpty)
            {
                throw new CypherFault(
                    FaultKind.Address,
                    $"{client.Address} answers as Neo4j's port for Bolt does, which takes no HTTP: say its HTTP port, 7474 unless its neo4j.conf says otherwise (server.http.listen_address), such as http://{client.Address.Host}:7474.");
            }

            return await answer.DiscoveryAsync();
        }
        catch (CypherFault fault) when (fault.Kind is FaultKind.NotNeo4j or FaultKind.Forbidden or FaultKind.Credentials)
        {
            return null;
        }
    }

    private async Task<ServerFacts> AskAsync(CancellationToken cancellation) => await OfTransactionAsync(
        CypherAccess.Read,
        async transaction =>
        {
            CypherResult result = await transaction.RunAsync(new CypherStatement(StatusCypher.Server), cancellation);
            return result.Rows is [var row, ..]
                ? new ServerFacts(row.Text("version") ?? string.Empty, row.Text("edition") ?? string.Empty)
                : throw new CypherFault(FaultKind.NotNeo4j, $"{client.Address} does not say which Neo4j it is ({connection.Database}).");
        },
        cancellation);
}
