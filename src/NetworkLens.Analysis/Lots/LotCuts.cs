namespace NetworkLens.Analysis;

/// <summary>Jobs cut into lots of one size, in their order; the last may be smaller.</summary>
public static class LotCuts
{
    /// <summary>How many lots there are.</summary>
    public static int Count(int jobs, int size) => (jobs + size - 1) / size;

    /// <summary>The jobs of a lot. O(1), no copy.</summary>
    public static ArraySegment<T> Of<T>(T[] jobs, int lot, int size)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        return new ArraySegment<T>(jobs, lot * size, Math.Min(size, jobs.Length - (lot * size)));
    }
}
