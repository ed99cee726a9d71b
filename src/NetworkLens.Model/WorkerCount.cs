namespace NetworkLens.Model;

/// <summary>How many workers share a piece of work.</summary>
public static class WorkerCount
{
    /// <summary>The number that was asked for.</summary>
    /// <param name="threads">0: one a core of this machine.</param>
    public static int Of(int threads) => threads == 0 ? Environment.ProcessorCount : threads;

    /// <summary>The same for loops that run side by side.</summary>
    /// <param name="threads">0: one a core of this machine.</param>
    /// <param name="cancellation">Stops the loop between two of its steps.</param>
    public static ParallelOptions Options(int threads, CancellationToken cancellation = default) => new() { MaxDegreeOfParallelism = Of(threads), CancellationToken = cancellation };
}
