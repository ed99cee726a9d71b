using System.Numerics;

namespace NetworkLens.Analysis;

/// <summary>Positions that wait to be worked out again, taken in ascending order, round after round.</summary>
internal struct DirtySet
{
    private readonly ulong[] words;
    private int count;
    private int next; // word to look at

    /// <summary>An empty set. O(positions / 64) memory.</summary>
    public DirtySet(int positions) => words = new ulong[(positions >> 6) + 1];

    public void Add(int position)
    {
        ref ulong word = ref words[position >> 6];
        ulong bit = 1UL << (position & 63);
        count += (word & bit) == 0 ? 1 : 0;
        word |= bit;
    }

    /// <summary>Takes the next position at or after the last one, from the start again at the end.</summary>
    public bool TryTake(out int position)
    {
        if (count == 0)
        {
            position = -1;
            next = 0;
            return false;
        }

        while (words[next] == 0)
        {
            next = next + 1 == words.Length ? 0 : next + 1;
        }

        int bit = BitOperations.TrailingZeroCount(words[next]);
        words[next] &= words[next] - 1;
        count--;
        position = (next << 6) | bit;
        return true;
    }
}
