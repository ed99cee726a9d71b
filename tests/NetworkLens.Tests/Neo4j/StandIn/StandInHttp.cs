using System.Globalization;
using System.Text;

namespace NetworkLens.Tests.StandIn;

/// <summary>A request.</summary>
internal sealed record HttpCall(string Method, string Path, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

/// <summary>HTTP/1.1 over one connection, as far as the tests need it.</summary>
internal sealed class StandInHttp(Stream stream) : IDisposable
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
    public async Task WriteAsync(int status, string type, byte[] body, string? member, CancellationToken cancellation, bool isCut = false)
    {
        string head = $"HTTP/1.1 {status} -\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\n{(member is null ? string.Empty : $"neo4j-cluster-affinity: {member}\r\n")}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), cancellation);
        await stream.WriteAsync(isCut ? body.AsMemory(0, body.Length / 2) : body, cancellation);
        await stream.FlushAsync(cancellation);
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
