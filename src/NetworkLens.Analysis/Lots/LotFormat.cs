namespace NetworkLens.Analysis;

/// <summary>How the result of a lot is written down and read again: every number comes back bit for bit.</summary>
/// <param name="Write">Writes a result.</param>
/// <param name="Read">Reads what <paramref name="Write"/> wrote.</param>
public sealed record LotFormat<T>(Action<BinaryWriter, T> Write, Func<BinaryReader, T> Read)
    where T : class
{
    /// <summary>A result as bytes.</summary>
    public byte[] ToBytes(T result)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
        {
            Write(writer, result);
        }

        return bytes.ToArray();
    }

    /// <summary>The result that some bytes hold.</summary>
    public T Of(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false));
        return Read(reader);
    }
}
