using System.Globalization;
using System.Text;

namespace NetworkLens.Tests.StandIn;

/// <summary>A request.</summary>
internal sealed record HttpCall(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>Path of the open transaction that the request goes into; null where it goes into none.</summary>
    public string? Transaction => Path.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["db", var database, "query", "v2", "tx", var id, ..] ? $"/db/{database}/query/v2/tx/{id}" : null;

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

/// <summary>HTTP/1.1 over one connection, as far as the tests need it.</summary>
internal sealed class StandInHttp(Stream stream, int pieceSize) : IDisposable
{
    private readonly BufferedStream input = new(stream, 1 << 16);

    /// <summary>The next request; null where the other side has closed.</summary>
    public async Task<HttpCall?> ReadAsync(CancellationToken cancellation)
    {
        if (await LineAsync(cancellation) is not { } first)
        {
            return null;
        }

        string[] words = first.Split(' ');
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await LineAsync(cancellation) is { Length: > 0 } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        byte[] body = new byte[headers.TryGetValue("content-length", out string? length) ? int.Parse(length, CultureInfo.InvariantCulture) : 0];
        await input.ReadExactlyAsync(body, cancellation);
        return new HttpCall(words[0], Uri.UnescapeDataString(words[1]), headers, body);
    }

    /// <summary>Writes an answer, or half of it.</summary>
    public async Task WriteAsync(StandInAnswer answer, bool isCut, CancellationToken cancellation)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} -\r\nContent-Length: {answer.Body.Length}\r\n");
        if (answer.Type is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Type: {answer.Type}\r\n");
        }

        if (answer.Member is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"neo4j-cluster-affinity: {answer.Member}\r\n");
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), cancellation);
        ReadOnlyMemory<byte> left = isCut ? answer.Body.AsMemory(0, answer.Body.Length / 2) : answer.Body;
        while (!left.IsEmpty)
        {
            int piece = Math.Min(left.Length, pieceSize);
            await stream.WriteAsync(left[..piece], cancellation);
            await stream.FlushAsync(cancellation);
            left = left[piece..];
        }
    }

    public void Dispose() => input.Dispose();

    private async Task<string?> LineAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        byte[] one = new byte[1];
        while (await input.ReadAsync(one, cancellation) == 1)
        {
            if (one[0] == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            line.Append((char)one[0]);
        }

        return null;
    }
}
