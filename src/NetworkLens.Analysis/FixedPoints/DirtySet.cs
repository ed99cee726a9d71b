using System.Numerics;

namespace NetworkLens.Analysis;

/// <summary>Positions that wait to be worked out again, taken in ascending order, round after round.</summary>
internal struct DirtySet
{
    private readonly ulong[] words;
    private readonly ulong[] blocks; // a bit for each word that is not 0
    private int count;
    private int next; // word to look at

    /// <summary>An empty set. O(positions / 64) memory.</summary>
    public DirtySet(int positions)
    {
        words = new ulong[(positions >> 6) + 1];
        blocks = new ulong[(words.Length >> 6) + 1];
    }

    /// <summary>Adds a position. O(1).</summary>
    public void Add(int position)
    {
        int at = position >> 6;
        ulong bit = 1UL << (position & 63);
        count += (words[at] & bit) == 0 ? 1 : 0;
        words[at] |= bit;
        blocks[at >> 6] |= 1UL << (at & 63);
    }

    /// <summary>Takes the next position at or after the last one, from the start again at the end. O(positions / 4096) at worst, O(1) where the next one is near.</summary>
    public bool TryTake(out int position)
    {
        if (count == 0)
        {
            position = -1;
            next = 0;
            return false;
        }

        if (words[next] == 0)
        {
            next = NextWord();
        }

        int bit = BitOperations.TrailingZeroCount(words[next]);
        words[next] &= words[next] - 1;
        if (words[next] == 0)
        {
            blocks[next >> 6] &= ~(1UL << (next & 63));
        }

        count--;
        position = (next << 6) | bit;
        return true;
    }

    // The first word that is not 0 after the one looked at, from the start again at the end; there is one.
    private readonly int NextWord()
    {
        int block = next >> 6;
        ulong left = blocks[block] & (ulong.MaxValue << (next & 63));
        while (left == 0)
        {
            block = block + 1 == blocks.Length ? 0 : block + 1;
            left = blocks[block];
        }

        return (block << 6) | BitOperations.TrailingZeroCount(left);
    }
}
