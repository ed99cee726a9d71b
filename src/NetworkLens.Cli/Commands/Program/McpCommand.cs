using System.CommandLine;
using System.Reflection;
using NetworkLens.Mcp;

namespace NetworkLens.Cli.Commands;

/// <summary>The answers for an assistant, over the Model Context Protocol.</summary>
internal static class McpCommand
{
    public static Command Create(CommonOptions options, Surroundings around)
    {
        var command = new Verb(
            "mcp",
            "Answer an assistant, or any client of the Model Context Protocol, on stdin and stdout: what breaks a supply, why, who depends on it, alternatives, what a scenario costs, what is in the data. It only reads.",
            "networklens mcp",
            "networklens mcp --data gallium-germanium --as-of 2030");
        command.SetAction(parsed => Serve(options.Within(parsed, around).Around));
        return command;
    }

    // Here and not in the action, so that no other verb loads the library.
    private static int Serve(Surroundings around)
    {
        if (around.Terminal is not null)
        {
            around.Say("Waiting for a client of the Model Context Protocol, which speaks JSON on stdin; Ctrl+C ends this. To ask questions yourself: networklens shell.");
        }

        (Stream input, Stream output) = around.Pipes();
        Task serving = OutcomeServer.RunAsync(input, output, Version, (words, cancellation) => Answered(words, around, cancellation), around.Cancellation);
        try
        {
            serving.Wait(around.Cancellation); // a blocked read of stdin knows no Ctrl+C
        }
        catch (OperationCanceledException)
        {
        }

        return ExitCode.Answered;
    }

    private static string Version => Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static ConsoleAnswer Answered(IReadOnlyList<string> words, Surroundings around, CancellationToken cancellation)
    {
        using var output = new StringWriter();
        using var said = new StringWriter();
        int exitCode = App.Run([.. words], around with { Output = output, Error = said, Width = null, ErrorWidth = null, Terminal = null, ControlC = null, AskSecret = null, Browse = null, Cancellation = cancellation });
        return new ConsoleAnswer(exitCode == ExitCode.Answered, output.ToString(), said.ToString());
    }
}
