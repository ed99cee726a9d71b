namespace NetworkLens.Flows;

/// <summary>A vector of which few entries are not 0: dense values, and a list of the positions that were ever set.</summary>
/// <param name="size">Number of entries.</param>
internal sealed class WorkVector(int size)
{
    private readonly double[] value = new double[size];
    private readonly bool[] isListed = new bool[size];
    private readonly int[] list = new int[size];
    private int count;

    /// <summary>Positions that were set, each once, in the order in which they were; some may hold 0.</summary>
    public ReadOnlySpan<int> Listed => list.AsSpan(0, count);

    /// <summary>The entry at a position. O(1).</summary>
    public double this[int at]
    {
        get => value[at];
        set
        {
            if (!isListed[at])
            {
                isListed[at] = true;
                list[count++] = at;
            }

            this.value[at] = value;
        }
    }

    /// <summary>Every entry 0. O(entries listed).</summary>
    public void Clear()
    {
        foreach (int at in Listed)
        {
            value[at] = 0;
            isListed[at] = false;
        }

        count = 0;
    }
}
