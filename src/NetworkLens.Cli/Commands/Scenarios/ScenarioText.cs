using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>A scenario as the command line names it: an id of the data set, or a file.</summary>
internal static class ScenarioText
{
    public static Argument<string> Argument() => Argument("A scenario of the data set by its id, or your own JSON file.");

    /// <summary>The same where options may stand for a scenario.</summary>
    public static Argument<string> OrOptions()
    {
        Argument<string> argument = Argument("A scenario of the data set by its id, or your own JSON file; leave it out if --outage, --ban, --quota or --tariff say what happens.");
        argument.Arity = ArgumentArity.ZeroOrOne;
        return argument;
    }

    private static Argument<string> Argument(string description)
    {
        var argument = new Argument<string>("ID|FILE") { Description = description };
        argument.Validators.Add(CommandLineFaults.RefuseOptions);
        return argument;
    }

    /// <summary>The scenario that a command line means: by its name, or by what happens.</summary>
    public static Scenario Of(Question question, ParseResult parsed, Argument<string> argument, ShockOptions shocks) =>
        OrNull(question, parsed, parsed.GetValue(argument), shocks)
            ?? throw Refusal.OfCommandLine("Which scenario? Name one (networklens scenario list), or say what happens, such as --outage country:CN.");

    /// <summary>The same; null where it names none and tells of nothing that happens.</summary>
    public static Scenario? OrNull(Question question, ParseResult parsed, string? named, ShockOptions shocks) =>
        (named, shocks.Of(parsed, question)) switch
        {
            ({ } text, null) => Of(question, text),
            (null, var told) => told,
            ({ } text, _) => throw Refusal.OfCommandLine($"'{text}' is a scenario, and options say what happens besides; take one of the two. 'scenario new' writes the options to a file, where more may be added."),
        };

    /// <summary>The scenario a text means: an id goes before a file of that name.</summary>
    public static Scenario Of(Question question, string text)
    {
        DataSet data = question.Data;
        if (data.Scenarios.FirstOrDefault(scenario => scenario.Id.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        string path = question.FullPath(text);
        if (question.FileOf(text) is not { } bytes)
        {
            string[] ids = [.. data.Scenarios.Select(scenario => scenario.Id)];
            throw text.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                ? Refusal.OfFile($"there is no file {path}.")
                : Refusal.OfCommandLine($"No scenario is called '{text}', and there is no such file.{DidYouMean.OrAnyOf(text, ids)}");
        }

        (Scenario? scenario, ImmutableArray<DataFinding> errors) = ScenarioFiles.Read(path, bytes, data);
        return scenario ?? throw Refusal.OfData(
            $"the scenario in {text} holds {errors.Length} error{(errors.Length == 1 ? string.Empty : "s")}:\n{string.Join('\n', errors)}");
    }
}
