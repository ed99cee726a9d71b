using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace NetworkLens.Tests.StandIn;

/// <summary>What goes wrong with one request.</summary>
internal enum Mishap
{
    None,

    /// <summary>The connection is cut before the server has read the whole request.</summary>
    CutRequest,

    /// <summary>The server does what it was asked, and the connection is cut before it answers.</summary>
    CutBeforeAnswer,

    /// <summary>The connection is cut in the middle of the answer.</summary>
    CutAnswer,

    /// <summary>A proxy says 503.</summary>
    Unavailable,

    /// <summary>The transaction is gone when the request comes.</summary>
    Expired,

    /// <summary>A deadlock: 400, and the transaction is gone.</summary>
    Deadlock,

    /// <summary>Accepted, then a fault after the rows; the transaction is gone.</summary>
    LateFault,

    /// <summary>No answer for a second.</summary>
    Slow,

    /// <summary>The server stops, and is back a moment later: what was open is gone.</summary>
    Restart,
}

/// <summary>A request as mishaps see it: its number from 1, its method and path, its statement.</summary>
internal sealed record StandInRequest(int Number, string Method, string Path, string Body);

/// <summary>A server that keeps the contract of Neo4j's HTTP Query API v2 on one address of this machine.</summary>
internal sealed class StandInServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly IPEndPoint endPoint;
    private TcpListener listener;
    private Task serving;
    private int requests;
    private bool isDisposed;

    public StandInServer()
    {
        listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        endPoint = (IPEndPoint)listener.LocalEndpoint;
        serving = ServeAsync(listener);
    }

    public Uri Address => new($"http://127.0.0.1:{endPoint.Port}");

    public StandInDatabase Database { get; } = new();

    /// <summary>User and password; null: asks for none.</summary>
    public string? Credentials { get; set; } = "neo4j:secret";

    /// <summary>Whether that user may write.</summary>
    public bool MayWrite { get; set; } = true;

    public string Version { get; set; } = "5.26.0";

    /// <summary>Whether the Query API is there.</summary>
    public bool HasQueryApi { get; set; } = true;

    /// <summary>Whether transactions live on one member of a cluster, and requests must say which.</summary>
    public bool IsCluster { get; set; }

    /// <summary>Decides what goes wrong.</summary>
    public Func<StandInRequest, Mishap> Mishaps { get; set; } = _ => Mishap.None;

    /// <summary>Number of requests so far, those that failed among them.</summary>
    public int RequestCount => Volatile.Read(ref requests);

    public async ValueTask DisposeAsync()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        await stopping.CancelAsync();
        listener.Stop();
        listener.Dispose();
        await serving;
        stopping.Dispose();
    }

    private async Task ServeAsync(TcpListener from)
    {
        var exchanges = new List<Task>();
        try
        {
            while (true)
            {
                TcpClient client = await from.AcceptTcpClientAsync(stopping.Token);
                exchanges.Add(Task.Run(() => TalkAsync(client), CancellationToken.None));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }

        await Task.WhenAll(exchanges);
    }

    private async Task TalkAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                await using NetworkStream stream = client.GetStream();
                using var http = new StandInHttp(stream);
                while (await http.ReadAsync(stopping.Token) is { } call && await AnswerAsync(http, call))
                {
                }
            }
            catch (Exception end) when (end is IOException or OperationCanceledException or SocketException)
            {
            }
        }
    }

    /// <returns>False where the connection is cut.</returns>
    private async Task<bool> AnswerAsync(StandInHttp http, HttpCall call)
    {
        int number = Interlocked.Increment(ref requests);
        string body = Encoding.UTF8.GetString(call.Body);
        Mishap mishap = Mishaps(new StandInRequest(number, call.Method, call.Path, body));
        switch (mishap)
        {
            case Mishap.CutRequest:
                return false;
            case Mishap.Unavailable:
                await http.WriteAsync(503, "text/html", "<html>starting</html>"u8.ToArray(), null, stopping.Token);
                return true;
            case Mishap.Slow:
                await Task.Delay(1_000, stopping.Token);
                break;
            case Mishap.Restart:
                await RestartAsync();
                return false;
        }

        (int status, byte[] answer, string? member) = Answer(call, mishap);
        if (mishap == Mishap.CutBeforeAnswer)
        {
            return false;
        }

        await http.WriteAsync(status, status == 404 && answer.Length > 0 && answer[0] == '<' ? "text/html" : "application/json", answer, member, stopping.Token, isCut: mishap == Mishap.CutAnswer);
        return mishap != Mishap.CutAnswer;
    }

    private async Task RestartAsync()
    {
        Database.Restart();
        listener.Stop();
        await Task.Delay(50, stopping.Token);
        listener.Dispose();
        listener = new TcpListener(endPoint);
        listener.Start();
        serving = Task.WhenAll(serving, ServeAsync(listener));
    }

    private (int Status, byte[] Body, string? Member) Answer(HttpCall call, Mishap mishap)
    {
        if (call.Path == "/")
        {
            return (200, JsonSerializer.SerializeToUtf8Bytes(HasQueryApi
                ? new Dictionary<string, string> { ["query"] = $"{Address}db/{{databaseName}}/query/v2", ["neo4j_version"] = Version, ["neo4j_edition"] = "community" }
                : new Dictionary<string, string> { ["transaction"] = $"{Address}db/{{databaseName}}/tx", ["neo4j_version"] = Version, ["neo4j_edition"] = "community" }), null);
        }

        string[] path = call.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (!HasQueryApi || path is not ["db", _, "query", "v2", ..])
        {
            return (404, "<html>not found</html>"u8.ToArray(), null);
        }

        if (Credentials is not null && call.Header("authorization") != $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(Credentials))}")
        {
            return (401, StandInAnswers.Errors("Neo.ClientError.Security.Unauthorized", "Invalid credential."), null);
        }

        if (path[1] != "neo4j")
        {
            return (404, StandInAnswers.Errors("Neo.ClientError.Database.DatabaseNotFound", $"Database {path[1]} not found"), null);
        }

        return new StandInAnswers(Database, MayWrite, IsCluster).Of(call, path, mishap);
    }
}
