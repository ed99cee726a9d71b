using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Tests;

public sealed partial class MapPictureTests
{
    private static readonly Gen<Place> Places = Gen.Select(Gen.Double[-80, 84], Gen.Double[-180, 180], (latitude, longitude) => new Place(latitude, longitude));
    private static readonly ImmutableArray<CountryOutline> Countries = Borders.Read();
    private static readonly Gen<EqualEarth> Maps = Gen.Bool.Select(pacific => pacific ? EqualEarth.OverThePacific : EqualEarth.OverEurope);

    // The determinant of the projection's derivative, over the cosine of the latitude, is one number for the whole map.
    [Fact]
    public void Equal_areas_of_the_earth_are_equal_on_the_map()
    {
        double equator = AreaAt(0, 0);
        Gen.Select(Gen.Double[-80, 84], Gen.Double[-179, 179]).Sample((latitude, east) => Assert.Equal(1, AreaAt(latitude, east) / equator, 4));
    }

    [Fact]
    public void The_map_is_as_wide_as_the_equator_and_the_pole_is_its_top()
    {
        Assert.Equal((0, EqualEarth.Width), (Math.Round(EqualEarth.At(0, -180).X, 9), Math.Round(EqualEarth.At(0, 180).X, 9)));
        Assert.Equal(0, EqualEarth.At(90, 0).Y, 9);
        Assert.InRange(EqualEarth.At(-56, 0).Y, 0, EqualEarth.Height);
    }

    [Fact]
    public void A_great_circle_starts_and_ends_where_it_should_and_is_the_shortest_way() =>
        Gen.Select(Places, Places).Sample((from, to) =>
        {
            Place[] way = [.. GreatCircle.Between(from, to)];
            Assert.Equal(0, Degrees(way[0], from), 5);
            Assert.Equal(0, Degrees(way[^1], to), 5);
            double[] steps = [.. way.Zip(way.Skip(1), Degrees)];
            Assert.All(steps, step => Assert.InRange(step, 0, 2.0001));
            Assert.InRange(steps.Sum() - Degrees(from, to), -1e-4, 1e-4);
        });

    [Fact]
    public void A_line_that_leaves_the_map_comes_back_on_the_other_side_and_never_runs_across() =>
        Gen.Select(Maps, Places, Places).Sample((map, from, to) =>
        {
            Place[] way = [.. GreatCircle.Between(from, to)];
            Assert.All(MapPath.Line(map, way), part => Assert.All(Steps(part), step => Assert.InRange(step, 0, 31))); // ten degrees of longitude and the edge
        });

    [Fact]
    public void A_line_over_the_pole_lifts_off_and_comes_down_on_the_other_side()
    {
        EqualEarth map = EqualEarth.OverEurope;
        ImmutableArray<ImmutableArray<MapPoint>> parts = MapPath.Line(map, GreatCircle.Between(new Place(60, 100), new Place(60, -80)));
        Assert.Equal(2, parts.Length);
        Assert.Equal((0, 0), (Math.Round(parts[0][^1].Y, 6), Math.Round(parts[1][0].Y, 6)));
        Assert.Equal(map.Of(new Place(60, 100)).X, parts[0][0].X, 6);
        Assert.Equal(map.Of(new Place(60, -80)).X, parts[1][^1].X, 6);
        Assert.All(parts, part => Assert.All(Steps(part), step => Assert.InRange(step, 0, 31)));
    }

    [Fact]
    public void A_line_starts_and_ends_at_marks_that_stand_aside() =>
        Gen.Select(Maps, Places, Places, Gen.Int[0, 60], Gen.Int[0, 60]).Sample((map, from, to, first, last) =>
        {
            (MapPoint start, MapPoint end) = (SitePlaces.Aside(first), SitePlaces.Aside(last));
            MapPoint[] points = [.. Points(MapPath.Between(MapPath.Line(map, GreatCircle.Between(from, to)), start, end))];
            (MapPoint a, MapPoint b) = (map.Of(from), map.Of(to));
            Assert.Equal((a.X + start.X, a.Y + start.Y), (points[0].X, points[0].Y), NearPoint);
            Assert.Equal((b.X + end.X, b.Y + end.Y), (points[^1].X, points[^1].Y), NearPoint);
        });

    [Fact]
    public void A_simplified_line_keeps_its_ends_and_no_place_is_farther_from_it_than_allowed() =>
        Gen.Select(Gen.Double[-1, 1], Gen.Double[-1, 1]).Array[2, 60].Sample(steps =>
        {
            (double x, double y) = (0, 0);
            Place[] arc = [.. steps.Select(step => new Place(y += step.Item2, x += step.Item1))];
            Place[] few = ArcSimplifier.Simplified(arc, 0.5);
            Assert.Equal((arc[0], arc[^1]), (few[0], few[^1]));
            Assert.Empty(few.Except(arc));
            Assert.All(arc, place => Assert.Contains(few.Zip(few.Skip(1)), piece => FromPiece(place, piece.First, piece.Second) <= 0.5 + 1e-3));
        });

