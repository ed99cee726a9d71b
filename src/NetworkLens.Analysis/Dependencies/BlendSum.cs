namespace NetworkLens.Analysis;

/// <summary>Adds up blends; one serves many sums, one after the other. Memory O(groups).</summary>
internal sealed class BlendSum(int groups)
{
    private readonly double[] mass = new double[groups];
    private readonly double[] low = new double[groups];
    private readonly bool[] isMet = new bool[groups];
    private readonly int[] met = new int[groups];
    private int count;

    /// <summary>Adds a part of a blend. O(its groups).</summary>
    public void Add(Blend blend, double part, double partLow)
    {
        for (int place = 0; place < blend.Groups.Length; place++)
        {
            int group = blend.Groups[place];
            if (!isMet[group])
            {
                isMet[group] = true;
                met[count++] = group;
            }

            mass[group] += part * blend.Mass[place];
            low[group] += partLow * blend.Low[place];
        }
    }

    /// <summary>The sum; what follows starts from nothing again. O(k log k) for k groups, O(k) where the earlier one holds as many.</summary>
    /// <param name="before">An earlier sum of the same, of which no group has gone since: its arrays are written over where they are long enough.</param>
    /// <returns>The sum, and the largest change of a mass.</returns>
    public (Blend Sum, double Change) Take(Blend before)
    {
        Blend sum = before.Groups.Length == count ? before : Room();
        double change = 0;
        int old = 0;
        for (int place = 0; place < sum.Groups.Length; place++)
        {
            int group = sum.Groups[place];
            double earlier = old < before.Groups.Length && before.Groups[old] == group ? before.Mass[old++] : 0;
            change = Math.Max(change, Math.Abs(mass[group] - earlier));
            (sum.Mass[place], sum.Low[place]) = (mass[group], count == 1 ? 1 : low[group]); // all is from the one there is
            (mass[group], low[group], isMet[group]) = (0, 0, false);
        }

        count = 0;
        return (sum, change);
    }

    private Blend Room()
    {
        Array.Sort(met, 0, count);
        return new Blend(met[..count], new double[count], new double[count]);
    }
}
