using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Who depends on one supplier.</summary>
internal static class SingleSourceCommand
{
    public static Command Create(Ask ask)
    {
        Argument<string[]> selector = SelectorText.Argument("The sites whose inputs to check. Default: all.");
        Choice<LabelKind> by = LabelChoice.By("What counts as one supplier.", LabelKind.Site, LabelKind.Operator, LabelKind.Country);
        var tier = new Choice<DependencyTier>(
            "--tier", "Look one link up, or trace the content of each input up to a stage.", ("direct", DependencyTier.Direct), ("origin", DependencyTier.Origin));
        var stage = new Option<string>("--stage") { HelpName = "S", Description = "With --tier origin, the stage to trace to. Default: the first stage." };
        Option<double> threshold = ThresholdOption();
        var command = new Verb(
            "single-source",
            "Find who depends on one supplier: inputs for which one site, operator or country supplies at least the threshold share.",
            "networklens single-source stage:magnet",
            "networklens single-source --by country --threshold 0.9",
            "networklens single-source f-35 --by country --tier origin --stage refiner")
        {
            selector, by, tier, stage, threshold,
        };
        command.SetAction(parsed => ask(parsed, question => Of(
            question,
            SelectorText.Of(parsed.GetValue(selector)),
            by.Of(parsed),
            tier.Of(parsed),
            parsed.GetValue(stage),
            Threshold(parsed, threshold))));
        return command;
    }

    /// <summary>--threshold.</summary>
    public static Option<double> ThresholdOption() => NumberOption.Create(
        "--threshold",
        "SHARE",
        "Share from which a supplier counts as the single source, 0 to 1. Default: 0.65, the EU Critical Raw Materials Act's limit for one third country.",
        "a share above 0, up to 1",
        share => share is > 0 and <= 1);

    /// <summary>The share asked for.</summary>
    public static double Threshold(ParseResult parsed, Option<double> threshold) => parsed.GetResult(threshold) is null ? SingleSource.DefaultThreshold : parsed.GetValue(threshold);

    private static Answer Of(Question question, string? selector, LabelKind by, DependencyTier tier, string? stageId, double threshold)
    {
        if (tier == DependencyTier.Direct && stageId is not null)
        {
            throw Refusal.OfCommandLine("--stage says how far to trace: it needs --tier origin.");
        }

        SupplyNetwork network = question.Network;
        SiteSet? consumers = selector is null ? null : question.Sites(selector);
        StageIndex stage = question.Stage(stageId) ?? new StageIndex(0);
        ImmutableArray<Dependency> rows = tier == DependencyTier.Direct
            ? SingleSource.Of(network, consumers, by, threshold)
            : OriginSource.Of(network, consumers, by, stage, threshold);
        int certain = rows.Count(row => row.Certainty == Certainty.Certain);
        return question.Answer(
            "single-source",
            RowsOf(network, rows, by, tier),
            new Field("selector", selector),
            new Field("by", LabelText.WordOf(by)),
            new Field("tier", DataWords.Word(tier)),
            new Field("stage", tier == DependencyTier.Direct ? null : network.Data.Id(stage)),
            new Field("threshold", threshold)) with
        {
            Headline = SingleSourceHeadline.Of(network, rows, by, threshold),
            Rests = question.Rests(rows.SelectMany(row => row.AllLinks).Distinct(), WeakestBasis.Of(rows.Select(row => row.Basis))),
            Totals = [new Field("certain", certain), new Field("possible", rows.Length - certain)],
            Notes = [.. SingleSourceNotes.Of(network, rows, threshold)],
        };
    }

    private static Rows RowsOf(SupplyNetwork network, ImmutableArray<Dependency> rows, LabelKind by, DependencyTier tier)
    {
        DataSet data = network.Data;
        return Rows.Of(rows,
        [
            new("site", "Who", ColumnKind.Text, row => data.Sites.Id(row.Site)),
            new("material", "Needs", ColumnKind.Text, row => data.Id(row.Material) ?? "any"),
            new("originMaterial", tier == DependencyTier.Origin ? "Made from" : null, ColumnKind.Text, row => row.OriginMaterial is { } origin ? data.Id(origin) : null),
            new("by", null, ColumnKind.Text, _ => LabelText.WordOf(by)),
            new("topSupplier", "From", ColumnKind.Text, row => LabelText.Bare(network, row.Top.Group.Label!.Value)),
            new("topShare", "Share", ColumnKind.Share, row => row.Top.Share.Value),
            new("topShareLow", null, ColumnKind.Share, row => row.Top.Share.Low),
            new("topShareHigh", null, ColumnKind.Share, row => row.Top.Share.High),
            new(null, "Range", ColumnKind.Text, row => FigureText.Range(row.Top.Share.Low, row.Top.Share.High)),
            new("certainty", "Certainty", ColumnKind.Text, row => DataWords.Word(row.Certainty)),
            new("suppliers", null, ColumnKind.Count, row => row.Shares.Length),
            new("shares", null, ColumnKind.Nested, row => row.Shares.Select(share => Share(network, share))),
            new("hhi", null, ColumnKind.Index, row => row.Herfindahl.Value),
            new("hhiLow", null, ColumnKind.Index, row => row.Herfindahl.Low),
            new("hhiHigh", null, ColumnKind.Index, row => row.Herfindahl.High),
            new("tier", null, ColumnKind.Text, row => DataWords.Word(row.Tier)),
            new("stage", null, ColumnKind.Text, row => row.Stage is { } stage ? data.Id(stage) : null),
            new("untraced", tier == DependencyTier.Origin ? "Untraced" : null, ColumnKind.Share, row => row.Untraced),
            new("variants", null, ColumnKind.List, row => row.Variants.AsEnumerable()),
            new("basis", "Basis", ColumnKind.Text, row => DataWords.Word(row.Basis)),
        ]);
    }

    // Who carries no label (an aggregate, an unknown tier) is told by its site.
    private static Nested Share(SupplyNetwork network, SupplierShare supplier) => new(
        new Field("label", supplier.Group.Label is { } label ? LabelText.Bare(network, label) : null),
        new Field("site", supplier.Group.Label is null ? network.Data.Sites.Id(supplier.Group.Site) : null),
        new Field("share", supplier.Share.Value),
        new Field("low", supplier.Share.Low),
        new Field("high", supplier.Share.High));
}
