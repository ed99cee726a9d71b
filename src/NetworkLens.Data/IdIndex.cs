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

    /// <summary>What lists every id, so that another one is an error; null as long as an id is made where it is seen.</summary>
    public string? ListedIn { get; private set; }

    public bool IsClosed => ListedIn is not null;

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

    /// <summary>From now on every other id is an error.</summary>
    public void Close(string listedIn) => ListedIn ??= listedIn;

    /// <summary>Gives every id another index.</summary>
    /// <param name="numbers">The new one of each old one.</param>
    public void Renumber(int[] numbers)
    {
        string[] old = [.. ids];
        for (int index = 0; index < old.Length; index++)
        {
            ids[numbers[index]] = old[index];
            byId[old[index]] = numbers[index];
        }
    }

    /// <summary>Another index of the same ids.</summary>
    public IdIndex Copy()
    {
        var copy = new IdIndex { ListedIn = ListedIn, IsBroken = IsBroken };
        foreach (string id in ids)
        {
            copy.FindOrAdd(id);
        }

        return copy;
    }

    public string? Nearest(ReadOnlySpan<char> id) => nearest.OfMany(id.ToString(), ids);
}
