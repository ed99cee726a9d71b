using System.Diagnostics;
using NetworkLens.Model;

namespace NetworkLens.Benchmarks;

/// <summary>Runs a task a few times over.</summary>
internal static class Measurement
{
    private const long Megabyte = 1 << 20;

    public static RunRecord Of(BenchmarkTask task, Workload work, int repeat, TimeSpan? timeout)
    {
        Prepare(task.Needs, work);
        var seconds = new List<double>();
        var processor = new List<double>();
        var digests = new HashSet<string>();
        long allocated = 0;
        bool timedOut = false;
        while (seconds.Count < repeat && !timedOut)
        {
            // What the run before left is not this run's to collect.
            GC.Collect();
            long before = GC.GetTotalAllocatedBytes(precise: true);
            timedOut = !Run(task, work, timeout, seconds, processor, digests);
            allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        DataSet data = work.Data;
        return new RunRecord(
            task.Name, data.Sites.Count, work.HasNetwork ? work.Network.LinkCount : data.Links.Count, work.HasNetwork ? work.Network.TargetCount : null,
            Median(seconds), seconds, processor, PeakMb(), allocated / Megabyte, work.Threads, digests.Count == 1 ? digests.Single() : null, timedOut);
    }

    private static void Prepare(BenchmarkNeeds needs, Workload work)
    {
        if (needs == BenchmarkNeeds.Data)
        {
            _ = work.Data;
        }
        else if (needs == BenchmarkNeeds.Network)
        {
            _ = work.Network;
        }
        else if (needs == BenchmarkNeeds.Pairs)
        {
            _ = work.Pairs;
        }
    }

    private static bool Run(BenchmarkTask task, Workload work, TimeSpan? timeout, List<double> seconds, List<double> processor, HashSet<string> digests)
    {
        using var stop = new CancellationTokenSource();
        if (timeout is { } limit)
        {
            stop.CancelAfter(limit);
        }

        try
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            Func<string> digest = task.Run(work, stop.Token);
            processor.Add(Math.Round((Environment.CpuUsage.TotalTime - before).TotalSeconds, 4));
            seconds.Add(Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 4));
            digests.Add(digest());
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static double? Median(List<double> seconds)
    {
        double[] sorted = [.. seconds.Order()];
        return sorted.Length == 0 ? null : Math.Round((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2, 4);
    }

    private static long PeakMb()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / Megabyte;
    }
}
