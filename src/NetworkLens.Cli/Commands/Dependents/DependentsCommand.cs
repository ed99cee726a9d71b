using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Who depends on some sites: single-source from the other side.</summary>
internal static class DependentsCommand
{
    public static Command Create(Ask ask)
    {
        Argument<string[]> selector = SelectorText.Argument("The supplier: a site, a country or a firm.");
        selector.Arity = ArgumentArity.OneOrMore;
        var stage = new Option<string>("--stage") { HelpName = "S", Description = "Only dependents of this stage. Default: all." };
        Option<double> threshold = SingleSourceCommand.ThresholdOption();
        var command = new Verb(
            "dependents",
            "Find who depends on a site, a country or a firm: everyone downstream, tier by tier, cut off, single-sourced or partly exposed.",
            "networklens dependents lynas-kuantan-refiner",
            "networklens dependents country:MY --stage end-use",
            "networklens dependents operator:\"JL Mag\" --format json")
        {
            selector, stage, threshold,
        };
        command.SetAction(parsed => ask(parsed, question => Of(
            question, SelectorText.Of(parsed.GetValue(selector))!, parsed.GetValue(stage), SingleSourceCommand.Threshold(parsed, threshold))));
        return command;
    }

    private static Answer Of(Question question, string selector, string? stageId, double threshold)
    {
        SupplyNetwork network = question.Network;
        SiteSet sites = question.Sites(selector);
        StageIndex? stage = question.Stage(stageId);
        ExposureAnswer found = Exposures.Of(network, sites, stage, threshold, question.Cancellation);
        int Count(Exposure exposure) => found.Rows.Count(row => row.Exposure == exposure);
        return question.Answer(
            "dependents",
            RowsOf(network, found, threshold),
            new Field("selector", selector),
            new Field("stage", stage is { } asked ? network.Data.Id(asked) : null),
            new Field("threshold", threshold)) with
        {
            Headline = SupplyHeadlines.OfDependents(found, question.InWords(selector)),
            Rests = question.Rests(found.Rows.SelectMany(row => row.Links).Distinct(), WeakestBasis.Of(found.Rows.Select(row => row.Largest?.Basis).OfType<Basis>())),
            Totals =
            [
                new Field("cutOff", Count(Exposure.CutOff)),
                new Field("singleSourced", Count(Exposure.SingleSourced)),
                new Field("partlyExposed", Count(Exposure.PartlyExposed)),
                new Field("notMade", Count(Exposure.NotMade)) { Words = "not made today" },
                new Field("sitesDownstream", found.Rows.Select(row => row.Site).Distinct().Count()),
                new Field("linksBetween", found.LinkCount),
            ],
            Notes = [.. DependentNotes.Of(network, found, stage)],
        };
    }

    private static Rows RowsOf(SupplyNetwork network, ExposureAnswer found, double threshold)
    {
        DataSet data = network.Data;
        return Rows.Of<ExposedInput>(found.Rows,
        [
            new("tier", "Tier", ColumnKind.Count, row => row.Tier),
            new("site", "Who", ColumnKind.Text, row => data.Sites.Id(row.Site)),
            new("name", null, ColumnKind.Text, row => data.Sites.Name(row.Site)),
            new("stage", null, ColumnKind.Text, row => data.Id(data.Sites.Stage(row.Site))),
            new("country", null, ColumnKind.Text, row => data.Id(data.Sites.Country(row.Site))),
            new("material", "Needs", ColumnKind.Text, row => data.Id(row.Material) ?? "any"),
            new("exposure", null, ColumnKind.Text, row => WordOf(row.Exposure)),
            new(null, "Exposure", ColumnKind.Text, row => row.Exposure == Exposure.SingleSourced && CertaintyOf(row, threshold) == Certainty.Possible ? "may be single-sourced" : WordOf(row.Exposure)),
            new("certainty", null, ColumnKind.Text, row => CertaintyOf(row, threshold) is { } certainty ? DataWords.Word(certainty) : null),
            new("originStage", null, ColumnKind.Text, row => row.Largest is { } largest ? data.Id(largest.Stage) : null),
            new("originMaterial", "Made from", ColumnKind.Text, row => row.Largest?.Material is { } origin ? data.Id(origin) : null),
            new("share", "Share", ColumnKind.Share, row => row.Largest?.Share.Value),
            new("shareLow", null, ColumnKind.Share, row => row.Largest?.Share.Low),
            new("shareHigh", null, ColumnKind.Share, row => row.Largest?.Share.High),
            new(null, "Range", ColumnKind.Text, row => row.Largest is { Share: var share } ? FigureText.Range(share.Low, share.High) : null),
            new("tonnesPerYear", null, ColumnKind.Tonnes, row => row.Tonnes.Value),
            new(null, "t/yr", ColumnKind.Tonnes, row => TonnesOf(row.Tonnes)),
            new("tonnesPerYearLow", null, ColumnKind.Tonnes, row => row.Tonnes.Low),
            new("tonnesPerYearHigh", null, ColumnKind.Tonnes, row => row.Tonnes.High),
            new("lost", null, ColumnKind.Flag, row => row.IsLost),
            new("shares", null, ColumnKind.Nested, row => row.Shares.Select(share => Share(data, share))),
            new("variants", null, ColumnKind.List, row => row.Variants.AsEnumerable()),
            new("path", null, ColumnKind.List, row => row.Path.Select(data.Sites.Id)),
            new("links", null, ColumnKind.List, row => row.Links.Select(link => LabelText.LinkName(network, link))),
            new(null, "By way of", ColumnKind.Text, row => row.Path.Length <= 2 ? null : DataWords.Some([.. row.Path[1..^1].Select(data.Sites.Id)], 3)),
            new("basis", null, ColumnKind.Text, row => row.Largest is { } largest ? DataWords.Word(largest.Basis) : null),
        ]);
    }

    /// <summary>As tables and programs have it.</summary>
    public static string WordOf(Exposure exposure) => exposure switch
    {
        Exposure.CutOff => "cut-off",
        Exposure.SingleSourced => "single-sourced",
        Exposure.PartlyExposed => "partly-exposed",
        _ => "not-made",
    };

    // One figure, or the two ends; null where nobody knows at all.
    private static string? TonnesOf(Interval tonnes) =>
        double.IsNaN(tonnes.Value) ? tonnes.Low > 0 ? $"at least {FigureText.Tonnes(tonnes.Low)}" : null
        : FigureText.Tonnes(tonnes.Low) == FigureText.Tonnes(tonnes.High) ? FigureText.Tonnes(tonnes.Value)
        : double.IsNaN(tonnes.High) ? $"at least {FigureText.Tonnes(tonnes.Low)}"
        : $"{FigureText.Tonnes(tonnes.Low)} to {FigureText.Tonnes(tonnes.High)}";

    // Of the share that is surest to reach it; null where none can.
    private static Certainty? CertaintyOf(ExposedInput row, double threshold) =>
        row.Shares.Select(share => SingleSource.CertaintyAt(share.Share, threshold)).OfType<Certainty>().Cast<Certainty?>().DefaultIfEmpty(null).Min();

    private static Nested Share(DataSet data, OriginShare share) => new(
        new Field("stage", data.Id(share.Stage)),
        new Field("material", share.Material is { } material ? data.Id(material) : null),
        new Field("share", share.Share.Value),
        new Field("low", share.Share.Low),
        new Field("high", share.Share.High),
        new Field("untraced", share.Untraced),
        new Field("basis", DataWords.Word(share.Basis)));
}
