namespace NetworkLens.Analysis;

/// <summary>The greatest chance of failure of every site at which something still has even odds.</summary>
/// <remarks>
/// After Papachristou et al. 2023 (Production networks resilience, arXiv 2303.12660), where resilience is the largest chance of independent failure at which
/// most products are still made. The chance of a loss never falls where that of a failure rises, so that halving finds it.
/// </remarks>
internal static class Resilience
{
    private const int Halvings = 52;
    private const double EvenOdds = 0.5;

    /// <summary>The greatest chance at which a loss is no more likely than not. O(evaluations of the loss x 52).</summary>
    /// <param name="loss">Chance of the loss for a chance of failure; never falling.</param>
    public static double Of(Func<double, double> loss)
    {
        if (loss(1) <= EvenOdds)
        {
            return 1;
        }

        (double low, double high) = (0, 1);
        for (int halving = 0; halving < Halvings; halving++)
        {
            double middle = (low + high) / 2;
            (low, high) = loss(middle) <= EvenOdds ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The same for a loss of which only bounds are known.</summary>
    /// <param name="atLeast">Lower bound.</param>
    /// <param name="atMost">Upper bound.</param>
    /// <param name="isExact">True where both are the same.</param>
    public static Range<double> Of(Func<double, double> atLeast, Func<double, double> atMost, bool isExact)
    {
        double low = Of(atMost);
        double high = isExact ? low : Of(atLeast);
        return new Range<double>(isExact ? low : null, low, high);
    }
}
