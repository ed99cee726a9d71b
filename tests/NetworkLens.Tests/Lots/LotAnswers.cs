using NetworkLens.Cli;

namespace NetworkLens.Tests;

/// <summary>The answer is the same bytes, whoever does the lots.</summary>
public sealed class LotAnswers
{
    public static TheoryData<string> Questions => LotQuestions.All;

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_run_with_a_journal_and_one_that_goes_on_with_what_a_crash_left_of_it_give_the_answer_of_a_plain_one(string question)
    {
        using TinyChain data = LotQuestions.Folder();
        string journal = Path.Combine(data.Folder, "journal");
        ConsoleRun plain = Ask(data, question);

        Assert.Equal(plain.Output, Ask(data, question, "--journal", "journal").Output);
        long whole = new FileInfo(journal).Length;
        foreach (int torn in new[] { 0, 9 })
        {
            using (var file = new FileStream(journal, FileMode.Open))
            {
                file.SetLength(whole - torn); // in the middle of the last record
            }

            ConsoleRun again = Ask(data, question, "--resume", "journal", "--threads", "3");
            Assert.Equal(plain.Output, again.Output);
            Assert.Contains("lots are done", again.Error, StringComparison.Ordinal);
            Assert.Equal(whole, new FileInfo(journal).Length);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void Shards_in_any_order_merge_to_the_answer_of_one_process_in_every_format(string question)
    {
        using TinyChain data = LotQuestions.Folder();
        string[] parts = [.. Enumerable.Range(1, 3).Select(number => $"part-{number}.nlpart")];
        foreach (string part in parts)
        {
            var shard = ConsoleRun.Of(data.Folder, LotQuestions.Words(question, "--shard", $"{part[5]}/3", "--out", part));
            Assert.Equal((0, string.Empty), (shard.ExitCode, shard.Output));
            Assert.Contains($"Shard {part[5]} of 3: ", shard.Error, StringComparison.Ordinal);
        }

        foreach (string format in question.Contains("--data", StringComparison.Ordinal) ? new[] { "json" } : ["json", "table", "csv", "markdown"])
        {
            var one = ConsoleRun.Of(data.Folder, LotQuestions.Words(question, "--format", format));
            var merged = ConsoleRun.Of(data.Folder, ["merge", parts[2], parts[0], parts[1], "--format", format]);
            Assert.Equal(one, merged);
        }
    }

    [Fact]
    public void A_shard_reads_what_the_merge_needs_of_files_that_its_question_names()
    {
        using TinyChain data = LotQuestions.Folder();
        Directory.CreateDirectory(Path.Combine(data.Folder, "own"));
        File.Move(Path.Combine(data.Folder, "my.json"), Path.Combine(data.Folder, "own", "my.json"));
        string question = LotQuestions.Small[^1].Replace("my.json", "own/my.json", StringComparison.Ordinal);
        string one = Ask(data, question).Output;
        Assert.Equal(0, ConsoleRun.Of(data.Folder, LotQuestions.Words(question, "--shard", "1/1", "--out", "part")).ExitCode);
        File.Delete(Path.Combine(data.Folder, "own", "my.json"));
        Assert.Equal(one, ConsoleRun.Of(data.Folder, "merge", "part", "--format", "json").Output);
    }

    [Fact]
    public void A_shard_does_its_own_lots_alone_and_says_with_verbose_which_worker_did_which()
    {
        using TinyChain data = LotQuestions.Folder();
        string[] Did(string shard) => [.. ConsoleRun.Of(data.Folder, LotQuestions.Words("chokepoints --order 2 --by site", "--shard", shard, "--out", "part", "--verbose")).Error
            .Split('\n').Where(line => line.StartsWith("Lot ", StringComparison.Ordinal)).Select(line => line.Split(';')[0].Split(" (")[0])];

        string[] all = Did("1/1");
        Assert.Equal(all.Order(StringComparer.Ordinal), Did("1/2").Concat(Did("2/2")).Order(StringComparer.Ordinal));
        Assert.True(all.Length > 5);
    }

    private static ConsoleRun Ask(TinyChain data, string question, params string[] more)
    {
        var run = ConsoleRun.Of(data.Folder, LotQuestions.Words(question, [.. more, "--format", "json"]));
        Assert.Equal((ExitCode.Answered, question), (run.ExitCode, run.ExitCode == 0 ? question : run.Error));
        return run;
    }
}
