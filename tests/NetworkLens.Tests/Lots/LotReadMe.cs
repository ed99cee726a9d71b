namespace NetworkLens.Tests;

/// <summary>The commands that README.md shows under "Past one machine".</summary>
public sealed class LotReadMe
{
    [Fact]
    public void The_lines_for_one_process_and_for_shards_give_one_answer()
    {
        using TinyChain data = LotQuestions.Folder();
        foreach (string[] words in Commands(0))
        {
            var run = ConsoleRun.Of(data.Folder, [.. words.SelectMany(word => word.Contains('*', StringComparison.Ordinal) ? Directory.GetFiles(data.Folder, word).Select(path => Path.GetFileName(path)) : [word])]);
            Assert.Equal((0, string.Join(' ', words)), (run.ExitCode, run.ExitCode == 0 ? string.Join(' ', words) : run.Error));
        }

        Assert.Equal(
            ConsoleRun.Of(data.Folder, "chokepoints", "--order", "3", "--by", "site", "--format", "json").Output,
            File.ReadAllText(Path.Combine(data.Folder, "answer.json")));
    }

    /// <summary>The words of each command of a block of that section.</summary>
    internal static IEnumerable<string[]> Commands(int block) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).Split("## Past one machine\n")[1].Split("\n## ")[0].Split("```sh\n")[block + 1].Split("```")[0]
            .Split('\n').Where(line => line.StartsWith("networklens ", StringComparison.Ordinal)).Select(line => line.Split(' ')[1..]);
}
