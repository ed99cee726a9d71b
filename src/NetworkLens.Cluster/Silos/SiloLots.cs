using System.Diagnostics.CodeAnalysis;
using NetworkLens.Analysis;

namespace NetworkLens.Cluster;

/// <summary>This machine has nothing more to do for a job: its last round is over, or nobody waits for the answer.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Internal: it ends a run of this program, which says why.")]
[SuppressMessage("Design", "CA1064", Justification = "It never leaves this program.")]
internal sealed class JobOverException : Exception;

/// <summary>Lots of a job done by the threads of this machine, as many as it asks the job for.</summary>
internal sealed class SiloLots(string key, IJobGrain job, IResultStore results, SiloOptions options, Action<string> say, CancellationToken stopping) : ILotWork
{
    private const int PageLots = 512;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public T?[] Do<T>(LotRound round, LotFormat<T> format, Func<int, T> lot)
        where T : class
    {
        Wait(GrainCalls.Insist(() => job.Begin(round.Name, round.Count), Patience, Say, stopping));
        Work(round, number => format.ToBytes(lot(number)));
        if (round.IsMain)
        {
            throw new JobOverException();
        }

        var all = new T?[round.Count];
        for (int first = 0; first < round.Count; first += PageLots)
        {
            foreach (LotResult result in Wait(GrainCalls.Insist(() => results.Get(key, round.Name, first, Math.Min(PageLots, round.Count - first), stopping), Patience, Say, stopping)))
            {
                all[result.Lot] = format.Of(result.Bytes);
            }
        }

        return all.Contains(null) ? throw new JobOverException() : all; // set aside: whoever asks says so
    }

    private void Work(LotRound round, Func<int, byte[]> lot)
    {
        using var exchange = new LotExchange(key, round, job, results, options, Say, stopping);
        exchange.Work(lot);
    }

    private void Say(Exception fault) => say($"The cluster does not answer, and is asked again: {fault.GetType().Name}: {fault.Message.Split('\n')[0].TrimEnd()}");

    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
