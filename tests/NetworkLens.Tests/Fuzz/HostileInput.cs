using System.Collections.Concurrent;
using System.Globalization;
using NetworkLens.Cli;
using NetworkLens.Data;

namespace NetworkLens.Tests;

/// <summary>
/// Mutated files and words, through the whole program: the outcome is an answer or a refusal that says where, whatever the input.
/// NETWORKLENS_FUZZ sets the number of inputs, NETWORKLENS_FUZZ_SEED the first of them.
/// </summary>
public sealed class HostileInput
{
    private const int InEveryRun = 2_000;

    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2); // far above the slowest, on the slowest machine

    private static readonly string[] Questions =
    [
        "summary", "sites", "sites stage:magnet", "blocs", "validate .", "chokepoints", "chokepoints --by site", "chokepoints --by link", "chokepoints --by operator --order 2", "chokepoints --by country-stage",
        "chokepoints --by site --rank betweenness", "chokepoints --possible --by site", "chokepoints --evidence documented", "explain CN --to stage:end-use", "single-source", "single-source --tier origin --stage refiner",
        "concentration", "concentration --by operator", "routes --to car", "routes --to car --tree --bloc allies", "gaps --bloc allies", "timeline --bloc allies", "scenario list", "scenario show china-stops",
    ];

    private static readonly string[] Selectors =
    [
        "car", "stage:magnet", "country:CN,MM", "bloc:allies", "operator:\"Nord Mining\"", "makes:dy-oxide", "status:planned", "stage:end-use country:US !id:car", "\"Electric car\"",
    ];

    [Fact]
    public void Hostile_input_is_answered_or_refused_with_its_place()
    {
        int count = Number("NETWORKLENS_FUZZ", InEveryRun);
        int seed = Number("NETWORKLENS_FUZZ_SEED", 1);
        var faults = new ConcurrentBag<string>();
        Parallel.For(0, count, new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken }, input =>
        {
            if (Fault(seed + input) is { } fault)
            {
                faults.Add($"Input {seed + input}: {fault}");
            }
        });
        Assert.True(faults.IsEmpty, $"{faults.Count} of {count} inputs:\n{string.Join('\n', faults.Order(StringComparer.Ordinal).Take(20))}");
    }

    /// <summary>What is wrong with the outcome of one input; null where nothing is.</summary>
    private static string? Fault(int input)
    {
        var random = new Random(input);
        using var data = new TinyChain();
        string[] words = random.Next(8) switch
        {
            0 => Words(random),
            1 => Snapshot(random, data),
            2 => Settings(random, data),
            _ => Tables(random, data),
        };
        string command = string.Join(' ', words);
        var run = Task.Run(() => ConsoleRun.Of(data.Folder, words));
        if (!run.Wait(Hang))
        {
            return $"{command} hangs";
        }

        ConsoleRun ran = run.Result;
        return ran.ExitCode switch
        {
            ExitCode.Answered => null,
            ExitCode.CommandLine or ExitCode.Data or ExitCode.File when ran.Error.Length + ran.Output.Length == 0 => $"{command}: {ran.ExitCode} without a word",
            ExitCode.CommandLine or ExitCode.Data or ExitCode.File => PlacelessError(data),
            _ => $"{command}: {ran.ExitCode} {ConsoleRun.Of(data.Folder, [.. words, "--verbose"]).Error}",
        };
    }

    private static string? PlacelessError(TinyChain data) =>
        DataSetFolder.Read(data.Folder, cancellation: TestContext.Current.CancellationToken).Errors
            .Where(error => error.Line < 1 || error.Column < 1 || error.File.Length == 0 || error.Message.Length < 10)
            .Select(error => error.ToString())
            .FirstOrDefault();

    private static string[] Tables(Random random, TinyChain data)
    {
        string[] files = Directory.GetFiles(data.Folder, "*", SearchOption.AllDirectories);
        for (int edits = 1 + random.Next(2); edits > 0; edits--)
        {
            string file = files[random.Next(files.Length)];
            byte[] before = File.ReadAllBytes(file);
            File.WriteAllBytes(file, random.Next(3) == 0 ? Mutations.OfBytes(random, before)
                : file.EndsWith(".json", StringComparison.Ordinal) ? Mutations.OfJson(random, before)
                : Mutations.OfTable(random, before));
        }

        return [.. Questions[random.Next(Questions.Length)].Split(' '), "--data", "."];
    }

    private static string[] Snapshot(Random random, TinyChain data)
    {
        string path = Path.Combine(data.Folder, "net.nlens");
        byte[] whole = SnapshotFile.BytesOf(DataSetFolder.Read(data.Folder, cancellation: TestContext.Current.CancellationToken).Data!);
        byte[] changed = Mutations.OfBytes(random, whole);
        File.WriteAllBytes(path, random.Next(2) == 0 ? changed : SignedSnapshot.Of(whole, random));
        return [.. Questions[random.Next(Questions.Length)].Replace("validate .", "summary", StringComparison.Ordinal).Split(' '), "--data", "net.nlens"];
    }

    private static string[] Settings(Random random, TinyChain data)
    {
        data.Write("settings.json", """{"data": ".", "format": "json", "limit": 5, "asOf": 2027, "evidence": "documented", "threads": 2}""");
        string path = Path.Combine(data.Folder, "settings.json");
        File.WriteAllBytes(path, random.Next(2) == 0 ? Mutations.OfBytes(random, File.ReadAllBytes(path)) : Mutations.OfJson(random, File.ReadAllBytes(path)));
        return ["sites", "--config", "settings.json", "--data", "."];
    }

    private static string[] Words(Random random) => random.Next(4) switch
    {
        0 => ["sites", Mutations.OfWords(random, Selectors[random.Next(Selectors.Length)]), "--data", "."],
        1 => ["chokepoints", "--data", ".", "--to", Mutations.OfWords(random, Selectors[random.Next(Selectors.Length)])],
        2 => ["explain", Mutations.OfWords(random, ((string[])["country:CN", "link:nd-mine>refiner-cn:nd-ore", "operator:Osaka", "country-stage:CN/refiner"])[random.Next(4)]), "--to", "car", "--data", "."],
        _ => ["blocs", Mutations.OfWords(random, "allies+CN-JP"), "--data", "."],
    };

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
