using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The picture of the map: countries, links, sites, and the names of countries.</summary>
internal sealed class MapPicture(ReportDraft draft, Dictionary<SiteIndex, SitePlace> places, ImmutableArray<MapShading> shadings)
{
    /// <summary>Sites drawn at most.</summary>
    public const int MostSites = 3_000;

    /// <summary>Lines drawn at most.</summary>
    public const int MostRoutes = 3_000;

    private const string Clip = "map-edge";
    private static readonly string Finer = string.Create(CultureInfo.InvariantCulture, $"scale({1.0 / MapPath.Fine})");

    /// <summary>Writes it, with the edge of the map where it breaks the fewest lines.</summary>
    public void Write(ImmutableArray<MapRoute> routes)
    {
        int Broken(EqualEarth candidate) => routes.Count(route => WayOf(candidate, route).Length > 1);
        EqualEarth map = Broken(EqualEarth.OverThePacific) < Broken(EqualEarth.OverEurope) ? EqualEarth.OverThePacific : EqualEarth.OverEurope;
        ImmutableArray<CountryOutline> countries = Borders.Read();
        using (draft.Html.Open(
            "svg",
            ("viewBox", FormattableString.Invariant($"0 0 {EqualEarth.Width} {EqualEarth.Height}")),
            ("role", "img"),
            ("aria-label", $"World map of {places.Count} sites and {routes.Length} links; the tables of sites and links hold the same. Arrow keys move it, plus and minus zoom, Escape lets a site go.")))
        {
            Land(map, countries);
            using (draft.Html.Open("g", ("class", "routes")))
            {
                foreach (MapRoute route in routes.OrderByDescending(route => route.Tonnes).ThenBy(route => route.From.Value).ThenBy(route => route.To.Value).Take(MostRoutes))
                {
                    Line(map, route);
                }
            }

            Names(map, countries);
            using (draft.Html.Open("g", ("class", "sites")))
            {
                foreach (KeyValuePair<SiteIndex, SitePlace> site in places.OrderBy(pair => pair.Key.Value).Take(MostSites))
                {
                    Mark(map, site.Key, site.Value);
                }
            }
        }
    }

    private void Land(EqualEarth map, ImmutableArray<CountryOutline> countries)
    {
        using (draft.Html.Open("clipPath", ("id", Clip)))
        using (draft.Html.Open("path", ("d", MapPath.Rings([MapPath.Edge])), ("transform", Finer)))
        {
        }

        MapShading? first = shadings.FirstOrDefault(shading => shading.IsFirst);
        using (draft.Html.Open("g", ("class", "countries"), ("clip-path", $"url(#{Clip})")))
        using (draft.Html.Open("g", ("transform", Finer)))
        {
            foreach (CountryOutline country in countries)
            {
                string share = country.Code is { } code ? first?.PercentOf(code) ?? string.Empty : string.Empty;
                string shares = country.Code is { } known ? MapShading.Percentages(shadings, known) : string.Empty;
                using (draft.Html.Open(
                    "path",
                    ("d", MapPath.Rings(country.Rings.SelectMany(ring => MapPath.Ring(map, ring)))),
                    ("data-shares", shares.Trim(';').Length > 0 ? shares : null),
                    ("style", share.Length > 0 ? $"--share:{share}" : null)))
                {
                    draft.Html.Element("title", share.Length > 0 ? $"{country.Name}: {share}" : country.Name);
                }
            }
        }
    }

    // In the middle of the largest part; the script shows those that have room.
    private void Names(EqualEarth map, ImmutableArray<CountryOutline> countries)
    {
        using (draft.Html.Open("g", ("class", "names"), ("aria-hidden", "true")))
        {
            foreach (CountryOutline country in countries)
            {
                if (country.Code is { } code && IsoCountries.OfCode(code) is { } known)
                {
                    MapPoint point = map.Of(new Place(known.Latitude, known.Longitude));
                    double room = country.Rings.Select(ring => MapPath.Ring(map, ring).First()).Max(ring => ring.Max(at => at.X) - ring.Min(at => at.X));
                    draft.Html.Element("text", country.Name, ("x", MapPath.Text(point.X)), ("y", MapPath.Text(point.Y)), ("data-room", MapPath.Text(room)));
                }
            }
        }
    }

    private void Line(EqualEarth map, MapRoute route)
    {
        StageIndex stage = draft.Data.Sites.Stage(route.From);
        string width = FormattableString.Invariant($"stroke-width:{Math.Round(Math.Clamp(0.5 + (Math.Log10(1 + route.Tonnes) / 3), 0.5, 2.5), 1)}");
        using (draft.Html.Open(
            "path",
            ("class", $"route {StageMark.ClassOf(stage)}{(route.IsDocumented ? string.Empty : " inferred")}"),
            ("style", width),
            ("data-from", Number(route.From)),
            ("data-to", Number(route.To)),
            ("d", MapPath.Between(WayOf(map, route), SitePlaces.Aside(places[route.From].Turn), SitePlaces.Aside(places[route.To].Turn)))))
        {
            draft.Html.Element("title", $"{draft.Name(route.From)} to {draft.Name(route.To)}: {route.What}");
        }
    }

    private void Mark(EqualEarth map, SiteIndex site, SitePlace place)
    {
        StageIndex stage = draft.Data.Sites.Stage(site);
        MapPoint point = map.Of(place.Place);
        MapPoint aside = SitePlaces.Aside(place.Turn);
        bool runs = draft.Data.Sites.IsInForce(site, draft.Network.Options.AsOf, draft.Network.Options.IncludeUnconfirmed);
        using (draft.Html.Open(
            "g",
            ("class", $"site {StageMark.ClassOf(stage)}{(runs ? string.Empty : " still")}"),
            ("data-site", Number(site)),
            ("data-stage", stage.Value.ToString(CultureInfo.InvariantCulture)),
            ("data-aside", place.Turn == 0 ? null : $"{MapPath.Text(aside.X)} {MapPath.Text(aside.Y)}"),
            ("transform", $"translate({MapPath.Text(point.X)} {MapPath.Text(point.Y)})")))
        {
            using (draft.Html.Open("path", ("d", StageMark.ShapeOf(stage)), ("style", place.Turn == 0 ? null : $"--x:{MapPath.Text(aside.X)}px;--y:{MapPath.Text(aside.Y)}px")))
            {
            }

            draft.Html.Element("title", draft.Name(site));
        }
    }

    private ImmutableArray<ImmutableArray<MapPoint>> WayOf(EqualEarth map, MapRoute route) => MapPath.Line(map, GreatCircle.Between(places[route.From].Place, places[route.To].Place));

    private static string Number(SiteIndex site) => site.Value.ToString(CultureInfo.InvariantCulture);
}
