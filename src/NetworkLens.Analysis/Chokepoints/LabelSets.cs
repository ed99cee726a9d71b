namespace NetworkLens.Analysis;

/// <summary>Sorted sets of labels in one growing array; a set is a number, 0 the empty one. Equal sets made twice are kept once.</summary>
internal sealed class LabelSets
{
    /// <summary>The empty set.</summary>
    public const int Empty = 0;

    private readonly Dictionary<int, int> firstOfHash = []; // hash to the newest set with it
    private int[] members = new int[1024];
    private int[] start = new int[256];                     // sets + 1
    private int[] nextOfHash = new int[256];                // older set with the same hash, or -1
    private int count = 1;

    public LabelSets() => nextOfHash[Empty] = -1;

    /// <summary>The members of a set, ascending. O(1), valid until the next set is made.</summary>
    public ReadOnlySpan<int> this[int set] => members.AsSpan(start[set]..start[set + 1]);

    /// <summary>The set with these members, ascending and each once. O(members).</summary>
    public int Make(ReadOnlySpan<int> labels)
    {
        if (labels.IsEmpty)
        {
            return Empty;
        }

        var hash = default(HashCode);
        foreach (int label in labels)
        {
            hash.Add(label);
        }

        int code = hash.ToHashCode();
        int older = firstOfHash.GetValueOrDefault(code, -1);
        for (int set = older; set >= 0; set = nextOfHash[set])
        {
            if (this[set].SequenceEqual(labels))
            {
                return set;
            }
        }

        return Add(labels, code, older);
    }

    private int Add(ReadOnlySpan<int> labels, int code, int older)
    {
        if (count + 2 > start.Length)
        {
            Array.Resize(ref start, start.Length * 2);
            Array.Resize(ref nextOfHash, nextOfHash.Length * 2);
        }

        if (start[count] + labels.Length > members.Length)
        {
            Array.Resize(ref members, Math.Max(members.Length * 2, start[count] + labels.Length));
        }

        labels.CopyTo(members.AsSpan(start[count]));
        start[count + 1] = start[count] + labels.Length;
        nextOfHash[count] = older;
        firstOfHash[code] = count;
        return count++;
    }
}
