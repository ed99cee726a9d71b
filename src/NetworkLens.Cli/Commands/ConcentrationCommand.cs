using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>In how few hands each material is.</summary>
internal static class ConcentrationCommand
{
    public static Command Create(Ask ask)
    {
        Choice<LabelKind> by = Choices.By("Whose shares.", LabelKind.Country, LabelKind.Operator);
        var stage = new Option<string>("--stage") { HelpName = "S", Description = "One stage only." };
        var material = new Option<string>("--material") { HelpName = "M", Description = "One material only." };
        var command = new Verb(
            "concentration",
            "Say in how few hands each stage and material is: shares, HHI, and HHI weighted by governance (HHI-WGI).",
            "networklens concentration",
            "networklens concentration --stage magnet --by operator",
            "networklens concentration --material dy-oxide --format json",
            "networklens concentration --fail-on 'topShare>0.65'")
        {
            by, stage, material,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, by.Of(parsed), parsed.GetValue(stage), parsed.GetValue(material))));
        return command;
    }

    private static Answer Of(Question question, LabelKind by, string? stage, string? material)
    {
        ImmutableArray<ConcentrationRow> rows = Concentration.Of(question.Network, by, question.Stage(stage), question.Material(material));
        return question.Answer(
            "concentration",
            RowsOf(question.Network, rows),
            new Field("by", LabelText.WordOf(by)),
            new Field("stage", stage),
            new Field("material", material)) with
        {
            Notes = [.. Notes(question.Network, rows)],
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
        new("hhi", "HHI", ColumnKind.Index, row => row.Herfindahl.Value),
        new("hhiLow", null, ColumnKind.Index, row => row.Herfindahl.Low),
        new("hhiHigh", null, ColumnKind.Index, row => row.Herfindahl.High),
        new("hhiWgi", "HHI-WGI", ColumnKind.Index, row => row.HerfindahlGovernance.Value),
        new("hhiWgiLow", null, ColumnKind.Index, row => row.HerfindahlGovernance.Low),
        new("hhiWgiHigh", null, ColumnKind.Index, row => row.HerfindahlGovernance.High),
        new("basis", "Basis", ColumnKind.Text, row => DataWords.Word(row.Basis)),
        new("fromCapacity", null, ColumnKind.Flag, row => row.FromCapacity),
        new("unlabelledShare", null, ColumnKind.Share, row => row.UnlabelledShare),
        new("sitesWithoutFigure", null, ColumnKind.Count, row => row.Silent),
        new("shares", null, ColumnKind.Nested, row => row.Shares.Select(share => new Nested(
            new Field("label", LabelText.Bare(network, share.Label)),
            new Field("share", share.Share),
            new Field("tonnesPerYear", share.TonnesPerYear)))),
    ]);

    private static IEnumerable<string> Notes(SupplyNetwork network, ImmutableArray<ConcentrationRow> rows)
    {
        if (network.Data.Outputs.IsDefault && !rows.IsEmpty)
        {
            yield return "From links: without outputs.csv, a site makes what its links carry away.";
        }

        if (rows.IsEmpty)
        {
            yield return "Nothing of the kind is made, or nobody gives a figure.";
        }

        if (rows.Count(row => row.FromCapacity) is var capacity and > 0)
        {
            yield return $"Resting on capacities in part, where no production is known: {capacity} of {rows.Length} rows.";
        }

        if (rows.Sum(row => row.Silent) is var silent and > 0)
        {
            yield return $"Left out, because they give no figure: {silent} of the makers.";
        }
    }
}
