using System.Runtime.CompilerServices;
using Neo4j.Driver;
using Polly;

namespace NetworkLens.Neo4j;

/// <summary>Neo4j over Bolt, by the official driver. Compiled with -p:UseNeo4jDriver=true alone.</summary>
internal sealed class BoltSession : ICypherSession
{
    private const long FetchedRows = 2_000;

    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(10);

    private readonly Neo4jConnection connection;
    private readonly IDriver driver;
    private readonly ResiliencePipeline retries;
    private readonly Lock ending = new();
    private Bookmarks? bookmarks;
    private ServerFacts? facts;
    private bool hasCommitted;

    public BoltSession(Neo4jConnection connection)
    {
        this.connection = connection;
        retries = Retries.Of(connection);
        IAuthToken authority = connection switch
        {
            { Token: { } token } => AuthTokens.Bearer(token),
            { User: { } user, Password: { } password } => AuthTokens.Basic(user, password),
            _ => AuthTokens.None,
        };
        driver = GraphDatabase.Driver(connection.Address, authority, options => options
            .WithConnectionTimeout(ConnectPatience)
            .WithFetchSize(FetchedRows)
            .WithUserAgent("NetworkLens/1.0")
            .WithTelemetryDisabled());
    }

    public string Transport => "Bolt, by the official driver";

    public Uri Address => connection.Address;

