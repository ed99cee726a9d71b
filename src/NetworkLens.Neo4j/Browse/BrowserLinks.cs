namespace NetworkLens.Neo4j;

/// <summary>Links that open Neo4j Browser, at the login of the right server and user. The password is no part of them.</summary>
/// <param name="Connection">Where the store is and who looks.</param>
/// <param name="Bolt">Where Browser dials it: see <see cref="BoltAddress"/>.</param>
public sealed record BrowserLinks(Neo4jConnection Connection, Uri Bolt)
{
    // Windows shells and some browsers cut longer ones off.
    private const int Longest = 8_000;

    /// <summary>A link that puts a query, or a command of Browser's, into the editor; it runs when the person says so.</summary>
    /// <param name="text">An ampersand or a number sign would cut it off: literals here have neither.</param>
    /// <returns>Null where there is no Browser beside the database (Aura), or the text is too long for a link.</returns>
    public Uri? Edit(string text) => Of("edit", text);

    /// <summary>A link that opens a guide at once.</summary>
    /// <param name="guide">On a host that Browser allows: localhost is one, 127.0.0.1 is not.</param>
    /// <returns>Null where there is no Browser beside the database.</returns>
    public Uri? Play(Uri guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return Of("play", guide.AbsoluteUri);
    }

    /// <summary>Where Browser itself is; null where there is none beside the database.</summary>
    public Uri? Browser
    {
        get
        {
            Uri http = Connection.Address.Scheme is "http" or "https" ? Connection.Address : CypherSessions.HttpAddressOf(Connection.Address);
            return CypherSessions.IsAura(http) ? null : new Uri($"{http.GetLeftPart(UriPartial.Authority)}/browser/");
        }
    }

    private Uri? Of(string command, string argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        if (Browser is not { } browser)
        {
            return null;
        }

        string user = Connection.User is { } name ? $"{Uri.EscapeDataString(name)}@" : string.Empty;
        string store = $"{Bolt.Scheme}://{user}{Bolt.Authority}";
        string database = Connection.Database == Neo4jConnection.DefaultDatabase ? string.Empty : $"&db={Uri.EscapeDataString(Connection.Database)}";
        string link = $"{browser}?dbms={Uri.EscapeDataString(store)}{database}&cmd={command}&arg={Uri.EscapeDataString(argument)}";
        return link.Length <= Longest ? new Uri(link) : null;
    }
}