    [Fact]
    public void Every_country_that_has_a_code_has_an_outline_or_is_an_islet()
    {
        string[] drawn = [.. Countries.Select(country => country.Code).OfType<string>()];
        Assert.Equal(drawn.Length, drawn.Distinct().Count());
        Assert.Equal([], ((string[])["CN", "TW", "US", "RU", "MM", "MY", "XK", "CD", "FR", "NO", "SG", "BH", "MT"]).Except(drawn));
        Assert.True(drawn.Length > 225, $"{drawn.Length}");
    }

    [Theory]
    [InlineData(41.8, 110.0, true)] // Bayan Obo
    [InlineData(66.0, 179.9, true)] // Chukotka, on both sides of the line where longitudes jump
    [InlineData(66.5, -175.0, true)]
    [InlineData(0.0, -140.0, false)] // the Pacific
    [InlineData(66.0, 0.0, false)] // the Norwegian Sea
    public void The_land_of_the_map_is_land_and_the_sea_sea(double latitude, double longitude, bool isLand)
    {
        foreach (EqualEarth map in (EqualEarth[])[EqualEarth.OverEurope, EqualEarth.OverThePacific])
        {
            double east = map.FromMiddle(longitude);
            MapPoint[] candidates = [.. ((double[])[east - 360, east, east + 360]).Select(turned => EqualEarth.At(latitude, turned))];
            ImmutableArray<MapPoint>[] rings = [.. Countries.SelectMany(country => country.Rings).SelectMany(ring => MapPath.Ring(map, ring))];
            Assert.True(rings.Length > 400);
            Assert.Equal(isLand, candidates.Any(point => rings.Count(ring => Surrounds(ring, point)) % 2 == 1));
        }
    }

    [Fact]
    public void No_two_stages_have_the_same_mark()
    {
        string[] marks = [.. Enumerable.Range(-1, 101).Select(stage => new StageIndex(stage)).Select(stage => $"{StageMark.ClassOf(stage)} {StageMark.ShapeOf(stage)}")];
        Assert.Equal(marks.Length, marks.Distinct().Count());
    }

    private static double AreaAt(double latitude, double east)
    {
        const double step = 1e-4;
        MapPoint here = EqualEarth.At(latitude, east);
        MapPoint north = EqualEarth.At(latitude + step, east);
        MapPoint right = EqualEarth.At(latitude, east + step);
        double area = ((right.X - here.X) * (north.Y - here.Y)) - ((right.Y - here.Y) * (north.X - here.X));
        return Math.Abs(area) / Math.Cos(double.DegreesToRadians(latitude + (step / 2)));
    }

    // Haversine: exact for near places too.
    private static double Degrees(Place from, Place to)
    {
        double north = Math.Sin(double.DegreesToRadians(to.Latitude - from.Latitude) / 2);
        double east = Math.Sin(double.DegreesToRadians(to.Longitude - from.Longitude) / 2);
        double half = (north * north) + (Math.Cos(double.DegreesToRadians(from.Latitude)) * Math.Cos(double.DegreesToRadians(to.Latitude)) * east * east);
        return double.RadiansToDegrees(2 * Math.Asin(Math.Min(1, Math.Sqrt(half))));
    }

    private static IEnumerable<double> Steps(ImmutableArray<MapPoint> points) => points.Zip(points.Skip(1), (one, other) => Math.Abs(other.X - one.X));

    private static bool NearPoint((double X, double Y) one, (double X, double Y) other) => Math.Abs(one.X - other.X) < 0.011 && Math.Abs(one.Y - other.Y) < 0.011;

    // In degrees that shrink with the place's latitude: the piece is tried where it is nearest, and at its ends.
    private static double FromPiece(Place place, Place from, Place to)
    {
        double shrink = Math.Cos(double.DegreesToRadians(place.Latitude));
        (double right, double up) = ((to.Longitude - from.Longitude) * shrink, to.Latitude - from.Latitude);
        double part = Math.Clamp((((place.Longitude - from.Longitude) * shrink * right) + ((place.Latitude - from.Latitude) * up)) / Math.Max((right * right) + (up * up), 1e-300), 0, 1);
        return Math.Sqrt(Math.Pow(((place.Longitude - from.Longitude) * shrink) - (part * right), 2) + Math.Pow(place.Latitude - from.Latitude - (part * up), 2));
    }

    private static IEnumerable<MapPoint> Points(string path) => Coordinates().Matches(path).Select(match => new MapPoint(Number(match.Groups[1].Value), Number(match.Groups[2].Value)));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // A ray to the right crosses the ring an odd number of times.
    private static bool Surrounds(ImmutableArray<MapPoint> ring, MapPoint point)
    {
        bool isIn = false;
        for (int at = 0; at < ring.Length; at++)
        {
            (MapPoint one, MapPoint other) = (ring[at], ring[(at + 1) % ring.Length]);
            isIn ^= (one.Y > point.Y) != (other.Y > point.Y) && point.X < one.X + ((point.Y - one.Y) / (other.Y - one.Y) * (other.X - one.X));
        }

        return isIn;
    }

    [GeneratedRegex(@"(-?[\d.]+) (-?[\d.]+)")]
    private static partial Regex Coordinates();
}
