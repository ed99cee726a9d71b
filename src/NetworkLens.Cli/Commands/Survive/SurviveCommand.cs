using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>How long end uses are served when something fails, and whether that is long enough: some sites, or every label in turn.</summary>
internal static class SurviveCommand
{
    public static Command Create(Ask ask)
    {
        var without = new Option<string>("--without") { HelpName = "SEL", Description = "The sites that fail: they make nothing. Either this or --by." };
        Choice<LabelKind> by = LabelChoice.By("Fail each of these in turn", LabelKind.Site, LabelKind.Country, LabelKind.Operator);
        by.Description = "Remove each site, country or firm in turn, and rank them by what is lost until it has recovered.";
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply to look at. Default: all end uses." };
        Option<double> days = NumberOption.Create(
            "--days", "N", "Days until a failed site runs again, where sites.csv has no recovery_days of its own.", "a number of days above 0", number => number > 0);
        var each = new Option<bool>("--each") { Description = "Each end use on its own: how long it could be served, and what it would lose, if all others were cut back for its sake. Default: all together." };
        Choice<Rerouting> rerouting = FlowChoices.Rerouting();
        var command = new Verb(
            "survive",
            "Compare the time to survive a failure, stocks included, with the time to recover from it.",
            "networklens survive --without country:CN --days 180",
            "networklens survive --without lynas-kuantan-refiner --to 'stage:end-use country:JP' --days 365",
            "networklens survive --without country:CN --to f-35 --days 365 --each --fail-on 'exposed=true'",
            "networklens survive --without country:MY --days 90 --rerouting none",
            "networklens survive --by country --days 180")
        {
            without, by, to, days, each, rerouting,
        };
        LotOptions.AddTo(command);
        command.SetAction(parsed => ask(parsed, question =>
        {
            double? length = parsed.GetResult(days) is null ? null : parsed.GetValue(days);
            return (parsed.GetValue(without), parsed.GetResult(by) is not null) switch
            {
                ({ } sites, false) => Of(question, sites, parsed.GetValue(to), length, parsed.GetValue(each), rerouting.Of(parsed)),
                (null, true) when parsed.GetValue(each) => throw Refusal.OfCommandLine("--each goes with --without: --by holds all that is asked for at once."),
                (null, true) => SurvivalSweepPage.Of(question, by.Of(parsed), parsed.GetValue(to), length, rerouting.Of(parsed)),
                (null, false) => throw Refusal.OfCommandLine("What fails? --without names sites, --by fails every site, country or operator in turn."),
                _ => throw Refusal.OfCommandLine("--without names sites that fail together, --by fails each in turn; take one of the two."),
            };
        }));
        return command;
    }

    private const string Together = "All together: one end use going short does not change what the others get";
    private const string OneByOne = "Each by itself, if everyone else were cut back for it: neither days nor tonnes add up";

    private static Answer Of(Question question, string without, string? to, double? days, bool isEach, Rerouting rerouting)
    {
        SupplyNetwork network = question.Network;
        SiteSet failed = question.Sites(without);
        question.WarnOfFlows(rerouting);
        var stocks = HeldStocks.Of(question.Data, question.AsOf, question.Settings.AllMembers);
        double recovery = SurvivalQuestion.RecoveryOf(network, failed, days);
        var survival = new SurvivalQuestion(network, failed)
        {
            Rerouting = rerouting,
            Stocks = stocks.Stocks,
            Targets = [.. question.Targets(to).Where(network.IsTarget).Select(vertex => vertex.Value - network.ActivityCount).Order()],
            RecoveryDays = recovery,
        };
        SurvivalAnswer Ask(SurvivalQuestion asked) => isEach ? TimeToSurvive.Of(asked, question.Cancellation) : SurvivalTogether.Of(asked, question.Cancellation);
        var rows = SurvivalRange.Of(survival, stocks, Ask);
        SurvivalAnswer found = rows.Found;
        return question.Answer(
            "survive",
            RowsOf(network, found, rows),
            new Field("without", without),
            new Field("to", to),
            new Field("days", days),
            new Field("each", isEach),
            new Field("rerouting", DataWords.Word(rerouting))) with
        {
            Headline = question.Targets(to).IsEmpty ? question.NoTargets(to) : FlowHeadlines.Of(found, rows, question.InWords(without), isEach),
            Rests = question.Rests(question.Targets(to), hasTonnes: true),
            Sections = [new Section(isEach ? OneByOne : Together, RowsOf(network, found, rows)) { IsLimited = true }],
            Totals =
            [
                new Field("exposed", double.IsNaN(recovery) ? null : found.Rows.Count(row => rows.IsExposed(row) == true)),
                new Field("unlimited", found.Rows.Count(rows.IsUnlimited)),
                .. isEach ? Array.Empty<Field>() : [new Field("lostTonnes", rows.LostByAll.Stated), new Field("lostTonnesLow", rows.LostByAll.Low), new Field("lostTonnesHigh", rows.LostByAll.High)],
            ],
            Notes =
            [
                .. question.NotesOfTargets(to, question.Targets(to).IsEmpty),
                .. SurvivalNotes.Of(question.Data, found, rows, stocks, failed, isEach, rerouting),
                .. FlowNotes.Of(network, rerouting),
            ],
        };
    }

    private static Rows RowsOf(SupplyNetwork network, SurvivalAnswer found, SurvivalRange range) => Rows.Of(found.Rows,
    [
        new("target", null, ColumnKind.Text, row => network.Data.Sites.Id(network.Targets[row.Target].Site)),
        new(null, "End use", ColumnKind.Text, row => network.Data.Sites.Name(network.Targets[row.Target].Site)),
        new("material", "Material", ColumnKind.Text, row => network.Data.Id(network.Targets[row.Target].Material)),
        new("ttsDays", null, ColumnKind.Days, row => row.IsUnlimited ? null : row.Days),
        new("ttsDaysLow", null, ColumnKind.Days, row => range.LowDays(row)),
        new(null, "Survives (days)", ColumnKind.Days, range.Shown),
        new("unlimited", null, ColumnKind.Flag, row => row.IsUnlimited),
        new("ttrDays", "Recovers (days)", ColumnKind.Days, _ => double.IsNaN(found.RecoveryDays) ? null : found.RecoveryDays),
        new("exposed", "Exposed", ColumnKind.Flag, row => range.IsExposed(row)),
        new("lostTonnes", null, ColumnKind.Tonnes, row => double.IsNaN(row.LostTonnes) ? null : row.LostTonnes),
        new("lostTonnesLow", null, ColumnKind.Tonnes, row => range.Lost(row).Low),
        new("lostTonnesHigh", null, ColumnKind.Tonnes, row => range.Lost(row).High),
        new(null, "Lost (t)", ColumnKind.Tonnes, row => range.Lost(row).Shown),
    ]);
}
