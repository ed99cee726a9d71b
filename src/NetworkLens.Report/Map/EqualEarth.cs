namespace NetworkLens.Report;

/// <summary>A point of the picture.</summary>
/// <param name="X">From the left.</param>
/// <param name="Y">From the top.</param>
internal readonly record struct MapPoint(double X, double Y);

/// <summary>The Equal Earth projection, whose areas are true, on a picture 1,000 wide.</summary>
/// <param name="Middle">Degrees east of the meridian in the middle.</param>
/// <remarks>Šavrič, Patterson and Jenny 2018.</remarks>
internal sealed record EqualEarth(double Middle)
{
    /// <summary>Europe in the middle; the edge runs through the Bering Strait.</summary>
    public static readonly EqualEarth OverEurope = new(11);

    /// <summary>The Pacific in the middle; the edge runs through the Atlantic.</summary>
    public static readonly EqualEarth OverThePacific = new(150);

    /// <summary>Width of the picture.</summary>
    public const double Width = 1_000;

    /// <summary>Height of the picture: from the pole to 57 degrees south, beyond which nobody mines.</summary>
    public const double Height = 450;

    private const double A1 = 1.340264;
    private const double A2 = -0.081106;
    private const double A3 = 0.000893;
    private const double A4 = 0.003796;

    private const double Top = 90;
    private static readonly double Root = Math.Sqrt(3) / 2;
    private static readonly double Scale = Width / (2 * Raw(0, 180).X);

    /// <summary>Where a place lies. O(1).</summary>
    /// <param name="place">Anywhere.</param>
    public MapPoint Of(Place place) => At(place.Latitude, FromMiddle(place.Longitude));

    /// <summary>Degrees east of the middle, -180 to 180.</summary>
    /// <param name="longitude">Degrees east of Greenwich.</param>
    public double FromMiddle(double longitude) => Math.IEEERemainder(longitude - Middle, 360);

    /// <summary>A point of the picture. O(1).</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="fromMiddle">Degrees east of the middle; past 180 it lies beyond the edge.</param>
    public static MapPoint At(double latitude, double fromMiddle)
    {
        (double x, double y) = Raw(latitude, fromMiddle);
        return new MapPoint((x * Scale) + (Width / 2), (Raw(Top, 0).Y - y) * Scale);
    }

    private static (double X, double Y) Raw(double latitude, double longitude)
    {
        double theta = Math.Asin(Root * Math.Sin(double.DegreesToRadians(latitude)));
        double square = theta * theta;
        double sixth = square * square * square;
        double x = double.DegreesToRadians(longitude) * Math.Cos(theta)
            / (Root * (A1 + (3 * A2 * square) + (sixth * ((7 * A3) + (9 * A4 * square)))));
        return (x, theta * (A1 + (A2 * square) + (sixth * (A3 + (A4 * square)))));
    }
}
