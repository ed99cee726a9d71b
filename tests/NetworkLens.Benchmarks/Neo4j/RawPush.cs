using System.Net.Http.Headers;
using System.Text.Json;
using NetworkLens.Export;
using NetworkLens.Neo4j;

namespace NetworkLens.Benchmarks;

/// <summary>The same requests as a push, made beforehand and sent by a client that does nothing else: what the server alone can take.</summary>
internal sealed class RawPush(CypherLoad load)
{
    private readonly byte[][] bodies =
    [
        .. load.Batches().Select(batch => batch.Statement).Prepend(new CypherStatement(LoadCypher.Lock, ("dataset", load.DataSet)))
            .Concat(load.Labels()).Concat(load.Sweeps()).Append(load.Finish())
            .Select(statement => JsonSerializer.SerializeToUtf8Bytes(new QueryRequest(statement.Text, statement.Parameters, IncludeCounters: true), QueryContract.Default.QueryRequest)),
    ];

    /// <summary>Megabytes sent.</summary>
    public double Megabytes => bodies.Sum(body => (double)body.Length) / 1e6;

    public async Task SendAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        string path = "db/neo4j/query/v2/tx";
        foreach (byte[] body in bodies)
        {
            using JsonDocument answer = await PostAsync(http, path, body);
            path = $"db/neo4j/query/v2/tx/{answer.RootElement.GetProperty("transaction").GetProperty("id").GetString()}";
        }

        using JsonDocument committed = await PostAsync(http, $"{path}/commit", []);
    }

    private static async Task<JsonDocument> PostAsync(HttpClient http, string path, byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using HttpResponseMessage response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return JsonDocument.Parse(await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync());
    }
}
