namespace NetworkLens.Analysis;

/// <summary>Lists in the result of a lot.</summary>
public static class LotLists
{
    /// <summary>Writes how many there are, and each.</summary>
    public static void WriteEach<T>(this BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        writer.Write7BitEncodedInt(items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    /// <summary>Reads what <see cref="WriteEach"/> wrote.</summary>
    public static T[] ReadEach<T>(this BinaryReader reader, Func<T> read)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(read);
        var items = new T[reader.Read7BitEncodedInt()];
        for (int at = 0; at < items.Length; at++)
        {
            items[at] = read();
        }

        return items;
    }
}
