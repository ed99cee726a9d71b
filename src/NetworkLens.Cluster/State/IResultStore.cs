using System.Collections;

namespace NetworkLens.Cluster;

/// <summary>The result of a lot, and who did it.</summary>
/// <param name="Lot">Its number.</param>
/// <param name="Worker">Who.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Bytes">As its format writes it.</param>
internal sealed record LotResult(int Lot, string Worker, int Milliseconds, byte[] Bytes);

/// <summary>Where the results of lots are: in the same database as the cluster's state, but past its grains. The first result of a lot stands.</summary>
internal interface IResultStore : IAsyncDisposable
{
    /// <summary>Makes tables where there are none.</summary>
    Task Prepare(CancellationToken cancellation);

    /// <summary>True where they are there.</summary>
    Task<bool> IsPrepared(CancellationToken cancellation);

    /// <summary>Keeps results, but for lots that have one.</summary>
    Task Put(string job, string round, IReadOnlyList<LotResult> results, CancellationToken cancellation);

    /// <summary>By lot: whether a result is kept.</summary>
    Task<BitArray> Done(string job, string round, int lots, CancellationToken cancellation);

    /// <summary>The results of some lots in a row, those that there are.</summary>
    Task<IReadOnlyList<LotResult>> Get(string job, string round, int first, int count, CancellationToken cancellation);

    /// <summary>Forgets a job.</summary>
    Task Drop(string job, CancellationToken cancellation);
}
