using System.CommandLine;
using NetworkLens.Cli.Completion;

namespace NetworkLens.Cli.Shell;

/// <summary>The prompt: a line in, its answer out, until the lines end.</summary>
/// <param name="around">The shell's own, with its settings as those of every line.</param>
/// <param name="root">Every verb, for completion.</param>
/// <param name="question">Reads the data that names are completed from.</param>
internal sealed class ShellLoop(Surroundings around, RootCommand root, Question question)
{
    private const string Beginning = "Ask as on the command line, without its first word: chokepoints --to f-35. help lists the questions, Tab completes, | less and > file take an answer, exit leaves.\n";

    private static readonly string[] Words = ["help", "reload", "exit"];

    /// <summary>Runs line after line.</summary>
    /// <returns>Without a terminal the exit code of the first line that failed; at a terminal 0.</returns>
    public int Run()
    {
        int first = ExitCode.Answered;
        if (around.Terminal is not null && !question.Settings.IsQuiet)
        {
            around.Output.Write(Beginning);
        }

        while (Next() is { } text)
        {
            var line = Redirection.Read(text);
            string[] words = [.. ShellLine.Read(line.Query).All.SkipWhile((word, position) => position == 0 && word == "networklens")];
            if (words.Length == 0 || words[0].StartsWith('#'))
            {
                continue;
            }

            if (words is ["exit"] or ["quit"])
            {
                break;
            }

            int exitCode = Answer(words, line);
            around.Cancellation.ThrowIfCancellationRequested();
            if (around.Terminal is null)
            {
                first = first == ExitCode.Answered ? exitCode : first;
                if (exitCode == ExitCode.Cancelled)
                {
                    break; // of a script Ctrl+C means all of it
                }
            }
        }

        return around.Terminal is null ? first : ExitCode.Answered;
    }

    private int Answer(string[] words, Redirection line)
    {
        switch (words)
        {
            case ["help"]:
                return Answers.Run(line, ["--help"]);
            case ["help", .. var about]:
                return Answers.Run(line, [.. about, "--help"]);
            case ["reload"]:
                around.Loaded.Forget();
                return ExitCode.Answered;
            case ["shell", ..]:
                around.Say("networklens shell: type help for what you can ask, exit to leave.");
                return ExitCode.CommandLine;
            default:
                if (ShellLine.Read(line.Query + line.Sign + line.Rest).OpenQuote is { } quote)
                {
                    around.Say($"networklens: the quote {quote} is never closed.");
                    return ExitCode.CommandLine;
                }

                return Answers.Run(line, words);
        }
    }

    private string? Next() => around.Terminal is null ? Script.ReadLine() : Reader.Read();

    private ShellAnswers Answers => field ??= new ShellAnswers(around);

    private TextReader Script => field ??= around.Input();

    private LineReader Reader => field ??= new LineReader(
        around.Terminal!.ReadKey, around.Output, around.Terminal.Width, new LineHistory(around.Terminal.HistoryFile), Completion().Of);

    private CommandCompletion Completion() => new(root, question.Held.DataIfReadable, around.FilesIn) { OtherVerbs = Words };
}
