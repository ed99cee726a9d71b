using System.CommandLine;
using NetworkLens.Cli.Output;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>A folder of tables into one file that opens at once.</summary>
internal static class CompileCommand
{
    private sealed record Written(string File, DataSet Data, long Bytes);

    public static Command Create(Ask ask)
    {
        var path = new Argument<string>("PATH") { Description = "The folder of a data set; --data where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        path.Validators.Add(CommandLineFaults.RefuseOptions);

        // In place of the common --out: there it is the answer that goes to the file.
        var file = new Option<string>("--out") { HelpName = "FILE", Description = "The snapshot; an older one is replaced when the new one is complete.", Required = true };
        var command = new Verb(
            "compile",
            "Write a data set to a single file that --data opens instantly.",
            "networklens compile my-data --out net.nlens",
            "networklens chokepoints --data net.nlens --by country")
        {
            path,
            file,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetValue(path), parsed.GetRequiredValue(file))));
        return command;
    }

    private static Answer Of(Question question, string? path, string file)
    {
        string target = question.FullPath(file);
        DataSet data = question.Held.Read(path is null ? question.Held.Place : question.Held.PlaceOf(path));
        long bytes = 0;
        AnswerFile.WriteBytes(target, stream =>
        {
            Snapshot.Write(data, stream, question.Cancellation);
            bytes = stream.Length;
        });
        var rows = Rows.Of<Written>([new Written(file, data, bytes)],
        [
            new("snapshot", "Snapshot", ColumnKind.Text, written => written.File),
            new("sites", "Sites", ColumnKind.Count, written => written.Data.Sites.Count),
            new("links", "Links", ColumnKind.Count, written => written.Data.Links.Count),
            new("megabytes", "MB", ColumnKind.Amount, written => written.Bytes / 1e6),
        ]);
        return new Answer("compile", data, [new Field("limit", question.Settings.Limit is 0 ? null : question.Settings.Limit)], rows);
    }
}
