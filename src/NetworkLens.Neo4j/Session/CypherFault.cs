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

    /// <summary>How long the server asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>True where trying the whole transaction again may help.</summary>
    public bool IsPassing => Kind is FaultKind.Passing or FaultKind.TransactionGone;
}
