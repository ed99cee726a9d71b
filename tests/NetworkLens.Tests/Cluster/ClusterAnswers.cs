namespace NetworkLens.Tests;

/// <summary>The answer of a cluster is that of one process, byte for byte.</summary>
public sealed class ClusterAnswers
{
    [Theory]
    [InlineData("redis", "chokepoints --order 3 --by site --data rare-earths", "stress --order 2 --by operator --data gallium-germanium")]
    [InlineData("postgres", "stress --order 2 --by operator", "cascade --each site", "scenario run my.json --samples 5 --seed 7 --rerouting market")]
    public void Two_machines_give_the_answer_of_one_process(string kind, params string[] questions)
    {
        using TinyChain data = LotQuestions.Folder();
        using var cluster = TestCluster.Of(kind, data.Folder);
        cluster.Start("one");
        cluster.Start("two");

        foreach (string question in questions)
        {
            string[] words = LotQuestions.Words(question, "--format", "json");
            var plain = ConsoleRun.Of(data.Folder, words);
            ConsoleRun shared = cluster.Ask([.. words, "--verbose"]).End();
            Assert.Equal((0, Timeless(plain.Output)), (shared.ExitCode, Timeless(shared.Output)));
            Assert.Matches("Lot 1 \\(.*: (one|two), [0-9.]+ s\\.", shared.Error);
        }

        ConsoleRun status = cluster.Run(["cluster", "status", cluster.Address]).End();
        Assert.Contains("no job is under way.", status.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_that_is_not_there_may_be_there_later()
    {
        using TinyChain data = LotQuestions.Folder();
        using var cluster = new TestCluster("postgres://127.0.0.1:1/none", data.Folder);
        ConsoleRun run = cluster.Ask("cascade", "--data", ".").End();
        Assert.Equal((75, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("postgres://127.0.0.1:1/none does not answer", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "the address of a cluster is that of its database")]
    [InlineData("redis://127.0.0.1:1 --listen 0.0.0.0", "give --certificate and --authority")]
    public void What_would_let_others_in_or_is_no_address_is_refused(string words, string message)
    {
        using TinyChain data = LotQuestions.Folder();
        using var cluster = new TestCluster("none", data.Folder);
        ConsoleRun run = cluster.Run(["cluster", "start", .. words.Split(' ')]).End();
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    // --verbose says how long it took.
    private static string Timeless(string answer) => System.Text.RegularExpressions.Regex.Replace(answer, ",\\s*\"elapsedMs\":[0-9]+", string.Empty);
}
