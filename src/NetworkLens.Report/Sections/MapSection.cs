using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The map of sites and routes, and the routes as a table.</summary>
internal static class MapSection
{
    private const int MostSites = 3_000;
    private const int MostRoutes = 3_000;

    public static void Write(Sheet sheet)
    {
        SupplyNetwork network = sheet.Network;
        Dictionary<SiteIndex, SitePlace> places = SitePlaces.Of(sheet.Data, sheet.Answers.Scope.Sites());
        ImmutableArray<Route> routes = RoutesOf(sheet, places);
        sheet.Heading("Map", "Where the sites are, and who sends to whom. Choose a site to see its facts and its links; a line is the shortest way over the earth, not the one a ship takes.");
        using (sheet.Html.Open("div", ("class", "map"), ("id", "site-map")))
        {
            Legend(sheet, places);
            using (sheet.Html.Open("div", ("class", "view")))
            {
                Picture(sheet, places, routes);
            }

            using (sheet.Html.Open("div", ("class", "facts"), ("aria-live", "polite"), ("hidden", string.Empty)))
            {
            }
        }

        int unplaced = sheet.Answers.Scope.Sites().Count() - places.Count;
        int centroids = places.Values.Count(place => place.IsCentroid);
        sheet.Notes(
            centroids > 0 ? $"Placed at the middle of the country, because nothing nearer is known: {Sites(centroids)}." : null,
            unplaced > 0 ? $"Not on the map, because not even the country is known: {Sites(unplaced)}; see the table of sites." : null,
            places.Count > MostSites ? $"Only the first {FigureText.Count(MostSites)} of {Sites(places.Count)} are drawn." : null,
            routes.Length > MostRoutes ? $"Only the {FigureText.Count(MostRoutes)} largest of {FigureText.Count(routes.Length)} links are drawn." : null,
            "Dashed lines are inferred, full ones reported or contracted. Hollow marks do not run in the year asked about. Coastline: Natural Earth, public domain.");
        RouteTable.Write(sheet);
    }

    private static string Sites(int count) => count == 1 ? "1 site" : $"{FigureText.Count(count)} sites";

    private static void Legend(Sheet sheet, Dictionary<SiteIndex, SitePlace> places)
    {
        using (sheet.Html.Open("ul", ("class", "legend")))
        {
            foreach (StageIndex stage in places.Keys.Select(sheet.Data.Sites.Stage).Distinct().OrderBy(stage => stage.Value))
            {
                using (sheet.Html.Open("li", ("data-stage", stage.Value.ToString(CultureInfo.InvariantCulture))))
                {
                    using (sheet.Html.Open("svg", ("viewBox", "-6 -6 12 12"), ("class", "key"), ("aria-hidden", "true")))
                    using (sheet.Html.Open("path", ("d", StageMark.ShapeOf(stage)), ("class", StageMark.ClassOf(stage))))
                    {
                    }

                    sheet.Html.Element("span", sheet.Name(stage));
                }
            }
        }
    }

    private static void Picture(Sheet sheet, Dictionary<SiteIndex, SitePlace> places, ImmutableArray<Route> routes)
    {
        HtmlWriter html = sheet.Html;
        int Broken(EqualEarth candidate) => routes.Count(route => MapPath.IsBroken(candidate, WayOf(places, route)));
        EqualEarth map = Broken(EqualEarth.OverThePacific) < Broken(EqualEarth.OverEurope) ? EqualEarth.OverThePacific : EqualEarth.OverEurope;
        using (html.Open(
            "svg",
            ("viewBox", FormattableString.Invariant($"0 0 {EqualEarth.Width} {EqualEarth.Height}")),
            ("role", "img"),
            ("aria-label", $"World map of {places.Count} sites and {routes.Length} links; the tables of sites and links hold the same.")))
        {
            using (html.Open("path", ("class", "land"), ("d", MapPath.Rings(map, Coastline.Rings()))))
            {
            }

            using (html.Open("g", ("class", "routes")))
            {
                foreach (Route route in routes.OrderByDescending(route => route.Tonnes).ThenBy(route => route.From.Value).ThenBy(route => route.To.Value).Take(MostRoutes))
                {
                    Line(sheet, map, places, route);
                }
            }

            using (html.Open("g", ("class", "sites")))
            {
                foreach (KeyValuePair<SiteIndex, SitePlace> site in places.OrderBy(pair => pair.Key.Value).Take(MostSites))
                {
                    Mark(sheet, map, site.Key, site.Value);
                }
            }
        }
    }

