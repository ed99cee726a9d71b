using System.CommandLine;
using NetworkLens.Cli.Shell;

namespace NetworkLens.Cli.Commands;

/// <summary>The same verbs at a prompt.</summary>
internal static class ShellCommand
{
    public static Command Create(CommonOptions options, Surroundings around)
    {
        var command = new Verb(
            "shell",
            "Ask one question after the other at a prompt, with completion (Tab) and history (Ctrl+R searches it); the network stays in memory. | less and > file behind a question take its answer. Reads a script from stdin as well.",
            "networklens shell",
            "networklens shell --data my-data --as-of 2030",
            "networklens shell < questions.txt");
        command.SetAction(parsed =>
        {
            (Settings settings, Surroundings within) = options.Within(parsed, around);
            return new ShellLoop(within, (RootCommand)parsed.RootCommandResult.Command, new Question(settings, within)).Run();
        });
        return command;
    }
}
