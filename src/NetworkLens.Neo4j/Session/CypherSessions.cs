namespace NetworkLens.Neo4j;

/// <summary>Chooses the transport of an address.</summary>
public static class CypherSessions
{
    private const string AuraSuffix = ".databases.neo4j.io";

    /// <summary>True where the official driver is compiled in (<c>-p:UseNeo4jDriver=true</c>).</summary>
#if NEO4J_DRIVER
    public static bool HasDriver => true;
#else
    public static bool HasDriver => false;
#endif

    /// <summary>A session; nothing is sent before the first call.</summary>
    /// <param name="connection">Where to and who.</param>
    /// <exception cref="CypherFault">No transport goes to this address.</exception>
    public static ICypherSession Open(Neo4jConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        Uri address = connection.Address;
        if (address.UserInfo.Length > 0)
        {
            throw new CypherFault(FaultKind.Address, "The address holds a user or a password, which others could read in it; give the user with --user and the password in NETWORKLENS_NEO4J__PASSWORD.");
        }

        return address.Scheme switch
        {
            "http" or "https" => OverHttp(connection, address),
#if NEO4J_DRIVER
            "neo4j" or "neo4j+s" or "neo4j+ssc" or "bolt" or "bolt+s" or "bolt+ssc" => new BoltSession(connection),
#else
            "neo4j" or "neo4j+s" or "bolt" or "bolt+s" when IsAura(address) => OverHttp(connection, HttpAddressOf(address)),
            "neo4j" or "neo4j+s" or "neo4j+ssc" or "bolt" or "bolt+s" or "bolt+ssc" => throw new CypherFault(
                FaultKind.Address,
                $"{address.Scheme}:// needs Neo4j's driver, which this build does not hold. The same server over HTTP: --uri {HttpAddressOf(address).ToString().TrimEnd('/')}{(IsUsual(address) ? string.Empty : ", or the port that its neo4j.conf gives HTTP (server.http.listen_address)")}. Or build with: dotnet build -p:UseNeo4jDriver=true"),
#endif
            _ => throw new CypherFault(FaultKind.Address, $"'{address.Scheme}' is no way to Neo4j; expected an address such as http://localhost:7474 or https://ID{AuraSuffix}."),
        };
    }

    /// <summary>The http address of the same server, by the ports and names Neo4j has unless configured otherwise.</summary>
    /// <param name="address">A bolt or neo4j address.</param>
    public static Uri HttpAddressOf(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        bool isSecure = address.Scheme.Contains("+s", StringComparison.Ordinal);
        return IsAura(address) ? new Uri($"https://{address.Host}") : new Uri(isSecure ? $"https://{address.Host}:7473" : $"http://{address.Host}:7474");
    }

    /// <summary>True for Neo4j's own cloud, where there is no Browser beside the database.</summary>
    /// <param name="address">Any address.</param>
    public static bool IsAura(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Host.EndsWith(AuraSuffix, StringComparison.OrdinalIgnoreCase);
    }

    // Where Bolt has its usual port, so has HTTP.
    private static bool IsUsual(Uri address) => address.Port is -1 or 7687;

    private static QueryApiSession OverHttp(Neo4jConnection connection, Uri address)
    {
        bool sendsSecret = connection.Password is not null || connection.Token is not null;
        if (address.Scheme == "http" && sendsSecret && !address.IsLoopback && !connection.AllowsPlainHttp)
        {
            throw new CypherFault(
                FaultKind.Address,
                $"{address} is another machine, and over plain http anybody on the way could read the password: use https, or say --plain-http where the way is safe.");
        }

        return new QueryApiSession(connection, address);
    }
}