    private static void Line(Sheet sheet, EqualEarth map, Dictionary<SiteIndex, SitePlace> places, Route route)
    {
        StageIndex stage = sheet.Data.Sites.Stage(route.From);
        string width = FormattableString.Invariant($"stroke-width:{Math.Round(Math.Clamp(0.5 + (Math.Log10(1 + route.Tonnes) / 3), 0.5, 2.5), 1)}");
        using (sheet.Html.Open(
            "path",
            ("class", $"route {StageMark.ClassOf(stage)}{(route.IsDocumented ? string.Empty : " inferred")}"),
            ("style", width),
            ("data-from", Number(route.From)),
            ("data-to", Number(route.To)),
            ("d", MapPath.Line(map, WayOf(places, route)))))
        {
            sheet.Html.Element("title", $"{sheet.Name(route.From)} to {sheet.Name(route.To)}: {route.What}");
        }
    }

    private static void Mark(Sheet sheet, EqualEarth map, SiteIndex site, SitePlace place)
    {
        StageIndex stage = sheet.Data.Sites.Stage(site);
        MapPoint point = map.Of(place.Place);
        bool runs = sheet.Data.Sites.IsInForce(site, sheet.Network.Options.AsOf, sheet.Network.Options.IncludeUnconfirmed);
        using (sheet.Html.Open(
            "g",
            ("class", $"site {StageMark.ClassOf(stage)}{(runs ? string.Empty : " still")}"),
            ("data-site", Number(site)),
            ("data-stage", stage.Value.ToString(CultureInfo.InvariantCulture)),
            ("transform", $"translate({MapPath.Text(point.X)} {MapPath.Text(point.Y)})")))
        {
            using (sheet.Html.Open("path", ("d", StageMark.ShapeOf(stage)), ("style", Aside(place.Turn))))
            {
            }

            sheet.Html.Element("title", sheet.Name(site));
        }
    }

    // Sites at one place stand in a spiral, as sunflower seeds do, so that each can be pointed at.
    private static string? Aside(int turn)
    {
        if (turn == 0)
        {
            return null;
        }

        (double sine, double cosine) = Math.SinCos(turn * Math.PI * (3 - Math.Sqrt(5)));
        double radius = 8 * Math.Sqrt(turn);
        return $"--x:{MapPath.Text(radius * cosine)}px;--y:{MapPath.Text(radius * sine)}px";
    }

    private static IEnumerable<Place> WayOf(Dictionary<SiteIndex, SitePlace> places, Route route) =>
        GreatCircle.Between(places[route.From].Place, places[route.To].Place);

    private static string Number(SiteIndex site) => site.Value.ToString(CultureInfo.InvariantCulture);

    private static ImmutableArray<Route> RoutesOf(Sheet sheet, Dictionary<SiteIndex, SitePlace> places)
    {
        SupplyNetwork network = sheet.Network;
        return [.. sheet.Answers.Links
            .GroupBy(link => (From: network.SiteOf(network.SupplierOf(link)), To: network.SiteOf(network.IntakeOf(link))))
            .Where(group => group.Key.From != group.Key.To && places.ContainsKey(group.Key.From) && places.ContainsKey(group.Key.To))
            .Select(group => new Route(
                group.Key.From,
                group.Key.To,
                group.Sum(link => sheet.Answers.Estimates[link.Value].TonnesPerYear is var tonnes && double.IsNaN(tonnes) ? 0 : tonnes),
                group.Any(network.IsDocumented),
                string.Join(", ", group.Select(link => What(sheet, link)))))];
    }

    private static string What(Sheet sheet, LinkIndex link)
    {
        LinkEstimate estimate = sheet.Answers.Estimates[link.Value];
        string tonnes = double.IsNaN(estimate.TonnesPerYear) ? "tonnes unknown" : $"{FigureText.Tonnes(estimate.TonnesPerYear)} t/yr ({DataWords.Word(estimate.Basis)})";
        return $"{sheet.Name(sheet.Network.MaterialOf(link))} {tonnes}";
    }

    private sealed record Route(SiteIndex From, SiteIndex To, double Tonnes, bool IsDocumented, string What);
}
