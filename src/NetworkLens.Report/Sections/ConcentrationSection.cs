using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>In how few countries each stage and material is.</summary>
internal static class ConcentrationSection
{
    public static void Write(ReportDraft draft)
    {
        ImmutableArray<ConcentrationRow> rows = draft.Answers.Concentration;
        draft.Heading("Concentration", "Shares of countries in what each stage makes. HHI is the sum of squared shares, 0 to 1; HHI-WGI weighs each country by its governance, 10 worst.");
        Table.Write(draft, "Concentration by country", rows,
        [
            new("Material", row => Cell.Of(draft.Name(row.Material))) { IsName = true },
            new("Stage", row => Cell.Of(draft.Name(row.Stage))) { IsFilter = true },
            new("Largest", row => Cell.Of(row.Shares is [var top, ..] ? LabelNames.Shown(draft.Network, top.Label!.Value) : null)),
            new("Its share", row => Cell.Share(row.Shares is [var top, ..] ? top.Share : double.NaN)) { IsNumber = true },
            new("All make t/yr", row => Cell.Tonnes(row.TonnesPerYear)) { IsNumber = true },
            new("HHI", row => Cell.Index(row.Herfindahl.Value, row.Herfindahl.Low, row.Herfindahl.High)) { IsNumber = true },
            new("HHI-WGI", row => Cell.Index(row.HerfindahlGovernance.Value, row.HerfindahlGovernance.Low, row.HerfindahlGovernance.High)) { IsNumber = true },
            new("Figures of", row => Cell.Of(row.Years.ToString())),
            new("Others", row => Cell.List([.. row.Shares.Skip(1).Select(share => $"{share.Name} {FigureText.Share(share.Share)}")])) { IsInFull = true },
            new("Basis", row => Cell.Of(row.Basis)),
            new("Sources", row => draft.Citations.Cell(SourcesOf(draft.Network, row))) { IsInFull = true },
        ]);
        draft.Notes([
            .. ConcentrationNotes.Of(draft.Network, rows, Concentration.DefaultMaxAge),
            draft.Question.To is null ? null : "Only the materials they use, each across all its makers: a market is equally concentrated for every buyer.",
        ]);
    }

    public static IEnumerable<SourceIndex> SourcesOf(SupplyNetwork network, ConcentrationRow row) => Enumerable.Range(0, network.ActivityCount)
        .Select(activity => new VertexIndex(activity))
        .Where(activity => network.MaterialOf(activity) == row.Material && network.Data.Sites.Stage(network.SiteOf(activity)) == row.Stage)
        .Select(activity => network.MadeBy(activity, Concentration.DefaultMaxAge))
        .Where(made => made.OutputRow >= 0)
        .SelectMany(made => network.Data.Outputs[made.OutputRow].Sources);
}
