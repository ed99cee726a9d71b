namespace NetworkLens.Tests;

/// <summary>Who may take part in a cluster, and ask it.</summary>
public sealed class ClusterStrangers
{
    [Fact]
    public void The_lines_of_the_README_make_a_cluster_whose_machines_know_each_other_by_certificates_and_nobody_else()
    {
        using TinyChain data = LotQuestions.Folder();
        using var cluster = TestCluster.Of("redis", data.Folder);
        TestCertificates.Write(data.Folder, "ca.pem", "one.pem", "two.pem", "me.pem");
        string[][] lines = [.. LotReadMe.Commands(1).Select(words => (string[])[.. words.Select(word => word == "redis://db:6379" ? cluster.Address : word.StartsWith("10.", StringComparison.Ordinal) ? "127.0.0.1" : word)])];
        string[] question = [.. lines[^1], "--format", "json"];
        Started? stranger = null;
        foreach (string[] words in lines[..^1])
        {
            cluster.Run([.. words, .. TestCluster.Ports()]).WaitFor("takes part in the cluster");
            stranger ??= cluster.Run([.. question.TakeWhile(word => word != "--certificate")]); // it tries for a while
        }

        ConsoleRun run = cluster.Run(question).End();
        Assert.Equal((0, ConsoleRun.Of(data.Folder, [.. question.TakeWhile(word => word != "--cluster"), "--format", "json"]).Output), (run.ExitCode, run.Output));
        run = stranger!.End();
        Assert.Equal((75, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains("If it was started with --certificate, give --certificate here too.", run.Error, StringComparison.Ordinal);
    }
}
