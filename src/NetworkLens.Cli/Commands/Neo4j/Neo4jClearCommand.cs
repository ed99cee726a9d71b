using System.CommandLine;
using NetworkLens.Cli.Output;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>A data set out of Neo4j.</summary>
internal static class Neo4jClearCommand
{
    private sealed record Cleared(string DataSet, CypherCounters Counters);

    public static Command Create(Ask ask, Neo4jOptions options)
    {
        var name = new Argument<string>("NAME") { Description = "Name of a data set in Neo4j, as status lists it. Default: the one of --data.", Arity = ArgumentArity.ZeroOrOne };
        name.Validators.Add(CommandLineFaults.RefuseOptions);
        var command = new Verb(
            "clear",
            "Remove a data set from Neo4j, with everything that annotate added, completely or not at all. Other data is left alone.",
            "networklens neo4j clear",
            "networklens neo4j clear rare-earths")
        {
            name,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed, options, parsed.GetValue(name))));
        return command;
    }

    private static Answer Of(Question question, ParseResult parsed, Neo4jOptions options, string? name)
    {
        Neo4jConnection connection = options.Connection(parsed, question.Settings.Neo4j);
        string dataSet = name ?? question.Data.Name;
        (CypherCounters counters, Field[] place) = options.Ask(parsed, question, async session =>
            (await StoreStatus.ClearAsync(session, dataSet, question.Cancellation), Neo4jOptions.Place(session, connection)));
        var rows = Rows.Of<Cleared>([new Cleared(dataSet, counters)],
        [
            new("dataset", "Data set", ColumnKind.Text, row => row.DataSet),
            new("nodesDeleted", "Nodes gone", ColumnKind.Count, row => (int)row.Counters.NodesDeleted),
            new("relationshipsDeleted", "Relationships gone", ColumnKind.Count, row => (int)row.Counters.RelationshipsDeleted),
        ]);
        return new Answer("neo4j clear", null, [.. place], rows)
        {
            Headline = Neo4jHeadlines.Cleared(counters, dataSet),
        };
    }
}
