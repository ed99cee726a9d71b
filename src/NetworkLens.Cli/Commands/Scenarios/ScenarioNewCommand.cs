using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Cli.Output;
using NetworkLens.Data;
using NetworkLens.Export;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Writes what options say as a scenario file, to run again, to add to, or to send.</summary>
internal static class ScenarioNewCommand
{
    public static Command Create(Ask ask)
    {
        var file = new Argument<string>("FILE") { Description = "The JSON file to create; an existing file is never overwritten." };
        file.Validators.Add(CommandLineFaults.RefuseOptions);
        var id = new Option<string>("--id") { HelpName = "ID", Description = "The scenario's id. Default: the file's name without its extension." };
        var name = new Option<string>("--name") { HelpName = "TEXT", Description = "The scenario's name." };
        var shocks = new ShockOptions();
        var command = new Verb(
            "new",
            "Write a scenario file for scenario run; other kinds of shock, sources and published outcomes can be added to it.",
            "networklens scenario new malaysia.json --outage country:MY --from 2026-12 --days 90",
            "networklens scenario new dysprosium.json --ban 'country:CN;materials=dy-oxide' --name 'No dysprosium from China'")
        {
            file, id, name,
        };
        shocks.AddTo(command);
        command.SetAction(parsed => ask(parsed, question =>
        {
            string path = parsed.GetRequiredValue(file);
            Scenario told = shocks.Of(parsed, question)
                ?? throw Refusal.OfCommandLine("What happens? Add --outage, --ban, --quota or --tariff; each may be there more than once.");
            return Of(question, path, told with { Id = parsed.GetValue(id) ?? Path.GetFileNameWithoutExtension(path), Name = parsed.GetValue(name) ?? told.Name });
        }));
        return command;
    }

    private static Answer Of(Question question, string file, Scenario scenario)
    {
        string path = question.FullPath(file);
        if (Path.Exists(path))
        {
            throw Refusal.OfFile($"{path} is there already; name a new file, or remove it first.");
        }

        using var json = new MemoryStream();
        ScenarioFile.Write(json, question.Data, scenario);
        ImmutableArray<DataFinding> errors = ScenarioFiles.Read(file, json.ToArray(), question.Data).Errors;
        if (!errors.IsEmpty)
        {
            throw Refusal.OfCommandLine(string.Join('\n', errors.Select(error => error.Message)));
        }

        AnswerFile.WriteBytes(path, json.WriteTo);
        return question.Answer("scenario new", Rows.Of([scenario],
        [
            new("file", "File", ColumnKind.Text, _ => file),
            new("scenario", "Scenario", ColumnKind.Text, written => written.Id),
            new("name", "Name", ColumnKind.Text, written => written.Name),
            new("asOf", "Year", ColumnKind.Year, written => written.AsOf),
            new("shockCount", "Shocks", ColumnKind.Count, written => written.Shocks.Length),
        ])) with
        {
            Notes = [$"To run it: networklens scenario run {file}"],
        };
    }
}
