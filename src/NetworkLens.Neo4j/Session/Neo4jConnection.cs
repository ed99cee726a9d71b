namespace NetworkLens.Neo4j;

/// <summary>Where Neo4j is and who asks.</summary>
/// <param name="Address">As the user wrote it: http(s)://, neo4j(+s)://, bolt(+s)://.</param>
public sealed record Neo4jConnection(Uri Address)
{
    /// <summary>Where Neo4j listens unless told otherwise.</summary>
    public static readonly Uri DefaultAddress = new("http://localhost:7474");

    /// <summary>The database that a server has from the start.</summary>
    public const string DefaultDatabase = "neo4j";

    /// <summary>The database.</summary>
    public string Database { get; init; } = DefaultDatabase;

    /// <summary>The user; null where the server asks for none.</summary>
    public string? User { get; init; } = "neo4j";

    /// <summary>The user's password; null where none is known.</summary>
    public string? Password { get; init; }

    /// <summary>A bearer token in place of user and password; null where there is none.</summary>
    public string? Token { get; init; }

    /// <summary>Send the password over plain http to another machine.</summary>
    public bool AllowsPlainHttp { get; init; }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The pause before the second try; each further one is twice as long, up to 30 s.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    internal string Who => Token is not null ? "the owner of the token" : $"the user '{User}'";

    /// <summary>What can be printed: the password and the token never are.</summary>
    public override string ToString() => $"{Address} {Database} {User}";
}
