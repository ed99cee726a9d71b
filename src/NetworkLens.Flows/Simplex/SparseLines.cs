namespace NetworkLens.Flows;

/// <summary>Sparse lines of a matrix, its rows or its columns, one behind the other; lines are only added at the end.</summary>
internal sealed class SparseLines
{
    private int[] start = new int[64];
    private int[] position = new int[256];
    private double[] value = new double[256];

    /// <summary>Number of lines that are complete.</summary>
    public int Count { get; private set; }

    /// <summary>Entries of all lines.</summary>
    public int EntryCount { get; private set; }

    /// <summary>Positions of the entries of a line.</summary>
    public ReadOnlySpan<int> PositionsOf(int line) => position.AsSpan(start[line], start[line + 1] - start[line]);

    /// <summary>Their values, in the same order.</summary>
    public ReadOnlySpan<double> ValuesOf(int line) => value.AsSpan(start[line], start[line + 1] - start[line]);

    /// <summary>Adds an entry to the line that is being written.</summary>
    public void Add(int at, double entry)
    {
        if (EntryCount == position.Length)
        {
            Array.Resize(ref position, 2 * EntryCount);
            Array.Resize(ref value, 2 * EntryCount);
        }

        position[EntryCount] = at;
        value[EntryCount++] = entry;
    }

    /// <summary>Ends the line that is being written.</summary>
    public void EndLine()
    {
        if (++Count == start.Length)
        {
            Array.Resize(ref start, 2 * Count);
        }

        start[Count] = EntryCount;
    }

    /// <summary>Gives every position another number.</summary>
    public void Renumber(ReadOnlySpan<int> numberOf)
    {
        for (int entry = 0; entry < EntryCount; entry++)
        {
            position[entry] = numberOf[position[entry]];
        }
    }

    /// <summary>Writes the same entries by their other side. O(entries + lines).</summary>
    /// <param name="turned">Takes them, in place of what it held: a line for each position, in it the lines here, ascending.</param>
    /// <param name="positions">Number of positions.</param>
    public void Turn(SparseLines turned, int positions)
    {
        turned.Count = positions;
        turned.EntryCount = EntryCount;
        turned.start = turned.start.Length > positions ? turned.start : new int[positions + 1];
        turned.position = turned.position.Length >= EntryCount ? turned.position : new int[position.Length];
        turned.value = turned.value.Length >= EntryCount ? turned.value : new double[value.Length];
        int[] next = turned.start;
        Array.Clear(next, 0, positions + 1);
        for (int entry = 0; entry < EntryCount; entry++)
        {
            next[position[entry]]++;
        }

        int sum = 0;
        for (int at = 0; at <= positions; at++)
        {
            (next[at], sum) = (sum, sum + next[at]);
        }

        for (int line = 0; line < Count; line++)
        {
            for (int entry = start[line]; entry < start[line + 1]; entry++)
            {
                int to = next[position[entry]]++;
                turned.position[to] = line;
                turned.value[to] = value[entry];
            }
        }

        Array.Copy(next, 0, next, 1, positions); // each has moved on to where the next line begins
        next[0] = 0;
    }

    /// <summary>Forgets every line, and keeps the room.</summary>
    public void Clear() => (Count, EntryCount) = (0, 0);
}
