using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Every site with its facts: what the map shows of a site is its row here.</summary>
internal static class SiteSection
{
    /// <summary>The anchor of a site's row.</summary>
    public static string Anchor(SiteIndex site) => $"site-{site.Value.ToString(CultureInfo.InvariantCulture)}";

    public static void Write(ReportDraft draft)
    {
        DataSet data = draft.Data;
        SiteIndex[] sites = [.. draft.Answers.Scope.Sites()];
        draft.Heading("Sites", $"What is known of each site, and what it makes in {draft.Network.Options.AsOf}.");
        Table.Write(
            draft,
            "Sites",
            sites,
            [
                new("Site", site => Cell.Named(draft.Name(site), data.Sites.Id(site))) { IsName = true },
                new("Stage", site => Cell.Of(draft.Name(data.Sites.Stage(site)))) { IsFilter = true },
                new("Country", site => Cell.Of(draft.Name(data.Sites.Country(site)))) { IsFilter = true },
                new("Operator", site => Cell.Of(data.Id(data.Sites.Operator(site)))),
                new("Status", site => Cell.Of(Status(data, site))) { IsFilter = true },
                new("Runs", site => Cell.Of(Years(data.Sites.StartYear(site), data.Sites.EndYear(site)))) { IsShort = true },
                new("Makes (t/yr)", site => Cell.List(Makes(draft, site))) { IsWide = true },
                new("Asks for (t/yr)", site => Cell.List(AsksFor(draft, site))),
                new("Suppliers", site => Cell.Count(Suppliers(draft, site))) { IsNumber = true },
                new("Customers", site => Cell.Count(Customers(draft, site))) { IsNumber = true },
                new("Basis", site => Cell.Of(data.Sites.Basis(site))) { IsFilter = true },
                new("Note", site => Cell.Of(data.Sites.Note(site))) { IsWide = true, IsInFull = true },
                new("Sources", site => draft.Citations.Cell(SourcesOf(draft, site))) { IsInFull = true },
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

    private static List<string> Makes(ReportDraft draft, SiteIndex site)
    {
        return [.. Activities(draft, site).Select(activity =>
        {
            Capacity capacity = draft.Network.CapacityOf(activity);
            string known = capacity.IsFigure ? $"{FigureText.Tonnes(capacity.TonnesPerYear)} ({DataWords.Word(capacity.Basis)})" : "unknown";
            return $"{draft.Name(draft.Network.MaterialOf(activity))} {known}";
        })];
    }

    private static List<string> AsksFor(ReportDraft draft, SiteIndex site) => [.. TargetsOf(draft, site).Select(target =>
        $"{draft.Name(target.Material) ?? "anything"} {(double.IsNaN(target.TonnesPerYear) ? "unknown" : $"{FigureText.Tonnes(target.TonnesPerYear)} ({(target.DemandRow < 0 ? "from links" : DataWords.Word(draft.Network.DemandOf(target).ToArray().Max(row => row.Basis)))})")}")];

    // What the page is not about stays away, even where it is of a site on it.
    private static IEnumerable<VertexIndex> Activities(ReportDraft draft, SiteIndex site)
    {
        (int first, int count) = draft.Network.ActivitiesOf(site);
        return Enumerable.Range(first, count).Select(activity => new VertexIndex(activity)).Where(draft.Answers.Scope.Contains);
    }

    private static IEnumerable<Target> TargetsOf(ReportDraft draft, SiteIndex site) => Enumerable.Range(0, draft.Network.TargetCount)
        .Where(target => draft.Network.Targets[target].Site == site && draft.Answers.Scope.Contains(draft.Network.TargetVertex(target)))
        .Select(target => draft.Network.Targets[target]);

    private static int Suppliers(ReportDraft draft, SiteIndex site)
    {
        (int first, int count) = draft.Network.IntakesOf(site);
        return Enumerable.Range(first, count).Select(intake => new IntakeIndex(intake)).Where(draft.Answers.Scope.Contains)
            .SelectMany(intake => draft.Network.SuppliersOf(intake).ToArray()).Select(draft.Network.SiteOf).Distinct().Count();
    }

    private static int Customers(ReportDraft draft, SiteIndex site) => Activities(draft, site)
        .SelectMany(activity => draft.Network.LinksFrom(activity).ToArray())
        .Select(draft.Network.IntakeOf).Where(draft.Answers.Scope.Contains)
        .Select(draft.Network.SiteOf).Distinct().Count();

    // Of the site's row, of what it makes and of what it asks for.
    private static List<SourceIndex> SourcesOf(ReportDraft draft, SiteIndex site)
    {
        List<SourceIndex> sources = [.. draft.Data.Sites.SourcesOf(site)];
        sources.AddRange(Activities(draft, site).Select(activity => draft.Network.CapacityOf(activity).OutputRow).Where(row => row >= 0).SelectMany(row => draft.Data.Outputs[row].Sources));
        sources.AddRange(TargetsOf(draft, site).SelectMany(target => draft.Network.DemandOf(target).ToArray()).SelectMany(row => row.Sources));
        return sources;
    }
}
