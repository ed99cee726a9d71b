using NetworkLens.Cli;
using NetworkLens.Cli.Shell;

namespace NetworkLens.Tests;

public sealed class Shells
{
    [Fact]
    public void A_script_on_stdin_prints_what_the_commands_print()
    {
        using var data = new TinyChain();
        string[][] commands = [["summary"], ["chokepoints", "--to", "car", "--by", "site"], ["sites", "stage:refiner", "--format", "json"], ["show", "Osaka Magnets"]];
        string script = string.Join('\n', ["# questions", "", .. commands.Select(words => string.Join(' ', words.Select(word => word.Contains(' ', StringComparison.Ordinal) ? $"'{word}'" : word))), "exit", "nonsense"]);
        ConsoleRun[] alone = [.. commands.Select(words => ConsoleRun.Of(data.Folder, [.. words, "--data", "."]))];
        ConsoleRun shell = Run(data, script);
        Assert.Equal(string.Concat(alone.Select(run => run.Output)), shell.Output);
        Assert.Equal(string.Concat(alone.Select(run => run.Error)), shell.Error);
        Assert.Equal(ExitCode.Answered, shell.ExitCode);
    }

    [Fact]
    public void The_first_line_that_fails_gives_the_exit_code_and_the_others_still_run()
    {
        using var data = new TinyChain();
        ConsoleRun shell = Run(data, "sites nobody\nnonsense\nshow 'never closed\nshell\nconcentration --fail-on 'topShare>0.5'\nblocs");
        Assert.Equal(ExitCode.CommandLine, shell.ExitCode);
        Assert.Contains("The allies", shell.Output, StringComparison.Ordinal);
        Assert.Contains("'nonsense' is not a command of networklens.", shell.Error, StringComparison.Ordinal);
        Assert.Contains("the quote ' is never closed", shell.Error, StringComparison.Ordinal);
        Assert.Contains("networklens shell: type help", shell.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CheckFailed, Run(data, "concentration --fail-on 'topShare>0.5'\nsites nobody").ExitCode);
    }

    [Fact]
    public void Data_is_read_once_until_it_is_asked_to_read_it_again()
    {
        using var data = new TinyChain();
        ConsoleRun shell = Run(data, "summary --verbose\nchokepoints --verbose\nreload\nblocs --verbose");
        Assert.Equal(2, shell.Error.Split("Read 11 sites and 13 links").Length - 1);
    }

    [Fact]
    public void Settings_of_the_shell_hold_for_each_line_and_a_line_may_say_otherwise()
    {
        using var data = new TinyChain();
        ConsoleRun shell = Run(data, "summary\nsummary --as-of 2026 --format json", "--as-of", "2031", "--format", "csv");
        Assert.StartsWith("stage,", shell.Output, StringComparison.Ordinal);
        Assert.Contains("\"asOf\":2026,\"evidence\"", shell.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.CommandLine, Run(data, "summary", "--as-of", "soon").ExitCode);
    }

    [Fact]
    public void Help_tells_of_the_program_or_of_one_verb()
    {
        using var data = new TinyChain();
        Assert.Equal(ConsoleRun.Of(data.Folder, "--help").Output, Run(data, "help").Output);
        Assert.Equal(ConsoleRun.Of(data.Folder, "blocs", "--help").Output, Run(data, "help blocs").Output);
    }

