namespace NetworkLens.Tests;

public sealed class LotRefusals
{
    private const string Question = "cascade --each site";

    [Fact]
    public void A_journal_of_other_data_another_question_or_another_version_is_refused_and_the_difference_is_named()
    {
        using TinyChain data = LotQuestions.Folder();
        Assert.Equal(0, Ask(data, Question, "--journal", "j").ExitCode);
        byte[] before = File.ReadAllBytes(Path.Combine(data.Folder, "j"));

        Refused(2, "j is a journal of another question (cascade --each site as of 2026, not cascade --each country as of 2026)", Ask(data, "cascade --each country", "--resume", "j"));
        Refused(2, "as of 2026, not cascade --each site --as-of=2025 as of 2025", Ask(data, Question, "--resume", "j", "--as-of", "2025"));
        Refused(2, "--evidence=documented", Ask(data, Question, "--resume", "j", "--evidence", "documented"));
        Refused(5, "j is there already; --resume goes on with it", Ask(data, Question, "--journal", "j"));
        data.Write("dataset.json", TinyChain.Files["dataset.json"].Replace("\"1\"", "\"2\"", StringComparison.Ordinal));
        Refused(2, "j is a journal of other data (snapshot ", Ask(data, Question, "--resume", "j"));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(data.Folder, "j")));
    }

    [Fact]
    public void A_journal_in_use_is_refused()
    {
        using TinyChain data = LotQuestions.Folder();
        Assert.Equal(0, Ask(data, Question, "--journal", "j").ExitCode);
        using var held = new FileStream(Path.Combine(data.Folder, "j"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Refused(5, "is in use by another run", Ask(data, Question, "--resume", "j"));
    }

    [Fact]
    public void Missing_doubled_foreign_and_damaged_parts_are_each_refused_by_name()
    {
        using TinyChain data = LotQuestions.Folder();
        foreach ((string question, string shard, string part) in new[]
        {
            (Question, "1/3", "a1"), (Question, "2/3", "a2"), (Question, "3/3", "a3"), (Question, "1/2", "b1"), ("cascade --each country", "2/3", "c2"),
        })
        {
            Assert.Equal(0, Ask(data, question, "--shard", shard, "--out", part).ExitCode);
        }

        File.Copy(Path.Combine(data.Folder, "a1"), Path.Combine(data.Folder, "again"));
        byte[] cut = File.ReadAllBytes(Path.Combine(data.Folder, "a3"));
        File.WriteAllBytes(Path.Combine(data.Folder, "cut"), cut[..^5]);
        byte[] flipped = File.ReadAllBytes(Path.Combine(data.Folder, "a1"));
        flipped[^30] ^= 1;
        File.WriteAllBytes(Path.Combine(data.Folder, "flipped"), flipped);

        ConsoleRun Merge(params string[] parts) => ConsoleRun.Of(data.Folder, ["merge", .. parts]);
        Assert.Equal(0, Merge("a3", "a1", "a2").ExitCode);
        Refused(5, "Missing of 3 shards: 2, 3.", Merge("a1"));
        Refused(5, "again is shard 1 of 3, which a1 is already.", Merge("a1", "a2", "a3", "again"));
        Refused(5, "b1 is one of 2 shards, a1 one of 3.", Merge("a1", "a2", "a3", "b1"));
        Refused(5, "c2 is of another question (cascade --each country as of 2026, not cascade --each site as of 2026).", Merge("a1", "c2", "a3"));
        Refused(5, "cut is cut short or damaged; do shard 3 again.", Merge("a1", "a2", "cut"));
        Refused(5, "flipped is cut short or damaged; do shard 1 again.", Merge("flipped", "a2", "a3"));
        Refused(5, "There is no file nowhere.", Merge("nowhere"));
        Refused(5, "sites.csv is no part that --shard wrote.", Merge("sites.csv"));
        data.Write("dataset.json", TinyChain.Files["dataset.json"].Replace("\"1\"", "\"2\"", StringComparison.Ordinal));
        Refused(2, "these parts are of other data", Merge("a1", "a2", "a3"));
    }

    [Theory]
    [InlineData("--shard: '0/3' is no shard; expected I/N", "--shard", "0/3", "--out", "x")]
    [InlineData("--shard: '4/3' is no shard; expected I/N", "--shard", "4/3", "--out", "x")]
    [InlineData("--shard: '1' is no shard; expected I/N", "--shard", "1", "--out", "x")]
    [InlineData("--shard needs --out, the file its part is written to", "--shard", "1/3")]
    [InlineData("--fail-on is about the whole answer: give it to networklens merge.", "--shard", "1/3", "--out", "x", "--fail-on", "esri>0")]
    [InlineData("take one of them", "--journal", "a", "--resume", "b")]
    [InlineData("take one of them", "--shard", "1/2", "--out", "x", "--cluster", "redis://localhost")]
    [InlineData("it needs --cluster", "--snapshot", "http://localhost/net.nlens")]
    public void What_does_not_go_together_is_refused(string message, params string[] options)
    {
        using TinyChain data = LotQuestions.Folder();
        Refused(2, message, Ask(data, Question, options));
        Assert.False(File.Exists(Path.Combine(data.Folder, "x")));
    }

    [Theory]
    [InlineData("survive --without country:CN --days 90")]
    [InlineData("scenario run china-stops")]
    [InlineData("chokepoints --by site")]
    [InlineData("cascade --fail country:CN")]
    public void A_question_that_is_not_cut_into_lots_says_so(string question)
    {
        using TinyChain data = LotQuestions.Folder();
        Refused(2, "this question is not cut into lots", Ask(data, question, "--shard", "1/2", "--out", "part"));
    }

    [Fact]
    public void Two_questions_at_once_have_no_lots_in_common()
    {
        using TinyChain data = LotQuestions.Folder();
        Refused(2, "this asks two questions at once", Ask(data, "chokepoints --order 2 --by site --compare-year 2030", "--journal", "j"));
    }

    private static ConsoleRun Ask(TinyChain data, string question, params string[] more) => ConsoleRun.Of(data.Folder, LotQuestions.Words(question, more));

    private static void Refused(int exitCode, string message, ConsoleRun run)
    {
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
