using System.Net;
using System.Net.Sockets;

namespace NetworkLens.Tests.StandIn;

/// <summary>An answer: status, Content-Type, body, and the cluster member that gave it.</summary>
internal sealed record StandInAnswer(int Status, string? Type, byte[] Body, string? Member = null)
{
    public static StandInAnswer Html(int status) => new(status, "text/html", "<html>neither here nor there</html>"u8.ToArray());
}

/// <summary>Stands where a server would, for what a real one cannot be made to do: it gives the answers that a test makes, whole, cut off, late, or in pieces.</summary>
internal sealed class StandInServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Func<HttpCall, CancellationToken, Task<StandInAnswer>> answers;
    private readonly Task serving;
    private int requests;
    private bool isDisposed;

    public StandInServer(Func<HttpCall, StandInAnswer> answers)
        : this((call, _) => Task.FromResult(answers(call)))
    {
    }

    public StandInServer(Func<HttpCall, CancellationToken, Task<StandInAnswer>> answers)
    {
        this.answers = answers;
        listener.Start();
        serving = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>Decides what goes wrong, by the number of the request from 1 and the request.</summary>
    public Func<int, HttpCall, Mishap> Mishaps { get; set; } = (_, _) => Mishap.None;

    /// <summary>Bytes of an answer that leave at once.</summary>
    public int PieceSize { get; init; } = int.MaxValue;

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

    private async Task ServeAsync()
    {
        var exchanges = new List<Task>();
        try
        {
            while (true)
            {
                TcpClient client = await listener.AcceptTcpClientAsync(stopping.Token);
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
                using var http = new StandInHttp(stream, PieceSize);
                while (await http.ReadAsync(stopping.Token) is { } call && await AnswerAsync(http, call))
                {
                }
            }
            catch (Exception end) when (end is IOException or OperationCanceledException or SocketException or HttpRequestException)
            {
            }
        }
    }

    /// <returns>False where the connection is cut.</returns>
    private async Task<bool> AnswerAsync(StandInHttp http, HttpCall call)
    {
        Mishap mishap = Mishaps(Interlocked.Increment(ref requests), call);
        if (mishap == Mishap.CutRequest)
        {
            return false;
        }

        if (mishap == Mishap.Slow)
        {
            await Task.Delay(1_000, stopping.Token);
        }

        StandInAnswer answer = mishap == Mishap.Unavailable ? StandInAnswer.Html(503) : await answers(call, stopping.Token);
        if (mishap == Mishap.CutBeforeAnswer)
        {
            return false;
        }

        await http.WriteAsync(answer, isCut: mishap == Mishap.CutAnswer, stopping.Token);
        return mishap != Mishap.CutAnswer;
    }
}
