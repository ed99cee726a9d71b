using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using NetworkLens.Cli;

namespace NetworkLens.Tests;

/// <summary>
/// Mutated files and words, through the whole program: the outcome is an answer or a refusal that says where, whatever the input.
/// NETWORKLENS_FUZZ sets the number of inputs, NETWORKLENS_FUZZ_SEED the first of them.
/// </summary>
public sealed class HostileInput
{
    private const int InEveryRun = 2_000;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2); // far above the slowest, on the slowest machine

    private static readonly string[] Questions =
    [
        "summary", "sites", "sites stage:magnet", "show {target}", "blocs", "validate .", "chokepoints", "chokepoints --by site", "chokepoints --by link", "chokepoints --by operator --order 2", "chokepoints --by country-stage",
        "chokepoints --by site --rank betweenness", "chokepoints --by country --rank throughput", "chokepoints --possible --by site", "chokepoints --evidence documented", "explain {country} --to stage:end-use",
        "single-source", "single-source --tier origin --stage refiner", "concentration", "concentration --by operator", "routes --to {target}", "routes --to {target} --tree --bloc {bloc}", "gaps --bloc {bloc}", "timeline --bloc {bloc}",
        "scenario list", "scenario show {scenario}", "scenario run {scenario}", "stress --by country", "cascade --each site", "cascade --fail country:{country}", "survive --without country:{country}", "stockpile --budget 1e6 --without country:{country}", "plan --bloc {bloc} --coverage 0.5",
        "export json", "export sankey", "export cypher",
    ];

    private static readonly string[] Selectors =
    [
        "{target}", "stage:magnet", "country:{country},MM", "bloc:{bloc}", "operator:\"Nord Mining\"", "makes:dy-oxide", "status:planned", "stage:end-use country:US !id:{target}", "\"Electric car\"",
    ];

    [SlowFact]
    public async Task Hostile_input_is_answered_or_refused_with_its_place()
    {
        int count = Number("NETWORKLENS_FUZZ", InEveryRun);
        int seed = Number("NETWORKLENS_FUZZ_SEED", 1);
        var faults = new ConcurrentBag<string>();
        var slow = new ConcurrentBag<(TimeSpan Took, int Input)>();
        int next = -1;
        void Work()
        {
            while (Interlocked.Increment(ref next) is var input && input < count && !TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                long start = Stopwatch.GetTimestamp();
                if (Fault(seed + input) is { } fault)
                {
                    faults.Add($"Input {seed + input}: {fault}");
                }

                if (Stopwatch.GetElapsedTime(start) is var took && took > Slow)
                {
                    slow.Add((took, seed + input));
                }
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Apart(Work)));
        TestContext.Current.TestOutputHelper?.WriteLine($"{count} inputs, {slow.Count} took over {Slow.TotalSeconds} s: {string.Join(", ", slow.OrderDescending().Take(20).Select(each => $"{each.Input} {each.Took.TotalSeconds:0.0} s"))}");
        Assert.True(faults.IsEmpty, $"{faults.Count} of {count} inputs:\n{string.Join('\n', faults.Order(StringComparer.Ordinal).Take(20))}");
    }

    /// <summary>What is wrong with the outcome of one input; null where nothing is.</summary>
    private static string? Fault(int input)
    {
        var random = new Random(input);
        using var data = HostileFolder.Of(random);
        string[] words = random.Next(8) switch
        {
            0 => Words(random, data),
            1 => Snapshot(random, data),
            2 => Settings(random, data),
            _ => Tables(random, data),
        };
        string command = string.Join(' ', words);
        ConsoleRun? ran = null;
        if (!Apart(() => ran = ConsoleRun.Of(data.Path, words)).Wait(Hang))
        {
            return $"{command} hangs";
        }

        return ran!.ExitCode switch
        {
            ExitCode.Answered => null,
            ExitCode.CommandLine or ExitCode.Data or ExitCode.File when ran.Error.Length + ran.Output.Length == 0 => $"{command}: {ran.ExitCode} without a word",
            ExitCode.CommandLine or ExitCode.Data or ExitCode.File => PlacelessError(data),
            _ => $"{command}: {ran.ExitCode} {ConsoleRun.Of(data.Path, [.. words, "--verbose"]).Error}",
        };
    }

    // On a thread of its own: those of the pool are for the program.
    private static Task Apart(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static string? PlacelessError(HostileFolder data) =>
        data.Read().Errors
            .Where(error => error.Line < 1 || error.Column < 1 || error.File.Length == 0 || error.Message.Length < 10)
            .Select(error => error.ToString())
            .FirstOrDefault();

    private static string[] Tables(Random random, HostileFolder data)
    {
        string[] files = Directory.GetFiles(data.Path, "*", SearchOption.AllDirectories);
        for (int edits = 1 + random.Next(2); edits > 0; edits--)
        {
            string file = files[random.Next(files.Length)];
            byte[] before = File.ReadAllBytes(file);
            File.WriteAllBytes(file, random.Next(3) == 0 ? Mutations.OfBytes(random, before)
                : file.EndsWith(".json", StringComparison.Ordinal) ? Mutations.OfJson(random, before)
                : Mutations.OfTable(random, before));
        }

        return Words(data, Question(random), "--data", ".");
    }

    private static string[] Snapshot(Random random, HostileFolder data)
    {
        if (data.Read().Data is not { } sound) // generated ones may break rules of the reader
        {
            return Tables(random, data);
        }

        byte[] whole = SnapshotFile.BytesOf(sound);
        byte[] changed = Mutations.OfBytes(random, whole);
        File.WriteAllBytes(Path.Combine(data.Path, "net.nlens"), random.Next(2) == 0 ? changed : SignedSnapshot.Of(whole, random));
        return Words(data, Question(random).Replace("validate .", "summary", StringComparison.Ordinal), "--data", "net.nlens");
    }

    private static string[] Settings(Random random, HostileFolder data)
    {
        byte[] settings = """{"data": ".", "format": "json", "limit": 5, "asOf": 2027, "evidence": "documented", "threads": 2}"""u8.ToArray();
        File.WriteAllBytes(Path.Combine(data.Path, "settings.json"), random.Next(2) == 0 ? Mutations.OfBytes(random, settings) : Mutations.OfJson(random, settings));
        return ["sites", "--config", "settings.json", "--data", "."];
    }

    private static string[] Words(Random random, HostileFolder data)
    {
        string Changed(params string[] texts) => Mutations.OfWords(random, Known(data, texts[random.Next(texts.Length)]));
        return random.Next(4) switch
        {
            0 => ["sites", Changed(Selectors), "--data", "."],
            1 => ["chokepoints", "--data", ".", "--to", Changed(Selectors)],
            2 => ["explain", Changed("country:{country}", "link:nd-mine>refiner-cn:nd-ore", "operator:Osaka", "country-stage:{country}/refiner"), "--to", data.Target, "--data", "."],
            _ => ["blocs", Changed("{bloc}+CN-JP"), "--data", "."],
        };
    }

    private static string Question(Random random) => Questions[random.Next(Questions.Length)];

    private static string[] Words(HostileFolder data, string question, params string[] more) => [.. question.Split(' ').Select(word => Known(data, word)), .. more];

    private static string Known(HostileFolder data, string text) => text
        .Replace("{target}", data.Target, StringComparison.Ordinal).Replace("{bloc}", data.Bloc, StringComparison.Ordinal)
        .Replace("{country}", data.Country, StringComparison.Ordinal).Replace("{scenario}", data.Scenario, StringComparison.Ordinal);

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
