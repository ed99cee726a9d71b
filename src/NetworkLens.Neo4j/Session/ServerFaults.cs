using System.Text.RegularExpressions;

namespace NetworkLens.Neo4j;

/// <summary>The server's codes as faults, for every transport alike.</summary>
/// <remarks>
/// What may be tried again is what the official drivers try again: transient errors but two that mean "stopped on purpose",
/// an expired authorisation, and a cluster whose leader has moved.
/// </remarks>
internal static partial class ServerFaults
{
    private const string Transient = "Neo.TransientError.";

    /// <summary>The fault of a code.</summary>
    public static CypherFault Of(Neo4jConnection connection, string code, string message) => Named(connection, code, message) is var fault && fault.Kind == FaultKind.Credentials
        ? fault
        : new CypherFault(fault.Kind, fault.Message, fault.InnerException) { Code = code, Written = Committed().IsMatch(message) ? Written.Part : Written.NotSaid };

    private static CypherFault Named(Neo4jConnection connection, string code, string message) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Request.InvalidFormat" => Credentials(connection),
        "Neo.ClientError.Security.AuthenticationRateLimit" => new(FaultKind.Credentials, $"{connection.Address} has seen too many wrong passwords of {connection.Who} and refuses even the right one for the next five seconds: wait, check NETWORKLENS_NEO4J__PASSWORD or the user secret neo4j:password, then try again."),
        "Neo.ClientError.Security.CredentialsExpired" => new(FaultKind.Credentials, $"The password of {connection.Who} at {connection.Address} has expired and must be changed before it can be used: log in once with Neo4j Browser or cypher-shell, which ask for a new one."),
        "Neo.ClientError.Security.Forbidden" => new(
            FaultKind.Forbidden,
            $"{connection.Who} may not do this in the database '{connection.Database}': {OneLine(message)} Ask for a role that may write (editor; for the first push publisher and the right to create constraints), or have somebody run graph-seed/neo4j/schema.cypher once."),
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" => new(
            FaultKind.Forbidden,
            $"The database '{connection.Database}' of {connection.Address} is read only: {OneLine(message)} Let it be written to (server.databases.default_to_read_only and server.databases.read_only in its neo4j.conf), or name another with --database."),
        "Neo.ClientError.Statement.AccessMode" => new(FaultKind.Forbidden, $"A transaction that reads was asked to write: {OneLine(message)}"),
        "Neo.ClientError.Database.DatabaseNotFound" => new(
            FaultKind.NoDatabase, $"{connection.Address} has no database '{connection.Database}'; name another with --database or NETWORKLENS_NEO4J__DATABASE (SHOW DATABASES lists them)."),
        _ when SaysDiskIsFull(message) => new(FaultKind.NoRoom, $"The disk of {connection.Address} is full: {OneLine(message)} Make room there, then try again."),
        $"{Transient}General.MemoryPoolOutOfMemoryError" or $"{Transient}General.TransactionMemoryLimit" or $"{Transient}General.OutOfMemoryError" => new(
            FaultKind.NoMemory, $"{connection.Address} has too little memory for one transaction of this size: {OneLine(message)} Raise db.memory.transaction.max (or dbms.memory.transaction.total.max) in its neo4j.conf."),
        $"{Transient}Transaction.Terminated" or $"{Transient}Transaction.LockClientStopped" => Refused(connection, code, message),
        "Neo.ClientError.Security.AuthorizationExpired" or "Neo.ClientError.Cluster.NotALeader" => Passing(connection, code, message),
        // Even IF NOT EXISTS, where two make it at the same moment.
        "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists" or "Neo.ClientError.Schema.ConstraintAlreadyExists" or "Neo.ClientError.Schema.IndexAlreadyExists" => Passing(connection, code, message),
        _ when code.StartsWith(Transient, StringComparison.Ordinal) => Passing(connection, code, message),
        _ => Refused(connection, code, message),
    };

    /// <summary>User or password are wrong.</summary>
    public static CypherFault Credentials(Neo4jConnection connection) => new(FaultKind.Credentials, connection.Token is not null
        ? $"{connection.Address} refuses the token of NETWORKLENS_NEO4J__TOKEN."
        : connection.Password is null
            ? $"{connection.Address} asks for a password: set NETWORKLENS_NEO4J__PASSWORD or the user secret neo4j:password, or start in a terminal to be asked; the user is '{connection.User}' (--user)."
            : $"{connection.Address} refuses {connection.Who} with this password: check NETWORKLENS_NEO4J__PASSWORD or the user secret neo4j:password, and --user.");

    private static CypherFault Passing(Neo4jConnection connection, string code, string message) =>
        new(FaultKind.Passing, $"{connection.Address} could not do it now, and again not after several tries: {OneLine(message)} ({code})");

    private static CypherFault Refused(Neo4jConnection connection, string code, string message) => new(FaultKind.Refused, $"{connection.Address} refuses: {OneLine(message)} ({code})");

    // Neo4j has no code of its own for it: the words are the operating system's.
    private static bool SaysDiskIsFull(string message) =>
        message.Contains("No space left on device", StringComparison.OrdinalIgnoreCase) || message.Contains("not enough space on the disk", StringComparison.OrdinalIgnoreCase)
        || message.Contains("disk is full", StringComparison.OrdinalIgnoreCase);

    private static string OneLine(string message) => string.Join(' ', message.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) is { Length: > 0 } text
        ? text[^1] is '.' or '!' or '?' ? text : text + "."
        : "it does not say why.";

    // CALL { } IN TRANSACTIONS: what was committed before the fault stays.
    [GeneratedRegex(@"\(Transactions committed: [1-9]\d*\)")]
    private static partial Regex Committed();
}
