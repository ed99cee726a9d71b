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
        double allFinite = most.Sum(tonnes => double.IsInfinity(tonnes) ? 0 : tonnes);
        bool isOneUnlimited = most.Count(double.IsInfinity) == 1;
        double total = allKnown + spread.Sum();
        var shares = new Interval[known.Length];
        for (int group = 0; group < known.Length; group++)
        {
            double others = !double.IsInfinity(most[group]) ? allMost - most[group] : isOneUnlimited ? allFinite : double.PositiveInfinity;
            double low = Ratio(known[group], allKnown + Math.Min(remainder, others), ifNothing: others > 0 || known.Length > 1 ? 0 : 1);
            double own = Math.Min(remainder, most[group]);
            double high = double.IsInfinity(own) ? 1 : Ratio(known[group] + own, allKnown + own, ifNothing: 1);
            double share = Ratio(known[group] + spread[group], total, ifNothing: 1.0 / known.Length);
            shares[group] = new Interval(share, Math.Min(low, share), Math.Max(high, share));
        }

        return shares;
    }

    /// <summary>Herfindahl-Hirschman index of the shares as printed, and its range. O(60 g): a group filled changes one term of the sum of squares.</summary>
    public static Interval Herfindahl(double[] known, double[] most, double[] spread, double remainder)
    {
        double[] printed = [.. known.Zip(spread, (a, b) => a + b)];
        double value = IndexOf(printed, ifNothing: 1.0 / printed.Length);
        double low = Math.Min(value, known.Sum() > 0 ? Lowest(known, most, remainder) : IndexOf([.. most.Select(tonnes => Math.Sign(tonnes))], value));
        double sum = known.Sum();
        double ofKnown = IndexOf(known, 0);
        double high = sum > 0 ? Math.Max(value, ofKnown) : value;
        for (int group = 0; group < known.Length; group++)
        {
            double own = Math.Min(remainder, most[group]);
            double whole = sum + own;
            double index = double.IsInfinity(own) ? 1
                : whole > 0 ? (ofKnown * (sum / whole) * (sum / whole)) + (own / whole * ((2 * (known[group] / whole)) + (own / whole)))
                : value;
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

    private static double Ratio(double part, double whole, double ifNothing) => whole > 0 ? part / whole : ifNothing;
}
