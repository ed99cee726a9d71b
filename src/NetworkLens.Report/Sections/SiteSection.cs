using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Every site with its facts: what the map shows of a site is its row here.</summary>
internal static class SiteSection
{
    /// <summary>The anchor of a site's row.</summary>
    public static string Anchor(SiteIndex site) => $"site-{site.Value.ToString(CultureInfo.InvariantCulture)}";

    public static void Write(Sheet sheet)
    {
        DataSet data = sheet.Data;
        SiteIndex[] sites = [.. sheet.Answers.Scope.Sites()];
        sheet.Heading("Sites", $"What is known of each site, and what it makes in {sheet.Network.Options.AsOf}.");
        Table.Write(
            sheet.Html,
            "Sites",
            sites,
            [
                new("Site", site => Cell.Named(sheet.Name(site), data.Sites.Id(site))) { IsName = true },
                new("Stage", site => Cell.Of(sheet.Name(data.Sites.Stage(site)))) { IsFilter = true },
                new("Country", site => Cell.Of(sheet.Name(data.Sites.Country(site)))) { IsFilter = true },
                new("Operator", site => Cell.Of(data.Id(data.Sites.Operator(site)))),
                new("Status", site => Cell.Of(Status(data, site))) { IsFilter = true },
                new("Runs", site => Cell.Of(Years(data.Sites.StartYear(site), data.Sites.EndYear(site)))) { IsShort = true },
                new("Makes (t/yr)", site => Cell.List(Makes(sheet, site))) { IsWide = true },
                new("Asks for (t/yr)", site => Cell.List(AsksFor(sheet, site))),
                new("Suppliers", site => Cell.Count(Suppliers(sheet.Network, site))) { IsNumber = true },
                new("Customers", site => Cell.Count(Customers(sheet.Network, site))) { IsNumber = true },
                new("Basis", site => Cell.Of(data.Sites.Basis(site))) { IsFilter = true },
                new("Note", site => Cell.Of(data.Sites.Note(site))) { IsWide = true },
                new("Sources", site => sheet.Citations.Cell(SourcesOf(sheet.Network, site))),
            ],
            Anchor);
    }

    private static string Status(DataSet data, SiteIndex site) =>
        DataWords.Word(data.Sites.Status(site)) + (data.Sites.IsAggregate(site) ? ", many small makers as one" : string.Empty);

    private static string? Years(int? start, int? end) => (start, end) switch
    {
        (null, null) => null,
        ({ } from, null) => $"from {from}",
        (null, { } to) => $"until {to}",
        ({ } from, { } to) => $"{from} to {to}",
    };

    private static List<string> Makes(Sheet sheet, SiteIndex site)
    {
        (int first, int count) = sheet.Network.ActivitiesOf(site);
        return [.. Enumerable.Range(first, count).Select(activity =>
        {
            Capacity capacity = sheet.Network.CapacityOf(new VertexIndex(activity));
            string known = capacity.IsFigure ? $"{FigureText.Tonnes(capacity.TonnesPerYear)} ({DataWords.Word(capacity.Basis)})" : "unknown";
            return $"{sheet.Name(sheet.Network.MaterialOf(new VertexIndex(activity)))} {known}";
        })];
    }

    private static List<string> AsksFor(Sheet sheet, SiteIndex site) => [.. TargetsOf(sheet.Network, site).Select(target =>
        $"{sheet.Name(target.Material) ?? "anything"} {(double.IsNaN(target.TonnesPerYear) ? "unknown" : $"{FigureText.Tonnes(target.TonnesPerYear)} ({(target.DemandRow < 0 ? "from links" : DataWords.Word(sheet.Data.Demand[target.DemandRow].Basis))})")}")];

    private static IEnumerable<Target> TargetsOf(SupplyNetwork network, SiteIndex site) =>
        Enumerable.Range(0, network.TargetCount).Select(target => network.Targets[target]).Where(target => target.Site == site);

    private static int Suppliers(SupplyNetwork network, SiteIndex site)
    {
        (int first, int count) = network.IntakesOf(site);
        return Enumerable.Range(first, count).SelectMany(intake => network.SuppliersOf(new IntakeIndex(intake)).ToArray()).Select(network.SiteOf).Distinct().Count();
    }

    private static int Customers(SupplyNetwork network, SiteIndex site)
    {
        (int first, int count) = network.ActivitiesOf(site);
        return Enumerable.Range(first, count).SelectMany(activity => network.LinksFrom(new VertexIndex(activity)).ToArray())
            .Select(link => network.SiteOf(network.IntakeOf(link))).Distinct().Count();
    }

    // Of the site's row, of what it makes and of what it asks for.
    private static List<SourceIndex> SourcesOf(SupplyNetwork network, SiteIndex site)
    {
        List<SourceIndex> sources = [.. network.Data.Sites.SourcesOf(site)];
        (int first, int count) = network.ActivitiesOf(site);
        for (int activity = first; activity < first + count; activity++)
        {
            if (network.CapacityOf(new VertexIndex(activity)).OutputRow is var row and >= 0)
            {
                sources.AddRange(network.Data.Outputs[row].Sources);
            }
        }

        sources.AddRange(TargetsOf(network, site).Where(target => target.DemandRow >= 0).SelectMany(target => network.Data.Demand[target.DemandRow].Sources));
        return sources;
    }
}
