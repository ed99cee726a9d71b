namespace NetworkLens.Neo4j;

/// <summary>What a transaction means to do.</summary>
public enum CypherAccess
{
    /// <summary>Read only: a cluster may ask any member, and refuses to write.</summary>
    Read,

    /// <summary>Write: a cluster asks its leader.</summary>
    Write,
}

/// <summary>A database that Cypher is sent to. Transactions may run side by side.</summary>
/// <remarks>
/// Every method throws <see cref="CypherFault"/>, whose message is for people, and <see cref="OperationCanceledException"/>. A session is one unit of work:
/// where a transaction fails after another was committed, the fault says that a part was written.
/// </remarks>
public interface ICypherSession : IAsyncDisposable
{
    /// <summary>How statements travel, for people.</summary>
    string Transport { get; }

    /// <summary>Where they go, without user and password.</summary>
    Uri Address { get; }

    /// <summary>The server's version and edition. The first contact: an address where nothing answers is told at once, not tried again.</summary>
    /// <param name="cancellation">Stops waiting.</param>
    Task<ServerFacts> ServerAsync(CancellationToken cancellation);

    /// <summary>Runs one statement by itself, in one request: for constraints and indexes, which share no transaction with data, and for the steps of a long work.</summary>
    /// <param name="statement">Safe to run twice: where the answer is lost it is sent again, and nobody knows whether it had taken effect.</param>
    /// <param name="cancellation">Stops waiting; the server may still end what it began.</param>
    /// <exception cref="CypherInterruption">Cancelled after a part was written.</exception>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation);

    /// <summary>Runs statements that take effect together or not at all.</summary>
    /// <typeparam name="T">What comes of them.</typeparam>
    /// <param name="access">Read or write.</param>
    /// <param name="work">
    /// Runs again from its beginning after a passing fault (a deadlock, a lost connection, a new leader), with growing pauses, so that it has no effect of its own.
    /// Where the answer to the commit is lost the work may have taken effect already.
    /// </param>
    /// <param name="cancellation">Rolls back, and waits some seconds for a server that still works on a statement.</param>
    /// <returns>What the work returned, after the commit.</returns>
    /// <exception cref="CypherInterruption">Cancelled while it wrote.</exception>
    Task<T> InTransactionAsync<T>(CypherAccess access, Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation);
}

/// <summary>An open transaction. One call at a time.</summary>
public interface ICypherTransaction
{
    /// <summary>Runs a statement that returns few rows.</summary>
    /// <param name="statement">What to run.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation);

    /// <summary>Runs many statements, one after the other; the next is made ready while the server works on the one before.</summary>
    /// <param name="statements">Taken one by one as they are needed: memory of two.</param>
    /// <param name="done">Told of each, in order: the statement's number from 0, and what came of it.</param>
    /// <param name="cancellation">Stops between and within statements.</param>
    Task RunEachAsync(IEnumerable<CypherStatement> statements, Action<int, CypherResult> done, CancellationToken cancellation);

    /// <summary>Runs a statement and hands out its rows as they arrive. Memory of one row; a fault may come after rows, which are then worth nothing.</summary>
    /// <param name="statement">What to run.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <param name="isTyped">False where no value is a FLOAT: over HTTP the answer is then a fraction of the size, and a server of 5.x would round some FLOATs in it to 32 bits.</param>
    IAsyncEnumerable<CypherRow> ReadAsync(CypherStatement statement, CancellationToken cancellation, bool isTyped = true);
}
