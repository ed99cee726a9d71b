namespace NetworkLens.Model;

/// <summary>Counting sort: the items of each group side by side.</summary>
internal static class Grouping
{
    /// <summary>Groups 0..n-1 by a key. O(n + groups), stable.</summary>
    /// <param name="keys">Group of each item; negative ones are left out.</param>
    /// <param name="groups">Number of groups.</param>
    /// <returns>Start of each group (groups + 1), and the items in group order.</returns>
    public static (int[] Start, int[] Items) By(ReadOnlySpan<int> keys, int groups)
    {
        int[] start = new int[groups + 1];
        bool isInOrder = keys.IsEmpty || keys[0] >= 0;
        int before = 0;
        foreach (int key in keys)
        {
            isInOrder &= key >= before;
            before = key;
            if (key >= 0)
            {
                start[key + 1]++;
            }
        }

        for (int group = 0; group < groups; group++)
        {
            start[group + 1] += start[group];
        }

        int[] items = new int[start[groups]];
        if (isInOrder)
        {
            for (int item = 0; item < items.Length; item++)
            {
                items[item] = item;
            }

            return (start, items);
        }

        int[] next = start[..^1];
        for (int item = 0; item < keys.Length; item++)
        {
            if (keys[item] >= 0)
            {
                items[next[keys[item]]++] = item;
            }
        }

        return (start, items);
    }
}
