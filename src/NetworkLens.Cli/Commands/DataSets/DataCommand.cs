using System.CommandLine;
using NetworkLens.Cli.Output;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Which data sets come with the program.</summary>
internal static class DataCommand
{
    public static Command Create(Ask ask)
    {
        var command = new Verb(
            "data",
            "List the data sets that ship with the program; --data takes their names.",
            "networklens data",
            "networklens summary --data gallium-germanium");
        command.SetAction(parsed => ask(parsed, Of));
        return command;
    }

    private static Answer Of(Question question)
    {
        var sets = ShippedFolder.Names.Select(name => Read(question, name));
        return new Answer("data", null, [new Field("limit", question.Settings.Limit is 0 ? null : question.Settings.Limit)], Rows.Of<DataSet>([.. sets],
        [
            new("dataset", "Data set", ColumnKind.Text, data => data.Name),
            new("sites", "Sites", ColumnKind.Count, data => data.Sites.Count),
            new("links", "Links", ColumnKind.Count, data => data.Links.Count),
            new("asOf", "Year", ColumnKind.Year, data => data.AsOf),
            new("version", "Version", ColumnKind.Text, data => data.Version),
            new("description", "What it holds", ColumnKind.Text, data => data.Description),
        ]));
    }

    private static DataSet Read(Question question, string name) =>
        DataSetFolder.Read(ShippedFolder.PlaceOf(name), question.Settings.Threads, question.Clock, question.Cancellation).Data
        ?? throw new InvalidOperationException($"The data set {name} that ships has errors.");
}
