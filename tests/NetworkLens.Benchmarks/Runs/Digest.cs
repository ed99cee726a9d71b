using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NetworkLens.Benchmarks;

/// <summary>A short hash of an answer, so that two runs, two machines and two programs can be seen to agree.</summary>
internal static class Digest
{
    /// <summary>Of lines in ordinal order, whatever the order of the answer.</summary>
    public static string OfLines(IEnumerable<string> lines)
    {
        string text = string.Concat(lines.Order(StringComparer.Ordinal).Select(line => line + "\n"));
        return Short(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Of whole columns.</summary>
    public static string OfColumns(params ReadOnlySpan<ReadOnlyMemory<byte>> columns)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (ReadOnlyMemory<byte> column in columns)
        {
            hash.AppendData(column.Span);
        }

        return Short(hash.GetHashAndReset());
    }

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Short(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, 8));
}
