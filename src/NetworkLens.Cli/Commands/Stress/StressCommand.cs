using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Every label removed in turn, ranked by lost demand.</summary>
internal static class StressCommand
{
    private const int UsualDetails = 20; // as many as tables show

    public static Command Create(Ask ask)
    {
        Choice<LabelKind> by = LabelChoice.By("What fails.", LabelKind.Country, LabelKind.Site, LabelKind.Operator, LabelKind.Link, LabelKind.CountryStage);
        var order = new Choice<int>("--order", "How many fail together; a pair is listed only if it loses more than either alone.", ("1", 1), ("2", 2));
        Choice<Rerouting> rerouting = FlowChoices.Rerouting();
        Option<int> details = Counts.WithoutDefault("--details", $"How many of the first rows also show the effect of one t/yr more or less and who is hit worst; each takes extra solver runs. Default: the rows a table shows, {UsualDetails} in json and csv.", 0, int.MaxValue);
        var keep = new Option<bool>("--keep-own-demand") { Description = "Count the demand of a failed country as well; by default it is left out, before and after." };
        var command = new Verb(
            "stress",
            "Remove each country, site, operator or link in turn (N-1), and rank them by the demand that can no longer be served.",
            "networklens stress",
            "networklens stress --by site",
            "networklens stress --by country --rerouting market --format json",
            "networklens stress --by country-stage --fail-on 'servedShare<0.5'")
        {
            by, order, rerouting, keep, details,
        };
        LotOptions.AddTo(command);
        command.SetAction(parsed => ask(parsed, question => Of(question, new StressOptions(
            by.Of(parsed), rerouting.Of(parsed), order.Of(parsed), parsed.GetValue(keep), parsed.GetResult(details) is null ? question.Settings.Format.RowLimit(question.Settings.Limit) ?? UsualDetails : parsed.GetValue(details), question.Settings.Threads))));
        return command;
    }

    private static Answer Of(Question question, StressOptions options)
    {
        if (options is { By: LabelKind.Link, Rerouting: Rerouting.Market })
        {
            throw Refusal.OfCommandLine("--by link does not go with --rerouting market, where anyone buys from anyone: take --rerouting links or none.");
        }

        question.WarnOfFlows(options.Rerouting);
        using LotSession lots = question.Lots($"Failing by {LabelText.WordOf(options.By)}");
        (StressAnswer found, StressAnswer? least) = StressTest.Range(question.Network, options, lots.Work, lots.Progress, question.Cancellation);
        return question.Answer(
            "stress",
            RowsOf(found, least, options),
            new Field("by", LabelText.WordOf(options.By)),
            new Field("order", options.Order),
            new Field("rerouting", DataWords.Word(options.Rerouting)),
            new Field("keepOwnDemand", options.KeepOwnDemand)) with
        {
            Headline = FlowHeadlines.Of(found, least, options),
            Rests = question.Rests(question.Targets(null), hasTonnes: true),
            Totals =
            [
                new Field("tried", found.Tried),
                new Field("servedShare", found.Whole.Share),
                new Field("servedShareLow", least?.Whole.Share),
                new Field("servedTonnesPerYear", found.Whole.Served),
                new Field("demandTonnesPerYear", found.Whole.Asked),
            ],
            Notes = [.. StressNotes.Of(found, least, options)],
        };
    }

    private static Rows RowsOf(StressAnswer found, StressAnswer? least, StressOptions options)
    {
        var leastOf = (least?.Rows ?? []).ToDictionary(row => (row.Labels[0], row.Labels[^1]));
        StressRow? Least(StressRow row) => leastOf.GetValueOrDefault((row.Labels[0], row.Labels[^1]));
        ServedRange World(StressRow row) => new(row.ServedShare, Least(row)?.ServedShare);
        LostRange Lost(StressRow row) => new(row.LostTonnesPerYear, Least(row)?.LostTonnesPerYear);
        ServedRange Rest(StressRow row) => new(row.ServedShareRest, Least(row)?.ServedShareRest);
        return Rows.Of(found.Rows,
        [
            new(null, "What fails", ColumnKind.Text, row => string.Join(" + ", row.Labels.Select(label => LabelNames.Shown(found.Network, label)))),
            new("label", null, ColumnKind.List, row => row.Labels.Select(label => LabelText.Bare(found.Network, label))),
            new("kind", null, ColumnKind.Text, row => LabelText.WordOf(row.Labels[0].Kind)),
            new("servedShare", null, ColumnKind.Share, row => row.ServedShare),
            new("servedShareLow", null, ColumnKind.Share, row => World(row).Low),
            new(null, "World served", ColumnKind.Share, row => World(row).Shown),
            new("servedShareRest", null, ColumnKind.Share, row => row.ServedShareRest),
            new("servedShareRestLow", null, ColumnKind.Share, row => Rest(row).Low),
            new(null, options.By == LabelKind.Country ? "Rest served" : null, ColumnKind.Share, row => Rest(row).Shown),
            new("lostTonnesPerYear", null, ColumnKind.Tonnes, row => row.LostTonnesPerYear),
            new("lostTonnesPerYearLow", null, ColumnKind.Tonnes, row => Lost(row).Low),
            new("lostTonnesPerYearHigh", null, ColumnKind.Tonnes, row => Lost(row).High),
            new(null, "Lost (t/yr)", ColumnKind.Tonnes, row => Lost(row).Shown),
            new("lostUsdPerYear", null, ColumnKind.Dollars, row => Worth(row)?.Usd),
            new("valuedShare", null, ColumnKind.Share, row => row.Detail?.Lost?.ValuedShare),
            new(null, found.Rows.Any(row => Worth(row) is not null) ? "Lost (m USD/yr)" : null, ColumnKind.Dollars, row => Worth(row)?.Usd / 1e6),
            new("gainOfOneMore", options is { By: LabelKind.Site, Order: 1 } ? "One t/yr more" : null, ColumnKind.Tonnes, row => row.Detail?.GainOfOneMore),
            new("lossOfOneLess", options is { By: LabelKind.Site, Order: 1 } ? "One t/yr less" : null, ColumnKind.Tonnes, row => row.Detail?.LossOfOneLess),
            new("worstTargets", null, ColumnKind.List, row => row.Detail?.WorstTargets.Select(found.Network.Data.Sites.Id)),
            new(null, "Worst hit", ColumnKind.Text, row => row.Detail is { WorstTargets: { IsEmpty: false } worst }
                ? DataWords.Some([.. worst.Select(found.Network.Data.Sites.Name)], 2)
                : null),
        ]);
    }

    private static LostMoney? Worth(StressRow row) => row.Detail?.Lost is { ValuedTonnes: > 0 } lost ? lost : null;
}
