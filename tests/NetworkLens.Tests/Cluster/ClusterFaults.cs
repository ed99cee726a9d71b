using System.Diagnostics;
using System.Globalization;

namespace NetworkLens.Tests;

/// <summary>What breaks: the answer is the same, or what is missing is named, or it is clearly refused.</summary>
public sealed class ClusterFaults
{
    [Fact]
    public void A_lot_that_fails_five_times_is_set_aside_and_named_and_the_rest_is_answered()
    {
        using TinyChain data = LotQuestions.Folder();
        using var cluster = TestCluster.Of("postgres", data.Folder);
        cluster.Start("one", [("NETWORKLENS_CLUSTER_DRILL", "shocks:0:fail")]);

        ConsoleRun run = cluster.Ask("cascade", "--each", "site", "--data", "gallium-germanium").End();
        Assert.Equal(6, run.ExitCode);
        Assert.Contains("Missing from this answer, because lot 1 of ", run.Error, StringComparison.Ordinal);
        Assert.Contains("failed five times: InvalidOperationException: a drill.", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void A_database_that_is_killed_and_back_after_ten_seconds_costs_time_and_nothing_else()
    {
        string start = Environment.GetEnvironmentVariable("NETWORKLENS_TEST_CLUSTER_START") ?? throw OutsideTool.Missing("NETWORKLENS_TEST_CLUSTER_START, the path of tests/cluster-state.sh,");
        using TinyChain data = LotQuestions.Folder();
        Dictionary<string, string> facts = Database(start);
        string address = facts["CLUSTER_POSTGRES"];
        using var cluster = new TestCluster($"{address}/postgres", data.Folder);
        cluster.Start("one");
        cluster.Start("two");
        Started asked = cluster.Ask("cluster", "measure", "--lots", "240", "--milliseconds", "100", "--format", "csv", "--threads", "2");
        TestCluster.Until(() => asked.HasEnded || TestCluster.Tool("psql", "-d", $"{address}/postgres", "-Atc", "SELECT count(*) > 0 FROM networklens_results") == "t", () => $"No lot was done: {asked.Error}");
        using (var killed = Process.GetProcessById(int.Parse(facts["CLUSTER_POSTGRES_PID"], CultureInfo.InvariantCulture)))
        {
            killed.Kill();
        }

        Thread.Sleep(TimeSpan.FromSeconds(10)); // so long there is none
        Database(start, facts["CLUSTER_FOLDER"], address.Split(':')[^1]);

        ConsoleRun run = asked.End();
        Assert.Equal((0, string.Empty), (run.ExitCode, run.ExitCode == 0 ? string.Empty : run.Error));
        Assert.StartsWith("lots,missing,seconds,perSecond\n240,0,", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_that_finds_other_data_than_whoever_asks_takes_no_part_and_says_why()
    {
        using TinyChain data = LotQuestions.Folder();
        Assert.Equal(0, ConsoleRun.Of(data.Folder, "compile", ".", "--out", "net.nlens").ExitCode);
        using var cluster = TestCluster.Of("redis", data.Folder);
        cluster.Start("keeper", null, "--hand-out-only");
        Started asked = cluster.Ask("cascade", "--data", "net.nlens");
        TestCluster.Until(() => cluster.Run(["cluster", "status", cluster.Address]).End().Output.Contains("1 job is under way", StringComparison.Ordinal), () => asked.Error);

        data.Write("dataset.json", TinyChain.Files["dataset.json"].Replace("\"1\"", "\"2\"", StringComparison.Ordinal));
        Assert.Equal(0, ConsoleRun.Of(data.Folder, "compile", ".", "--out", "net.nlens").ExitCode);
        Started worker = cluster.Start("worker", null, "--snapshots", "fetched");
        worker.WaitFor("takes no part");

        ConsoleRun run = asked.End();
        Assert.Equal((75, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("worker: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("net.nlens holds other data here than on the machine that asks", run.Error, StringComparison.Ordinal);
    }

    // Only when asked for: libfaketime stands between the program and every wait with a time limit, and on a busy computer holds some of them far too long.
    [Fact(Explicit = true)]
    public void Clocks_ten_minutes_apart_change_nothing()
    {
        const string Library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";
        if (!File.Exists(Library))
        {
            throw OutsideTool.Missing("libfaketime", "libfaketime");
        }

        using TinyChain data = LotQuestions.Folder();
        using var cluster = TestCluster.Of("postgres", data.Folder);
        cluster.Start("now");
        cluster.Start("later", [("LD_PRELOAD", Library), ("FAKETIME", "+10m"), ("FAKETIME_DONT_FAKE_MONOTONIC", "1"), ("FAKETIME_FORCE_MONOTONIC_FIX", "0")]);

        ClusterKills.Same(data, cluster.Ask(ClusterKills.Question.Split(' ')).End());
    }

    // Starts one that ends with the tests.
    private static Dictionary<string, string> Database(string start, params string[] again) =>
        TestCluster.Tool(start, [$"{Environment.ProcessId}", "postgres", .. again]).Split(' ', '\n').Select(fact => fact.Split('=', 2)).ToDictionary(fact => fact[0], fact => fact[1]);
}
