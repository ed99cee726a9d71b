namespace NetworkLens.Flows;

/// <summary>Walks a basis to where every variable is between its bounds, at level 0.</summary>
/// <remarks>Dual simplex steps without an objective; after a while the first variable that can takes its turn, which ends (Bland 1977).</remarks>
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

            bool isFirst = step > limit / 2;
            int place = WorstPlace(isFirst);
            if (place < 0)
            {
                return true;
            }

            bool isLow = basis.Start[place] < basis.Low[basis.Head[place]];
            basis.ReadRow(place);
            int entering = Helper(isLow ? 1 : -1, isLow ? basis.Low[basis.Head[place]] - basis.Start[place] : basis.Start[place] - basis.High[basis.Head[place]], isFirst);
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

    private int WorstPlace(bool isFirst)
    {
        (int found, double worst) = (-1, 0);
        for (int place = 0; place < basis.Head.Length; place++)
        {
            int variable = basis.Head[place];
            double outside = Math.Max(basis.Low[variable] - basis.Start[place], basis.Start[place] - basis.High[variable]);
            if (outside > Apart * (1 + Math.Abs(basis.Start[place])) && (isFirst ? found < 0 || variable < basis.Head[found] : outside > worst))
            {
                (found, worst) = (place, outside);
            }
        }

        return found;
    }

    // Who has room for all of it goes first; then who moves least.
    private int Helper(double way, double missing, bool isFirst)
    {
        (int found, double best, bool hasRoom) = (-1, 0, false);
        foreach (int variable in basis.Entries.Listed)
        {
            double entry = Math.Abs(basis.Entries[variable]);
            if (entry <= RisingLevel.Nothing || !basis.Helps(variable, way))
            {
                continue;
            }

            double room = basis.Entries[variable] * way < 0 ? basis.High[variable] - basis.Rest[variable] : basis.Rest[variable] - basis.Low[variable];
            bool isEnough = room * entry >= missing;
            if (isFirst ? found < 0 || variable < found : isEnough == hasRoom ? entry > best : isEnough)
            {
                (found, best, hasRoom) = (variable, entry, isEnough);
            }
        }

        return found;
    }
}
