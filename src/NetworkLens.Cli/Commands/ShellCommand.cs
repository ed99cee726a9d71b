using System.CommandLine;
using Microsoft.Extensions.Configuration;
using NetworkLens.Cli.Shell;

namespace NetworkLens.Cli.Commands;

/// <summary>The same verbs at a prompt.</summary>
internal static class ShellCommand
{
    public static Command Create(CommonOptions options, Surroundings around)
    {
        var command = new Verb(
            "shell",
            "Ask one question after the other at a prompt, with completion and history; the network stays in memory. Reads a script from stdin as well.",
            "networklens shell",
            "networklens shell --data my-data --as-of 2030",
            "networklens shell < questions.txt");
        command.SetAction(parsed =>
        {
            // What is set for the shell is set for each of its lines.
            IConfigurationRoot configuration = options.Configure(parsed, around);
            var settings = Settings.Of(configuration);
            Surroundings within = around with { AddAmbientSettings = builder => builder.AddConfiguration(configuration) };
            return new ShellLoop(within, (RootCommand)parsed.RootCommandResult.Command, new Question(settings, within)).Run();
        });
        return command;
    }
}
