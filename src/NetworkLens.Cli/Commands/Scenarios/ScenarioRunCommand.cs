using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What a shock costs.</summary>
internal static class ScenarioRunCommand
{
    public static Command Create(Ask ask)
    {
        Argument<string> scenario = ScenarioText.OrOptions();
        var shocks = new ShockOptions();
        var compare = new Option<string>("--compare") { HelpName = "ID|FILE", Description = "Another scenario to compare with." };
        Choice<Rerouting> rerouting = FlowChoices.Rerouting();
        Choice<FlowObjective> objective = FlowChoices.Objective();
        var samples = new Option<int>("--samples") { HelpName = "N", Description = "Draw every figure within its range this many times, and give the bands (5, 50, 95 %)." };
        Option<int> seed = Counts.Option("--seed", "Seed of the random draws; the same seed repeats them.", 1, int.MinValue, int.MaxValue);
        samples.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && NumberOption.Whole(text) is not (>= 1 and <= 100_000))
            {
                result.AddError($"--samples: '{text}' is not a number of samples; expected 1 to 100000.");
            }
        });
        var command = new Verb(
            "run",
            "Work out what a scenario costs: the demand served with its shocks and without them, period by period.",
            "networklens scenario run kuantan-stop --rerouting none",
            "networklens scenario run cn-full-stop --compare project-vault-release",
            "networklens scenario run --outage country:MY --from 2026-12 --days 90",
            "networklens scenario run --ban 'country:CN>bloc:g7;materials=dy-oxide,tb-oxide' --from 2026-07",
            "networklens scenario run cn-full-stop --samples 5 --format json")
        {
            scenario, compare, rerouting, objective, samples, seed,
        };
        LotOptions.AddTo(command);
        shocks.AddTo(command);
        command.SetAction(parsed => ask(parsed, asked => Of(
            asked, parsed, shocks, ScenarioText.Of(asked, parsed, scenario, shocks), parsed.GetValue(compare), (rerouting.Of(parsed), objective.Of(parsed)), (parsed.GetValue(samples), parsed.GetValue(seed)))));
        return command;
    }

    private static Answer Of(
        Question asked, ParseResult parsed, ShockOptions shocks, Scenario run, string? compare, (Rerouting Rerouting, FlowObjective Objective) rule, (int Drawn, int Seed) samples)
    {
        Question question = asked.InYearUnlessAsked(run.AsOf);
        Scenario? other = compare is { } text ? ScenarioText.Of(question, text) : null;
        var options = new ScenarioOptions(rule.Rerouting, rule.Objective, question.Settings.AllMembers);
        question.WarnOfFlows(options.Rerouting);
        ScenarioAnswer found = ScenarioRun.Of(question.Network, run, options with { BesideOthers = other }, question.Cancellation);
        ScenarioAnswer? beside = other is null ? null : ScenarioRun.Of(question.Network, other, options with { BesideOthers = run }, question.Cancellation);
        using LotSession? lots = samples.Drawn == 0 ? null : question.Lots("Drawing samples");
        ScenarioBands? bands = lots is null ? null
            : ScenarioBands.Of(found, options, samples.Drawn, samples.Seed, question.Settings.Threads, lots.Progress, question.Cancellation, lots.Work);
        ImmutableArray<ScenarioYear> years = asked.NamesYear ? [] : ScenarioYears.Of(found, year => question.Beside(year, null).Network, options, question.Cancellation);
        var page = new ScenarioPage(found, beside, options, bands, years);
        return question.Answer(
            "scenario run",
            page.Rows,
            [
                new Field("scenario", run.Id),
                .. shocks.Query(parsed),
                new Field("compare", other?.Id),
                new Field("rerouting", DataWords.Word(options.Rerouting)),
                new Field("objective", DataWords.Word(options.Objective)),
                new Field("samples", samples.Drawn == 0 ? null : samples.Drawn),
                new Field("seed", samples.Drawn == 0 ? null : samples.Seed),
            ]) with
        {
            Headline = FlowHeadlines.Of(found, years),
            Rests = question.Rests(question.Targets(null), hasTonnes: true),
            Totals = page.Totals,
            Sections = page.Sections,
            Notes = [.. page.Notes],
        };
    }
}
