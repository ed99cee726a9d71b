using System.Diagnostics;

namespace NetworkLens.Tests;

/// <summary>The script behind action.yml, with the built program.</summary>
public sealed class WorkflowAction
{
    private static readonly string Root = FindRoot();

    [Theory]
    [InlineData("chokepoints --to 'stage:end-use country:US'", "", 0)]
    [InlineData("chokepoints --to 'stage:end-use country:US'", "targetCount>0", 1)]
    [InlineData("chokepoints --to 'stage:end-use country:US'; exit 0", "", 2)] // is asked, not run
    public async Task The_answer_stands_in_the_summary_and_a_check_that_does_not_hold_fails_the_job(string question, string failOn, int exitCode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "The script is one of bash.");
        using var data = new TinyChain();
        (string page, string output) = (Path.Combine(data.Folder, "summary.md"), Path.Combine(data.Folder, "output"));
        var start = new ProcessStartInfo("bash") { RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = data.Folder };
        foreach (string word in (string[])[Path.Combine(Root, ".github", "ask.sh"), "dotnet", Path.Combine(AppContext.BaseDirectory, "networklens.dll")])
        {
            start.ArgumentList.Add(word);
        }

        foreach ((string name, string value) in ((string, string)[])[("QUESTION", question), ("DATA", data.Folder), ("FAIL_ON", failOn), ("GITHUB_STEP_SUMMARY", page), ("GITHUB_OUTPUT", output)])
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        _ = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(exitCode == process.ExitCode, await error);
        if (exitCode < 2)
        {
            Assert.StartsWith("**", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.StartsWith("headline=", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "action.yml")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
