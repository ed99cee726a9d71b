namespace NetworkLens.Report;

/// <summary>A place on the earth.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
internal readonly record struct Place(double Latitude, double Longitude);

/// <summary>The shortest way between two places.</summary>
internal static class GreatCircle
{
    private const double StepDegrees = 4;

    /// <summary>Places along the way, ends in, at most four degrees apart.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    public static IEnumerable<Place> Between(Place from, Place to)
    {
        (double x, double y, double z) a = Vector(from);
        (double x, double y, double z) b = Vector(to);
        double angle = Math.Acos(Math.Clamp((a.x * b.x) + (a.y * b.y) + (a.z * b.z), -1, 1));
        int steps = Math.Max(1, (int)Math.Ceiling(double.RadiansToDegrees(angle) / StepDegrees));
        for (int step = 0; step <= steps; step++)
        {
            double part = (double)step / steps;
            double sine = Math.Sin(angle);
            (double first, double second) = sine < 1e-9 ? (1 - part, part) : (Math.Sin((1 - part) * angle) / sine, Math.Sin(part * angle) / sine);
            (double x, double y, double z) = ((first * a.x) + (second * b.x), (first * a.y) + (second * b.y), (first * a.z) + (second * b.z));
            yield return new Place(double.RadiansToDegrees(Math.Atan2(z, Math.Sqrt((x * x) + (y * y)))), double.RadiansToDegrees(Math.Atan2(y, x)));
        }
    }

    private static (double X, double Y, double Z) Vector(Place place)
    {
        (double sineLatitude, double cosineLatitude) = Math.SinCos(double.DegreesToRadians(place.Latitude));
        (double sineLongitude, double cosineLongitude) = Math.SinCos(double.DegreesToRadians(place.Longitude));
        return (cosineLatitude * cosineLongitude, cosineLatitude * sineLongitude, sineLatitude);
    }
}
