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
            sheet,
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
                new("Suppliers", site => Cell.Count(Suppliers(sheet, site))) { IsNumber = true },
                new("Customers", site => Cell.Count(Customers(sheet, site))) { IsNumber = true },
                new("Basis", site => Cell.Of(data.Sites.Basis(site))) { IsFilter = true },
                new("Note", site => Cell.Of(data.Sites.Note(site))) { IsWide = true, IsInFull = true },
                new("Sources", site => sheet.Citations.Cell(SourcesOf(sheet, site))) { IsInFull = true },
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
        return [.. Activities(sheet, site).Select(activity =>
        {
            Capacity capacity = sheet.Network.CapacityOf(activity);
            string known = capacity.IsFigure ? $"{FigureText.Tonnes(capacity.TonnesPerYear)} ({DataWords.Word(capacity.Basis)})" : "unknown";
            return $"{sheet.Name(sheet.Network.MaterialOf(activity))} {known}";
        })];
    }

    private static List<string> AsksFor(Sheet sheet, SiteIndex site) => [.. TargetsOf(sheet, site).Select(target =>
        $"{sheet.Name(target.Material) ?? "anything"} {(double.IsNaN(target.TonnesPerYear) ? "unknown" : $"{FigureText.Tonnes(target.TonnesPerYear)} ({(target.DemandRow < 0 ? "from links" : DataWords.Word(sheet.Network.DemandOf(target).ToArray().Max(row => row.Basis)))})")}")];

    // What the page is not about stays away, even where it is of a site on it.
    private static IEnumerable<VertexIndex> Activities(Sheet sheet, SiteIndex site)
    {
        (int first, int count) = sheet.Network.ActivitiesOf(site);
        return Enumerable.Range(first, count).Select(activity => new VertexIndex(activity)).Where(sheet.Answers.Scope.Contains);
    }

    private static IEnumerable<Target> TargetsOf(Sheet sheet, SiteIndex site) => Enumerable.Range(0, sheet.Network.TargetCount)
        .Where(target => sheet.Network.Targets[target].Site == site && sheet.Answers.Scope.Contains(sheet.Network.TargetVertex(target)))
        .Select(target => sheet.Network.Targets[target]);

    private static int Suppliers(Sheet sheet, SiteIndex site)
    {
        (int first, int count) = sheet.Network.IntakesOf(site);
        return Enumerable.Range(first, count).Select(intake => new IntakeIndex(intake)).Where(sheet.Answers.Scope.Contains)
            .SelectMany(intake => sheet.Network.SuppliersOf(intake).ToArray()).Select(sheet.Network.SiteOf).Distinct().Count();
    }

    private static int Customers(Sheet sheet, SiteIndex site) => Activities(sheet, site)
        .SelectMany(activity => sheet.Network.LinksFrom(activity).ToArray())
        .Select(sheet.Network.IntakeOf).Where(sheet.Answers.Scope.Contains)
        .Select(sheet.Network.SiteOf).Distinct().Count();

    // Of the site's row, of what it makes and of what it asks for.
    private static List<SourceIndex> SourcesOf(Sheet sheet, SiteIndex site)
    {
        List<SourceIndex> sources = [.. sheet.Data.Sites.SourcesOf(site)];
        sources.AddRange(Activities(sheet, site).Select(activity => sheet.Network.CapacityOf(activity).OutputRow).Where(row => row >= 0).SelectMany(row => sheet.Data.Outputs[row].Sources));
        sources.AddRange(TargetsOf(sheet, site).SelectMany(target => sheet.Network.DemandOf(target).ToArray()).SelectMany(row => row.Sources));
        return sources;
    }
}
