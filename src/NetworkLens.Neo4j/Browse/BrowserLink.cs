namespace NetworkLens.Neo4j;

/// <summary>Links that open Neo4j Browser with a query in its editor. It runs when the person says so.</summary>
public static class BrowserLink
{
    // Windows shells and some browsers cut longer ones off.
    private const int Longest = 8_000;

    /// <summary>The link.</summary>
    /// <param name="connection">Where the store is and who looks; the password is no part of it.</param>
    /// <param name="cypher">The query. An ampersand or a number sign would cut it off: literals here have neither.</param>
    /// <returns>Null where there is no Browser beside the database (Aura), or the query is too long for a link.</returns>
    public static Uri? Of(Neo4jConnection connection, string cypher)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(cypher);
        Uri http = connection.Address.Scheme is "http" or "https" ? connection.Address : CypherSessions.HttpAddressOf(connection.Address);
        if (CypherSessions.IsAura(http))
        {
            return null;
        }

        string scheme = http.Scheme == "https" ? "neo4j+s" : "neo4j";
        string store = $"{scheme}://{(connection.User is { } user ? $"{Uri.EscapeDataString(user)}@" : string.Empty)}{http.Host}:7687";
        string link = $"{http.GetLeftPart(UriPartial.Authority)}/browser/?dbms={Uri.EscapeDataString(store)}&db={Uri.EscapeDataString(connection.Database)}&cmd=edit&arg={Uri.EscapeDataString(cypher)}";
        return link.Length <= Longest ? new Uri(link) : null;
    }
}
