namespace NetworkLens.Analysis;

/// <summary>Shares of groups whose tonnes are partly unknown.</summary>
/// <remarks>Group g holds known[g], and up to most[g] more; all groups together at most <c>remainder</c> more. Exact over all ways to fill the unknown.</remarks>
internal static class ShareIntervals
{
    /// <summary>Share of each group, with the smallest and the largest it can be. O(g).</summary>
    public static Interval[] Shares(double[] known, double[] most, double[] spread, double remainder)
    {
        double allKnown = known.Sum();
        double allMost = most.Sum();
        double allFinite = most.Sum(tonnes => double.IsInfinity(tonnes) ? 0 : tonnes);
        bool isOneUnlimited = most.Count(double.IsInfinity) == 1;
        bool canNobody = allKnown + allMost == 0; // then each may, as far as anybody knows
        double total = allKnown + spread.Sum();
        var shares = new Interval[known.Length];
        for (int group = 0; group < known.Length; group++)
        {
            double others = !double.IsInfinity(most[group]) ? allMost - most[group] : isOneUnlimited ? allFinite : double.PositiveInfinity;
            double own = Math.Min(remainder, most[group]);
            bool isAlone = canNobody ? known.Length == 1 : others == 0 && own > 0;
            double low = Ratio(known[group], allKnown + Math.Min(remainder, others), ifNothing: isAlone ? 1 : 0);
            double high = double.IsInfinity(own) ? 1 : Ratio(known[group] + own, allKnown + own, ifNothing: canNobody ? 1 : 0);
            double share = Ratio(known[group] + spread[group], total, ifNothing: 1.0 / known.Length);
            shares[group] = new Interval(share, Math.Min(low, share), Math.Max(high, share));
        }

        return shares;
    }

    private static double Ratio(double part, double whole, double ifNothing) => whole > 0 ? part / whole : ifNothing;
}
