using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Cli.Headlines;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>In how few hands each material is.</summary>
internal static class ConcentrationCommand
{
    private static readonly Matching Compared = new(["stage", "material"], [("topLabel", "Largest"), ("topShare", "Its share"), ("tonnesPerYear", null), ("hhi", "HHI"), ("hhiWgi", null)]);

    public static Command Create(Ask ask)
    {
        Choice<LabelKind> by = Choices.By("Whose shares.", LabelKind.Country, LabelKind.Operator);
        var stage = new Option<string>("--stage") { HelpName = "S", Description = "One stage only." };
        var material = new Option<string>("--material") { HelpName = "M", Description = "One material only." };
        Option<int> maxAge = Counts.Option("--max-age", "Years after which a production says nothing of the year asked about.", Concentration.DefaultMaxAge, 0, 9999);
        var command = new Verb(
            "concentration",
            "Say in how few hands each stage and material is: shares, HHI, and HHI weighted by governance (HHI-WGI).",
            "networklens concentration",
            "networklens concentration --stage magnet --by operator",
            "networklens concentration --material dy-oxide --format json",
            "networklens concentration --fail-on 'topShare>0.65'",
            "networklens concentration --stage refiner --compare-year 2030")
        {
            by, stage, material, maxAge,
        };
        var comparison = new Comparison();
        comparison.AddTo(command);
        command.SetAction(parsed => ask(parsed, question => comparison.Of(
            parsed, question, each => Of(each, by.Of(parsed), parsed.GetValue(stage), parsed.GetValue(material), parsed.GetValue(maxAge)), Compared)));
        return command;
    }

    private static Answer Of(Question question, LabelKind by, string? stage, string? material, int maxAge)
    {
        ImmutableArray<ConcentrationRow> rows = Concentration.Of(question.Network, by, question.Stage(stage), question.Material(material), maxAge);
        return question.Answer(
            "concentration",
            RowsOf(question.Network, rows),
            new Field("by", LabelText.WordOf(by)),
            new Field("stage", stage),
            new Field("material", material),
            new Field("maxAge", maxAge)) with
        {
            Headline = ConcentrationHeadline.Of(question.Network, rows, by),
            Rests = question.Rests(null, rows.Where(row => row.IsCovered).Select(row => (Basis?)row.Basis).Max(), "production and capacity"),
            Notes = rows.IsEmpty ? ["Nothing of the kind is made, or nobody gives a figure."] : [.. ConcentrationNotes.Of(question.Network, rows, maxAge)],
        };
    }

    private static Rows RowsOf(SupplyNetwork network, ImmutableArray<ConcentrationRow> rows) => Rows.Of(rows,
    [
        new("stage", "Stage", ColumnKind.Text, row => network.Data.Id(row.Stage)),
        new("material", "Material", ColumnKind.Text, row => network.Data.Id(row.Material)),
        new("by", null, ColumnKind.Text, row => LabelText.WordOf(row.By)),
        new("topLabel", "Largest", ColumnKind.Text, row => row.Shares is [var top, ..] ? LabelText.Bare(network, top.Label) : null),
        new("topShare", "Its share", ColumnKind.Share, row => row.Shares is [var top, ..] ? top.Share : null),
        new("tonnesPerYear", "All make (t/yr)", ColumnKind.Tonnes, row => row.TonnesPerYear),
        new("hhi", null, ColumnKind.Index, row => row.Herfindahl.Value),
        new(null, "HHI", ColumnKind.Index, row => FigureText.Index(row.Herfindahl.Value, row.Herfindahl.Low, row.Herfindahl.High)),
        new("hhiLow", null, ColumnKind.Index, row => row.Herfindahl.Low),
        new("hhiHigh", null, ColumnKind.Index, row => row.Herfindahl.High),
        new("hhiWgi", null, ColumnKind.Index, row => row.HerfindahlGovernance.Value),
        new(null, "HHI-WGI", ColumnKind.Index, row => FigureText.Index(row.HerfindahlGovernance.Value, row.HerfindahlGovernance.Low, row.HerfindahlGovernance.High)),
        new("hhiWgiLow", null, ColumnKind.Index, row => row.HerfindahlGovernance.Low),
        new("hhiWgiHigh", null, ColumnKind.Index, row => row.HerfindahlGovernance.High),
        new("basis", "Basis", ColumnKind.Text, row => row.IsCovered ? DataWords.Word(row.Basis) : null),
        new("years", "Figures of", ColumnKind.Text, row => YearsOf(row.Years)),
        new("fromCapacity", null, ColumnKind.Flag, row => row.FromCapacity),
        new("unlabelledShare", null, ColumnKind.Share, row => row.UnlabelledShare),
        new("sitesWithoutFigure", null, ColumnKind.Count, row => row.Silent),
        new("shares", null, ColumnKind.Nested, row => row.Shares.Select(share => new Nested(
            new Field("label", LabelText.Bare(network, share.Label)),
            new Field("share", share.Share),
            new Field("tonnesPerYear", share.TonnesPerYear),
            new Field("years", YearsOf(share.Years))))),
        new("leftOut", null, ColumnKind.Nested, row => row.LeftOut.Select(maker => new Nested(
            new Field("site", network.Data.Sites.Id(maker.Site)),
            new Field("reason", WordOf(maker.Reason)),
            new Field("year", maker.Year)))),
    ]);

    private static string? YearsOf(FigureYears years) => years.ToString() is { Length: > 0 } text ? text : null;

    private static string WordOf(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NoFigure => "no-figure",
        LeftOutReason.TooOld => "too-old",
        LeftOutReason.UnknownTier => "unknown-tier",
        _ => "later-year",
    };
}
