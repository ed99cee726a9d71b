using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>A scenario as the command line names it: an id of the data set, or a file.</summary>
internal static class ScenarioText
{
    public static Argument<string> Argument()
    {
        var argument = new Argument<string>("ID|FILE") { Description = "A scenario of the data set by its id, or a JSON file of one's own." };
        argument.Validators.Add(CommandLineFaults.RefuseOptions);
        return argument;
    }

    /// <summary>The scenario a text means: an id goes before a file of that name.</summary>
    public static Scenario Of(Question question, string text)
    {
        DataSet data = question.Data;
        if (data.Scenarios.FirstOrDefault(scenario => scenario.Id.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        string path = question.FullPath(text);
        if (!File.Exists(path))
        {
            string[] ids = [.. data.Scenarios.Select(scenario => scenario.Id)];
            throw text.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                ? Refusal.OfFile($"there is no file {path}.")
                : Refusal.OfCommandLine($"No scenario is called '{text}', and there is no such file.{DidYouMean.OrAnyOf(text, ids)}");
        }

        (Scenario? scenario, ImmutableArray<DataFinding> errors) = ScenarioFiles.Read(path, data);
        return scenario ?? throw Refusal.OfData(
            $"the scenario in {text} holds {errors.Length} error{(errors.Length == 1 ? string.Empty : "s")}:\n{string.Join('\n', errors)}");
    }
}
