namespace NetworkLens.Analysis;

/// <summary>Shares of groups whose tonnes are partly unknown, and the concentration index over them.</summary>
/// <remarks>
/// Group g holds known[g], and up to most[g] more; all groups together at most <c>remainder</c> more. Shares and the
/// index are exact over all ways to fill the unknown, but for the index's upper end, which gives the unknown to one group.
/// </remarks>
internal static class ShareIntervals
{
    /// <summary>Share of each group, with the smallest and the largest it can be. O(g).</summary>
    public static Interval[] Shares(double[] known, double[] most, double[] spread, double remainder)
    {
        double allKnown = known.Sum();
        double allMost = most.Sum();
        double total = allKnown + spread.Sum();
        var shares = new Interval[known.Length];
        for (int group = 0; group < known.Length; group++)
        {
            double others = double.IsInfinity(most[group]) ? MostOfOthers(most, group) : allMost - most[group];
            double low = Ratio(known[group], allKnown + Math.Min(remainder, others), ifNothing: others > 0 || known.Length > 1 ? 0 : 1);
            double own = Math.Min(remainder, most[group]);
            double high = double.IsInfinity(own) ? 1 : Ratio(known[group] + own, allKnown + own, ifNothing: 1);
            double share = Ratio(known[group] + spread[group], total, ifNothing: 1.0 / known.Length);
            shares[group] = new Interval(share, Math.Min(low, share), Math.Max(high, share));
        }

        return shares;
    }

    /// <summary>Herfindahl-Hirschman index of the shares as printed, and its range. O(60 g).</summary>
    public static Interval Herfindahl(double[] known, double[] most, double[] spread, double remainder)
    {
        double[] printed = [.. known.Zip(spread, (a, b) => a + b)];
        double value = IndexOf(printed, ifNothing: 1.0 / printed.Length);
        double low = Math.Min(value, known.Sum() > 0 ? Lowest(known, most, remainder) : IndexOf([.. most.Select(tonnes => Math.Sign(tonnes))], value));
        double high = value;
        for (int group = -1; group < known.Length; group++)
        {
            double own = group < 0 ? 0 : Math.Min(remainder, most[group]);
            double index = double.IsInfinity(own) ? 1 : IndexOf([.. known.Select((tonnes, other) => other == group ? tonnes + own : tonnes)], value);
            high = Math.Max(high, index);
        }

        return new Interval(value, low, high);
    }

    // Filling the smallest groups first lowers the index, up to the level where a further tonne raises it: sum of squares / sum.
    private static double Lowest(double[] known, double[] most, double remainder)
    {
        double below = 0;
        double above = known.Max();
        for (int step = 0; step < 60; step++)
        {
            double level = (below + above) / 2;
            double[] filled = Fill(level);
            double sum = filled.Sum();
            bool isTooHigh = sum - known.Sum() > remainder || level > filled.Sum(tonnes => tonnes * tonnes) / sum;
            (below, above) = isTooHigh ? (below, level) : (level, above);
        }

        return IndexOf(Fill(below), 1);

        double[] Fill(double level) => [.. known.Select((tonnes, group) => tonnes + Math.Clamp(level - tonnes, 0, most[group]))];
    }

    private static double IndexOf(double[] tonnes, double ifNothing)
    {
        double sum = tonnes.Sum();
        return sum > 0 ? tonnes.Sum(part => part / sum * (part / sum)) : ifNothing;
    }

    private static double MostOfOthers(double[] most, int group)
    {
        double sum = 0;
        for (int other = 0; other < most.Length; other++)
        {
            sum += other == group ? 0 : most[other];
        }

        return sum;
    }

    private static double Ratio(double part, double whole, double ifNothing) => whole > 0 ? part / whole : ifNothing;
}
