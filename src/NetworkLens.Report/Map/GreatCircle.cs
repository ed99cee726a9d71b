namespace NetworkLens.Report;

/// <summary>A place on the earth.</summary>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
internal readonly record struct Place(double Latitude, double Longitude);

/// <summary>The shortest way between two places.</summary>
internal static class GreatCircle
{
    private const double StepDegrees = 2;
    private const double StepEast = 10; // degrees of longitude: by a pole a short step may pass many meridians
    private const int MostHalvings = 10;

    /// <summary>Places along the way, ends in, at most two degrees apart, and closer by a pole.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    public static IEnumerable<Place> Between(Place from, Place to)
    {
        (double x, double y, double z) a = Vector(from);
        (double x, double y, double z) b = Vector(to);
        double angle = Math.Acos(Math.Clamp((a.x * b.x) + (a.y * b.y) + (a.z * b.z), -1, 1));
        int steps = Math.Max(1, (int)Math.Ceiling(double.RadiansToDegrees(angle) / StepDegrees));
        Place last = At(0);
        yield return last;
        for (int step = 1; step <= steps; step++)
        {
            Place next = At((double)step / steps);
            foreach (Place place in Finer((double)(step - 1) / steps, last, (double)step / steps, next, MostHalvings))
            {
                yield return place;
            }

            yield return last = next;
        }

        Place At(double part)
        {
            double sine = Math.Sin(angle);
            (double first, double second) = sine < 1e-9 ? (1 - part, part) : (Math.Sin((1 - part) * angle) / sine, Math.Sin(part * angle) / sine);
            (double x, double y, double z) = ((first * a.x) + (second * b.x), (first * a.y) + (second * b.y), (first * a.z) + (second * b.z));
            return new Place(double.RadiansToDegrees(Math.Atan2(z, Math.Sqrt((x * x) + (y * y)))), double.RadiansToDegrees(Math.Atan2(y, x)));
        }

        IEnumerable<Place> Finer(double start, Place first, double end, Place second, int left)
        {
            if (left == 0 || Math.Abs(Math.IEEERemainder(second.Longitude - first.Longitude, 360)) <= StepEast)
            {
                return [];
            }

            double half = (start + end) / 2;
            Place middle = At(half);
            return [.. Finer(start, first, half, middle, left - 1), middle, .. Finer(half, middle, end, second, left - 1)];
        }
    }

    private static (double X, double Y, double Z) Vector(Place place)
    {
        (double sineLatitude, double cosineLatitude) = Math.SinCos(double.DegreesToRadians(place.Latitude));
        (double sineLongitude, double cosineLongitude) = Math.SinCos(double.DegreesToRadians(place.Longitude));
        return (cosineLatitude * cosineLongitude, cosineLatitude * sineLongitude, sineLatitude);
    }
}
