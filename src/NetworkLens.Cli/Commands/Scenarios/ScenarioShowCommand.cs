using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>One scenario: what happens to whom, what was published about it, and who says so.</summary>
internal static class ScenarioShowCommand
{
    public static Command Create(Ask ask)
    {
        Argument<string> scenario = ScenarioText.Argument();
        var command = new Verb(
            "show",
            "Show one scenario: what happens to whom, what was published about it, and the sources.",
            "networklens scenario show kuantan-stop",
            "networklens scenario show japan-2026 --format json")
        {
            scenario,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, ScenarioText.Of(question, parsed.GetRequiredValue(scenario)))));
        return command;
    }

    private static Answer Of(Question question, Scenario scenario)
    {
        DataSet data = question.Data;
        ShockFacts[] shocks = [.. scenario.Shocks.Select(shock => ShockFacts.Of(question, shock))];
        ImmutableArray<Source> sources = Sources(data, scenario);
        var row = Rows.Of([scenario],
        [
            new("scenario", "Scenario", ColumnKind.Text, _ => scenario.Id),
            new("name", "Name", ColumnKind.Text, _ => scenario.Name),
            new("description", "Description", ColumnKind.Text, _ => scenario.Description),
            new("asOf", "Year", ColumnKind.Year, _ => scenario.AsOf),
            new("shocks", null, ColumnKind.Nested, _ => shocks.Select(shock => shock.Fields)),
            new("expected", null, ColumnKind.Nested, _ => scenario.Expected.Select(outcome => Outcome(data, outcome))),
            new("sources", null, ColumnKind.List, _ => data.Ids(scenario.Sources.AsSpan())),
            new("references", null, ColumnKind.Nested, _ => sources.Select(SourceAppendix.Reference)),
        ]);
        return question.Answer("scenario show", row, new Field("scenario", scenario.Id)) with
        {
            Headline = $"{scenario.Name ?? scenario.Id}: {Words.Of(shocks.Length, "shock")}{(shocks.Length > 0 ? $" ({DataWords.Some([.. shocks.Select(shock => shock.Word).Distinct()], 3)})" : string.Empty)}, {(scenario.Expected.IsEmpty ? "no published outcome" : Words.Of(scenario.Expected.Length, "published outcome"))}.",
            Sections = [.. Sections(data, scenario, shocks, sources)],
            Notes = scenario.AsOf is { } year && year != question.AsOf ? [$"The sites chosen are those of {question.AsOf}; the scenario is about {year} (--as-of {year})."] : [],
        };
    }

    private static IEnumerable<Section> Sections(DataSet data, Scenario scenario, ShockFacts[] shocks, ImmutableArray<Source> sources)
    {
        PlainFact[] facts =
        [
            new("Scenario", scenario.Id),
            .. scenario.Description is { } description ? [new PlainFact("Description", description)] : Array.Empty<PlainFact>(),
            .. scenario.AsOf is { } year ? [new PlainFact("Year", $"{year}")] : Array.Empty<PlainFact>(),
        ];
        yield return new Section(scenario.Name ?? scenario.Id, Rows.Of(facts, [new(null, "Fact", ColumnKind.Text, fact => fact.Name), new(null, "Value", ColumnKind.Text, fact => fact.Value)]));
        if (shocks.Length > 0)
        {
            yield return new Section("What happens", Rows.Of(shocks,
            [
                new(null, "Shock", ColumnKind.Text, shock => shock.Word),
                new(null, "To whom", ColumnKind.Text, shock => shock.Whom),
                new(null, "Chosen", ColumnKind.Text, shock => shock.Chosen),
                new(null, "Materials", ColumnKind.List, shock => shock.Materials.Count == 0 ? ["all"] : shock.Materials),
                new(null, "How much", ColumnKind.Text, shock => shock.Extent),
                new(null, "From", ColumnKind.Text, shock => shock.Start),
                new(null, "Until", ColumnKind.Text, shock => shock.End),
            ]));
        }

        if (!scenario.Expected.IsEmpty)
        {
            yield return new Section("What was published", Rows.Of<ExpectedOutcome>(scenario.Expected,
            [
                new(null, "What", ColumnKind.Text, outcome => outcome.What),
                new(null, "Low", ColumnKind.Text, outcome => Figure(outcome.Low)),
                new(null, "High", ColumnKind.Text, outcome => Figure(outcome.High)),
                new(null, "Unit", ColumnKind.Text, outcome => outcome.Unit),
                new(null, "Source", ColumnKind.Text, outcome => SourceOf(data, outcome)),
            ]));
        }

        if (!sources.IsEmpty)
        {
            yield return SourceAppendix.Of(sources);
        }
    }

    private static Nested Outcome(DataSet data, ExpectedOutcome outcome) => new(
        new("what", outcome.What),
        new("low", outcome.Low),
        new("high", outcome.High),
        new("unit", outcome.Unit),
        new("source", SourceOf(data, outcome)));

    private static string? Figure(double value) => double.IsNaN(value) ? null : CellText.Plain(value);

    private static string? SourceOf(DataSet data, ExpectedOutcome outcome) => outcome.Source is { } source ? data.Sources[source.Value].Id : null;

    // The scenario's, then those of its outcomes, each once.
    private static ImmutableArray<Source> Sources(DataSet data, Scenario scenario) =>
        [.. scenario.Sources.Concat(scenario.Expected.Select(outcome => outcome.Source).OfType<SourceIndex>()).Distinct().Select(source => data.Sources[source.Value])];
}
