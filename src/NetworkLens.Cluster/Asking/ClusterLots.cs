using System.Security.Cryptography;
using System.Text;
using NetworkLens.Analysis;
using NetworkLens.Cli;
using NetworkLens.Cli.Lots;

namespace NetworkLens.Cluster;

/// <summary>Lots done by a cluster: the job is put on its list, its progress told, and its results taken from where they are kept.</summary>
internal sealed class ClusterLots : ILotWork, IDisposable
{
    private const int PageLots = 512;
    private const int PagesAtOnce = 4; // the next are on their way while one is read

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    private readonly ClusterQuestion question;
    private readonly ClusterClient client;
    private readonly string key;
    private readonly IJobGrain job;
    private bool isSubmitted;

    public ClusterLots(ClusterQuestion question, ClusterState state, ClusterTls? tls)
    {
        this.question = question;
        client = ClusterClient.Connect(state, tls, question.Cancellation);
        JobKey asked = question.Job.Key;
        key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{asked.Snapshot}\n{asked.Question}\n{asked.Program}")))[..32];
        job = client.Grains.GetGrain<IJobGrain>(key);
    }

    /// <inheritdoc/>
    public T?[] Do<T>(LotRound round, LotFormat<T> format, Func<int, T> lot)
        where T : class
    {
        Submit();
        Call(() => job.Begin(round.Name, round.Count));
        RoundProgress over = Wait(round);
        foreach (LotFailure failure in over.SetAside)
        {
            string missing = $"lot {failure.Lot + 1:N0} of {round.Count:N0} ({round.NameOf(failure.Lot)}) failed five times: {failure.Reason.TrimEnd('.')}";
            if (!round.IsMain)
            {
                throw Refusal.ForNow($"the cluster cannot answer: in the first round {missing}.");
            }

            question.SetAside($"Missing from this answer, because {missing}.");
        }

        return Results(round, format, over.SetAside.Length);
    }

    /// <summary>Nobody waits any more: the cluster forgets the job.</summary>
    public void Dispose()
    {
        if (isSubmitted)
        {
            try
            {
                GrainCalls.Insist(() => job.Close(), TimeSpan.FromSeconds(5), null, CancellationToken.None).GetAwaiter().GetResult();
                GrainCalls.Insist(() => client.Grains.GetGrain<IBoardGrain>(0).Remove(key), TimeSpan.FromSeconds(5), null, CancellationToken.None).GetAwaiter().GetResult();
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                question.Say($"The cluster was not told that this job is over ({fault.GetType().Name}); networklens cluster status lists it.");
            }
        }

        client.Dispose();
    }

    private void Submit()
    {
        if (!isSubmitted)
        {
            Call(() => job.Submit(new JobSpec
            {
                Snapshot = question.Job.Key.Snapshot,
                Question = question.Job.Key.Question,
                Program = question.Job.Key.Program,
                Words = [.. question.Job.Words],
                Files = question.Job.Files.ToDictionary(),
                Path = question.SnapshotPath,
                Url = question.SnapshotUrl,
                Run = Guid.NewGuid().ToString("n"),
            }));
            Call(() => client.Grains.GetGrain<IBoardGrain>(0).Add(key));
            isSubmitted = true;
        }
    }

    private RoundProgress Wait(LotRound round)
    {
        RoundProgress at = Call(() => job.Progress(round.Name));
        question.Progress.Begin(round.Name, round.Count, at.Done);
        long heard = TimeProvider.System.GetTimestamp();
        for (var pause = TimeSpan.FromMilliseconds(50); !at.IsOver; pause = pause < TimeSpan.FromMilliseconds(400) ? pause * 1.5 : pause)
        {
            if (question.Cancellation.WaitHandle.WaitOne(pause))
            {
                question.Cancellation.ThrowIfCancellationRequested();
            }

            at = Call(() => job.Progress(round.Name));
            if (at.Lots != round.Count)
            {
                throw Refusal.ForNow("somebody else asked this cluster the same question, was answered, and so ended it; ask again.");
            }

            question.Progress.Reach(at.Done);
            if (at.Workers.Length > 0)
            {
                heard = TimeProvider.System.GetTimestamp();
            }
            else if (at.Refusals.Count > 0 && TimeProvider.System.GetElapsedTime(heard) > TimeSpan.FromSeconds(5))
            {
                throw Refusal.ForNow($"no machine of the cluster can do this:\n{string.Join('\n', at.Refusals.Select(pair => $"{pair.Key}: {pair.Value}."))}");
            }
            else if (TimeProvider.System.GetElapsedTime(heard) > Silence)
            {
                question.Say("No machine of the cluster works on this yet; networklens cluster status tells what they do.");
                heard = TimeProvider.System.GetTimestamp();
            }
        }

        return at;
    }

    private T?[] Results<T>(LotRound round, LotFormat<T> format, int setAside)
        where T : class
    {
        var all = new T?[round.Count];
        int found = 0;
        var pages = new Queue<Task<IReadOnlyList<LotResult>>>();
        for (int first = 0; first < round.Count || pages.Count > 0;)
        {
            if (first < round.Count && pages.Count < PagesAtOnce)
            {
                (int from, int count) = (first, Math.Min(PageLots, round.Count - first));
                pages.Enqueue(GrainCalls.Insist(() => client.Results.Get(key, round.Name, from, count, question.Cancellation), Patience, Told, question.Cancellation));
                first += count;
                continue;
            }

            foreach (LotResult result in pages.Dequeue().GetAwaiter().GetResult())
            {
                all[result.Lot] = format.Of(result.Bytes);
                question.Progress.Tell(result.Lot, round.NameOf(result.Lot), $"{result.Worker}, {result.Milliseconds / 1000.0:0.00} s");
                found++;
            }
        }

        return found + setAside >= round.Count ? all : throw Refusal.ForNow($"{round.Count - found - setAside} results are gone from the cluster's database; ask again.");
    }

    private void Call(Func<Task> call) => GrainCalls.Insist(call, Patience, Told, question.Cancellation).GetAwaiter().GetResult();

    private T Call<T>(Func<Task<T>> call) => GrainCalls.Insist(call, Patience, Told, question.Cancellation).GetAwaiter().GetResult();

    private void Told(Exception fault) => question.Say($"The cluster does not answer, and is asked again: {fault.GetType().Name}: {fault.Message.Split('\n')[0].TrimEnd()}");
}