    public async Task<ServerFacts> ServerAsync(CancellationToken cancellation)
    {
        if (facts is null)
        {
            try
            {
                await driver.VerifyConnectivityAsync().WaitAsync(cancellation);
            }
            catch (Neo4jException fault)
            {
                throw ToFault(fault);
            }

            facts = await OfTransactionAsync(
                CypherAccess.Read,
                async transaction => (await transaction.RunAsync(new CypherStatement(StatusCypher.Server), cancellation)).Rows is [var row, ..]
                    ? new ServerFacts(row.Text("version") ?? string.Empty, row.Text("edition") ?? string.Empty)
                    : new ServerFacts(string.Empty, string.Empty),
                cancellation);
            ServerVersion.Require(Address, facts.Version);
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
                    Bookmarks? seen = bookmarks;
                    await using IAsyncSession session = Open(CypherAccess.Write, seen);
                    CypherResult result = await new BoltTransaction(session, ToFault).RunAsync(statement, stop);
                    End(seen, session.LastBookmarks, result.Counters != CypherCounters.None); // a schema is no data
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

    public ValueTask DisposeAsync() => driver.DisposeAsync();

    // The driver's own retries would not know our pauses, nor that a cancelled work must not begin again.
    private async Task<T> OfTransactionAsync<T>(CypherAccess access, Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation)
    {
        bool isInDoubt = false; // of any try
        Written Standing() => isInDoubt ? Written.Unknown : hasCommitted ? Written.Part : Written.Nothing;
        try
        {
            return await retries.ExecuteAsync(
                async stop =>
                {
                    Bookmarks? seen = bookmarks;
                    await using IAsyncSession session = Open(access, seen);
                    bool isCommitting = false;
                    try
                    {
                        await using IAsyncTransaction transaction = await session.BeginTransactionAsync().WaitAsync(stop); // one left open rolls back
                        T result = await work(new BoltTransaction(transaction, ToFault));
                        isCommitting = access == CypherAccess.Write;
                        await transaction.CommitAsync().WaitAsync(stop);
                        isCommitting = false;
                        End(seen, session.LastBookmarks, access == CypherAccess.Write);
                        return result;
                    }
                    catch (Neo4jException fault)
                    {
                        CypherFault told = ToFault(fault);
                        isInDoubt |= isCommitting && told.IsPassing;
                        throw told;
                    }
                    catch (OperationCanceledException stopped) when (access == CypherAccess.Write && stop.IsCancellationRequested)
                    {
                        isInDoubt |= isCommitting;
                        throw new CypherInterruption(Standing(), isUndone: true, stopped, stop);
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
    private void End(Bookmarks? seen, Bookmarks? last, bool hasWritten)
    {
        lock (ending)
        {
            bookmarks = last is null ? bookmarks : Bookmarks.From([.. (bookmarks?.Values ?? []).Except(seen?.Values ?? []), .. last.Values]);
            hasCommitted |= hasWritten;
        }
    }

    private IAsyncSession Open(CypherAccess access, Bookmarks? seen) => driver.AsyncSession(options =>
    {
        options.WithDefaultAccessMode(access == CypherAccess.Read ? AccessMode.Read : AccessMode.Write).WithDatabase(connection.Database);
        if (seen is not null)
        {
            options.WithBookmarks(seen);
        }
    });

    private CypherFault ToFault(Neo4jException fault) => fault switch
    {
        AuthenticationException => ServerFaults.Credentials(connection),
        FatalDiscoveryException => ServerFaults.Of(connection, "Neo.ClientError.Database.DatabaseNotFound", fault.Message),
        ServiceUnavailableException when facts is null => new CypherFault(
            FaultKind.Unreachable, $"No Neo4j answers at {connection.Address} ({fault.Message}). Start it, or say where it is with --uri or NETWORKLENS_NEO4J__URI.", fault),
        ServiceUnavailableException or SessionExpiredException => new CypherFault(FaultKind.Passing, $"The connection to {connection.Address} was lost ({fault.Message})", fault),
        _ => ServerFaults.Of(connection, fault.Code ?? string.Empty, fault.Message),
    };

    internal static Dictionary<string, object> ToDriver(IReadOnlyDictionary<string, object?> parameters) => parameters.ToDictionary(pair => pair.Key, pair => pair.Value!);
}

/// <summary>What statements of the driver run in: an open transaction, or a session that makes one of each.</summary>
internal sealed class BoltTransaction(IAsyncQueryRunner transaction, Func<Neo4jException, CypherFault> toFault) : ICypherTransaction
{
    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        try
        {
            IResultCursor cursor = await transaction.RunAsync(statement.Text, BoltSession.ToDriver(statement.Parameters)).WaitAsync(cancellation);
            var rows = new List<CypherRow>();
            while (await cursor.FetchAsync().WaitAsync(cancellation))
            {
                rows.Add(ToRow(cursor.Current));
            }

            ICounters counters = (await cursor.ConsumeAsync().WaitAsync(cancellation)).Counters;
            return new CypherResult(
                new CypherCounters(counters.NodesCreated, counters.NodesDeleted, counters.RelationshipsCreated, counters.RelationshipsDeleted, counters.PropertiesSet), rows);
        }
        catch (Neo4jException fault)
        {
            throw toFault(fault);
        }
    }

    public async Task RunEachAsync(IEnumerable<CypherStatement> statements, Action<int, CypherResult> done, CancellationToken cancellation)
    {
        int number = 0;
        foreach (CypherStatement statement in statements)
        {
            cancellation.ThrowIfCancellationRequested();
            done(number++, await RunAsync(statement, cancellation));
        }
    }

    public async IAsyncEnumerable<CypherRow> ReadAsync(CypherStatement statement, [EnumeratorCancellation] CancellationToken cancellation, bool isTyped = true)
    {
        IResultCursor cursor = await GuardAsync(() => transaction.RunAsync(statement.Text, BoltSession.ToDriver(statement.Parameters)), cancellation);
        while (await GuardAsync(cursor.FetchAsync, cancellation))
        {
            yield return ToRow(cursor.Current);
        }
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            return await call().WaitAsync(cancellation);
        }
        catch (Neo4jException fault)
        {
            throw toFault(fault);
        }
    }

    private static CypherRow ToRow(IRecord record) => new([.. record.Keys], [.. record.Keys.Select(key => Plain(record[key]))]);

    private static object? Plain(object? value) => value switch
    {
        null or string or bool or long or double => value,
        IEntity entity => entity.Properties.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        IDictionary<string, object> map => map.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        IList<object> list => list.Select(Plain).ToList(),
        _ => value.ToString(), // dates, times, points: their ISO text
    };
}
