using System.CommandLine;
using NetworkLens.Cli.Completion;

namespace NetworkLens.Cli.Commands;

/// <summary>Scripts that let a shell complete our command lines, and what they ask us.</summary>
internal static class CompletionCommand
{
    public static Command Create(CommonOptions options, Surroundings around)
    {
        string[] shells = [.. CompletionScripts.All.Keys];
        var shell = new Argument<string>("SHELL") { HelpName = string.Join('|', shells), Description = "The shell to print the script for.", Arity = ArgumentArity.ZeroOrOne };
        shell.Validators.Add(CommandLineFaults.RefuseOptions);
        var line = new Option<string>("--line") { Hidden = true, Description = "A command line up to the cursor: prints what it may go on with." };
        var command = new Verb(
            "completion",
            "Print a script that completes networklens commands, options, site ids and selectors in bash, zsh or PowerShell.",
            "networklens completion bash",
            "networklens completion zsh",
            "networklens completion powershell")
        {
            shell, line,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(line) is { } text)
            {
                var held = new DataAtHand(Settings.Of(options.Configure(parsed, around)), around);
                var completion = new CommandCompletion((RootCommand)parsed.RootCommandResult.Command, held.DataIfReadable, around.FilesIn);
                around.Output.Write(string.Concat(completion.Of(text).Candidates.Select(candidate => candidate + "\n")));
                return ExitCode.Answered;
            }

            string asked = parsed.GetValue(shell) ?? throw Refusal.OfCommandLine($"say for which shell: {string.Join(", ", shells)}.");
            around.Output.Write(CompletionScripts.All.TryGetValue(asked, out string? script)
                ? script.ReplaceLineEndings("\n") + "\n"
                : throw Refusal.OfCommandLine($"'{asked}' is not a shell we complete for; expected one of {string.Join(", ", shells)}.{DidYouMean.Of(asked, shells)}"));
            return ExitCode.Answered;
        });
        return command;
    }
}
