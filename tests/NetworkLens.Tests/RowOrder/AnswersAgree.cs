using System.Globalization;
using System.Security.Cryptography;

namespace NetworkLens.Tests;

/// <summary>The same data gives the same bytes: rows in another order, a snapshot in place of files, one worker or many.</summary>
public sealed class AnswersAgree(ShuffledSnapshot shuffled) : IClassFixture<ShuffledSnapshot>
{
    private static readonly string[] Questions =
    [
        "summary", "sites country:JP", "show mp-independence-magnet", "blocs",
        "chokepoints", "chokepoints --by site --rank demand", "chokepoints --by operator --order 2 --to f-35", "chokepoints --by site --rank betweenness",
        "chokepoints --by link --possible", "chokepoints --by country --rank throughput --to f-35", "explain country:CN --to f-35",
        "single-source stage:magnet --by operator", "single-source stage:end-use --tier origin --stage refiner", "concentration",
        "routes --to f-35", "routes --to f-35 --weight risk --bloc us-japan", "routes --to f-35 --tree --k 3", "gaps --bloc forge --to f-35", "timeline --bloc us-japan --to f-35 --from 2026 --until 2028",
        "scenario list", "scenario show japan-2026", "scenario run japan-2026 --samples 3 --seed 2", "stress --by country", "cascade --each site", "cascade --fail country:CN",
        "survive --without country:CN --days 90", "stockpile --budget 1e9 --without country:CN --bloc us-japan", "plan --bloc forge --coverage 0.5",
        "export graphml", "export gexf", "export dot", "export json", "export sankey", "export cypher",
    ];

    private static readonly string[] Files = ["compile {0} --out {1}.nlens", "export csv --out {1}.csv", "draw --to f-35 --out {1}.svg", "draw --sankey --out {1}.svg", "report --out {1}.html"];

    public static TheoryData<string> EachQuestion => [.. Questions];

    public static TheoryData<string> EachFile => [.. Files];

    [SlowTheory]
    [MemberData(nameof(EachQuestion))]
    public void Every_verb_answers_one_worker_on_the_files_as_many_on_a_snapshot_of_them_shuffled(string question)
    {
        string[] words = [.. question.Split(' '), .. question.StartsWith("export", StringComparison.Ordinal) ? (string[])[] : ["--format", "json"]];
        string Answer(string data, string threads)
        {
            var run = ConsoleRun.Of(shuffled.Folder, [.. words, "--data", data, "--threads", threads]);
            Assert.True(run.ExitCode == 0, run.Error);
            return run.Output;
        }

        Assert.Equal(Answer(ShippedData.Folder, "1"), Answer(ShuffledSnapshot.FileName, "64"));
    }

    [SlowTheory]
    [MemberData(nameof(EachFile))]
    public void Every_file_written_is_the_same(string command)
    {
        using var around = new TinyChain();
        string[] Written(string data, string name, string threads)
        {
            string[] words = [.. command.Split(' ').Select(word => string.Format(CultureInfo.InvariantCulture, word, data, name)), "--data", data, "--threads", threads];
            Assert.Equal(0, ConsoleRun.Of(around.Folder, command.StartsWith("compile", StringComparison.Ordinal) ? words[..^4] : words).ExitCode);
            string path = Directory.GetFileSystemEntries(around.Folder, name + ".*").Single();
            string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*", SearchOption.AllDirectories) : [path];
            return [.. files.Order(StringComparer.Ordinal).Select(file => $"{Path.GetRelativePath(path, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")];
        }

        string[] expected = Written(ShippedData.Folder, "one", "1");
        Assert.Equal(expected, Written(shuffled.Folder, "two", "64"));
    }
}
