using NetworkLens.Cli;

namespace NetworkLens.Tests;

public sealed class CompiledAnswers
{
    private static readonly string[] Formats = ["table", "json", "csv", "markdown"];

    [SlowFact]
    public void A_snapshot_answers_with_the_bytes_of_its_folder()
    {
        using var around = new TinyChain();
        Assert.Equal(0, ConsoleRun.Of(around.Folder, "compile", ShippedData.Folder, "--out", "net.nlens").ExitCode);
        foreach (string command in (string[])
            [
                "summary", "sites", "sites country:JP makes:ndfeb-magnet-ht", "show mp-independence-magnet", "blocs forge", "chokepoints", "chokepoints --by operator --to f-35",
                "chokepoints --as-of 2030 --evidence documented", "explain country:CN --to f-35", "single-source stage:magnet --by operator",
                "single-source stage:end-use --tier origin --stage refiner", "concentration",
                "scenario list", "scenario show japan-2026",
                "survive --without country:CN --days 90", "stockpile --budget 1e9 --without country:CN --bloc us-japan", "plan --bloc forge --coverage 0.5",
            ])
        {
            foreach (string format in Formats)
            {
                string[] words = [.. command.Split(' '), "--format", format];
                var folder = ConsoleRun.Of(around.Folder, [.. words, "--data", ShippedData.Folder]);
                var snapshot = ConsoleRun.Of(around.Folder, [.. words, "--data", "net.nlens"]);
                Assert.Equal((0, folder), (folder.ExitCode, snapshot with { Output = snapshot.Output.Replace("--data net.nlens", $"--data {ShippedData.Folder}", StringComparison.Ordinal) })); // Markdown names the command
            }
        }
    }

    [Fact]
    public void Compile_says_what_it_wrote_and_replaces_an_older_file()
    {
        using var data = new TinyChain();
        data.Write("net.nlens", "old");
        var run = ConsoleRun.Of(data.Folder, "compile", ".", "--out", "net.nlens", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("snapshot,sites,links,megabytes\nnet.nlens,11,", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, ConsoleRun.Of(data.Folder, "sites", "--data", "net.nlens").ExitCode);
    }

    [Fact]
    public void What_cannot_be_compiled_leaves_nothing_behind()
    {
        using var data = new TinyChain();
        string[] before = Directory.GetFileSystemEntries(data.Folder);
        Assert.Equal(ExitCode.File, ConsoleRun.Of(data.Folder, "compile", ".", "--out", "no/such/net.nlens").ExitCode);
        Assert.Equal(ExitCode.File, ConsoleRun.Of(data.Folder, "compile", "nowhere", "--out", "net.nlens").ExitCode);
        Assert.Equal(ExitCode.CommandLine, ConsoleRun.Of(data.Folder, "compile", ".").ExitCode);
        data.Write("demand.csv", "site,material,tonnes_per_year\ncar,magnt,1\n");
        Assert.Equal(ExitCode.Data, ConsoleRun.Of(data.Folder, "compile", ".", "--out", "net.nlens").ExitCode);
        Assert.Equal(before.Order(), Directory.GetFileSystemEntries(data.Folder).Order());
    }

    [Fact]
    public void A_damaged_or_foreign_file_is_3_in_one_line()
    {
        using var data = new TinyChain();
        Assert.Equal(0, ConsoleRun.Of(data.Folder, "compile", ".", "--out", "net.nlens").ExitCode);
        string path = Path.Combine(data.Folder, "net.nlens");
        byte[] bytes = File.ReadAllBytes(path);
        bytes[^9] ^= 1;
        File.WriteAllBytes(path, bytes);
        foreach (string file in (string[])["net.nlens", "sites.csv"])
        {
            var run = ConsoleRun.Of(data.Folder, "sites", "--data", file);
            Assert.Equal((ExitCode.Data, string.Empty), (run.ExitCode, run.Output));
            Assert.Contains($"{file} cannot be used. It is ", run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.TrimEnd().Split('\n'));
        }
    }

    [Fact]
    public void A_snapshot_has_no_places_to_validate()
    {
        using var data = new TinyChain();
        Assert.Equal(0, ConsoleRun.Of(data.Folder, "compile", ".", "--out", "net.nlens").ExitCode);
        foreach (string[] command in (string[][])[["validate", "net.nlens"], ["validate", "--data", "net.nlens"], ["compile", "net.nlens", "--out", "more.nlens"]])
        {
            var run = ConsoleRun.Of(data.Folder, command);
            Assert.Equal((ExitCode.CommandLine, string.Empty), (run.ExitCode, run.Output));
            Assert.Contains("name the folder it was compiled from", run.Error, StringComparison.Ordinal);
        }
    }
}
