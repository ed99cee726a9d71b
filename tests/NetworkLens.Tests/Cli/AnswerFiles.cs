using System.Globalization;
using NetworkLens.Cli;

namespace NetworkLens.Tests;

public sealed class AnswerFiles
{
    [Fact]
    public void Out_holds_what_the_screen_would_and_the_screen_nothing()
    {
        using var data = new TinyChain();
        string printed = ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--format", "json").Output;
        var run = ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--format", "json", "--out", "answer.json");
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal(printed, File.ReadAllText(Path.Combine(data.Folder, "answer.json")));
    }

    [Fact]
    public void A_file_is_either_the_old_one_or_the_whole_new_one()
    {
        using var data = new TinyChain();
        string path = Path.Combine(data.Folder, "answer.txt");
        data.Write("answer.txt", "old");
        string[] before = Directory.GetFiles(data.Folder);
        Assert.Throws<InvalidOperationException>(() => AnswerFile.Write(path, output =>
        {
            output.Write("half");
            output.Flush();
            throw new InvalidOperationException("No more.");
        }));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(before.Order(), Directory.GetFiles(data.Folder).Order());

        AnswerFile.Write(path, output => output.Write("new"));
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(before.Order(), Directory.GetFiles(data.Folder).Order());
    }

    [Fact]
    public void What_a_killed_run_left_is_taken_away_by_the_next_and_what_another_writes_is_not()
    {
        using var data = new TinyChain();
        string path = Path.Combine(data.Folder, "answer.txt");
        data.Write(".answer.txt.x.unfinished", "half");
        data.Write(".other.txt.x.unfinished", "of another place");
        string folder = Path.Combine(data.Folder, "copy");
        data.Write(".copy.x.unfinished/sites.csv", "half");
        AnswerFile.Write(path, _ => AnswerFile.Write(path, output => output.Write("new")));
        AnswerFile.WriteFolder(folder, under => File.WriteAllText(Path.Combine(under, "sites.csv"), Directory.GetDirectories(data.Folder, ".copy.*").Length.ToString(CultureInfo.InvariantCulture)));

        Assert.Equal(string.Empty, File.ReadAllText(path)); // the outer writer came last, and its file was left alone
        Assert.Equal("1", File.ReadAllText(Path.Combine(folder, "sites.csv")));
        Assert.Equal(["sites.csv"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
        Assert.Equal([".other.txt.x.unfinished"], Directory.GetFileSystemEntries(data.Folder, "*.unfinished").Select(Path.GetFileName));
    }

    [Fact]
    public void Colour_goes_to_a_terminal_alone_and_only_where_nobody_forbids_it()
    {
        using var data = new TinyChain();
        bool IsColoured(Func<Surroundings, Surroundings> change, params string[] more) =>
            ConsoleRun.Of(data.Folder, change, ["sites", "--data", ".", .. more]).Output.Contains('\u001b', StringComparison.Ordinal);
        Assert.True(IsColoured(around => around with { Width = 100 }));
        Assert.False(IsColoured(around => around));
        Assert.False(IsColoured(around => around with { Width = 100, IsColourForbidden = true }));
        Assert.False(IsColoured(around => around with { Width = 100 }, "--no-color"));
    }
}
