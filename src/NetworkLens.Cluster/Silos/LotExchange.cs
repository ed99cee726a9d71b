using System.Collections.Concurrent;
using System.Diagnostics;
using NetworkLens.Analysis;

namespace NetworkLens.Cluster;

/// <summary>The lots of one round on this machine: their numbers come from the job, threads do them, results go to the database, and then the numbers back.</summary>
/// <remarks>
/// Threads of their own, never a grain's, and one task that talks: numbers are claimed ahead of the threads, so that none waits for an answer between two lots.
/// </remarks>
internal sealed class LotExchange(
    string key, LotRound round, IJobGrain job, IResultStore results, SiloOptions options, Action<Exception> failed, CancellationToken stopping) : IDisposable
{
    private const int MostAtOnce = 512;
    private const int MostBytes = 8 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Ahead = TimeSpan.FromSeconds(2); // work that a machine holds beyond what it does

    private readonly BlockingCollection<int> queue = [];
    private readonly BlockingCollection<(LotResult? Result, LotFailure? Failure)> finished = [];
    private readonly string worker = WorkerNames.New(options.Name); // lots that another attempt left behind go back
    private long lastWord = Stopwatch.GetTimestamp();

    /// <summary>Does lots until none of the round is left.</summary>
    /// <exception cref="JobOverException">Nobody waits for the answer any more.</exception>
    public void Work(Func<int, byte[]> lot)
    {
        Thread[] threads = [.. Enumerable.Range(0, options.Threads).Select(_ => new Thread(() => Compute(lot)) { IsBackground = true })];
        Array.ForEach(threads, thread => thread.Start());
        bool isWhole = false;
        try
        {
            Exchange().GetAwaiter().GetResult();
            isWhole = true;
        }
        finally
        {
            while (queue.TryTake(out _))
            {
            }

            queue.CompleteAdding();
            Array.ForEach(threads, thread => thread.Join(isWhole ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(1)));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        queue.Dispose();
        finished.Dispose();
    }

    private void Compute(Func<int, byte[]> lot)
    {
        try
        {
            foreach (int number in queue.GetConsumingEnumerable(CancellationToken.None))
            {
                finished.Add(Done(lot, number), CancellationToken.None);
            }
        }
        catch (Exception over) when (over is ObjectDisposedException or InvalidOperationException || stopping.IsCancellationRequested)
        {
            // The round is over, and nobody takes the result.
        }
    }

    private (LotResult? Result, LotFailure? Failure) Done(Func<int, byte[]> lot, int number)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            Drill.Strike(round.Name, number);
            byte[] bytes = lot(number);
            return (new LotResult(number, options.Name, (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds, bytes), null);
        }
        catch (Exception caught) when (!stopping.IsCancellationRequested)
        {
            Exception inner = caught is AggregateException { InnerException: { } first } ? first : caught;
            return (null, new LotFailure { Lot = number, Reason = $"{inner.GetType().Name}: {inner.Message}" });
        }
    }

    private async Task Exchange()
    {
        int number = 0;
        int underWay = 0;
        long start = Stopwatch.GetTimestamp();
        long done = 0;
        while (true)
        {
            stopping.ThrowIfCancellationRequested();
            int over = await Report(Take(underWay), underWay > 0);
            underWay -= over;
            done += over;
            double perSecond = done == 0 ? options.Threads : done / Math.Max(0.01, Stopwatch.GetElapsedTime(start).TotalSeconds);
            int ahead = Math.Min(MostAtOnce, (int)(perSecond * Ahead.TotalSeconds));
            if (underWay > options.Threads + (ahead / 2))
            {
                continue; // enough for now
            }

            int claimNumber = ++number;
            LotClaim claim = await Insist(() => job.Claim(worker, round.Name, options.Threads + ahead - underWay, claimNumber));
            lastWord = Stopwatch.GetTimestamp();
            Drill.Strike(round.Name, Drill.Claim);
            if (claim.IsClosed)
            {
                throw new JobOverException();
            }

            if (claim.IsOver)
            {
                return;
            }

            Array.ForEach(claim.Lots, lot => queue.Add(lot, CancellationToken.None));
            underWay += claim.Lots.Length;
            if (underWay == 0)
            {
                await Task.Delay(100, stopping); // others do the last ones
            }
        }
    }

    // What is finished: at least one where anything is under way, unless it takes long; then all there is.
    private (List<LotResult> Kept, List<LotFailure> Failed) Take(int underWay)
    {
        var kept = new List<LotResult>();
        var broken = new List<LotFailure>();
        long bytes = 0;
        TimeSpan wait = underWay == 0 ? TimeSpan.Zero : underWay <= options.Threads ? TimeSpan.FromMilliseconds(50) : TimeSpan.FromMilliseconds(200);
        while (kept.Count + broken.Count < MostAtOnce && bytes < MostBytes
            && finished.TryTake(out (LotResult? Result, LotFailure? Failure) one, kept.Count + broken.Count == 0 ? (int)wait.TotalMilliseconds : 0, stopping))
        {
            if (one.Result is { } result)
            {
                kept.Add(result);
                bytes += result.Bytes.Length;
            }
            else
            {
                broken.Add(one.Failure!);
            }
        }

        return (kept, broken);
    }

    // Results are kept before the job is told of them; it also hears of a machine that is long at its lots.
    private async Task<int> Report((List<LotResult> Kept, List<LotFailure> Failed) over, bool isAtWork)
    {
        int count = over.Kept.Count + over.Failed.Count;
        if (over.Kept.Count > 0)
        {
            await GrainCalls.Insist(() => results.Put(key, round.Name, over.Kept, stopping), Patience, failed, stopping);
        }

        if (count > 0 || (isAtWork && Stopwatch.GetElapsedTime(lastWord) > options.Lease / 4))
        {
            Drill.Strike(round.Name, Drill.Report);
            await Insist(async () =>
            {
                await job.Report(worker, round.Name, [.. over.Kept.Select(result => result.Lot)], [.. over.Failed]);
                return true;
            });
            lastWord = Stopwatch.GetTimestamp();
        }

        return count;
    }

    private Task<T> Insist<T>(Func<Task<T>> call) => GrainCalls.Insist(call, Patience, failed, stopping);
}
