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
        FlowNotes.WarnOfSize(question, rerouting);
        var stocks = HeldStocks.Of(question.Data, question.AsOf, question.Settings.AllMembers);
        var sweep = new SweepQuestion(network, by)
        {
            Stocks = stocks.Stocks,
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
            Headline = question.Targets(to).IsEmpty ? question.NoTargets(to) : FlowHeadlines.Of(network, found, by),
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
                .. question.Targets(to).IsEmpty ? [question.NoTargets(to)] : question.EndUsesAre(to) is { } endUses ? [$"End uses: {endUses}."] : Array.Empty<string>(),
                .. Notes(question.Data, found, stocks, by),
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
        new("lostTonnesPerYear", "Lost (t/yr)", ColumnKind.Tonnes, row => row.LostTonnesPerYear),
        new("lostTonnes", "Lost (t)", ColumnKind.Tonnes, row => row.LostTonnes),
        new("exposureIndex", "Exposure index", ColumnKind.Index, row => row.ExposureIndex),
    ]);

    private static IEnumerable<string> Notes(DataSet data, SweepAnswer found, HeldStocks stocks, LabelKind by)
    {
        yield return "Survives: how long all that is asked for is served as today. Lost a year: once stocks are used up; lost: until it has recovered, stocks used. Exposure index: that loss as a share of the largest (Simchi-Levi et al. 2015).";
        yield return $"Each end use by itself: networklens survive --without {by switch { LabelKind.Country => "country:XX", LabelKind.Operator => "operator:NAME", _ => "ID" }}.";
        if (by == LabelKind.Country)
        {
            yield return "What a failed country's own end uses lose counts too; stress leaves their demand out, before and after, unless --keep-own-demand.";
        }

        yield return stocks.Stocks.IsEmpty
            ? "No stocks are known: what survives 0 days has none in the data."
            : $"Stocks counted: {DataWords.Some([.. stocks.Rows.Select(row => data.Stockpiles[row.Value].Id)], 5)}.";
        if (!stocks.NotKnown.IsEmpty)
        {
            yield return $"Known to exist, but not of which material, how much or for whom, so not counted: {DataWords.Some([.. stocks.NotKnown.Select(row => data.Stockpiles[row.Value].Id)], 5)}.";
        }

        if (found.Rows.Count(row => double.IsNaN(row.RecoveryDays)) is var silent and > 0)
        {
            yield return $"Without a time to recover, because sites.csv gives no recovery_days: {silent:N0} of {found.Rows.Length:N0}, ranked by what is lost a year, after the others. --days gives one.";
        }

        if (found.NotServed > 0)
        {
            yield return $"Left out, because they are not served today or their demand is unknown: {found.NotServed:N0} demand rows.";
        }
    }
}

/// <summary>The rows of a sweep where makers of unknown capacity make whatever is wanted, beside those where they make nothing.</summary>
internal sealed class SweepRange(SweepAnswer? least)
{
    private readonly Dictionary<Label, SweepRow> leastOf = (least?.Rows ?? []).ToDictionary(row => row.Label);

    /// <summary>The fewer days; null where there are no two ends, or both are unlimited.</summary>
    public double? LowDays(SweepRow row) => least is not null && Math.Min(row.Days, Other(row).Days) is var days && double.IsFinite(days) ? days : null;

    /// <summary>Null where nobody knows, or the two ends disagree.</summary>
    public bool? IsExposed(SweepRow row) => Other(row).IsExposed == row.IsExposed ? row.IsExposed : null;

    /// <summary>For tables: one time, or the two ends.</summary>
    public string Shown(SweepRow row)
    {
        string one = Text(Math.Min(row.Days, Other(row).Days));
        string other = Text(Math.Max(row.Days, Other(row).Days));
        return one == other ? one : $"{one} to {other}";
    }

    private SweepRow Other(SweepRow row) => leastOf.GetValueOrDefault(row.Label, row);

    private static string Text(double days) => double.IsPositiveInfinity(days) ? "unlimited" : CellText.Shown(days, ColumnKind.Days);
}
