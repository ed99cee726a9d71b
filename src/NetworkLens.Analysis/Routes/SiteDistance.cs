using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How far sites are from each other.</summary>
public static class SiteDistance
{
    private const double EarthRadiusKm = 6371.0088; // mean radius, IUGG

    /// <summary>Great circle in km, from the country's centroid where a site has no coordinates; NaN where nobody knows either.</summary>
    /// <param name="data">Whose sites.</param>
    /// <param name="from">One.</param>
    /// <param name="to">The other.</param>
    /// <remarks>Haversine: exact enough at any distance, short ones too (Sinnott 1984).</remarks>
    public static double Km(DataSet data, SiteIndex from, SiteIndex to)
    {
        ArgumentNullException.ThrowIfNull(data);
        (double fromLatitude, double fromLongitude) = Place(data, from);
        (double toLatitude, double toLongitude) = Place(data, to);
        double byLatitude = Math.Sin(Radians(toLatitude - fromLatitude) / 2);
        double byLongitude = Math.Sin(Radians(toLongitude - fromLongitude) / 2);
        double half = (byLatitude * byLatitude) + (Math.Cos(Radians(fromLatitude)) * Math.Cos(Radians(toLatitude)) * byLongitude * byLongitude);
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    /// <summary>True where a site has no coordinates of its own.</summary>
    /// <param name="data">Whose site.</param>
    /// <param name="site">The site.</param>
    public static bool IsOnCentroid(DataSet data, SiteIndex site)
    {
        ArgumentNullException.ThrowIfNull(data);
        (double latitude, double longitude) = data.Sites.Position(site);
        return double.IsNaN(latitude) || double.IsNaN(longitude);
    }

    private static (double Latitude, double Longitude) Place(DataSet data, SiteIndex site) =>
        !IsOnCentroid(data, site) ? data.Sites.Position(site)
        : data.Sites.Country(site) is { Value: >= 0 } country ? (data.Countries[country.Value].Latitude, data.Countries[country.Value].Longitude)
        : (double.NaN, double.NaN);

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
