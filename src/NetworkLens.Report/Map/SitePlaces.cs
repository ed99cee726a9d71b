using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Where a site is drawn.</summary>
/// <param name="Place">On the earth.</param>
/// <param name="IsCentroid">True where only its country is known, and the place is the country's middle.</param>
/// <param name="Turn">Sites drawn at the same place before this one: they stand round it.</param>
internal readonly record struct SitePlace(Place Place, bool IsCentroid, int Turn);

/// <summary>Places of sites.</summary>
internal static class SitePlaces
{
    /// <summary>A place for each site that has one.</summary>
    /// <param name="data">Whose sites.</param>
    /// <param name="sites">Sites of it.</param>
    public static Dictionary<SiteIndex, SitePlace> Of(DataSet data, IEnumerable<SiteIndex> sites)
    {
        var places = new Dictionary<SiteIndex, SitePlace>();
        var turns = new Dictionary<(double, double), int>();
        foreach (SiteIndex site in sites)
        {
            (double latitude, double longitude) = data.Sites.Position(site);
            bool isCentroid = double.IsNaN(latitude) || double.IsNaN(longitude);
            Place? place = !isCentroid ? new Place(latitude, longitude)
                : data.Sites.Country(site) is { Value: >= 0 } country && data.Countries[country.Value] is { IsKnown: true } known && double.IsFinite(known.Latitude + known.Longitude)
                    ? new Place(known.Latitude, known.Longitude) : null;
            if (place is { } found)
            {
                (double, double) key = (Math.Round(found.Latitude, 1), Math.Round(found.Longitude, 1));
                int turn = turns.GetValueOrDefault(key);
                turns[key] = turn + 1;
                places.Add(site, new SitePlace(found, isCentroid, turn));
            }
        }

        return places;
    }

    /// <summary>How far the mark of a site stands from its place where the map is whole: sites at one place stand in a spiral, as sunflower seeds do, so that each can be pointed at.</summary>
    /// <param name="turn">Sites drawn there before it.</param>
    public static MapPoint Aside(int turn)
    {
        (double sine, double cosine) = Math.SinCos(turn * Math.PI * (3 - Math.Sqrt(5)));
        double radius = 8 * Math.Sqrt(turn);
        return new MapPoint(radius * cosine, radius * sine);
    }
}
