using System.Diagnostics;
using NetworkLens.Cli;

namespace NetworkLens.Tests;

/// <summary>Where --out puts an answer: what is no file is written to, and what is one keeps its place and its mode.</summary>
public sealed class AnswerPlaces
{
    [Theory]
    [InlineData("chokepoints")]
    [InlineData("export", "graphml")]
    [InlineData("export", "mps")]
    public void A_link_stays_one_and_the_file_it_leads_to_is_replaced(params string[] question)
    {
        using var data = new TinyChain();
        data.Write("elsewhere/answer.txt", "old");
        string link = Path.Combine(data.Folder, "link.txt");
        File.CreateSymbolicLink(link, Path.Combine("elsewhere", "answer.txt"));
        Assert.Equal(ExitCode.Answered, ConsoleRun.Of(data.Folder, [.. question, "--data", ".", "--out", "link.txt"]).ExitCode);
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.NotEqual("old", File.ReadAllText(Path.Combine(data.Folder, "elsewhere", "answer.txt")));
        Assert.Equal(["answer.txt"], Directory.GetFileSystemEntries(Path.Combine(data.Folder, "elsewhere")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_is_replaced_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There are no modes.");
            return;
        }

        using var data = new TinyChain();
        data.Write("answer.txt", "old");
        string file = Path.Combine(data.Folder, "answer.txt");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.SetUnixFileMode(file, Mode);
        Assert.Equal(ExitCode.Answered, ConsoleRun.Of(data.Folder, "chokepoints", "--data", ".", "--out", "answer.txt").ExitCode);
        Assert.Equal(Mode, File.GetUnixFileMode(file));
        Assert.NotEqual("old", File.ReadAllText(file));
    }

    [Fact]
    public async Task Who_reads_a_pipe_gets_the_answer_and_the_pipe_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such pipes.");
        using var data = new TinyChain();
        string pipe = Path.Combine(data.Folder, "pipe");
        using (var made = Process.Start("mkfifo", [pipe]))
        {
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var reader = Process.Start(new ProcessStartInfo("cat", [pipe]) { RedirectStandardOutput = true })!;
        Task<string> read = reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var run = ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--format", "csv", "--out", "pipe");
        Assert.Equal(ExitCode.Answered, run.ExitCode);
        Assert.Equal(ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--format", "csv").Output, await read);
        Assert.Equal(["pipe"], Directory.GetFiles(data.Folder).Select(Path.GetFileName).Where(name => name!.Contains("pipe", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_and_no_name_of_ours()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--out", "nowhere/answer.txt");
        Assert.Equal(ExitCode.File, run.ExitCode);
        Assert.Contains("there is no folder", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("unfinished", run.Error, StringComparison.Ordinal);
    }
}
