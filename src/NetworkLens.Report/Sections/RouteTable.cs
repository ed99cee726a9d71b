using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Every link with its tonnes and where both are known from.</summary>
internal static class RouteTable
{
    public static void Write(Sheet sheet)
    {
        SupplyNetwork network = sheet.Network;
        using (sheet.Html.Open("details", ("class", "more")))
        {
            sheet.Html.Element("summary", $"All {FigureText.Count(sheet.Answers.Links.Length)} links as a table");
            Table.Write(sheet, "Links", sheet.Answers.Links,
            [
                new("From", link => Cell.Of(sheet.Name(network.SiteOf(network.SupplierOf(link))))) { IsName = true },
                new("To", link => Cell.Of(sheet.Name(network.SiteOf(network.IntakeOf(link))))),
                new("Material", link => Cell.Of(sheet.Name(network.MaterialOf(link)))) { IsFilter = true },
                new("t/yr", link => Cell.Tonnes(sheet.Answers.Estimates[link.Value].TonnesPerYear)) { IsNumber = true },
                new("Basis of tonnes", link => Tonnes(sheet.Answers.Estimates[link.Value])) { IsFilter = true },
                new("Basis of the link", link => Cell.Of(LinkFacts.BasisOf(network, link))) { IsFilter = true },
                new("Sources", link => sheet.Citations.Cell(LinkFacts.SourcesOf(network, link))) { IsInFull = true },
            ]);
        }
    }

    private static Cell Tonnes(LinkEstimate estimate) => double.IsNaN(estimate.TonnesPerYear) ? Cell.Of(FigureText.Unknown) : Cell.Of(estimate.Basis);
}
