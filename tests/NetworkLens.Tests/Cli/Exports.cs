using NetworkLens.Cli;

namespace NetworkLens.Tests;

public sealed class Exports
{
    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    [InlineData("dot")]
    [InlineData("json")]
    [InlineData("cypher")]
    public void A_graph_goes_to_stdout_or_to_a_file_the_same_bytes(string format)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "export", format, "--data", ".");
        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("Not in such a file, so that no import brings it back: ", line, StringComparison.Ordinal));
        Assert.Equal(format == "cypher", run.Error.Length == 0);
        GoldenFile.Matches($"export.{format}", run.Output);

        string file = $"graph.{format}";
        var told = ConsoleRun.Of(data.Folder, "export", format, "--data", ".", "--out", file);
        Assert.Equal(0, told.ExitCode);
        Assert.Equal(run.Output, File.ReadAllText(Path.Combine(data.Folder, file)));
        GoldenFile.Matches($"export-{format}-told.txt", told.Output);
    }

    [Fact]
    public void What_lies_around_a_site_is_counted_in_links_either_way()
    {
        using var data = new TinyChain();
        GoldenFile.Matches("export-around.dot", ConsoleRun.Of(data.Folder, "export", "dot", "--around", "magnet-jp", "--hops", "1", "--data", ".").Output);
        string both = ConsoleRun.Of(data.Folder, "export", "json", "--around", "magnet-jp", "--hops", "1", "--selection", "country:JP,CN", "--data", ".").Output;
        Assert.Contains("\"id\":\"refiner-cn\"", both, StringComparison.Ordinal);
        Assert.DoesNotContain("\"id\":\"car\"", both, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_is_a_folder_that_answers_as_the_data_it_came_from()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "export", "csv", "--data", ".", "--out", "copy");
        Assert.Equal(0, run.ExitCode);
        GoldenFile.Matches("export-csv-told.txt", $"{run.Output}---- stderr\n{run.Error}");
        foreach (string[] question in (string[][])[["chokepoints"], ["show", "refiner-cn"], ["single-source"], ["blocs", "allies"], ["summary"]])
        {
            string[] json = [.. question, "--format", "json", "--data"];
            Assert.Equal(ConsoleRun.Of(data.Folder, [.. json, "."]).Output, ConsoleRun.Of(data.Folder, [.. json, "copy"]).Output);
        }
    }

    [Fact]
    public void A_programme_goes_to_stdout_or_to_a_file_the_same_bytes_and_names_what_failed()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "export", "mps", "--fail", "country:CN", "--data", ".");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("* NetworkLens: the most that can be served of ", run.Output, StringComparison.Ordinal);
        Assert.Contains(" without country:CN.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("ENDATA\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Its optimum is minus the tonnes a year served", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, ConsoleRun.Of(data.Folder, "export", "mps", "--fail", "country:CN", "--data", ".", "--out", "served.mps").ExitCode);
        Assert.Equal(run.Output, File.ReadAllText(Path.Combine(data.Folder, "served.mps")));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        using var data = new TinyChain();
        Directory.CreateDirectory(Path.Combine(data.Folder, "copy"));
        data.Write("copy/mine.txt", "mine");
        var run = ConsoleRun.Of(data.Folder, "export", "csv", "--data", ".", "--out", "copy");
        Assert.Equal(ExitCode.File, run.ExitCode);
        Assert.Contains("is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.GetFileSystemEntries(Path.Combine(data.Folder, "copy")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("'grafml' is not a format; expected one of graphml, gexf, dot, json, sankey, csv, cypher, neo4j-import, mps. Did you mean 'graphml'?", "grafml")]
    [InlineData("--hops counts links from a site: say which with --around.", "dot", "--hops", "1")]
    [InlineData("--hops: 'x' is not a whole number from 0 to 100.", "dot", "--around", "car", "--hops", "x")]
    [InlineData("cypher holds the whole data set.", "cypher", "--around", "car")]
    [InlineData("--rerouting and --fail are about mps, not dot.", "dot", "--fail", "country:CN")]
    [InlineData("mps holds the whole data set.", "mps", "--selection", "stage:mine")]
    [InlineData("country 'ZZ'", "mps", "--fail", "country:ZZ")]
    [InlineData("csv is a folder of files: say where with --out FOLDER.", "csv")]
    [InlineData("cypher holds the whole data set.", "cypher", "--selection", "stage:mine")]
    [InlineData("None of 'country:VN' lies within 1 links of car.", "dot", "--around", "car", "--hops", "1", "--selection", "country:VN")]
    public void A_slip_is_told_in_words(string expected, params string[] command)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, ["export", .. command, "--data", "."]);
        Assert.Equal((ExitCode.CommandLine, string.Empty), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
