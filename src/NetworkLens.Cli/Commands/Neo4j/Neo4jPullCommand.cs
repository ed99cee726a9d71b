using System.CommandLine;
using NetworkLens.Cli.Output;
using NetworkLens.Data;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>A network out of Neo4j, into a data set folder.</summary>
internal static class Neo4jPullCommand
{
    private sealed record Read(string Folder, PullAnswer Answer, int Errors);

    public static Command Create(Ask ask, Neo4jOptions options)
    {
        var name = new Argument<string>("NAME") { Description = "Name of a data set that push wrote, as status lists it. Default: the one of --data.", Arity = ArgumentArity.ZeroOrOne };
        name.Validators.Add(CommandLineFaults.RefuseOptions);

        // In place of the common --out: there it is the answer that goes to the file.
        var folder = new Option<string>("--out") { HelpName = "FOLDER", Description = "A new folder, there when all of it is read.", Required = true };
        var command = new Verb(
            "pull",
            "Read a network out of Neo4j into a data set folder for --data: one that push wrote, or your own nodes and relationships by the setting neo4j:pull.",
            "networklens neo4j pull --out pulled-data",
            "networklens neo4j pull rare-earths --out pulled-by-name")
        {
            name, folder,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed, options, parsed.GetValue(name), parsed.GetRequiredValue(folder))));
        return command;
    }

    private static Answer Of(Question question, ParseResult parsed, Neo4jOptions options, string? name, string folder)
    {
        string path = question.FullPath(folder);
        PullMapping? mapping = question.Settings.Neo4j.Pull;
        if (mapping is not null && name is not null)
        {
            throw Refusal.OfCommandLine($"the setting neo4j:pull says which nodes are read, and '{name}' which data set: take one of them away.");
        }

        string? dataSet = mapping is null ? name ?? question.Data.Name : null;
        Neo4jConnection connection = options.Connection(parsed, question.Settings.Neo4j);
        PullAnswer? pulled = null;
        Field[] place = [];
        AnswerFile.WriteFolder(path, temporary =>
        {
            using ProgressBar progress = question.Progress("Reading from Neo4j");
            (pulled, place) = options.Ask(parsed, question, async session => (
                mapping is null
                    ? await Pull.DataSetAsync(session, dataSet!, temporary, progress, question.Cancellation)
                    : await MappedPull.RunAsync(session, mapping, temporary, progress, question.Cancellation),
                Neo4jOptions.Place(session, connection)));
        });
        int errors = Validation.Of(path, question.Clock, cancellation: question.Cancellation).Count(finding => finding.Severity == Severity.Error);
        var rows = Rows.Of<Read>([new Read(folder, pulled!, errors)],
        [
            new("folder", "Folder", ColumnKind.Text, row => row.Folder),
            new("sites", "Sites", ColumnKind.Count, row => (int)row.Answer.Sites),
            new("links", "Links", ColumnKind.Count, row => (int)row.Answer.Links),
            new("errors", "Errors", ColumnKind.Count, row => row.Errors),
        ]);
        return new Answer("neo4j pull", null, [new Field("name", dataSet), .. place], rows)
        {
            Headline = Neo4jHeadlines.Of(pulled!, folder),
            Notes =
            [
                .. errors > 0 ? [$"What was read is not a valid data set yet: networklens validate {folder} lists what is wrong, and where."] : Array.Empty<string>(),
                .. pulled!.WithoutId > 0 ? [$"Left out because they have no id: {pulled.WithoutId} nodes."] : Array.Empty<string>(),
                .. mapping is null ? ["Policies, stockpiles, prices, investments and scenarios are not in Neo4j, and so not in the folder."] : Array.Empty<string>(),
            ],
            IsDataInvalid = errors > 0,
        };
    }
}
