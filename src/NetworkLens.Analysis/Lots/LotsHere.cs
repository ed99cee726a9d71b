using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Lots done by the threads of this process.</summary>
/// <param name="threads">Workers; 0: one a core.</param>
/// <param name="cancellation">Looked at between lots.</param>
public sealed class LotsHere(int threads, CancellationToken cancellation) : ILotWork
{
    /// <inheritdoc/>
    public T?[] Do<T>(LotRound round, LotFormat<T> format, Func<int, T> lot)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(lot);
        var results = new T?[round.Count];
        ParallelOptions workers = WorkerCount.Options(threads, cancellation);
        Parallel.For(0, round.Count, workers, number => results[number] = lot(number));
        return results;
    }
}
