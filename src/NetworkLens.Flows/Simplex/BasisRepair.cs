namespace NetworkLens.Flows;

/// <summary>Walks a basis to where every variable is between its bounds, at level 0.</summary>
/// <remarks>Dual simplex steps (Lemke 1954) for the objective of <see cref="WalkPrices"/>.</remarks>
/// <param name="basis">Comes out within its bounds, or wherever the walk had to end.</param>
internal sealed class BasisRepair(BoundedBasis basis)
{
    private const double Apart = 1e-9; // of what lies outside its bounds

    /// <summary>Walks.</summary>
    /// <param name="cancellation">Looked at between steps.</param>
    /// <returns>False where no such place is found.</returns>
    public bool Run(CancellationToken cancellation)
    {
        int limit = 20 + (10 * basis.Head.Length);
        for (int step = 0; step < limit; step++)
        {
            if ((step & 63) == 63)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            int place = WorstPlace();
            if (place < 0)
            {
                return true;
            }

            bool isLow = basis.Start[place] < basis.Low[basis.Head[place]];
            basis.ReadRow(place);
            int entering = basis.Prices.Helper(isLow ? 1 : -1, isStrict: step > limit / 2);
            if (entering < 0)
            {
                return false;
            }

            if ((!basis.Exchange(place, entering, isLow) && (basis.ExchangeCount == 0 || !basis.Refresh())) || (basis.IsWorn && !basis.Refresh()))
            {
                return false;
            }
        }

        return false;
    }

    private int WorstPlace()
    {
        (int found, double worst) = (-1, 0);
        for (int place = 0; place < basis.Head.Length; place++)
        {
            int variable = basis.Head[place];
            double outside = Math.Max(basis.Low[variable] - basis.Start[place], basis.Start[place] - basis.High[variable]);
            if (outside > worst && outside > Apart * (1 + Math.Abs(basis.Start[place])))
            {
                (found, worst) = (place, outside);
            }
        }

        return found;
    }
}
