using System.CommandLine;
using System.Text.Json;

namespace NetworkLens.Benchmarks;

internal static class MeasureCommand
{
    public static Command Create()
    {
        var folder = new Option<string>("--data") { Description = "Folder of a data set.", Required = true };
        var tasks = new Option<string?>("--task") { Description = "Names, with commas: " + string.Join(", ", BenchmarkTasks.All.Concat(BenchmarkTasks.OnRequest).Select(task => task.Name)) };
        var threads = new Option<int>("--threads") { Description = "Workers; 0: one a core." };
        var repeat = new Option<int>("--repeat") { Description = "Runs of each task.", DefaultValueFactory = _ => 3 };
        var timeout = new Option<double?>("--timeout") { Description = "Seconds after which a run is stopped, at the next point where it can be." };
        var command = new Command("measure", "Prints one JSON line for each task.") { folder, tasks, threads, repeat, timeout };
        command.SetAction(parsed =>
        {
            var work = new Workload(parsed.GetRequiredValue(folder), parsed.GetValue(threads));
            TimeSpan? limit = parsed.GetValue(timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
            foreach (BenchmarkTask task in Named(parsed.GetValue(tasks)))
            {
                RunRecord record = Measurement.Of(task, work, parsed.GetValue(repeat), limit);
                Console.WriteLine(JsonSerializer.Serialize(record, RunRecordJson.Default.RunRecord));
            }
        });
        return command;
    }

    private static IEnumerable<BenchmarkTask> Named(string? names) => names is null
        ? BenchmarkTasks.All
        : names.Split(',').Select(name => BenchmarkTasks.All.Concat(BenchmarkTasks.OnRequest).FirstOrDefault(task => task.Name == name)
            ?? throw new ArgumentException($"There is no task '{name}'.", nameof(names)));
}
