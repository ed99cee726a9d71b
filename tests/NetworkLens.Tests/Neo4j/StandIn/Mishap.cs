namespace NetworkLens.Tests.StandIn;

/// <summary>What goes wrong with one request.</summary>
internal enum Mishap
{
    None,

    /// <summary>The connection is cut before the server has seen the request.</summary>
    CutRequest,

    /// <summary>The server does what it was asked, and the connection is cut before it answers.</summary>
    CutBeforeAnswer,

    /// <summary>The connection is cut in the middle of the answer.</summary>
    CutAnswer,

    /// <summary>A proxy says 503.</summary>
    Unavailable,

    /// <summary>No answer for a second.</summary>
    Slow,

    /// <summary>The transaction is gone when the request comes.</summary>
    Expired,

    /// <summary>A deadlock: 400, and the transaction is gone.</summary>
    Deadlock,

    /// <summary>Accepted, then a fault after the rows; the transaction is gone.</summary>
    LateFault,
}
