namespace NetworkLens.Analysis;

/// <summary>Sets of ranks that share what they have in common: a set is a number, its greatest rank and the set of the others. Equal sets have the same number.</summary>
/// <remarks>
/// Hash-consed lists. Where a rank grows along a chain, the set of each tier holds that of the tier before, so that a line of n tiers takes n
/// entries and not n²; two sets are compared down to where they become one, as two nodes of a dominator tree are walked up to their common
/// ancestor (Cooper, Harvey &amp; Kennedy 2001).
/// </remarks>
internal sealed class LabelSets
{
    /// <summary>The empty set.</summary>
    public const int Empty = 0;

    private const ulong Mix = 0x9E3779B97F4A7C15; // 2^64 / golden ratio (Knuth)

    private readonly List<int> taken = [];  // ranks on the way down, greatest first
    private int[] greatest = [-1, .. new int[1023]];
    private int[] others = new int[1024];
    private int[] table = new int[2048];    // open addressing: a set, or Empty where free
    private int count = 1;

    /// <summary>The ranks of a set, greatest first. O(ranks).</summary>
    /// <param name="set">A set.</param>
    /// <param name="into">Takes them.</param>
    public void Read(int set, List<int> into)
    {
        for (into.Clear(); set != Empty; set = others[set])
        {
            into.Add(greatest[set]);
        }
    }

    /// <summary>A set and one rank more; a rank below 0 is none. O(ranks greater than it).</summary>
    public int With(int set, int rank)
    {
        int rest = set;
        for (taken.Clear(); greatest[rest] > rank; rest = others[rest])
        {
            taken.Add(greatest[rest]);
        }

        return rank < 0 || greatest[rest] == rank ? set : Put(Make(rank, rest));
    }

    /// <summary>What both have. O(ranks in which they differ).</summary>
    public int Intersection(int a, int b)
    {
        taken.Clear();
        while (a != b)
        {
            if (greatest[a] == greatest[b])
            {
                taken.Add(greatest[a]);
                (a, b) = (others[a], others[b]);
            }
            else if (greatest[a] > greatest[b])
            {
                a = others[a];
            }
            else
            {
                b = others[b];
            }
        }

        return Put(a);
    }

    /// <summary>What either has. O(ranks in which they differ).</summary>
    public int Union(int a, int b)
    {
        taken.Clear();
        while (a != b && b != Empty)
        {
            if (greatest[a] < greatest[b])
            {
                (a, b) = (b, a);
            }
            else
            {
                taken.Add(greatest[a]);
                (a, b) = (others[a], greatest[a] == greatest[b] ? others[b] : b);
            }
        }

        return Put(a);
    }

    // Puts back what was taken, the least first.
    private int Put(int set)
    {
        for (int at = taken.Count - 1; at >= 0; at--)
        {
            set = Make(taken[at], set);
        }

        return set;
    }

    private int Make(int rank, int rest)
    {
        int slot = Slot(rank, rest);
        if (table[slot] != Empty)
        {
            return table[slot];
        }

        if (count == greatest.Length)
        {
            Array.Resize(ref greatest, checked(count * 2));
            Array.Resize(ref others, count * 2);
            table = new int[checked(count * 4)];
            for (int set = 1; set < count; set++)
            {
                table[Slot(greatest[set], others[set])] = set;
            }

            slot = Slot(rank, rest);
        }

        (greatest[count], others[count], table[slot]) = (rank, rest, count);
        return count++;
    }

    // Where the set is, or where it would be put.
    private int Slot(int rank, int rest)
    {
        int mask = table.Length - 1; // a power of two
        int slot = (int)(((((ulong)(uint)rank << 32) | (uint)rest) * Mix) >> 32) & mask; // along a line rank and rest grow together
        while (table[slot] is var set and not Empty && (greatest[set] != rank || others[set] != rest))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }
}
