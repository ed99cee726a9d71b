using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Cli.Output;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>What of ours is in Neo4j.</summary>
internal static class Neo4jStatusCommand
{
    public static Command Create(Ask ask, Neo4jOptions options)
    {
        var command = new Verb(
            "status",
            "Check the connection to Neo4j, and list the data sets in it.",
            "networklens neo4j status",
            "networklens neo4j status --format json");
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed, options)));
        return command;
    }

    private static Answer Of(Question question, ParseResult parsed, Neo4jOptions options)
    {
        Neo4jConnection connection = options.Connection(parsed, question.Settings.Neo4j);
        (ServerFacts server, ImmutableArray<StoredDataSet> found, Field[] place) = options.Ask(parsed, question, async session =>
            (await session.ServerAsync(question.Cancellation), await StoreStatus.OfAsync(session, question.Cancellation), Neo4jOptions.Place(session, connection)));
        var rows = Rows.Of(found,
        [
            new("dataset", "Data set", ColumnKind.Text, row => row.DataSet),
            new("version", "Version", ColumnKind.Text, row => row.Version),
            new("loadId", "Load", ColumnKind.Text, row => row.LoadId),
            new("sites", "Sites", ColumnKind.Count, row => (int)row.Sites),
            new("links", "Links", ColumnKind.Count, row => (int)row.Links),
            new("nodes", "Nodes", ColumnKind.Count, row => (int)row.Nodes),
            new("relationships", "Relationships", ColumnKind.Count, row => (int)row.Relationships),
        ]);
        return new Answer("neo4j status", null, [.. place], rows)
        {
            Totals = [new Field("server", $"Neo4j {server.Version} {server.Edition}".TrimEnd()), .. place],
            Headline = Neo4jHeadlines.Of(server, found),
            Notes = [.. found.Where(row => row.LoadId is null).Select(row => $"'{row.DataSet}' is only partly loaded: a push is under way, or was interrupted. Push it again to complete it.")],
        };
    }
}
