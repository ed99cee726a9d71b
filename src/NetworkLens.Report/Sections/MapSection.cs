using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The map of sites and routes, and the routes as a table.</summary>
internal static class MapSection
{
    public static void Write(Sheet sheet)
    {
        SupplyNetwork network = sheet.Network;
        Dictionary<SiteIndex, SitePlace> places = SitePlaces.Of(sheet.Data, sheet.Answers.Scope.Sites());
        ImmutableArray<MapRoute> routes = RoutesOf(sheet, places);
        ImmutableArray<MapShading> shadings = MapShading.Of(sheet);
        sheet.Heading("Map", "Where the sites are, and who sends to whom. Click a site, or find it by part of its name, to see its facts and its links. A line is the shortest way over the earth, not a shipping lane.");
        using (sheet.Html.Open("div", ("class", "map"), ("id", "site-map")))
        {
            Legend(sheet, places);
            using (sheet.Html.Open("div", ("class", "view")))
            {
                new MapPicture(sheet, places, shadings).Write(routes);
            }

            MapShading.Chooser(sheet, shadings);

            using (sheet.Html.Open("div", ("class", "facts"), ("aria-live", "polite"), ("hidden", string.Empty)))
            {
            }
        }

        int unplaced = sheet.Answers.Scope.Sites().Count() - places.Count;
        int centroids = places.Values.Count(place => place.IsCentroid);
        sheet.Notes(
            centroids > 0 ? $"Placed at the middle of the country, because nothing nearer is known: {Sites(centroids)}." : null,
            unplaced > 0 ? $"Not on the map, because not even the country is known: {Sites(unplaced)}; see the table of sites." : null,
            places.Count > MapPicture.MostSites ? $"Only the first {FigureText.Count(MapPicture.MostSites)} of {Sites(places.Count)} are drawn." : null,
            routes.Length > MapPicture.MostRoutes ? $"Only the {FigureText.Count(MapPicture.MostRoutes)} largest of {FigureText.Count(routes.Length)} links are drawn." : null,
            "Dashed lines are inferred, full ones reported or contracted. Hollow marks do not run in the year asked about. Coasts and borders: Natural Earth, 1:50 million, public domain; they say nothing of anybody's claims.");
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

    private static ImmutableArray<MapRoute> RoutesOf(Sheet sheet, Dictionary<SiteIndex, SitePlace> places)
    {
        SupplyNetwork network = sheet.Network;
        return [.. sheet.Answers.Links
            .GroupBy(link => (From: network.SiteOf(network.SupplierOf(link)), To: network.SiteOf(network.IntakeOf(link))))
            .Where(group => group.Key.From != group.Key.To && places.ContainsKey(group.Key.From) && places.ContainsKey(group.Key.To))
            .Select(group => new MapRoute(
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
}
