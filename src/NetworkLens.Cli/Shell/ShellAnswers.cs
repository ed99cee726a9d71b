using System.Diagnostics;

namespace NetworkLens.Cli.Shell;

/// <summary>Answers lines of the shell, on the terminal, into a file or into another program.</summary>
/// <param name="around">The shell's own.</param>
internal sealed class ShellAnswers(Surroundings around)
{
    /// <summary>Answers a line.</summary>
    /// <param name="line">Where the answer goes.</param>
    /// <param name="words">What is asked.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(Redirection line, string[] words)
    {
        try
        {
            return line.Sign switch
            {
                '>' => ToFile(line.Rest, words),
                '|' => ToProgram(line.Rest, words),
                _ => Ask(words, around),
            };
        }
        catch (Refusal refusal)
        {
            around.Say($"networklens: {refusal.Message}");
            return refusal.ExitCode;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            around.Say($"networklens: {fault.Message}");
            return ExitCode.File;
        }
    }

    // Ctrl+C stops the question, not the shell.
    private int Ask(string[] words, Surroundings within)
    {
        int Run(CancellationToken cancellation) => App.Run(words, within with { Cancellation = cancellation, Input = () => TextReader.Null, Terminal = null });
        return around.ControlC is { } control ? control.Query(Run) : Run(around.Cancellation);
    }

    private int ToFile(string name, string[] words)
    {
        string path = ShellLine.Read(name).All is [var only] && !only.StartsWith('>') ? around.FullPath(only)
            : throw Refusal.OfCommandLine($"behind > one file is named, which is written anew; '{name}' is {(name.Length == 0 ? "nothing" : "something else")}.");
        int exitCode = ExitCode.Answered;
        AnswerFile.WriteWhere(path, output =>
        {
            exitCode = Ask(words, around with { Output = output, Width = null, IsPiped = true });
            return exitCode is ExitCode.Answered or ExitCode.CheckFailed;
        });
        return exitCode;
    }

    // The answer is whole before the other program begins: what that does with it is no fault of the question.
    private int ToProgram(string program, string[] words)
    {
        if (program.Length == 0)
        {
            throw Refusal.OfCommandLine("behind | a program is named, such as less.");
        }

        using var output = new StringWriter();
        int exitCode = Ask(words, around with { Output = output, IsPiped = true });
        if (exitCode is not (ExitCode.Answered or ExitCode.CheckFailed))
        {
            return exitCode;
        }

        string[] shell = OperatingSystem.IsWindows() ? ["cmd", "/c"] : ["sh", "-c"];
        using var process = Process.Start(new ProcessStartInfo(shell[0], [shell[1], program]) { RedirectStandardInput = true, WorkingDirectory = around.WorkingFolder })!;
        bool Feed(CancellationToken cancellation)
        {
            try
            {
                process.StandardInput.Write(output.ToString());
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // It has seen enough.
            }

            process.WaitForExit();
            return true;
        }

        _ = around.ControlC is { } control ? control.Query(Feed) : Feed(around.Cancellation);
        return exitCode;
    }
}
