using System.Diagnostics;
using NetworkLens.Cli;

namespace NetworkLens.Tests;

public sealed class Completions
{
    [Theory]
    [InlineData("ch", "chokepoints")]
    [InlineData("networklens ch", "chokepoints")]
    [InlineData("chokepoints --ra", "--rank")]
    [InlineData("chokepoints --rank ", "betweenness demand targets throughput")]
    [InlineData("chokepoints --rank d", "demand")]
    [InlineData("chokepoints --to c", "car country:")]
    [InlineData("chokepoints --to stage:", "stage:end-use stage:magnet stage:mine stage:refiner")]
    [InlineData("sites 'stage:magnet country:J", "country:JP")]
    [InlineData("sites !stage:mi", "stage:mine")]
    [InlineData("sites country:CN,J", "JP")]
    [InlineData("sites operator:No", "operator:\"Nord Mining\"")]
    [InlineData("sites bloc:", "bloc:allies")]
    [InlineData("sites makes:dy", "makes:dy-ore makes:dy-oxide")]
    [InlineData("show mag", "magnet-cn magnet-jp magnet-vn")]
    [InlineData("explain country:C", "country:CN")]
    [InlineData("explain CN --to dr", "drone")]
    [InlineData("blocs al", "allies")]
    [InlineData("concentration --stage m", "magnet mine")]
    [InlineData("export g", "gexf graphml")]
    [InlineData("export dot --around mu", "museum")]
    [InlineData("validate out", "outputs.csv")]
    [InlineData("import out", "outputs.csv")]
    [InlineData("draw --out out", "outputs.csv")]
    [InlineData("chokepoints --to out", "")]
    [InlineData("concentration --stage out", "")]
    [InlineData("sites out", "")]
    [InlineData("summary --format ", "csv json markdown table")]
    [InlineData("nonsense x", "")]
    public void What_may_come_next_is_offered(string line, string expected)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "completion", "--line", line, "--data", ".");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(expected, run.Output.TrimEnd('\n').Replace('\n', ' '));
    }

    [Fact]
    public void An_option_is_offered_once_and_hidden_ones_never()
    {
        using var data = new TinyChain();
        string[] offered = ConsoleRun.Of(data.Folder, "completion", "--line", "compile --out x -", "--data", ".").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("--format", offered);
        Assert.DoesNotContain("--out", offered);
        Assert.DoesNotContain("--line", ConsoleRun.Of(data.Folder, "completion", "--line", "completion -", "--data", ".").Output, StringComparison.Ordinal);
    }

    // Only where a file may stand: a shell told to offer files where there is no candidate offers them everywhere.
    [Theory]
    [InlineData("bash", "-o default")]
    [InlineData("zsh", "_files")]
    public void No_shell_offers_files_of_its_own(string shell, string habit) =>
        Assert.DoesNotContain(habit, ConsoleRun.Of("/nowhere", "completion", shell).Output, StringComparison.Ordinal);

    [Fact]
    public void Scenarios_are_offered_by_their_ids()
    {
        string[] offered = ConsoleRun.Of("/", "completion", "--line", "scenario run cn-").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["cn-full-stop"], offered);
    }

    [Fact]
    public void Data_that_cannot_be_read_leaves_the_words_of_the_program()
    {
        var run = ConsoleRun.Of(Path.GetTempPath(), "completion", "--line", "chokepoints --to ", "--data", "nowhere");
        Assert.Equal((0, string.Empty, string.Empty), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("powershell")]
    public void Each_shell_has_its_script(string shell) => GoldenFile.Matches($"completion.{shell}", ConsoleRun.Of("/nowhere", "completion", shell).Output);

    [Fact]
    public void Another_shell_is_refused_with_the_nearest()
    {
        var run = ConsoleRun.Of("/nowhere", "completion", "bsh");
        Assert.Equal(ExitCode.CommandLine, run.ExitCode);
        Assert.Contains("Did you mean 'bash'?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("networklens chokep", "chokep", "chokepoints")]
    [InlineData("networklens sites stage:ref", "ref", "refiner")]
    [InlineData("networklens show refiner-c", "refiner-c", "refiner-cn")]
    public async Task Bash_completes_behind_the_colons_at_which_it_breaks_words(string line, string word, string expected)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "Needs bash.");
        using var data = new TinyChain();
        string script = ConsoleRun.Of(data.Folder, "completion", "bash").Output;
        string test =
            $$"""
            networklens() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "networklens.dll")}}' "$@" --data .; }
            compopt() { :; }
            {{script}}
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=('{{word}}') COMP_CWORD=0
            _networklens
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", test]) { WorkingDirectory = data.Folder, RedirectStandardOutput = true })!;
        string output = await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected + "\n", output);
    }
}
