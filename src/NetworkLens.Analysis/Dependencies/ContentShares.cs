namespace NetworkLens.Analysis;

/// <summary>Shares of an input's links in the content of one material, where some of them hold less of it than others, or none.</summary>
/// <param name="Content">How much of what comes holds the material, 0..1.</param>
/// <param name="Value">By link position: share of the content.</param>
/// <param name="Low">The same, lower ends.</param>
internal readonly record struct ContentShares(Interval Content, double[] Value, double[] Low)
{
    /// <summary>The shares by content. O(links).</summary>
    /// <param name="flows">What may come along each link.</param>
    /// <param name="share">By link position: share of the tonnes as printed.</param>
    /// <param name="held">By link position: content, 0..1; all 0 where the supplier cannot hold the material.</param>
    public static ContentShares Of(IntakeFlows flows, ReadOnlySpan<double> share, ReadOnlySpan<Interval> held)
    {
        double content = 0;
        var known = new Held(flows.Known, held);
        var most = new Held(flows.Most, held);
        for (int link = 0; link < held.Length; link++)
        {
            content += share[link] * held[link].Value;
        }

        // Where nothing comes along any link each may bring it all, as far as anybody knows.
        bool canNobody = !flows.Known.Concat(flows.Most).Any(tonnes => tonnes > 0);
        int holding = 0;
        foreach (Interval part in held)
        {
            holding += part.High > 0 ? 1 : 0;
        }

        double[] value = new double[held.Length];
        double[] low = new double[held.Length];
        for (int link = 0; link < held.Length; link++)
        {
            value[link] = content > 0 ? share[link] * held[link].Value / content : 0;
            double mine = flows.Known[link] * held[link].Low;
            double others = known.Without(link) + Math.Min(most.Without(link), Times(flows.Remainder, most.LargestWithout(link)));
            double least = canNobody ? (holding == 1 ? 1 : 0) : others == 0 ? 1 : double.IsInfinity(others) ? 0 : mine / (mine + others);
            low[link] = Math.Min(value[link], least);
        }

        return new ContentShares(Range(flows, share, held, content), value, low);
    }

    // Infinity times nothing is nothing here.
    private static double Times(double tonnes, double part) => part == 0 ? 0 : tonnes * part;

    // What is known, and as much of the unknown as there may be of what holds least, or most.
    private static Interval Range(IntakeFlows flows, ReadOnlySpan<double> share, ReadOnlySpan<Interval> held, double content)
    {
        double known = 0;
        double knownLow = 0;
        double knownHigh = 0;
        double least = 1;
        double largest = 0;
        double more = Math.Min(flows.Remainder, flows.Most.Sum());
        for (int link = 0; link < held.Length; link++)
        {
            known += flows.Known[link];
            knownLow += flows.Known[link] * held[link].Low;
            knownHigh += flows.Known[link] * held[link].High;
            if (flows.Most[link] > 0 || (more == 0 && share[link] > 0))
            {
                least = Math.Min(least, held[link].Low);
                largest = Math.Max(largest, held[link].High);
            }
        }

        double low = known == 0 ? least : Math.Min(knownLow / known, Mixed(knownLow, least));
        double high = known == 0 ? largest : Math.Max(knownHigh / known, Mixed(knownHigh, largest));
        return new Interval(content, Math.Min(content, low), Math.Max(content, high));

        double Mixed(double tonnes, double part) => double.IsInfinity(more) ? part : (tonnes + (more * part)) / (known + more);
    }

    /// <summary>Tonnes of the material at most, told without any one link: sums from either side, so that no difference leaves digits of rounding behind.</summary>
    private readonly struct Held
    {
        private readonly double[] before; // sum of the links before each
        private readonly double[] after;  // and of those behind it
        private readonly double largest;
        private readonly double second;
        private readonly int largestAt;

        public Held(double[] tonnes, ReadOnlySpan<Interval> held)
        {
            before = new double[tonnes.Length + 1];
            after = new double[tonnes.Length + 1];
            largestAt = -1;
            for (int link = 0; link < tonnes.Length; link++)
            {
                double part = tonnes[link] > 0 ? held[link].High : 0;
                before[link + 1] = before[link] + Times(tonnes[link], part);
                (second, largest, largestAt) = part > largest ? (largest, part, link) : (Math.Max(second, part), largest, largestAt);
            }

            for (int link = tonnes.Length - 1; link >= 0; link--)
            {
                after[link] = after[link + 1] + Times(tonnes[link], tonnes[link] > 0 ? held[link].High : 0);
            }
        }

        public double LargestWithout(int link) => link == largestAt ? second : largest;

        public double Without(int link) => before[link] + after[link + 1];
    }
}
