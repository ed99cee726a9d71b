using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NetworkLens.Neo4j;

/// <summary>An accepted answer whose body is still arriving.</summary>
internal sealed class QueryApiAnswer(
    QueryApiClient client, HttpResponseMessage response, Stream body, string? affinity, bool isTyped, CancellationTokenSource patience, CancellationToken cancellation) : IAsyncDisposable
{
    private readonly QueryAnswerReader reader = new(body, isTyped);

    /// <summary>The cluster member that answers; null where there is no cluster.</summary>
    public string? Affinity => affinity;

    /// <summary>True where there is no body.</summary>
    public bool IsEmpty => response.Content.Headers.ContentLength == 0;

    /// <summary>What the server says of the whole; complete after the last row.</summary>
    public QueryAnswerReader Summary => reader;

    /// <summary>The rows, then a fault where the answer ends in one.</summary>
    public async IAsyncEnumerable<CypherRow> RowsAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        while (await NextAsync(stop) is { } row)
        {
            yield return row;
        }

        if (reader.Errors is [var error, ..])
        {
            throw client.ToFault(error);
        }
    }

    /// <summary>All rows.</summary>
    public async Task<List<CypherRow>> ToListAsync()
    {
        var rows = new List<CypherRow>();
        await foreach (CypherRow row in RowsAsync())
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>What GET / tells; null where it is not Neo4j's.</summary>
    public async Task<Discovery?> DiscoveryAsync()
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(body, QueryContract.Default.Discovery, patience.Token);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (Exception fault)
        {
            throw client.ToFault(fault, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await body.DisposeAsync();
        response.Dispose();
        patience.Dispose();
    }

    private async Task<CypherRow?> NextAsync(CancellationToken stop)
    {
        try
        {
            stop.ThrowIfCancellationRequested();
            return await reader.ReadAsync(patience.Token);
        }
        catch (Exception fault) when (fault is not CypherFault)
        {
            throw client.ToFault(fault, cancellation);
        }
    }
}
