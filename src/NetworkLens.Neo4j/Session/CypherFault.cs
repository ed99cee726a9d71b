using System.Diagnostics.CodeAnalysis;

namespace NetworkLens.Neo4j;

/// <summary>What kept a statement from running.</summary>
public enum FaultKind
{
    /// <summary>The address is not one that can be used.</summary>
    Address,

    /// <summary>Nothing answers there.</summary>
    Unreachable,

    /// <summary>Something answers, but not a Neo4j that can be talked to.</summary>
    NotNeo4j,

    /// <summary>The server is older than 5.19, or its Query API is off.</summary>
    TooOld,

    /// <summary>User or password are wrong.</summary>
    Credentials,

    /// <summary>The user may not do this.</summary>
    Forbidden,

    /// <summary>There is no such database.</summary>
    NoDatabase,

    /// <summary>The server has no room left on disk, or a proxy none for the request.</summary>
    NoRoom,

    /// <summary>The transaction does not fit into the server's memory.</summary>
    NoMemory,

    /// <summary>A passing trouble of the server or the way to it.</summary>
    Passing,

    /// <summary>The transaction is not there any more.</summary>
    TransactionGone,

    /// <summary>The server refuses the statement, or the store does not hold what was expected.</summary>
    Refused,
}

/// <summary>What of the work stands in the store after a fault.</summary>
public enum Written
{
    /// <summary>The fault does not tell, or nothing was to be written.</summary>
    NotSaid,

    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A part: statements or transactions before the one that failed.</summary>
    Part,

    /// <summary>All or nothing, and nobody knows which: the answer to the commit was lost.</summary>
    Unknown,
}

/// <summary>Neo4j could not be reached, or refused. The message is for people and holds no password.</summary>
[SuppressMessage("Design", "CA1032", Justification = "A fault without its kind tells nothing.")]
public sealed class CypherFault : Exception
{
    /// <summary>A fault.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">Where it came from; null where it is the server's word.</param>
    public CypherFault(FaultKind kind, string message, Exception? inner = null)
        : base(message, inner) => Kind = kind;

    /// <summary>What it is.</summary>
    public FaultKind Kind { get; }

    /// <summary>The server's code, Neo.…; null where it gave none.</summary>
    public string? Code { get; init; }

    /// <summary>What was written all the same. The message says so too.</summary>
    public Written Written { get; init; }

    /// <summary>What is wrong, what was written, and what to do.</summary>
    public override string Message => Written == Written.NotSaid ? base.Message : $"{base.Message} {TextOf(Written)}{(IsPassing && Written == Written.Nothing ? " Run the command again once the server answers." : string.Empty)}";

    /// <summary>How long the server asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True where trying the whole transaction again may help.</summary>
    public bool IsPassing => Kind is FaultKind.Passing or FaultKind.TransactionGone;

    /// <summary>The same fault where more is known of what was written.</summary>
    /// <param name="written">What stands in the store.</param>
    public CypherFault With(Written written) => new(Kind, base.Message, InnerException) { Code = Code, RetryAfter = RetryAfter, Written = written };

    /// <summary>What was written, for people.</summary>
    internal static string TextOf(Written written) => written switch
    {
        Written.Nothing => "Nothing was written.",
        Written.Part => "A part was written: run the command again.",
        Written.Unknown => "Whether it was written is not known, because the answer to the commit is missing: networklens neo4j status shows what is there, and it is safe to run the command again.",
        _ => string.Empty,
    };
}

/// <summary>Work in the store was stopped on request. The message says what became of it.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Without what was written it tells nothing.")]
public sealed class CypherInterruption : OperationCanceledException
{
    /// <summary>An interruption.</summary>
    /// <param name="written">What stands in the store.</param>
    /// <param name="isUndone">False where the server still works on the last statement.</param>
    /// <param name="inner">Where it was noticed.</param>
    /// <param name="cancellation">Who asked.</param>
    public CypherInterruption(Written written, bool isUndone, Exception inner, CancellationToken cancellation)
        : base(CypherFault.TextOf(written) + (isUndone ? string.Empty : StillAtWork), inner, cancellation) => Written = written;

    private const string StillAtWork =
        " The server still works on the last statement and keeps its locks until a minute after it ends; until then another push of this data set waits.";

    /// <summary>What stands in the store.</summary>
    public Written Written { get; }
}
