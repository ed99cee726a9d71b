using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkLens.Export;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Benchmarks;

/// <summary>A push against the stand-in, beside the same requests made beforehand.</summary>
internal static class PushCommand
{
    public static Command Create()
    {
        var folder = new Option<string>("--data") { Description = "Folder of a data set.", Required = true };
        var repeat = new Option<int>("--repeat") { Description = "Runs of each, by turns.", DefaultValueFactory = _ => 5 };
        var command = new Command("push", "Prints a JSON line: what the server alone can take, what a push takes, and its memory.") { folder, repeat };
        command.SetAction(async (parsed, _) => Console.WriteLine(JsonSerializer.Serialize(
            await OfAsync(new Workload(parsed.GetRequiredValue(folder), 0).Data, parsed.GetValue(repeat)), PushRecordJson.Default.PushRecord)));
        return command;
    }

    private static async Task<PushRecord> OfAsync(DataSet data, int repeat)
    {
        using Process server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["stand-in"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        string address = (await server.StandardOutput.ReadLineAsync())!;
        async Task<Uri> FreshAsync()
        {
            Uri fresh = new(address);
            await server.StandardInput.WriteLineAsync();
            address = (await server.StandardOutput.ReadLineAsync())!;
            return new Uri(address) is var next && next != fresh ? next : throw new InvalidOperationException("No new store.");
        }

        CypherLoad? load = new(data);
        RawPush? raw = new(load);
        (double megabytes, long rows) = (raw.Megabytes, load.RowCount);
        await raw.SendAsync(await FreshAsync()); // compiles both sides
        await PushAsync(data, await FreshAsync(), null);

        (var alone, var pushed, var cpu, var hashing) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (int run = 0; run < repeat; run++)
        {
            alone.Add(await SecondsAsync(async fresh => await raw.SendAsync(fresh)));
            TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
            pushed.Add(await SecondsAsync(async fresh => await PushAsync(data, fresh, null)));
            cpu.Add((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
            long begin = Stopwatch.GetTimestamp();
            _ = new CypherLoad(data);
            hashing.Add(Stopwatch.GetElapsedTime(begin).TotalSeconds);
        }

        // Apart, without the bodies made beforehand: the heap after each batch, collected, above what the data itself takes.
        (raw, load) = (null, null);
        long standing = GC.GetTotalMemory(forceFullCollection: true);
        var heap = new HeapWatch();
        await PushAsync(data, await FreshAsync(), heap);
        server.StandardInput.Close();
        await server.WaitForExitAsync();
        return new PushRecord(
            data.Links.Count, rows, megabytes, Median(alone), Median(pushed), Median(alone) / Median(pushed), alone, pushed, Median(cpu), Median(hashing),
            (heap.First - standing) / 1e6, (heap.Largest - standing) / 1e6);

        async Task<double> SecondsAsync(Func<Uri, Task> work)
        {
            Uri fresh = await FreshAsync();
            GC.Collect();
            long begin = Stopwatch.GetTimestamp();
            await work(fresh);
            return Stopwatch.GetElapsedTime(begin).TotalSeconds;
        }
    }

    private static async Task PushAsync(DataSet data, Uri address, IProgress<long>? progress)
    {
        var load = new CypherLoad(data);
        await using ICypherSession session = CypherSessions.Open(new Neo4jConnection(address));
        PushAnswer pushed = await Push.ToAsync(session, load, again: true, progress, CancellationToken.None);
        if (pushed.Rows != load.RowCount)
        {
            throw new InvalidOperationException($"{pushed.Rows} of {load.RowCount} rows were sent.");
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed class HeapWatch : IProgress<long>
    {
        public long First { get; private set; }

        public long Largest { get; private set; }

        public void Report(long value)
        {
            long heap = GC.GetTotalMemory(forceFullCollection: true);
            First = First == 0 ? heap : First;
            Largest = Math.Max(Largest, heap);
        }
    }
}

/// <summary>What the program push prints.</summary>
/// <param name="Links">Rows of links.csv.</param>
/// <param name="Rows">Nodes and relationships sent.</param>
/// <param name="Megabytes">Size of all requests.</param>
/// <param name="AloneSeconds">Median of sending requests made beforehand.</param>
/// <param name="PushSeconds">Median of pushing, the load id worked out among it.</param>
/// <param name="Share">The first by the second: 1 is as fast as the server takes it.</param>
/// <param name="AloneList">Every run, in order.</param>
/// <param name="PushList">Every run, in order.</param>
/// <param name="PushCpuSeconds">Median of the client's processor time in a push.</param>
/// <param name="HashSeconds">Median of the time to the load id alone, which tells whether anything has to be sent.</param>
/// <param name="HeapFirstMb">Live heap after the first batch, above the data's own.</param>
/// <param name="HeapLargestMb">The largest after any batch.</param>
internal sealed record PushRecord(
    int Links, long Rows, double Megabytes, double AloneSeconds, double PushSeconds, double Share, IReadOnlyList<double> AloneList, IReadOnlyList<double> PushList,
    double PushCpuSeconds, double HashSeconds, double HeapFirstMb, double HeapLargestMb);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PushRecord))]
internal sealed partial class PushRecordJson : JsonSerializerContext;
