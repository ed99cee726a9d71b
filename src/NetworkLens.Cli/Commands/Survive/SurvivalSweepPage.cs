using NetworkLens.Answers;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>survive --by: every label failed in turn.</summary>
internal static class SurvivalSweepPage
{
    public static Answer Of(Question question, LabelKind by, string? to, double? days, Rerouting rerouting)
    {
        SupplyNetwork network = question.Network;
        question.WarnOfFlows(rerouting);
        var stocks = HeldStocks.Of(question.Data, question.AsOf, question.Settings.AllMembers);
        var sweep = new SweepQuestion(network, by)
        {
            Stocks = stocks.Stocks,
            LeastStocks = stocks.Ranges(question.Data).IsEmpty ? default : stocks.AtLeast(question.Data),
            Targets = [.. question.Targets(to).Where(network.IsTarget).Select(vertex => vertex.Value - network.ActivityCount).Order()],
            Days = days,
            Rerouting = rerouting,
            Threads = question.Settings.Threads,
        };
        using LotSession lots = question.Lots($"Failing by {LabelText.WordOf(by)}");
        (SweepAnswer found, SweepAnswer? least) = SurvivalSweep.Range(sweep, lots.Work, lots.Progress, question.Cancellation);
        var range = new SweepRange(least);
        return question.Answer(
            "survive",
            RowsOf(network, found, range),
            new Field("by", LabelText.WordOf(by)),
            new Field("to", to),
            new Field("days", days),
            new Field("rerouting", DataWords.Word(rerouting))) with
        {
            Headline = question.Targets(to).IsEmpty ? question.NoTargets(to) : FlowHeadlines.Of(network, found, range, by, to is null ? null : question.InWords(to)),
            Rests = question.Rests(question.Targets(to), hasTonnes: true),
            Totals =
            [
                new Field("tried", found.Rows.Length),
                new Field("exposed", found.Rows.Count(row => range.IsExposed(row) == true)),
                new Field("exposureUnknown", found.Rows.Count(row => range.IsExposed(row) is null)),
                new Field("servedTonnesPerYear", found.ServedTonnesPerYear),
                new Field("servedTonnesPerYearLow", least?.ServedTonnesPerYear),
            ],
            Notes =
            [
                .. question.NotesOfTargets(to, question.Targets(to).IsEmpty),
                .. SurvivalNotes.OfSweep(question.Data, found, stocks, by, to is not null),
                .. FlowNotes.Of(network, rerouting),
            ],
        };
    }

    private static Rows RowsOf(SupplyNetwork network, SweepAnswer found, SweepRange range) => Rows.Of<SweepRow>(found.Rows,
    [
        new(null, "What fails", ColumnKind.Text, row => LabelNames.Shown(network, row.Label)),
        new("label", null, ColumnKind.Text, row => LabelText.Bare(network, row.Label)),
        new("kind", null, ColumnKind.Text, row => LabelText.WordOf(row.Label.Kind)),
        new("siteCount", null, ColumnKind.Count, row => row.SiteCount),
        new("ttsDays", null, ColumnKind.Days, row => row.IsUnlimited ? null : row.Days),
        new("ttsDaysLow", null, ColumnKind.Days, row => range.LowDays(row)),
        new(null, "Survives (days)", ColumnKind.Days, range.Shown),
        new("unlimited", null, ColumnKind.Flag, row => row.IsUnlimited),
        new("ttrDays", "Recovers (days)", ColumnKind.Days, row => row.RecoveryDays),
        new("exposed", "Exposed", ColumnKind.Flag, row => range.IsExposed(row)),
        new("lostTonnesPerYear", null, ColumnKind.Tonnes, row => row.LostTonnesPerYear),
        new("lostTonnesPerYearLow", null, ColumnKind.Tonnes, row => range.LostAYear(row).Low),
        new("lostTonnesPerYearHigh", null, ColumnKind.Tonnes, row => range.LostAYear(row).High),
        new(null, "Lost (t/yr)", ColumnKind.Tonnes, row => range.LostAYear(row).Shown),
        new("lostTonnes", null, ColumnKind.Tonnes, row => row.LostTonnes),
        new("lostTonnesLow", null, ColumnKind.Tonnes, row => range.Lost(row).Low),
        new("lostTonnesHigh", null, ColumnKind.Tonnes, row => range.Lost(row).High),
        new(null, "Lost (t)", ColumnKind.Tonnes, row => range.Lost(row).Shown),
        new("exposureIndex", "Exposure index", ColumnKind.Index, row => row.ExposureIndex),
    ]);
}
