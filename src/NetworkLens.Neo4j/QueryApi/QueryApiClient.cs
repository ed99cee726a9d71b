using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using System.Text.Json;

namespace NetworkLens.Neo4j;

/// <summary>Sends requests to one server and turns every way in which that can fail into a <see cref="CypherFault"/>.</summary>
internal sealed class QueryApiClient : IDisposable
{
    private const string Affinity = "neo4j-cluster-affinity";
    private const string Typed = "application/vnd.neo4j.query";

    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(10);

    private readonly Neo4jConnection connection;
    private readonly SocketsHttpHandler handler = new() { ConnectTimeout = ConnectPatience, AllowAutoRedirect = false, UseCookies = false };
    private readonly HttpClient http;
    private bool hasAnswered;

    public QueryApiClient(Neo4jConnection connection, Uri address)
    {
        this.connection = connection with { Address = address };
        Address = new Uri(address.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        http = new HttpClient(handler)
        {
            BaseAddress = Address,
            Timeout = Timeout.InfiniteTimeSpan, // each request has its own
        };
        http.DefaultRequestHeaders.UserAgent.ParseAdd("NetworkLens/1.0");
        http.DefaultRequestHeaders.Authorization = connection switch
        {
            { Token: { } token } => new AuthenticationHeaderValue("Bearer", Convert.ToBase64String(Encoding.UTF8.GetBytes(token))),
            { User: { } user, Password: { } password } => new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))),
            _ => null,
        };
    }

    public Uri Address { get; }

    /// <summary>Path of the database's Query API.</summary>
    public string Path => $"db/{Uri.EscapeDataString(connection.Database)}/query/v2";

    /// <summary>Sends a request; the answer has been accepted, and its body is still to be read.</summary>
    /// <param name="method">GET, POST or DELETE.</param>
    /// <param name="path">Below the address.</param>
    /// <param name="body">JSON; null for none.</param>
    /// <param name="affinity">The cluster member of an open transaction; null where it does not matter.</param>
    /// <param name="isTyped">Ask for typed values.</param>
    /// <param name="cancellation">Stops waiting.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The answer disposes of the source, or the handler of faults here.")]
    public async Task<QueryApiAnswer> SendAsync(HttpMethod method, string path, byte[]? body, string? affinity, bool isTyped, CancellationToken cancellation)
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(connection.Patience);
        HttpResponseMessage? response = null;
        try
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.Accept.ParseAdd(isTyped ? Typed : "application/json");
            if (affinity is not null)
            {
                request.Headers.Add(Affinity, affinity);
            }

            if (method == HttpMethod.Post)
            {
                // Without a Content-Type a server answers 500, even where it wants no body.
                request.Content = new ByteArrayContent(body ?? []) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            }

            response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            hasAnswered = true;
            if (response.StatusCode is not (HttpStatusCode.Accepted or HttpStatusCode.OK))
            {
                throw await RefusedAsync(response, patience.Token);
            }

            string? member = response.Headers.TryGetValues(Affinity, out IEnumerable<string>? values) ? values.FirstOrDefault() : affinity;
            return new QueryApiAnswer(this, response, await response.Content.ReadAsStreamAsync(patience.Token), member, isTyped, patience, cancellation);
        }
        catch (Exception fault)
        {
            response?.Dispose();
            patience.Dispose();
            throw ToFault(fault, cancellation);
        }
    }

    /// <summary>What went wrong on the way, for people.</summary>
    public Exception ToFault(Exception fault, CancellationToken cancellation) => fault switch
    {
        OperationCanceledException when cancellation.IsCancellationRequested => fault,
        OperationCanceledException => new CypherFault(FaultKind.Passing, $"{connection.Address} did not answer within {connection.Patience.TotalSeconds:0} s.", fault),
        HttpRequestException { InnerException: AuthenticationException { InnerException: null } or IOException } when Address.Scheme == "https" && !hasAnswered => new CypherFault(
            FaultKind.Unreachable,
            $"{connection.Address} does not speak TLS: say http:// if this is Neo4j's plain port (7474 unless configured otherwise), or the port of https (7473).", fault),
        HttpRequestException { InnerException: AuthenticationException certificate } => new CypherFault(
            FaultKind.Unreachable, $"The certificate of {connection.Address} is not trusted, so that the password was not sent: {certificate.Message}", fault),
        HttpRequestException { InnerException: SocketException socket } when !hasAnswered => new CypherFault(
            FaultKind.Unreachable, $"No Neo4j answers at {connection.Address} ({socket.Message}). Start it, or say where it is with --uri or NETWORKLENS_NEO4J__URI.", fault),
        HttpRequestException or IOException when !hasAnswered => new CypherFault(
            FaultKind.Unreachable, $"No Neo4j answers at {connection.Address} ({fault.Message}). Expected its HTTP address, such as http://localhost:7474.", fault),
        HttpRequestException or IOException or JsonException => new CypherFault(FaultKind.Passing, $"The connection to {connection.Address} was lost ({fault.Message})", fault),
        _ => fault,
    };

    /// <summary>The first fault of an answer.</summary>
    public CypherFault ToFault(QueryError error) => ServerFaults.Of(connection, error.Code ?? error.Error ?? string.Empty, error.Message ?? string.Empty);

    public void Dispose()
    {
        http.Dispose();
        handler.Dispose();
    }

    private async Task<CypherFault> RefusedAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (await ErrorOf(response, cancellation) is { } error)
        {
            // Only a request into a transaction can meet one that is gone.
            return response.StatusCode == HttpStatusCode.NotFound && error.Code == "Neo.ClientError.Request.Invalid"
                ? new CypherFault(FaultKind.TransactionGone, $"{connection.Address} gave the transaction up: it was idle too long, or the server restarted.")
                : ToFault(error);
        }

        int status = (int)response.StatusCode;
        return response.StatusCode switch
        {
            HttpStatusCode.Unauthorized => ServerFaults.Credentials(connection),
            HttpStatusCode.Forbidden => new(FaultKind.Forbidden, $"{connection.Address} forbids {connection.Who} to use its Query API (HTTP 403)."),
            HttpStatusCode.RequestEntityTooLarge => new(FaultKind.NoRoom, $"A proxy before {connection.Address} takes no requests of this size (HTTP 413): let it take 4 MB (nginx: client_max_body_size)."),
            HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => new(
                FaultKind.Passing, $"{connection.Address} is not ready (HTTP {status}), and was not after several tries: it may be starting, or paused.")
            {
                RetryAfter = response.Headers.RetryAfter?.Delta,
            },
            _ => new(FaultKind.NotNeo4j, $"{connection.Address} answers with HTTP {status}, not as Neo4j does. Expected the HTTP address of Neo4j 5.19 or newer with its Query API on."),
        };
    }

    private static async Task<QueryError?> ErrorOf(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            Stream body = await response.Content.ReadAsStreamAsync(cancellation);
            QueryFailure? failure = await JsonSerializer.DeserializeAsync(body, QueryContract.Default.QueryFailure, cancellation);
            return failure?.Errors is [var first, ..] && (first.Code ?? first.Error) is not null ? first : null;
        }
        catch (JsonException)
        {
            return null; // HTML, or nothing at all
        }
    }
}
