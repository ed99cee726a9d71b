namespace NetworkLens.Data;

/// <summary>Ids of one kind, in the order of their indices. Looks up spans, so that a known id costs no string.</summary>
internal sealed class IdIndex
{
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly List<string> ids = [];
    private readonly NearestId nearest = new();

    public IdIndex() => bySpan = byId.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<string> Ids => ids;

    public int Count => ids.Count;

    /// <summary>True where a file lists every id: another one is an error. Else an id is made where it is seen.</summary>
    public bool IsClosed { get; set; }

    /// <summary>True where the file could not be read, so that a missing id says nothing.</summary>
    public bool IsBroken { get; set; }

    public int Find(ReadOnlySpan<char> id) => bySpan.TryGetValue(id, out int index) ? index : -1;

    /// <summary>The index of an id, made where it is new.</summary>
    public int FindOrAdd(ReadOnlySpan<char> id)
    {
        if (bySpan.TryGetValue(id, out int index))
        {
            return index;
        }

        index = ids.Count;
        ids.Add(id.ToString());
        byId.Add(ids[index], index);
        return index;
    }

    public void Reserve(int count)
    {
        byId.EnsureCapacity(count);
        ids.EnsureCapacity(count);
    }

    public string? Nearest(ReadOnlySpan<char> id) => nearest.Of(id.ToString(), ids);
}
