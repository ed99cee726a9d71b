using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>How far a shock spreads along the flows of today.</summary>
internal static class CascadeCommand
{
    private const int Worst = 5;

    public static Command Create(Ask ask)
    {
        var fail = new Option<string[]>("--fail") { HelpName = "LABEL", AllowMultipleArgumentsPerToken = false, Description = "What fails, and whom it reaches: site:ID, operator:NAME, country:XX, country-stage:XX/STAGE. Several fail together." };
        Choice<LabelKind> each = new("--each", "Remove each in turn, and rank them by systemic risk (ESRI).", [.. ((LabelKind[])[LabelKind.Site, LabelKind.Operator, LabelKind.Country]).Select(kind => (LabelText.WordOf(kind), kind))]);
        var production = new Choice<ProductionRule>(
            "--production", "What the loss of an input does: by recipe (mixed), its share of all inputs (linear), or the scarcest input limits all (leontief).",
            ("mixed", ProductionRule.Mixed), ("linear", ProductionRule.Linear), ("leontief", ProductionRule.Leontief));
        var replacement = new Choice<Replacement>(
            "--replacement", "How far others replace a lost supplier: what it delivered is lost in proportion to its share of the market (market-share), or all of it is (none).",
            ("market-share", Replacement.MarketShare), ("none", Replacement.None));
        var command = new Verb(
            "cascade",
            "Follow a failure along today's flows, to customers and to suppliers, without re-routing, and rank sites, firms or countries by systemic risk.",
            "networklens cascade",
            "networklens cascade --each operator --production leontief",
            "networklens cascade --fail lynas-kuantan-refiner --replacement none",
            "networklens cascade --fail country:MM --fail country:MY --format json")
        {
            fail, each, production, replacement,
        };
        LotOptions.AddTo(command);
        command.SetAction(parsed => ask(parsed, question =>
        {
            string[] failed = parsed.GetValue(fail) ?? [];
            return failed.Length > 0 && parsed.GetResult(each) is not null
                ? throw Refusal.OfCommandLine("--fail names what fails together, --each fails each in turn; take one of the two.")
                : failed.Length > 0 ? One(question, failed, production.Of(parsed), replacement.Of(parsed)) : Each(question, each.Of(parsed), production.Of(parsed), replacement.Of(parsed));
        }));
        return command;
    }

