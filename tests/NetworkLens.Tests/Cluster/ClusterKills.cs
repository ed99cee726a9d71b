namespace NetworkLens.Tests;

/// <summary>Machines that are killed, as by kill -9: the answer is the same bytes.</summary>
public sealed class ClusterKills
{
    internal const string Question = "chokepoints --order 3 --by site --data rare-earths --format json";

    private static readonly string[] Lease = ["--lease", "3"]; // lots of the killed go back soon
    private static readonly string[] Phases = ["claim", "any", "report"]; // any: at its first lot

    [Fact]
    public void Machines_killed_while_they_claim_compute_and_report_leave_their_lots_to_another()
    {
        using TinyChain data = LotQuestions.Folder();
        using var cluster = TestCluster.Of("postgres", data.Folder);
        cluster.Start("keeps", null, [.. Lease, "--hand-out-only"]);
        Started[] killed = [.. Phases.Select(phase => cluster.Start(phase, [("NETWORKLENS_CLUSTER_DRILL", $"cut sets:{phase}:die")], Lease))];
        Started asked = cluster.Ask(Question.Split(' '));

        Assert.All(killed, each => Assert.NotEqual(0, each.End().ExitCode));
        cluster.Start("another", null, Lease);
        Same(data, asked.End());
    }

    [Fact]
    public void The_machine_that_hands_out_is_killed_and_another_under_its_name_goes_on()
    {
        using TinyChain data = LotQuestions.Folder();
        using var cluster = TestCluster.Of("redis", data.Folder);
        Started first = cluster.Start("first", [("NETWORKLENS_CLUSTER_DRILL", "cut sets:5:die")], Lease);
        Started asked = cluster.Ask(Question.Split(' '));
        Assert.NotEqual(0, first.End().ExitCode); // it held everything: job, list and lots
        cluster.Start("first", null, Lease);

        Same(data, asked.End());
    }

    internal static void Same(TinyChain data, ConsoleRun run) =>
        Assert.Equal((0, ConsoleRun.Of(data.Folder, Question.Split(' ')).Output), (run.ExitCode, run.Output));
}
