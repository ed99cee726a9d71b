namespace NetworkLens.Flows;

/// <summary>What some targets are served less, each measured against its own demand: of a small one a tonne counts, beside however large another.</summary>
internal readonly record struct Loss(IReadOnlyDictionary<int, double> ByTarget)
{
    private const double Nothing = 1e-9; // of a demand row
    private const double Worse = 1e-7;   // of a demand row: what counts as more than another loss

    /// <summary>Nothing at all.</summary>
    public static readonly Loss None = new(new Dictionary<int, double>());

    /// <summary>t/yr times weight, over all targets.</summary>
    public double Tonnes => Total(ByTarget.Values, Nothing);

    /// <summary>The difference between two optima. O(targets).</summary>
    /// <param name="before">t/yr times weight, by target.</param>
    /// <param name="after">The same.</param>
    /// <param name="asked">Demand times weight, by target.</param>
    public static Loss Between(double[] before, double[] after, double[] asked)
    {
        var lost = new Dictionary<int, double>();
        for (int target = 0; target < asked.Length; target++)
        {
            if (Math.Abs(before[target] - after[target]) > Nothing * asked[target])
            {
                lost.Add(target, before[target] - after[target]);
            }
        }

        return new Loss(lost);
    }

    /// <summary>True where it is more than another, against the same state before. O(targets of both).</summary>
    /// <param name="other">The other.</param>
    /// <param name="asked">Demand times weight, by target.</param>
    public bool IsMoreThan(Loss other, double[] asked)
    {
        Loss mine = this;
        return Total(
            ByTarget.Keys.Union(other.ByTarget.Keys)
                .Select(target => (Target: target, More: mine.ByTarget.GetValueOrDefault(target) - other.ByTarget.GetValueOrDefault(target)))
                .Where(row => Math.Abs(row.More) > Worse * asked[row.Target])
                .Select(row => row.More),
            Worse) > 0;
    }

    // What one target has more and another less in two optima alike leaves nothing but rounding.
    private static double Total(IEnumerable<double> tonnes, double rounding)
    {
        double[] each = [.. tonnes];
        return Math.Max(0, each.Sum()) is var sum && sum > rounding * each.Sum(Math.Abs) ? Figures.Settled(sum, sum) : 0;
    }
}