    [Fact]
    public void Control_C_stops_the_query_and_not_the_shell()
    {
        using var data = new TinyChain();
        using var control = new ControlC();
        var keys = new Queue<char>("summary\rblocs\rexit\r");
        var terminal = new Terminal(() => new ConsoleKeyInfo(keys.Peek(), keys.Dequeue() == '\r' ? ConsoleKey.Enter : ConsoleKey.None, false, false, false), 80, null);
        using var error = new Pressing(control);
        var run = ConsoleRun.Of(
            data.Folder,
            around => around with { Terminal = terminal, ControlC = control, Error = error, Cancellation = control.Whole },
            "shell", "--data", ".", "--verbose", "--no-color");
        Assert.Equal(ExitCode.Answered, run.ExitCode);
        Assert.StartsWith("Read 11 sites and 13 links", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("networklens: cancelled.\n", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("refiner", run.Output, StringComparison.Ordinal); // the summary was stopped
        Assert.Contains("The allies", run.Output, StringComparison.Ordinal);    // the next question was answered
    }

    [Fact]
    public void An_answer_goes_into_a_file_or_into_another_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Needs sort.");
        using var data = new TinyChain();
        ConsoleRun shell = Run(data, "summary > whole.txt\nsites stage:mine --format csv --quiet | sort -r > 'sorted lines.csv'\nblocs >  'with space.txt'\nsites 'operator:\"Nord Mining\"' --format csv | head -n 1 > head.csv");
        Assert.Equal((ExitCode.Answered, string.Empty), (shell.ExitCode, shell.Output));
        Assert.Equal(ConsoleRun.Of(data.Folder, "summary", "--data", ".").Output, File.ReadAllText(Path.Combine(data.Folder, "whole.txt")));
        string[] sorted = File.ReadAllLines(Path.Combine(data.Folder, "sorted lines.csv"));
        Assert.True(sorted.Length > 1);
        Assert.Equal(sorted.OrderDescending(StringComparer.Ordinal), sorted);
        Assert.Contains("The allies", File.ReadAllText(Path.Combine(data.Folder, "with space.txt")), StringComparison.Ordinal);
        Assert.StartsWith("site,", File.ReadAllText(Path.Combine(data.Folder, "head.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_left_as_it_is_where_there_is_no_answer()
    {
        using var data = new TinyChain();
        string kept = Path.Combine(data.Folder, "kept.txt");
        File.WriteAllText(kept, "old");
        ConsoleRun shell = Run(data, "sites nobody > kept.txt\nsummary > a b\nsummary >> kept.txt\nsummary >\nsummary |\nsummary > /nowhere/x.txt");
        Assert.Equal(ExitCode.CommandLine, shell.ExitCode);
        Assert.Equal("old", File.ReadAllText(kept));
        Assert.Equal(6, shell.Error.Split("networklens: ").Length - 1);
        Assert.DoesNotContain(Directory.GetFiles(data.Folder), file => file.EndsWith(".unfinished", StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_s_own_sign_sends_nothing_anywhere()
    {
        using var data = new TinyChain();
        string line = "explain 'link:refiner-cn>magnet-cn:dy-oxide' --to car";
        Assert.Equal(new Redirection(line, null, string.Empty), Redirection.Read(line));
        Assert.Null(Redirection.Read("chokepoints --fail-on 'demandShare > 0.5'").Sign);
        Assert.Null(Redirection.Read("explain link:a>b:c").Sign);
    }

    [Fact]
    public void A_person_is_told_how_to_begin_and_a_script_is_not()
    {
        using var data = new TinyChain();
        var keys = new Queue<char>("exit\r");
        var terminal = new Terminal(() => new ConsoleKeyInfo(keys.Peek(), keys.Dequeue() == '\r' ? ConsoleKey.Enter : ConsoleKey.None, false, false, false), 80, null);
        Assert.StartsWith("Ask as on the command line", ConsoleRun.Of(data.Folder, around => around with { Terminal = terminal }, "shell").Output, StringComparison.Ordinal);
        Assert.Empty(Run(data, "exit").Output);
    }

    private static ConsoleRun Run(TinyChain data, string script, params string[] options) =>
        ConsoleRun.Of(data.Folder, around => around with { Input = () => new StringReader(script) }, ["shell", "--data", ".", .. options]);

    // Presses Ctrl+C when the first query says that it has read its data.
    private sealed class Pressing(ControlC control) : StringWriter
    {
        private bool isPressed;

        public override void Write(string? value)
        {
            base.Write(value);
            if (!isPressed && value?.StartsWith("Read", StringComparison.Ordinal) == true)
            {
                isPressed = true;
                control.Press();
            }
        }
    }
}
