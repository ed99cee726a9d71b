using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>In how few hands each material is.</summary>
internal static class ConcentrationCommand
{
    private static readonly Matching Compared = new(["stage", "material"], [("topLabel", "Largest"), ("topShare", "Its share"), ("tonnesPerYear", null), ("hhi", "HHI"), ("hhiWgi", null)]);

    private const string Bloc = "bloc";

    public static Command Create(Ask ask)
    {
        var by = new Choice<GroupsOf>(
            "--by", "Whose shares to compare. With bloc, countries outside every --bloc count on their own; with stage, the shares are given for each material.",
            ("country", (question, _) => MakerGroups.Of(question.Network, LabelKind.Country)),
            ("operator", (question, _) => MakerGroups.Of(question.Network, LabelKind.Operator)),
            ("bloc", (question, blocs) => MakerGroups.OfBlocs(question.Network, DisjointBlocs.Of(question, blocs))),
            ("stage", (question, _) => MakerGroups.OfStages(question.Network)));
        var blocs = new Option<string[]>("--bloc") { HelpName = "BLOC", AllowMultipleArgumentsPerToken = false, Description = $"With --by bloc: countries that count as one, as a bloc id, with + and - countries, or a list; may be repeated. Default: {DisjointBlocs.Default}." };
        var stage = new Option<string>("--stage") { HelpName = "S", Description = "One stage only." };
        var material = new Option<string>("--material") { HelpName = "M", Description = "One material only." };
        Option<int> maxAge = Counts.Option("--max-age", "Leave out production figures more than this many years older than the year asked about.", Concentration.DefaultMaxAge, 0, 9999);
        var command = new Verb(
            "concentration",
            "Measure how concentrated each stage and material is: shares, HHI, and HHI weighted by governance (HHI-WGI).",
            "networklens concentration",
            "networklens concentration --stage magnet --by operator",
            "networklens concentration --material dy-oxide --format json",
            "networklens concentration --by bloc --bloc eu --bloc us-japan",
            "networklens concentration --by stage --material ndpr-oxide",
            "networklens concentration --fail-on 'topShare>0.65'",
            "networklens concentration --stage refiner --compare-year 2030")
        {
            by, blocs, stage, material, maxAge,
        };
        var comparison = new Comparison();
        comparison.AddTo(command);
        command.SetAction(parsed => ask(parsed, question => comparison.Of(
            parsed, question, each => Of(each, GroupsIn(each, parsed, by, blocs, stage), parsed.GetValue(blocs) ?? [], parsed.GetValue(stage), parsed.GetValue(material), parsed.GetValue(maxAge)), Compared)));
        return command;
    }

    private static MakerGroups GroupsIn(Question question, ParseResult parsed, Choice<GroupsOf> by, Option<string[]> blocs, Option<string> stage)
    {
        MakerGroups groups = by.Of(parsed)(question, parsed.GetValue(blocs) ?? []);
        return groups.Word != Bloc && parsed.GetResult(blocs) is not null
                ? throw Refusal.OfCommandLine($"--bloc says what counts as one with --by bloc; with --by {groups.Word} it says nothing. Write --by bloc, or leave --bloc out.")
            : groups.AreStages && parsed.GetResult(stage) is not null
                ? throw Refusal.OfCommandLine("--by stage compares what the stages make of a material; leave --stage out, or name one with --material.")
            : groups;
    }

    private static Answer Of(Question question, MakerGroups by, string[] blocs, string? stage, string? material, int maxAge)
    {
        ImmutableArray<ConcentrationRow> rows = Concentration.Of(question.Network, by, question.Stage(stage), question.Material(material), maxAge);
        return question.Answer(
            "concentration",
            RowsOf(question.Network, by, rows),
            new Field("by", by.Word),
            new Field("blocs", by.Word == Bloc ? DisjointBlocs.Of(question, blocs).Select(bloc => bloc.Text).ToArray() : null),
            new Field("stage", stage),
            new Field("material", material),
            new Field("maxAge", maxAge)) with
        {
            Headline = ConcentrationHeadline.Of(question.Network, rows, by),
            Rests = question.Rests(null, WeakestBasis.Of(rows.Where(row => row.IsCovered).Select(row => row.Basis)), "production and capacity"),
            Notes =
            [
                .. by.Word == Bloc ? [DisjointBlocs.Told(DisjointBlocs.Of(question, blocs))] : Array.Empty<string>(),
                .. by.AreStages && rows.Count(row => row.Shares.Length == 1) is var alone and > 0 ? [$"Made at one stage alone: {alone:N0} of {rows.Length:N0} materials."] : Array.Empty<string>(),
                .. rows.IsEmpty ? ["Nothing of this is made, or no figure is known."] : ConcentrationNotes.Of(question.Network, rows, maxAge),
            ],
        };
    }

    private static Rows RowsOf(SupplyNetwork network, MakerGroups by, ImmutableArray<ConcentrationRow> rows) => Rows.Of(rows,
    [
        new("stage", by.AreStages ? null : "Stage", ColumnKind.Text, row => network.Data.Id(row.Stage)),
        new("material", "Material", ColumnKind.Text, row => network.Data.Id(row.Material)),
        new("by", null, ColumnKind.Text, row => row.By.Word),
        new("topLabel", "Largest", ColumnKind.Text, row => row.Shares is [var top, ..] ? top.Name : null),
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
            new Field("label", share.Name),
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
