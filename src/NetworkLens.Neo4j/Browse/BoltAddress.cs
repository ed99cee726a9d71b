using System.Net.Http.Headers;
using System.Text.Json;

namespace NetworkLens.Neo4j;

/// <summary>Where Browser dials the database: by Bolt, on a port of its own.</summary>
public static class BoltAddress
{
    private const int UsualPort = 7687;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // Some drivers' schemes: what GET / and people write.
    private static readonly string[] Schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>An address as a person writes it: bolt://host:port, or host:port.</summary>
    /// <param name="text">What was written.</param>
    /// <returns>Null where it is none, or holds a user.</returns>
    public static Uri? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string whole = text.Contains("://", StringComparison.Ordinal) ? text : $"neo4j://{text}";
        return Uri.TryCreate(whole, UriKind.Absolute, out Uri? address) && Schemes.Contains(address.Scheme) && address.Host.Length > 0 && address.UserInfo.Length == 0
            ? WithPort(address.Scheme, address.Host, address.Port)
            : null;
    }

    /// <summary>What an address has unless configured otherwise.</summary>
    /// <param name="connection">Over http or Bolt.</param>
    public static Uri Usual(Neo4jConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        Uri address = connection.Address;
        return address.Scheme is "http" or "https" ? WithPort(address.Scheme == "https" ? "neo4j+s" : "neo4j", address.Host, UsualPort) : WithPort(address.Scheme, address.Host, address.Port);
    }

    /// <summary>What the server itself tells, without a password: its scheme and port, at the host that the user named, as the server's own name for itself may be known to nobody else.</summary>
    /// <param name="connection">Over http or Bolt.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>Null where nothing answers, or tells.</returns>
    public static async Task<Uri?> AskAsync(Neo4jConnection connection, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (connection.Address.Scheme is not ("http" or "https"))
        {
            return Usual(connection); // it is the very address
        }

        using var handler = new SocketsHttpHandler { ConnectTimeout = Patience, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { Timeout = Patience };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(connection.Address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, cancellation);
            return ToldBy(connection, await response.Content.ReadAsStringAsync(cancellation));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <summary>The address in what GET / answers; null where it holds none.</summary>
    internal static Uri? ToldBy(Neo4jConnection connection, string answer)
    {
        try
        {
            using var told = JsonDocument.Parse(answer);
            return told.RootElement.ValueKind == JsonValueKind.Object && (Told(told.RootElement, "bolt_routing") ?? Told(told.RootElement, "bolt_direct")) is { } bolt
                ? WithPort(connection.Address.Scheme == "https" ? Usual(connection).Scheme : bolt.Scheme, connection.Address.Host, bolt.Port)
                : null;
        }
        catch (JsonException)
        {
            return null; // a proxy's page
        }
    }

    private static Uri? Told(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : null;

    private static Uri WithPort(string scheme, string host, int port) => new($"{scheme}://{host}:{(port > 0 ? port : UsualPort)}");
}
