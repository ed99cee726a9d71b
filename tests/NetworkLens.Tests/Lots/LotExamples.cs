using System.Diagnostics;
using System.Text.RegularExpressions;

namespace NetworkLens.Tests;

/// <summary>The examples for schedulers, run as far as a machine without one can.</summary>
public sealed partial class LotExamples
{
    private const string Network = "gallium-germanium"; // it has pairs enough for every shard

    private static readonly string Examples = Path.Combine(AppContext.BaseDirectory, "schedulers");

    [SlowFact]
    public void The_tasks_of_the_Slurm_array_make_the_parts_of_one_answer()
    {
        using TinyChain data = LotQuestions.Folder();
        string one = One(data);
        foreach (string task in new[] { "1", "2", "3" })
        {
            Assert.Equal(0, Bash(data.Folder, "slurm-array.sh", Network, [], ("SLURM_ARRAY_TASK_ID", task), ("SLURM_ARRAY_TASK_COUNT", "3"), ("SLURM_CPUS_PER_TASK", "2")));
        }

        Assert.Empty(Directory.GetFiles(data.Folder, "*.journal"));
        Assert.Equal(one, ConsoleRun.Of(data.Folder, "merge", "part-1.nlpart", "part-2.nlpart", "part-3.nlpart", "--format", "json").Output);
    }

    [Fact]
    public void A_task_of_the_Slurm_array_that_cannot_succeed_ends_with_a_code_that_says_so()
    {
        using TinyChain data = LotQuestions.Folder();
        data.Write("links.csv", "from,to,material\nnobody,car,magnet\n");
        Assert.Equal(3, Bash(data.Folder, "slurm-array.sh", data.Folder, [], ("SLURM_ARRAY_TASK_ID", "1"), ("SLURM_ARRAY_TASK_COUNT", "3")));
    }

    [SlowFact]
    public void GNU_parallel_makes_the_answer()
    {
        if (!File.Exists("/usr/bin/parallel"))
        {
            throw OutsideTool.Missing("GNU parallel", "parallel");
        }

        using TinyChain data = LotQuestions.Folder();
        string one = One(data);
        Assert.Equal(0, Bash(data.Folder, "gnu-parallel.sh", Network, ["3"]));
        Assert.Equal(one, File.ReadAllText(Path.Combine(data.Folder, "answer.json")));
    }

    [Fact]
    public void The_manifest_and_the_workflow_name_options_that_there_are_and_as_many_shards_as_they_start()
    {
        string manifest = File.ReadAllText(Path.Combine(Examples, "kubernetes-indexed-job.yaml"));
        Assert.Equal(["16"], Completions().Matches(manifest).Select(match => match.Groups[1].Value).Distinct());
        Assert.Contains("values: [2, 3]", manifest, StringComparison.Ordinal);
        Assert.Equal("networklens", Name("containerName").Match(manifest).Groups[1].Value); // what the API asks of a policy on failures, and of one by index
        Assert.Equal("networklens", Name("- name").Match(manifest).Groups[1].Value);
        Assert.Equal("Indexed", Name("completionMode").Match(manifest).Groups[1].Value);
        Assert.Equal("Never", Name("restartPolicy").Match(manifest).Groups[1].Value);
        string workflow = File.ReadAllText(Path.Combine(Examples, "github-matrix.yml"));
        Assert.Contains("[1, 2, 3, 4, 5, 6, 7, 8]", workflow, StringComparison.Ordinal);
        Assert.Contains("/8 --out", workflow, StringComparison.Ordinal);
        string help = ConsoleRun.Of("/nowhere", "stress", "--help").Output;
        Assert.All(
            Option().Matches(manifest + workflow).Select(match => match.Value).Except(["--no-build", "--project"]),
            option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    private static string One(TinyChain data) => ConsoleRun.Of(data.Folder, "stress", "--order", "2", "--by", "operator", "--data", Network, "--format", "json").Output;

    private static int Bash(string folder, string script, string network, string[] words, params (string Key, string Value)[] variables)
    {
        string bin = Directory.CreateDirectory(Path.Combine(folder, "bin")).FullName;
        string program = Path.Combine(bin, "networklens");
        if (!File.Exists(program))
        {
            File.CreateSymbolicLink(program, Path.Combine(AppContext.BaseDirectory, "networklens"));
        }

        var start = new ProcessStartInfo("bash", [Path.Combine(Examples, script), .. words]) { WorkingDirectory = folder };
        start.Environment["PATH"] = $"{bin}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["NETWORK"] = network;
        foreach ((string key, string value) in variables)
        {
            start.Environment[key] = value;
        }

        using Process process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    private static Regex Name(string field) => new($"{field}: (\\S+)");

    [GeneratedRegex("(?:completions: |parallelism: |shard \\$n/)([0-9]+)")]
    private static partial Regex Completions();

    [GeneratedRegex("(?<= )--[a-z-]+")]
    private static partial Regex Option();
}
