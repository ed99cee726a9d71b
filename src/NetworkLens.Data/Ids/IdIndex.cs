using System.Text;

namespace NetworkLens.Data;

/// <summary>Ids of one kind, in the order of their indices. Looks up letters or bytes, so that a known id costs no string.</summary>
internal sealed class IdIndex
{
    private const int Short = 200; // letters; of a longer text the bytes go to the heap

    private readonly IdTable table = new();
    private readonly List<string> ids = [];
    private readonly NearestId nearest = new();

    public IReadOnlyList<string> Ids => ids;

    public int Count => ids.Count;

    /// <summary>What lists every id, so that another one is an error; null as long as an id is made where it is seen.</summary>
    public string? ListedIn { get; private set; }

    public bool IsClosed => ListedIn is not null;

    /// <summary>True where the file could not be read, so that a missing id says nothing.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Makes room at once for as many ids as may come.</summary>
    public void Reserve(int most)
    {
        ids.EnsureCapacity(most);
        table.Reserve(most);
    }

    public int Find(ReadOnlySpan<char> id)
    {
        Span<byte> room = id.Length <= Short ? stackalloc byte[3 * Short] : new byte[Encoding.UTF8.GetMaxByteCount(id.Length)];
        return table.Find(room[..Encoding.UTF8.GetBytes(id, room)]);
    }

    /// <summary>The same of an id in UTF-8.</summary>
    public int Find(ReadOnlySpan<byte> id) => table.Find(id);

    /// <summary>The same where its key is known.</summary>
    public int Find(IdKey key, ReadOnlySpan<byte> id) => table.Find(key, id);

    /// <summary>Says that an id is looked for soon.</summary>
    public void Prefetch(IdKey key) => table.Prefetch(key);

    /// <summary>The index of an id, made where it is new.</summary>
    public int FindOrAdd(ReadOnlySpan<char> id)
    {
        Span<byte> room = id.Length <= Short ? stackalloc byte[3 * Short] : new byte[Encoding.UTF8.GetMaxByteCount(id.Length)];
        ReadOnlySpan<byte> bytes = room[..Encoding.UTF8.GetBytes(id, room)];
        if (table.Find(bytes) is var index and >= 0)
        {
            return index;
        }

        index = ids.Count;
        ids.Add(id.ToString());
        table.Add(IdKey.Of(bytes), bytes, index);
        return index;
    }

    /// <summary>Adds an id in UTF-8. False where it is there already.</summary>
    public bool Add(IdKey key, ReadOnlySpan<byte> id)
    {
        if (!table.Add(key, id, ids.Count))
        {
            return false;
        }

        ids.Add(Encoding.UTF8.GetString(id));
        return true;
    }

    /// <summary>Forgets the ids from a place on.</summary>
    public void Shorten(int count)
    {
        if (count < ids.Count)
        {
            string[] kept = [.. ids.Take(count)];
            ids.Clear();
            table.Clear();
            Array.ForEach(kept, id => FindOrAdd(id));
        }
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
        }

        table.Renumber(numbers);
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
