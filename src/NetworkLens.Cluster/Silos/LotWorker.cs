using System.Collections.Immutable;
using Microsoft.Extensions.Hosting;
using NetworkLens.Analysis;
using NetworkLens.Cli;
using NetworkLens.Cli.Lots;

namespace NetworkLens.Cluster;

/// <summary>Looks for jobs, and asks their questions as a command line would, so that it comes to their lots.</summary>
internal sealed class LotWorker(IGrainFactory grains, IResultStore results, SiloOptions options, Surroundings around) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Forgotten = TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, long> refused = new(StringComparer.Ordinal); // by run, when; tried again after a while
    private readonly HashSet<string> over = new(StringComparer.Ordinal);             // by run

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        IBoardGrain board = grains.GetGrain<IBoardGrain>(0);
        while (options.Threads > 0 && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (string key in await board.Open())
                {
                    IJobGrain job = grains.GetGrain<IJobGrain>(key);
                    if (await job.Spec() is not { } spec)
                    {
                        await board.Remove(key);
                    }
                    else if (!over.Contains(spec.Run) && (!refused.TryGetValue(spec.Run, out long when) || TimeProvider.System.GetElapsedTime(when) > Forgotten))
                    {
                        await TakePart(key, job, spec, stoppingToken);
                    }
                }

                await Task.Delay(Pause, stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                around.Say($"{options.Name}: the cluster does not answer, and is asked again: {fault.GetType().Name}: {fault.Message.Split('\n')[0].TrimEnd()}");
                await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task TakePart(string key, IJobGrain job, JobSpec spec, CancellationToken stopping)
    {
        try
        {
            if (spec.Program != JobWords.Program)
            {
                throw new CannotTakePartException($"it runs version {JobWords.Program}, and the question is asked by {spec.Program}");
            }

            string data = await SnapshotCache.Find(options.Snapshots, spec, stopping);
            string? refusal = await Task.Factory.StartNew(() => Ask(key, job, spec, data, stopping), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            if (refusal is not null)
            {
                throw new CannotTakePartException(refusal);
            }

            over.Add(spec.Run);
        }
        catch (CannotTakePartException cannot)
        {
            refused[spec.Run] = TimeProvider.System.GetTimestamp();
            around.Say($"{options.Name} takes no part in '{spec.Question}': {cannot.Message}.");
            await job.Refuse(options.Name, cannot.Message);
        }
    }

    // Null where it did what there was to do.
    private string? Ask(string key, IJobGrain job, JobSpec spec, string data, CancellationToken stopping)
    {
        bool isOver = false;
        using var said = new StringWriter();
        string[] words = [.. Job.WithoutData(spec.Words), "--data", data, "--quiet", "--format", "json", "--threads", $"{options.Threads}"];
        App.Run(words, around with
        {
            Output = TextWriter.Null,
            Error = said,
            ErrorWidth = null,
            Width = null,
            Cancellation = stopping,
            Files = spec.Files.ToImmutableSortedDictionary(StringComparer.Ordinal),
            LotPlace = (asked, _, _, _) => asked.Key.Difference(new JobKey(spec.Snapshot, spec.Question, spec.Program)) is { } difference
                ? throw Refusal.OfCommandLine($"here it would be {difference}")
                : new Ending(new SiloLots(key, job, results, options, text => around.Say($"{options.Name}: {text}"), stopping), () => isOver = true),
        });
        return isOver || stopping.IsCancellationRequested ? null : said.ToString().Trim();
    }

    /// <summary>Takes note that the job is over, whatever the program makes of it.</summary>
    private sealed class Ending(ILotWork work, Action over) : ILotWork
    {
        public T?[] Do<T>(LotRound round, LotFormat<T> format, Func<int, T> lot)
            where T : class
        {
            try
            {
                return work.Do(round, format, lot);
            }
            catch (JobOverException)
            {
                over();
                throw new OperationCanceledException("The job is over.");
            }
        }
    }
}
