using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The Sankey diagram of tonnes by stage and country, and the same as a table.</summary>
internal static class FlowSection
{
    /// <summary>The picture, which stands on the first page.</summary>
    public static void Draw(ReportDraft draft)
    {
        draft.Chart("flow-chart", "Sankey diagram of tonnes by stage and country; the table under Flows holds the same figures.", SankeyPicture.Of(draft, Flows(draft)));
        draft.Html.Element("p", "Who sends what to whom: tonnes a year from stage to stage and country to country. Each ribbon is one material; a tonne of ore, oxide and magnet is each its own tonne, so compare widths within a stage, not across.", ("class", "ground"));
    }

    private static ImmutableArray<StageFlow> Flows(ReportDraft draft) => StageFlow.Of(draft.Network, draft.Answers.Links, draft.Answers.Estimates);

    public static void Write(ReportDraft draft)
    {
        ImmutableArray<StageFlow> flows = Flows(draft);
        var picture = SankeyPicture.Of(draft, flows);
        int spread = draft.Answers.Links.Count(link => !draft.Answers.Estimates[link.Value].IsKnown);
        draft.Heading("Who sends what to whom", "The picture under Findings as a table: tonnes a year from stage to stage and country to country.");
        draft.Notes(
            picture.Unit == "links" ? "No tonnes are known: each link counts as one." : null,
            spread > 0 ? $"Tonnes not given, so that what the receiver still needs is spread by the suppliers' capacities, and assumed: {FigureText.Count(spread)} of {FigureText.Count(draft.Answers.Links.Length)} links." : null,
            flows.Sum(flow => flow.Silent) is var silent and > 0 && picture.Unit != "links" ? $"Left out, because neither the link nor its ends give any figure: {FigureText.Count(silent)} links." : null,
            "Countries with little flow at a stage are drawn together; the table lists them one by one. What goes back to an earlier stage, as scrap does, starts from a place of its own.");
        using (draft.Html.Open("details", ("class", "more")))
        {
            draft.Html.Element("summary", $"The same {FigureText.Count(flows.Length)} flows as a table");
            Table.Write(draft, "Flows by stage and country", flows,
            [
                new("From stage", flow => Cell.Of(draft.Name(flow.From.Stage))) { IsFilter = true },
                new("From", flow => Cell.Of(draft.Name(flow.From.Country))) { IsFilter = true, IsName = true },
                new("To stage", flow => Cell.Of(draft.Name(flow.To.Stage))) { IsFilter = true },
                new("To", flow => Cell.Of(draft.Name(flow.To.Country))) { IsFilter = true },
                new("Material", flow => Cell.Of(draft.Name(flow.Material))) { IsFilter = true },
                new("t/yr", flow => Cell.Tonnes(flow.Silent == flow.Links ? double.NaN : flow.TonnesPerYear)) { IsNumber = true },
                new("Links", flow => Cell.Count(flow.Links)) { IsNumber = true },
                new("Basis", flow => Cell.Of(flow.Basis)),
                new("Sources", flow => draft.Citations.Cell(flow.Sources)) { IsInFull = true },
            ]);
        }
    }
}
