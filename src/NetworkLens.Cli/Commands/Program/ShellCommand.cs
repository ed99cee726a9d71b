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
            "Ask questions one after another at a prompt, with completion (Tab) and history (Ctrl+R searches it); the network stays in memory. Add | less or > file to a question to page or save its answer. Also reads a script from stdin.",
            "networklens shell",
            "networklens shell --data my-data --as-of 2030",
            "networklens shell < questions.txt");
        command.SetAction(parsed =>
        {
            (Settings settings, Surroundings within) = options.Within(parsed, around);
            return new ShellLoop(within, (RootCommand)parsed.RootCommandResult.Command, new Question(settings, within, new DataAtHand(settings, within))).Run();
        });
        return command;
    }
}
