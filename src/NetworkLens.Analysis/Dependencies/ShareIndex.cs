namespace NetworkLens.Analysis;

/// <summary>The Herfindahl-Hirschman index of shares that are partly unknown, and partly nobody's.</summary>
/// <remarks>
/// Group g holds known[g], and up to most[g] more; all groups together at most <c>remainder</c> more. What groups without a label hold
/// is at the lower end spread thin, and at the upper end one label's, known or new.
/// </remarks>
internal static class ShareIndex
{
    /// <summary>Share that is nobody's above which the index is no single figure.</summary>
    public const double MostUnlabelled = 0.05;

    /// <summary>The index as printed, NaN where too much is nobody's, and its range. O(60 g), and one <see cref="LargestIndex"/> for each label that may hold what is nobody's.</summary>
    /// <param name="known">By group.</param>
    /// <param name="most">By group.</param>
    /// <param name="spread">By group: the unknown as printed.</param>
    /// <param name="remainder">Of all groups together.</param>
    /// <param name="hasLabel">By group.</param>
    public static Interval Of(double[] known, double[] most, double[] spread, double remainder, bool[] hasLabel)
    {
        double[] printed = [.. known.Zip(spread, (a, b) => a + b)];
        if (printed.Sum() == 0)
        {
            Array.Fill(printed, 1);
        }

        double all = printed.Sum();
        double value = printed.Where((_, group) => hasLabel[group]).Sum(tonnes => tonnes / all * (tonnes / all));
        double unlabelled = printed.Where((_, group) => !hasLabel[group]).Sum() / all;
        bool isOpen = known.Sum() + most.Sum() == 0; // then each may have all of it, as far as anybody knows
        double low = !isOpen ? Lowest(known, most, remainder, hasLabel) : Array.TrueForAll(hasLabel, has => has) ? 1.0 / known.Length : 0;
        double high = isOpen ? 1 : Math.Max(value, Highest(known, most, remainder, hasLabel));
        return new Interval(unlabelled > MostUnlabelled ? double.NaN : value, Math.Min(value, low), Math.Min(1, high));
    }

    /// <summary>The index where each group has at least a share and the rest is anybody's: thin at the lower end, at the upper end all of it with the largest.</summary>
    /// <param name="value">As printed, by label.</param>
    /// <param name="least">Least share of each label.</param>
    /// <param name="nobodys">Share that is nobody's as printed.</param>
    public static Interval OfLeast(double[] value, double[] least, double nobodys)
    {
        double printed = value.Sum(share => share * share);
        double low = least.Sum(share => share * share);
        double rest = Math.Max(0, 1 - least.Sum());
        double high = low + (((2 * least.DefaultIfEmpty(0).Max()) + rest) * rest);
        return new Interval(nobodys > MostUnlabelled ? double.NaN : printed, Math.Min(printed, low), Math.Min(1, Math.Max(printed, high)));
    }

    // First as much as there may be of what is nobody's; then the smallest labels, up to the level where a further tonne raises the index: sum of squares / sum.
    private static double Lowest(double[] known, double[] most, double remainder, bool[] hasLabel)
    {
        double nobodys = known.Where((_, group) => !hasLabel[group]).Sum();
        double thin = Math.Min(remainder, most.Where((_, group) => !hasLabel[group]).Sum());
        if (double.IsInfinity(thin) || (known.Sum() == 0 && thin > 0))
        {
            return 0;
        }

        double[] held = [.. known.Where((_, group) => hasLabel[group])];
        double[] room = [.. most.Where((_, group) => hasLabel[group])];
        if (known.Sum() == 0)
        {
            return 1.0 / room.Count(tonnes => tonnes > 0);
        }

        double below = 0;
        double above = held.DefaultIfEmpty(0).Max();
        for (int step = 0; step < 60; step++)
        {
            double level = (below + above) / 2;
            double[] filled = Fill(level);
            double sum = filled.Sum() + nobodys + thin;
            bool isTooHigh = filled.Sum() - held.Sum() > remainder - thin || level > filled.Sum(tonnes => tonnes * tonnes) / sum;
            (below, above) = isTooHigh ? (below, level) : (level, above);
        }

        double[] lowest = Fill(below);
        double whole = lowest.Sum() + nobodys + thin;
        return lowest.Sum(tonnes => tonnes / whole * (tonnes / whole));

        double[] Fill(double level) => [.. held.Select((tonnes, group) => tonnes + Math.Clamp(level - tonnes, 0, room[group]))];
    }

    // Once for every label that may hold what is nobody's, the last time a new one.
    private static double Highest(double[] known, double[] most, double remainder, bool[] hasLabel)
    {
        double nobodysKnown = known.Where((_, group) => !hasLabel[group]).Sum();
        double nobodysMost = most.Where((_, group) => !hasLabel[group]).Sum();
        double[] held = [.. known.Where((_, group) => hasLabel[group]), 0];
        double[] room = [.. most.Where((_, group) => hasLabel[group]), 0];
        double highest = 0;
        for (int holder = nobodysKnown + nobodysMost > 0 ? 0 : held.Length - 1; holder < held.Length; holder++)
        {
            (double before, double roomBefore) = (held[holder], room[holder]);
            (held[holder], room[holder]) = (before + nobodysKnown, roomBefore + nobodysMost);
            highest = Math.Max(highest, LargestIndex.Of(held, room, remainder));
            (held[holder], room[holder]) = (before, roomBefore);
        }

        return highest;
    }
}
