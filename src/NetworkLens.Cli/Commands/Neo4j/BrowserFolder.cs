using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>The style sheet and the saved queries of a data set in a folder, for whoever sets Browser up.</summary>
internal static class BrowserFolder
{
    /// <summary>Writes a new folder.</summary>
    public static Answer Of(Question question, string folder, QueryWishes wishes)
    {
        SavedQuery[] queries = [.. wishes.Askable];
        AnswerFile.WriteFolder(question.FullPath(folder), place =>
        {
            AnswerFile.Write(Path.Combine(place, BrowserStyle.FileName), BrowserStyle.Write);
            AnswerFile.WriteBytes(
                Path.Combine(place, BrowserFavourites.ZipName),
                output => BrowserFavourites.WriteZip(queries.Select(query => (query, query.File(wishes.Parameters(question, query)))), output));
            AnswerFile.Write(
                Path.Combine(place, BrowserFavourites.CsvName),
                output => BrowserFavourites.WriteCsv(queries.Select(query => (query, wishes.Cypher(question, query))), output));
        });
        (string File, string Use)[] files =
        [
            (BrowserStyle.FileName, "Drop it on the window of Neo4j Browser: colours, captions and sizes."),
            (BrowserFavourites.ZipName, "Drop it on the window of Neo4j Browser: each query becomes a favourite."),
            (BrowserFavourites.CsvName, "Import it into the saved queries of the Query tool."),
        ];
        SavedQuery[] left = [.. SavedQuery.All.Except(queries)];
        var rows = Rows.Of(files,
        [
            new("file", "File", ColumnKind.Text, file => Path.Combine(folder, file.File)),
            new("use", "Use", ColumnKind.Text, file => file.Use),
        ]);
        return new Answer("neo4j open", question.Data, [.. wishes.Fields], rows)
        {
            Notes =
            [
                .. left.Length == 0 ? Array.Empty<string>() : [$"Left out, as they ask about a site (--to) or a bloc (--bloc): {string.Join(", ", left.Select(query => query.Name))}."],
                .. AtLeastNote.Of(question.Data),
            ],
        };
    }
}
