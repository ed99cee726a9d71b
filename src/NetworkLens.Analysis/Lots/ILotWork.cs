namespace NetworkLens.Analysis;

/// <summary>Who does the lots of a question: the threads of this process, with or without a journal, other processes, or a cluster.</summary>
/// <remarks>
/// A question is the same program wherever it runs: it comes to a round, hands it over, and goes on with the results. What has all of
/// it may be asked for the answer; what does a part of it, a shard or a machine of a cluster, comes to the same round by the same way and does there what falls to it.
/// </remarks>
public interface ILotWork
{
    /// <summary>Does a round.</summary>
    /// <param name="round">Its name and its number of lots.</param>
    /// <param name="format">How results are written down.</param>
    /// <param name="lot">Does one lot, by its number, on any thread.</param>
    /// <returns>By lot; null for one of a main round that was set aside because it failed again and again.</returns>
    /// <exception cref="OperationCanceledException">The work is to stop.</exception>
    T?[] Do<T>(LotRound round, LotFormat<T> format, Func<int, T> lot)
        where T : class;
}
