using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NetworkLens.Neo4j;

/// <summary>SHA-256 over Cypher values as bytes: each by its type, its length where it has one, and its content, so that no two differ only in how they are cut.</summary>
internal sealed class ContentHash : IDisposable
{
    private const int Room = 1 << 16;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[Room];
    private int used;

    /// <summary>Adds a value.</summary>
    /// <param name="value">As in <see cref="CypherStatement.Parameters"/>.</param>
    /// <exception cref="ArgumentException">It is no Cypher value.</exception>
    public void Add(object? value)
    {
        switch (value)
        {
            case null:
                Add(0, 0);
                break;
            case string text:
                AddText(text);
                break;
            case bool flag:
                Add(2, flag ? 1 : 0);
                break;
            case long number:
                Add(3, number);
                break;
            case double number:
                Add(4, BitConverter.DoubleToInt64Bits(number));
                break;
            case Dictionary<string, object?> map:
                Add(5, map.Count);
                foreach ((string key, object? item) in map)
                {
                    AddText(key);
                    Add(item);
                }

                break;
            case List<object?> list:
                Add(6, list.Count);
                foreach (object? item in list)
                {
                    Add(item);
                }

                break;
            default:
                throw new ArgumentException($"{value} is no Cypher value.", nameof(value));
        }
    }

    /// <summary>The hash, in hexadecimal digits, two a byte.</summary>
    /// <param name="bytes">How much of it.</param>
    public string ToHex(int bytes)
    {
        Flush();
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, bytes));
    }

    public void Dispose() => hash.Dispose();

    private void Add(byte type, long content)
    {
        if (used + 9 > Room)
        {
            Flush();
        }

        buffer[used] = type;
        BinaryPrimitives.WriteInt64LittleEndian(buffer.AsSpan(used + 1), content);
        used += 9;
    }

    private void AddText(string text)
    {
        if (used + 5 > Room)
        {
            Flush();
        }

        buffer[used] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(used + 1), text.Length);
        used += 5;
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > Room)
        {
            Flush();
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            return;
        }

        if (used + most > Room)
        {
            Flush();
        }

        used += Encoding.UTF8.GetBytes(text, buffer.AsSpan(used));
    }

    private void Flush()
    {
        hash.AppendData(buffer, 0, used);
        used = 0;
    }
}