    private static Answer One(Question question, string[] texts, ProductionRule rule, Replacement replacement)
    {
        SupplyNetwork network = question.Network;
        Label[] labels = [.. texts.Select(question.Label)];
        if (labels.Any(label => label.Kind == LabelKind.Link))
        {
            throw Refusal.OfCommandLine("--fail takes who makes something, not a link: write site:ID, operator:NAME, country:XX or country-stage:XX/STAGE; stress --by link fails links.");
        }

        (LabelSet Set, int Label)[] failed = [.. labels.Select(label => (LabelSet.Of(network, label.Kind), label.Value))];
        var shock = new CascadeShock(labels[0], [.. Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))
            .Where(activity => failed.Any(one => one.Set.IsOn(network.SiteOf(activity), one.Label)))]);
        CascadeAnswer spread = Cascades.Of(network, [shock], rule, replacement, cancellation: question.Cancellation);
        CascadeRow found = spread.Rows[0];
        return question.Answer(
            "cascade",
            TargetRows(network, found),
            new Field("fail", texts),
            new Field("each", null),
            new Field("production", DataWords.Word(rule)),
            new Field("replacement", replacement == Replacement.None ? "none" : "market-share")) with
        {
            Headline = CascadeHeadline.OfOne(network, labels, found, Demand(network), replacement),
            Rests = question.Rests(question.Targets(null), hasTonnes: true),
            Totals =
            [
                new Field("esri", found.Esri) { Kind = ColumnKind.Share, Words = "of all tonnes made lost (ESRI)" },
                new Field("activitiesFailed", shock.Activities.Length) { Words = "activities failed" },
                new Field("activitiesReached", found.Stopped) { Words = "activities that lose output" },
                new Field("lostTonnesPerYear", found.LostTonnesPerYear),
                new Field("demandTonnesPerYear", Demand(network)),
            ],
            Notes =
            [
                .. shock.Activities.IsEmpty ? [$"Nothing that fails makes anything in {question.AsOf}."]
                    : found.Targets.IsEmpty ? ["It reaches no target."] : Array.Empty<string>(),
                .. CascadeNotes.Of(network, replacement, spread),
            ],
        };
    }

    private static Rows TargetRows(SupplyNetwork network, CascadeRow found) => Rows.Of<ReachedTarget>(found.Targets,
    [
        new("target", null, ColumnKind.Text, row => network.Data.Sites.Id(network.Targets[row.Target].Site)),
        new(null, "End use", ColumnKind.Text, row => network.Data.Sites.Name(network.Targets[row.Target].Site)),
        new("material", "Material", ColumnKind.Text, row => network.Data.Id(network.Targets[row.Target].Material)),
        new("demandTonnesPerYear", "Demand (t/yr)", ColumnKind.Tonnes, row => network.Targets[row.Target].TonnesPerYear),
        new("lostShare", "Lost", ColumnKind.Share, row => row.LostShare),
        new("lostTonnesPerYear", "Lost (t/yr)", ColumnKind.Tonnes, row => row.LostTonnesPerYear),
    ]);

    private static Answer Each(Question question, LabelKind kind, ProductionRule rule, Replacement replacement)
    {
        SupplyNetwork network = question.Network;
        ImmutableArray<CascadeShock> shocks = Cascades.ShocksOf(network, kind);
        using LotSession lots = question.Lots($"Failing by {LabelText.WordOf(kind)}");
        CascadeAnswer found = Cascades.Of(network, shocks, rule, replacement, Worst, question.Settings.Threads, lots.Progress, lots.Work, question.Cancellation);
        double demand = Demand(network);
        // Equal but for rounding: by name.
        CascadeRow[] ranked = [.. found.Rows.OrderByDescending(row => Math.Round(row.Esri, 9)).ThenByDescending(row => Math.Round(row.LostTonnesPerYear, 3))
            .ThenBy(row => LabelText.Bare(network, row.Shock.Label), StringComparer.Ordinal)];
        return question.Answer(
            "cascade",
            LabelRows(network, ranked, demand),
            new Field("fail", null),
            new Field("each", LabelText.WordOf(kind)),
            new Field("production", DataWords.Word(rule)),
            new Field("replacement", replacement == Replacement.None ? "none" : "market-share")) with
        {
            Headline = CascadeHeadline.OfEach(network, ranked, kind),
            Rests = question.Rests(question.Targets(null), hasTonnes: true),
            Totals = [new Field("demandTonnesPerYear", demand)],
            Notes = [.. CascadeNotes.Of(network, replacement, found)],
        };
    }

    private static Rows LabelRows(SupplyNetwork network, CascadeRow[] ranked, double demand)
    {
        IEnumerable<SiteIndex> SitesOf(CascadeRow row) => row.Targets.Select(target => network.Targets[target.Target].Site).Distinct();
        return Rows.Of(ranked,
        [
            new(null, "What fails", ColumnKind.Text, row => LabelNames.Shown(network, row.Shock.Label)),
            new("label", null, ColumnKind.Text, row => LabelText.Bare(network, row.Shock.Label)),
            new("kind", null, ColumnKind.Text, row => LabelText.WordOf(row.Shock.Label.Kind)),
            new("esri", "ESRI", ColumnKind.Share, row => row.Esri),
            new("activitiesFailed", null, ColumnKind.Count, row => row.Shock.Activities.Length),
            new("activitiesReached", "Makers hit", ColumnKind.Count, row => row.Stopped),
            new("targetCount", "End uses hit", ColumnKind.Count, row => row.TargetCount),
            new("lostShare", "Demand lost", ColumnKind.Share, row => demand > 0 ? row.LostTonnesPerYear / demand : null),
            new("lostTonnesPerYear", "Lost (t/yr)", ColumnKind.Tonnes, row => row.LostTonnesPerYear),
            new("worstTargets", null, ColumnKind.List, row => SitesOf(row).Select(network.Data.Sites.Id)),
            new(null, "Worst hit", ColumnKind.Text, row => SitesOf(row).ToArray() is { Length: > 0 } worst ? DataWords.Some([.. worst.Select(network.Data.Sites.Name)], 2) : null),
        ]);
    }

    private static double Demand(SupplyNetwork network) =>
        network.Targets.ToArray().Where(target => double.IsFinite(target.TonnesPerYear)).Sum(target => target.TonnesPerYear * network.WeightOf(target));
}
