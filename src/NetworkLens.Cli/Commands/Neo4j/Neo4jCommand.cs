using System.CommandLine;

namespace NetworkLens.Cli.Commands;

/// <summary>Into Neo4j and back.</summary>
internal static class Neo4jCommand
{
    public static Command Create(Ask ask)
    {
        var options = new Neo4jOptions();
        var command = new Verb(
            "neo4j",
            "Put the network into Neo4j, and see what of it is there. Needs Neo4j 5.19 or newer.",
            "networklens neo4j push",
            "networklens neo4j status --format json",
            "networklens neo4j clear")
        {
            Neo4jPushCommand.Create(ask, options),
            Neo4jStatusCommand.Create(ask, options),
            Neo4jClearCommand.Create(ask, options),
        };
        foreach (Option option in options.All)
        {
            option.Recursive = true;
            command.Add(option);
        }

        return command;
    }
}
