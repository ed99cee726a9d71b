namespace NetworkLens.Flows;

/// <summary>
/// An objective of no meaning that keeps a walk short: by who takes a basic variable's place, each vertex is an optimum of it (the dual ratio test of Lemke 1954, with
/// the room of Harris 1973 for larger pivots). With whoever has the largest entry instead, walks wander: six times the steps at 1,000 sites.
/// </summary>
/// <param name="basis">The vertex.</param>
internal sealed class WalkPrices(BoundedBasis basis)
{
    private const double Room = 0.1;     // of prices of about 1: they are no answer, and may be off
    private const double Balance = 0.01; // a pivot against the largest there could be
    private const double Apart = 0.1;    // by which prices differ, so that no two tie for long

    private readonly double[] price = new double[basis.Stands.Length]; // what the objective gains with each that is not basic

    /// <summary>Sets a price of about 1 for whoever leaves the bound it is at. O(columns + rows).</summary>
    public void Set()
    {
        uint drawn = 1;
        for (int variable = 0; variable < price.Length; variable++)
        {
            drawn = (drawn * 1664525) + 1013904223; // Numerical Recipes: the same everywhere
            double size = 1 + (Apart * (drawn >> 8) / (1 << 24));
            price[variable] = basis.Stands[variable] switch { Stand.AtLow => -size, Stand.AtHigh => size, _ => 0 };
        }
    }

    /// <summary>Who takes the place of the basic variable whose row was just read.</summary>
    /// <param name="way">1 where that has to become more, -1 where less.</param>
    /// <param name="isStrict">Whether each vertex has to be an optimum to the last digit: no circle then, and smaller pivots.</param>
    /// <returns>The variable; -1: none can help.</returns>
    public int Helper(double way, bool isStrict)
    {
        WorkVector entries = basis.Entries;
        (double largest, double least) = (0, double.PositiveInfinity);
        foreach (int variable in entries.Listed)
        {
            double entry = Math.Abs(entries[variable]);
            if (entry > RisingLevel.Nothing && basis.Helps(variable, way))
            {
                largest = Math.Max(largest, entry);
            }
        }

        double smallest = Math.Max(RisingLevel.Nothing, isStrict ? 0 : largest * Balance);
        foreach (int variable in entries.Listed)
        {
            double entry = Math.Abs(entries[variable]);
            if (entry > smallest && basis.Helps(variable, way))
            {
                least = Math.Min(least, (Math.Abs(price[variable]) + (isStrict ? 0 : Room)) / entry);
            }
        }

        (int found, double best) = (-1, 0);
        foreach (int variable in entries.Listed)
        {
            double entry = Math.Abs(entries[variable]);
            if (entry > smallest && entry > best && Math.Abs(price[variable]) / entry <= least && basis.Helps(variable, way))
            {
                (found, best) = (variable, entry);
            }
        }

        return found;
    }

    /// <summary>Keeps the prices with an exchange; before it is made, with the row read.</summary>
    /// <param name="leaving">Which was basic.</param>
    /// <param name="entering">Which takes its place.</param>
    /// <param name="isLow">Whether the one that leaves stays at its lower bound.</param>
    public void Exchange(int leaving, int entering, bool isLow)
    {
        WorkVector entries = basis.Entries;
        double times = price[entering] / entries[entering];
        foreach (int variable in entries.Listed)
        {
            double now = price[variable] - (times * entries[variable]);
            price[variable] = basis.Stands[variable] switch { Stand.AtLow => Math.Min(now, 0), Stand.AtHigh => Math.Max(now, 0), _ => 0 };
        }

        // Who took no price along gets one: two without could take turns for ever.
        (price[entering], price[leaving]) = (0, times != 0 ? -times : isLow ? -Apart : Apart);
    }
}
