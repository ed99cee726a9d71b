using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Every link with its tonnes and where both are known from.</summary>
internal static class RouteTable
{
    public static void Write(ReportDraft draft)
    {
        SupplyNetwork network = draft.Network;
        using (draft.Html.Open("details", ("class", "more")))
        {
            draft.Html.Element("summary", $"All {FigureText.Count(draft.Answers.Links.Length)} links as a table");
            Table.Write(draft, "Links", draft.Answers.Links,
            [
                new("From", link => Cell.Of(draft.Name(network.SiteOf(network.SupplierOf(link))))) { IsName = true },
                new("To", link => Cell.Of(draft.Name(network.SiteOf(network.IntakeOf(link))))),
                new("Material", link => Cell.Of(draft.Name(network.MaterialOf(link)))) { IsFilter = true },
                new("t/yr", link => Cell.Tonnes(draft.Answers.Estimates[link.Value].TonnesPerYear)) { IsNumber = true },
                new("Basis of tonnes", link => Tonnes(draft.Answers.Estimates[link.Value])) { IsFilter = true },
                new("Basis of the link", link => Cell.Of(LinkFacts.BasisOf(network, link))) { IsFilter = true },
                new("Sources", link => draft.Citations.Cell(LinkFacts.SourcesOf(network, link))) { IsInFull = true },
            ]);
        }
    }

    private static Cell Tonnes(LinkEstimate estimate) => double.IsNaN(estimate.TonnesPerYear) ? Cell.Of(FigureText.Unknown) : Cell.Of(estimate.Basis);
}
