using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Which scenarios come with the data.</summary>
internal static class ScenarioListCommand
{
    public static Command Create(Ask ask)
    {
        var command = new Verb("list", "List the scenarios of the data set.", "networklens scenario list", "networklens scenario list --format json");
        command.SetAction(parsed => ask(parsed, Of));
        return command;
    }

    private static Answer Of(Question question)
    {
        DataSet data = question.Data;
        return question.Answer("scenario list", Rows.Of<Scenario>(data.Scenarios,
        [
            new("scenario", "Scenario", ColumnKind.Text, scenario => scenario.Id),
            new("name", "Name", ColumnKind.Text, scenario => scenario.Name),
            new("asOf", "Year", ColumnKind.Year, scenario => scenario.AsOf ?? data.AsOf),
            new("kinds", "Shocks", ColumnKind.List, scenario => scenario.Shocks.Select(shock => ShockForm.Of(shock.Kind).Word).Distinct()),
            new("shockCount", null, ColumnKind.Count, scenario => scenario.Shocks.Length),
            new("expectedCount", "Published outcomes", ColumnKind.Count, scenario => scenario.Expected.Length),
            new("sources", null, ColumnKind.List, scenario => data.Ids(scenario.Sources.AsSpan())),
        ])) with
        {
            Headline = $"{Words.Of(data.Scenarios.Length, "scenario")} {(data.Scenarios.Length == 1 ? "comes" : "come")} with {data.Name}, {FigureText.Count(data.Scenarios.Count(scenario => !scenario.Expected.IsEmpty))} with what was published of {(data.Scenarios.Length == 1 ? "its" : "their")} outcome.",
            Notes = data.Scenarios.IsEmpty ? ["The data set has no scenarios: none in its folder 'scenarios'. You can still show and run a file of your own."] : [],
        };
    }
}
