using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>In how few countries each stage and material is.</summary>
internal static class ConcentrationSection
{
    public static void Write(Sheet sheet)
    {
        ImmutableArray<ConcentrationRow> rows = sheet.Answers.Concentration;
        sheet.Heading("Concentration", "Shares of countries in what each stage makes. HHI is the sum of squared shares, 0 to 1; HHI-WGI weighs each country by its governance, 10 worst.");
        Table.Write(sheet.Html, "Concentration by country", rows,
        [
            new("Material", row => Cell.Of(sheet.Name(row.Material))) { IsName = true },
            new("Stage", row => Cell.Of(sheet.Name(row.Stage))) { IsFilter = true },
            new("Largest", row => Cell.Of(row.Shares is [var top, ..] ? LabelNames.Shown(sheet.Network, top.Label) : null)),
            new("Its share", row => Cell.Share(row.Shares is [var top, ..] ? top.Share : double.NaN)) { IsNumber = true },
            new("All make t/yr", row => Cell.Tonnes(row.TonnesPerYear)) { IsNumber = true },
            new("HHI", row => Cell.Index(row.Herfindahl.Value)) { IsNumber = true },
            new("HHI-WGI", row => Cell.Index(row.HerfindahlGovernance.Value)) { IsNumber = true },
            new("Others", row => Cell.List([.. row.Shares.Skip(1).Select(share => $"{LabelText.Bare(sheet.Network, share.Label)} {FigureText.Share(share.Share)}")])),
            new("Basis", row => Cell.Of(row.Basis)),
            new("Sources", row => sheet.Citations.Cell(SourcesOf(sheet.Network, row))),
        ]);
        sheet.Notes(
            rows.Count(row => row.FromCapacity) is var capacity and > 0 ? $"Resting on capacities in part, where no production is known: {capacity} of {rows.Length} rows." : null,
            rows.Sum(row => row.Silent) is var silent and > 0 ? $"Left out, because they give no figure: {silent} of the makers." : null,
            sheet.Question.To is null ? null : "Only materials that the targets draw on, each over all who make it: a market is concentrated whoever buys.");
    }

    public static IEnumerable<SourceIndex> SourcesOf(SupplyNetwork network, ConcentrationRow row) => Enumerable.Range(0, network.ActivityCount)
        .Select(activity => new VertexIndex(activity))
        .Where(activity => network.MaterialOf(activity) == row.Material && network.Data.Sites.Stage(network.SiteOf(activity)) == row.Stage)
        .Select(network.ProductionOf)
        .Where(made => made.OutputRow >= 0)
        .SelectMany(made => network.Data.Outputs[made.OutputRow].Sources);
}
