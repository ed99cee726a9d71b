using System.CommandLine;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Benchmarks;

/// <summary>The stand-in for Neo4j in a process of its own, so that its work and its memory are not the client's.</summary>
internal static class StandInCommand
{
    public static Command Create()
    {
        var command = new Command("stand-in", "Serves an empty store: prints its address; a line of input asks for a new one, the end of it stops.");
        command.SetAction(async (_, cancellation) =>
        {
            do
            {
                await using var server = new StandInServer { Credentials = null };
                Console.WriteLine(server.Address);
                if (await Console.In.ReadLineAsync(cancellation) is null)
                {
                    return;
                }
            }
            while (true);
        });
        return command;
    }
}
