using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The Sankey diagram of tonnes by stage and country, and the same as a table.</summary>
internal static class FlowSection
{
    /// <summary>The picture, which stands on the first page.</summary>
    public static void Draw(Sheet sheet)
    {
        sheet.Chart("flow-chart", "Sankey diagram of tonnes by stage and country; the table under Flows holds the same figures.", SankeyPicture.Of(sheet, Flows(sheet)));
        sheet.Html.Element("p", "Who sends what to whom: tonnes a year from stage to stage and country to country. Each ribbon is one material; a tonne of ore, oxide and magnet is each its own tonne, so compare widths within a stage, not across.", ("class", "ground"));
    }

    private static ImmutableArray<StageFlow> Flows(Sheet sheet) => StageFlow.Of(sheet.Network, sheet.Answers.Links, sheet.Answers.Estimates);

    public static void Write(Sheet sheet)
    {
        ImmutableArray<StageFlow> flows = Flows(sheet);
        var picture = SankeyPicture.Of(sheet, flows);
        int spread = sheet.Answers.Links.Count(link => !sheet.Answers.Estimates[link.Value].IsKnown);
        sheet.Heading("Who sends what to whom", "The picture under Findings as a table: tonnes a year from stage to stage and country to country.");
        sheet.Notes(
            picture.Unit == "links" ? "No tonnes are known: each link counts as one." : null,
            spread > 0 ? $"Tonnes not given, so that what the receiver still needs is spread by the suppliers' capacities, and assumed: {FigureText.Count(spread)} of {FigureText.Count(sheet.Answers.Links.Length)} links." : null,
            flows.Sum(flow => flow.Silent) is var silent and > 0 && picture.Unit != "links" ? $"Left out, because neither the link nor its ends give any figure: {FigureText.Count(silent)} links." : null,
            "Countries with little flow at a stage are drawn together; the table lists them one by one. What goes back to an earlier stage, as scrap does, starts from a place of its own.");
        using (sheet.Html.Open("details", ("class", "more")))
        {
            sheet.Html.Element("summary", $"The same {FigureText.Count(flows.Length)} flows as a table");
            Table.Write(sheet, "Flows by stage and country", flows,
            [
                new("From stage", flow => Cell.Of(sheet.Name(flow.From.Stage))) { IsFilter = true },
                new("From", flow => Cell.Of(sheet.Name(flow.From.Country))) { IsFilter = true, IsName = true },
                new("To stage", flow => Cell.Of(sheet.Name(flow.To.Stage))) { IsFilter = true },
                new("To", flow => Cell.Of(sheet.Name(flow.To.Country))) { IsFilter = true },
                new("Material", flow => Cell.Of(sheet.Name(flow.Material))) { IsFilter = true },
                new("t/yr", flow => Cell.Tonnes(flow.Silent == flow.Links ? double.NaN : flow.TonnesPerYear)) { IsNumber = true },
                new("Links", flow => Cell.Count(flow.Links)) { IsNumber = true },
                new("Basis", flow => Cell.Of(flow.Basis)),
                new("Sources", flow => sheet.Citations.Cell(flow.Sources)) { IsInFull = true },
            ]);
        }
    }
}
