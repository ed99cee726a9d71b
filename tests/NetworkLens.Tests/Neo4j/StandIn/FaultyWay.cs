using System.Net.Http.Headers;
using System.Text.Json;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests.StandIn;

/// <summary>The way to a real server, on which anything may go wrong: requests pass through, and mishaps hit those that a test names.</summary>
internal sealed class FaultyWay : IAsyncDisposable
{
    private readonly HttpClient http = new();
    private readonly StandInServer front;
    private readonly RealNeo4j server;

    public FaultyWay(RealNeo4j server)
    {
        this.server = server;
        front = new StandInServer(PassAsync);
        front.Mishaps = (number, call) => Mishaps(number, call) is var mishap && mishap is Mishap.Expired or Mishap.Deadlock or Mishap.LateFault ? Mishap.None : mishap;
    }

    /// <summary>Decides what goes wrong, by the number of the request from 1 and the request. Asked more than once a request.</summary>
    public Func<int, HttpCall, Mishap> Mishaps { get; set; } = (_, _) => Mishap.None;

    public int RequestCount => front.RequestCount;

    public Neo4jConnection Connection => server.Connection with { Address = front.Address, FirstPause = TimeSpan.FromMilliseconds(1) };

    public async ValueTask DisposeAsync()
    {
        await front.DisposeAsync();
        http.Dispose();
    }

    private async Task<StandInAnswer> PassAsync(HttpCall call, CancellationToken cancellation)
    {
        Mishap mishap = Mishaps(front.RequestCount, call);
        if (mishap is Mishap.Expired or Mishap.Deadlock && call.Transaction is { } open)
        {
            await ForwardAsync(call with { Method = "DELETE", Path = open, Body = [] }, cancellation);
        }

        if (mishap == Mishap.Deadlock)
        {
            return Recorded.Fault("Neo.TransientError.Transaction.DeadlockDetected", "ForsetiClient can't acquire lock.");
        }

        StandInAnswer answer = await ForwardAsync(call, cancellation);
        if (mishap == Mishap.LateFault && (call.Transaction ?? Opened(call, answer)) is { } begun)
        {
            await ForwardAsync(call with { Method = "DELETE", Path = begun, Body = [] }, cancellation);
            return Recorded.Fault("Neo.TransientError.General.DatabaseUnavailable", "The database is not available.", status: 202);
        }

        return answer;
    }

    private static string? Opened(HttpCall call, StandInAnswer answer) =>
        call.Path.EndsWith("/tx", StringComparison.Ordinal) && JsonDocument.Parse(answer.Body).RootElement.TryGetProperty("transaction", out JsonElement opened) ? $"{call.Path}/{opened.GetProperty("id").GetString()}" : null;

    private async Task<StandInAnswer> ForwardAsync(HttpCall call, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(new HttpMethod(call.Method), new Uri(server.Address, call.Path));
        foreach (string name in (string[])["accept", "authorization"])
        {
            request.Headers.TryAddWithoutValidation(name, call.Header(name));
        }

        if (call.Method == "POST")
        {
            request.Content = new ByteArrayContent(call.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        using HttpResponseMessage response = await http.SendAsync(request, cancellation);
        return new StandInAnswer((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsByteArrayAsync(cancellation));
    }
}
