using System.Runtime.InteropServices;

namespace NetworkLens.Analysis;

/// <summary>Targets with the same family of cut sets, and with the same of those that a search for paths misses.</summary>
/// <param name="Family">The cut sets.</param>
/// <param name="Missed">Those of them that are missed.</param>
/// <param name="Targets">Positions among the targets asked about, ascending.</param>
internal readonly record struct CutGroup(int Family, int Missed, List<int> Targets);

/// <summary>Reads the sets out of the families of the targets; targets with the same family are read once.</summary>
internal sealed class CutSetListing(LabelRanks ranks, CutFamilies families, long mostListed, CancellationToken cancellation)
{
    private readonly Dictionary<int[], int> numberOf = new(new SameMembers());
    private readonly List<CutSet> sets = [];
    private readonly List<bool> isMissed = [];
    private readonly List<int> held = [];
    private readonly Dictionary<(List<int>, List<int>), List<int>> merged = [];
    private bool isOneGroup; // then no set comes twice
    private long listed;

    /// <summary>The sets, with the positions of the targets they cut.</summary>
    public IReadOnlyList<CutSet> Sets => sets;

    /// <summary>By set: whether a search for paths misses it for some target.</summary>
    public IReadOnlyList<bool> IsMissed => isMissed;

    /// <summary>Lists the sets of some size, or of any.</summary>
    /// <param name="groups">Each family once.</param>
    /// <param name="size">The number of ranks a set has in its family; null: any.</param>
    /// <param name="besides">A label that every set has besides; null: none.</param>
    /// <returns>How many there are that are not listed, each counted once a group.</returns>
    public double List(IReadOnlyCollection<CutGroup> groups, int? size, int? besides)
    {
        isOneGroup = groups.Count == 1;
        held.AddRange(besides is { } label ? [label] : []);
        double unlisted = 0;
        var counts = new CutCounts(families);
        foreach ((int family, int missed, List<int> targets) in groups)
        {
            unlisted += Math.Max(0, counts.Of(family, size) - Math.Max(0, mostListed - listed));
            List(family, missed, size ?? -1, targets);
        }

        return unlisted;
    }

    // Depth first over the diagram; where the family of missed sets holds the same way down, the set is missed.
    private void List(int family, int missed, int left, List<int> group)
    {
        while (listed < mostListed && (left < 0 ? family != CutFamilies.None : families.MayHold(family, left)))
        {
            if (family == CutFamilies.Always)
            {
                Add(missed == CutFamilies.Always, group);
                return;
            }

            int rank = families.RankOf(family);
            bool follows = families.RankOf(missed) == rank;
            held.Add(ranks.LabelAt(rank));
            List(families.WithRank(family), follows ? families.WithRank(missed) : CutFamilies.None, Math.Max(-1, left - 1), group);
            held.RemoveAt(held.Count - 1);
            (family, missed) = (families.WithoutRank(family), follows ? families.WithoutRank(missed) : missed);
        }
    }

    private void Add(bool missed, List<int> group)
    {
        if (++listed % (1 << 16) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        int[] set = [.. held];
        Array.Sort(set);
        if (isOneGroup || !numberOf.TryGetValue(set, out int number))
        {
            number = sets.Count;
            sets.Add(new CutSet(set, group)); // sets of the same targets share one list, which is how rows know them
            isMissed.Add(missed);
            if (!isOneGroup)
            {
                numberOf.Add(set, number);
            }
        }
        else
        {
            sets[number] = sets[number] with { Targets = Merged(sets[number].Targets, group) };
            isMissed[number] |= missed;
        }
    }

    private List<int> Merged(List<int> one, List<int> other)
    {
        ref List<int>? both = ref CollectionsMarshal.GetValueRefOrAddDefault(merged, (one, other), out _);
        if (both is null)
        {
            both = [.. one, .. other];
            both.Sort();
        }

        return both;
    }

    private sealed class SameMembers : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
