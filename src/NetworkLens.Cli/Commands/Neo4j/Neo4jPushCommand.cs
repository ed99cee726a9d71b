using System.CommandLine;
using System.Globalization;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>A data set into Neo4j.</summary>
internal static class Neo4jPushCommand
{
    public static Command Create(Ask ask, Neo4jOptions options)
    {
        var force = new Option<bool>("--force") { Description = "Send it even if the same data is already there, in case somebody has changed it." };
        var command = new Verb(
            "push",
            "Load the whole data set into Neo4j, replacing an earlier push of it: completely or not at all, or in batches that readers do not see until the last one is in. The property inForce says what runs as of --as-of. Sends nothing if the same data is already there.",
            "networklens neo4j push",
            "networklens neo4j push --force --database neo4j")
        {
            force,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed, options, parsed.GetValue(force))));
        return command;
    }

    private static Answer Of(Question question, ParseResult parsed, Neo4jOptions options, bool force)
    {
        Neo4jConnection connection = options.Connection(parsed, question.Settings.Neo4j);
        string? files = PushedFiles.IdOf(question);
        return options.Ask(parsed, question, async session =>
        {
            StoredFiles? there = force ? null : await ThereAsync(session, question, files);
            if (there is not null)
            {
                return Of(force, new PushAnswer(there.LoadId, there.LoadId, false, 0, CypherCounters.None), there.DataSet, Neo4jOptions.Place(session, connection)) with
                {
                    Unread = new DataSetFacts(there.DataSet, there.Version, there.AsOf ?? question.Clock.GetLocalNow().Year, there.Sites, there.Links),
                };
            }

            var load = new CypherLoad(question.Data, question.Options, question.Settings.AllMembers, () => question.Network) { FilesId = files };
            long sent = 0;
            using ProgressBar bar = question.Progress("Pushing to Neo4j", elapsed => string.Create(CultureInfo.InvariantCulture, $"  {sent / elapsed.TotalSeconds:#,0} rows/s"));
            PushAnswer pushed = await Push.ToAsync(session, load, force, new SentRows(rows => bar.Report((double)(sent = rows) / load.RowCount)), question.Cancellation);
            return Of(force, pushed, load.DataSet, Neo4jOptions.Place(session, connection)) with { DataSet = question.Data, Notes = [.. AtLeastNote.Of(question.Data)] };
        });
    }

    private static async Task<StoredFiles?> ThereAsync(ICypherSession session, Question question, string? files)
    {
        try
        {
            return files is null ? null : await StoreStatus.OfFilesAsync(session, files, question.Cancellation);
        }
        catch (CypherFault)
        {
            _ = question.Data; // what is wrong with the data is said first
            throw;
        }
    }

    private static Answer Of(bool force, PushAnswer pushed, string dataSet, Field[] place)
    {
        var rows = Rows.Of<PushAnswer>([pushed],
        [
            new("dataset", "Data set", ColumnKind.Text, _ => dataSet),
            new("loadId", "Load", ColumnKind.Text, row => row.LoadId),
            new("replaced", null, ColumnKind.Text, row => row.IsSent ? row.Replaced : null),
            new("sent", "Sent", ColumnKind.Flag, row => row.IsSent),
            new("rows", "Rows", ColumnKind.Count, row => (int)row.Rows),
            new("nodesCreated", "Nodes new", ColumnKind.Count, row => (int)row.Counters.NodesCreated),
            new("nodesDeleted", "gone", ColumnKind.Count, row => (int)row.Counters.NodesDeleted),
            new("relationshipsCreated", "Relationships new", ColumnKind.Count, row => (int)row.Counters.RelationshipsCreated),
            new("relationshipsDeleted", "gone", ColumnKind.Count, row => (int)row.Counters.RelationshipsDeleted),
        ]);
        return new Answer("neo4j push", null, [new Field("force", force), .. place], rows) { Headline = Neo4jHeadlines.Of(pushed, dataSet) };
    }

    // Not the library's Progress, which would tell of rows on another thread after the work is done.
    private sealed class SentRows(Action<long> tell) : IProgress<long>
    {
        public void Report(long value) => tell(value);
    }
}
