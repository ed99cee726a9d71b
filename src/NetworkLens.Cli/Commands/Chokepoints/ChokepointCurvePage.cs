using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Cli.Commands;

/// <summary>What the worst chokepoints cut off against the days since they failed.</summary>
internal static class ChokepointCurvePage
{
    private const int UsualLabels = 5;

    private sealed record Line(LabelCurve Curve, CurveStep Step);

    /// <summary>The answer.</summary>
    /// <param name="question">Of the year.</param>
    /// <param name="to">Whose supply; null: all end uses.</param>
    /// <param name="by">What fails.</param>
    /// <param name="rank">What is worst.</param>
    /// <param name="picture">File to draw it into; null: none.</param>
    public static Answer Of(Question question, string? to, LabelKind by, ChokepointRank rank, string? picture)
    {
        if (picture is not null)
        {
            PictureFile.IsPng("--picture", picture); // before the work
        }

        SupplyNetwork network = question.Network;
        ImmutableArray<VertexIndex> targets = question.Targets(to);
        ImmutableArray<LabelCurve> curves = Curves(question, targets, by, rank);
        int asked = targets.Select(network.SiteOf).Distinct().Count();
        string whom = to is null ? "end use" : "target";
        if (picture is not null)
        {
            PictureFile.Write(question, "--picture", picture, CurvePicture.Of(
                $"What stays cut off, day by day after a failure, by {LabelText.WordOf(by)}",
                $"{question.Data.Name}, as of {question.AsOf}: share of {Words.Of(asked, whom)}",
                [.. curves.Select(curve => new CurveLine(LabelNames.Shown(network, curve.Label), [.. curve.Steps.Select(step => (step.FromDay, (double)step.SiteCount / asked))]))]));
        }

        return question.Answer(
            "chokepoints",
            RowsOf(network, curves, by, asked, to is null ? "End uses cut" : "Targets cut"),
            new Field("to", to),
            new Field("by", LabelText.WordOf(by)),
            new Field("rank", DataWords.Word(rank)),
            new Field("order", 1),
            new Field("possible", false),
            new Field("curve", true)) with
        {
            Headline = targets.IsEmpty ? question.NoTargets(to) : ChokepointsHeadline.OfCurves(network, curves, asked, whom),
            Rests = question.Rests(targets),
            Totals = [new Field("targetsAsked", asked), new Field("demandRowsAsked", targets.Length)],
            Notes =
            [
                .. QualifiedLinks.Notes(network, ChokepointCurve.Days(network).DefaultIfEmpty(0).Last()),
                "Day 0 is the day of the failure. A link with qualification_days carries nothing before that many days have passed since, and may carry on each day after.",
            ],
        };
    }

    private static Rows RowsOf(SupplyNetwork network, ImmutableArray<LabelCurve> curves, LabelKind by, int asked, string cutHeader) => Rows.Of<Line>([.. curves.SelectMany(curve => curve.Steps.Select(step => new Line(curve, step)))],
    [
        new(null, "Chokepoint", ColumnKind.Text, line => LabelNames.Shown(network, line.Curve.Label)),
        new("chokepoint", null, ColumnKind.List, line => new[] { LabelText.Bare(network, line.Curve.Label) }),
        new("kind", null, ColumnKind.Text, _ => LabelText.WordOf(by)),
        new("fromDay", "From day", ColumnKind.Days, line => line.Step.FromDay),
        new("untilDay", "Until day", ColumnKind.Days, line => line.Step.UntilDay),
        new("targets", null, ColumnKind.List, line => line.Step.Cut.Select(network.SiteOf).Distinct().Select(network.Data.Sites.Id)),
        new("targetCount", null, ColumnKind.Count, line => line.Step.SiteCount),
        new(null, cutHeader, ColumnKind.Text, line => $"{line.Step.SiteCount} of {asked}"),
        new("demandShare", "Share of demand", ColumnKind.Share, line => line.Step.DemandShare),
    ]);

    // As many as --limit says, else five.
    private static ImmutableArray<LabelCurve> Curves(Question question, ImmutableArray<VertexIndex> targets, LabelKind by, ChokepointRank rank)
    {
        using ProgressBar progress = question.Progress($"Failing by {LabelText.WordOf(by)}, day by day");
        return ChokepointCurve.Of(
            question.Network, targets, by, question.Settings.Limit is { } limit and > 0 ? limit : UsualLabels, rank, question.Settings.Threads, progress, question.Cancellation);
    }
}
