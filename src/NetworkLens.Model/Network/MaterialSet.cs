namespace NetworkLens.Model;

/// <summary>The few materials of one site, each once and ascending; emptied and filled again for the next site.</summary>
internal sealed class MaterialSet
{
    private int[] items = new int[8];

    public int Count { get; private set; }

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<int> Items => items.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>O(materials of the site); the links of a site mostly bring the same.</summary>
    public void Add(int material)
    {
        int at = Count;
        while (at > 0 && items[at - 1] > material)
        {
            at--;
        }

        if (at > 0 && items[at - 1] == material)
        {
            return;
        }

        if (Count == items.Length)
        {
            Array.Resize(ref items, 2 * Count);
        }

        items.AsSpan(at, Count - at).CopyTo(items.AsSpan(at + 1));
        items[at] = material;
        Count++;
    }

    public bool Contains(int material) => Items.BinarySearch(material) >= 0;
}
