using System.CommandLine;
using NetworkLens.Cli;

namespace NetworkLens.Tests;

public sealed class HelpTexts
{
    [Fact]
    public void The_help_of_every_verb_ends_in_examples_of_that_verb_and_reads_no_file()
    {
        Assert.True(Commands().Count() > 30);
        foreach (Command command in Commands())
        {
            var run = ConsoleRun.Of("/nowhere", command.Name, "--help", "--data", "nowhere");
            Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
            Assert.Contains($"Examples:\n  networklens {command.Name}", run.Output, StringComparison.Ordinal);
        }
    }

    [SlowFact]
    public void Every_example_works_with_the_data_set_that_ships() => Try(Examples().Where(words => words[0] is not ("neo4j" or "mcp" or "merge" or "cluster") && !words.Contains("--cluster")), around => around); // these have tests of their own

    internal static IEnumerable<string[]> Examples() => Commands().OfType<Verb>().SelectMany(verb => verb.Examples).Select(example => (string[])[.. Words(example.Split(" < ")[0]).Skip(1)]);

    internal static void Try(IEnumerable<string[]> examples, Func<Surroundings, Surroundings> settings)
    {
        using var data = new TinyChain();
        TinyChain.WriteTo(Path.Combine(data.Folder, "my-data"));
        foreach (string[] words in examples)
        {
            var run = ConsoleRun.Of(data.Folder, around => settings(around) with { Input = () => new StringReader("summary\n") }, words);
            Assert.True(run.ExitCode is ExitCode.Answered or ExitCode.CheckFailed, $"{string.Join(' ', words)}: {run.Error}");
            Assert.NotEmpty(run.Output);
        }
    }

    [Fact]
    public void The_help_of_the_program_names_every_verb_the_exit_codes_and_where_settings_come_from()
    {
        var run = ConsoleRun.Of("/nowhere", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.All(Commands(), command => Assert.Contains($"  {command.Name} ", run.Output, StringComparison.Ordinal));
        Assert.Contains("130 cancelled", run.Output, StringComparison.Ordinal);
        Assert.Contains("NETWORKLENS_*", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<Command> Commands()
    {
        var around = new Surroundings(TextWriter.Null, TextWriter.Null, null, false, "/nowhere", _ => { }, CancellationToken.None);
        return App.CommandLine(around).Subcommands;
    }

    // As a shell splits a line with single quotes.
    private static IEnumerable<string> Words(string line) => line.Split('\'').SelectMany((part, position) =>
        position % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
