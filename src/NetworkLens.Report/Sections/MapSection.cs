using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The map of sites and routes, and the routes as a table.</summary>
internal static class MapSection
{
    public static void Write(ReportDraft draft)
    {
        SupplyNetwork network = draft.Network;
        Dictionary<SiteIndex, SitePlace> places = SitePlaces.Of(draft.Data, draft.Answers.Scope.Sites());
        ImmutableArray<MapRoute> routes = RoutesOf(draft, places);
        ImmutableArray<MapShading> shadings = MapShading.Of(draft);
        draft.Heading("Map", "Where the sites are, and who sends to whom. Click a site, or find it by part of its name, to see its facts and its links. A line is the shortest way over the earth, not a shipping lane.");
        using (draft.Html.Open("div", ("class", "map"), ("id", "site-map")))
        {
            Legend(draft, places);
            using (draft.Html.Open("div", ("class", "view")))
            {
                new MapPicture(draft, places, shadings).Write(routes);
            }

            MapShading.Chooser(draft, shadings);

            using (draft.Html.Open("div", ("class", "facts"), ("aria-live", "polite"), ("hidden", string.Empty)))
            {
            }
        }

        int unplaced = draft.Answers.Scope.Sites().Count() - places.Count;
        int centroids = places.Values.Count(place => place.IsCentroid);
        draft.Notes(
            centroids > 0 ? $"Placed at the middle of the country, because nothing nearer is known: {Sites(centroids)}." : null,
            unplaced > 0 ? $"Not on the map, because not even the country is known: {Sites(unplaced)}; see the table of sites." : null,
            places.Count > MapPicture.MostSites ? $"Only the first {FigureText.Count(MapPicture.MostSites)} of {Sites(places.Count)} are drawn." : null,
            routes.Length > MapPicture.MostRoutes ? $"Only the {FigureText.Count(MapPicture.MostRoutes)} largest of {FigureText.Count(routes.Length)} links are drawn." : null,
            "Dashed lines are inferred, full ones reported or contracted. Hollow marks do not run in the year asked about. Coasts and borders: Natural Earth, 1:50 million, public domain; they say nothing of anybody's claims.");
        RouteTable.Write(draft);
    }

    private static string Sites(int count) => count == 1 ? "1 site" : $"{FigureText.Count(count)} sites";

    private static void Legend(ReportDraft draft, Dictionary<SiteIndex, SitePlace> places)
    {
        using (draft.Html.Open("ul", ("class", "legend")))
        {
            foreach (StageIndex stage in places.Keys.Select(draft.Data.Sites.Stage).Distinct().OrderBy(stage => stage.Value))
            {
                using (draft.Html.Open("li", ("data-stage", stage.Value.ToString(CultureInfo.InvariantCulture))))
                {
                    using (draft.Html.Open("svg", ("viewBox", "-6 -6 12 12"), ("class", "key"), ("aria-hidden", "true")))
                    using (draft.Html.Open("path", ("d", StageMark.ShapeOf(stage)), ("class", StageMark.ClassOf(stage))))
                    {
                    }

                    draft.Html.Element("span", draft.Name(stage));
                }
            }
        }
    }

    private static ImmutableArray<MapRoute> RoutesOf(ReportDraft draft, Dictionary<SiteIndex, SitePlace> places)
    {
        SupplyNetwork network = draft.Network;
        return [.. draft.Answers.Links
            .GroupBy(link => (From: network.SiteOf(network.SupplierOf(link)), To: network.SiteOf(network.IntakeOf(link))))
            .Where(group => group.Key.From != group.Key.To && places.ContainsKey(group.Key.From) && places.ContainsKey(group.Key.To))
            .Select(group => new MapRoute(
                group.Key.From,
                group.Key.To,
                group.Sum(link => draft.Answers.Estimates[link.Value].TonnesPerYear is var tonnes && double.IsNaN(tonnes) ? 0 : tonnes),
                group.Any(network.IsDocumented),
                string.Join(", ", group.Select(link => What(draft, link)))))];
    }

    private static string What(ReportDraft draft, LinkIndex link)
    {
        LinkEstimate estimate = draft.Answers.Estimates[link.Value];
        string tonnes = double.IsNaN(estimate.TonnesPerYear) ? "tonnes unknown" : $"{FigureText.Tonnes(estimate.TonnesPerYear)} t/yr ({DataWords.Word(estimate.Basis)})";
        return $"{draft.Name(draft.Network.MaterialOf(link))} {tonnes}";
    }
}
