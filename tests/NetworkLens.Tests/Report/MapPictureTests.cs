using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Tests;

public sealed partial class MapPictureTests
{
    private static readonly Gen<Place> Places = Gen.Select(Gen.Double[-80, 84], Gen.Double[-180, 180], (latitude, longitude) => new Place(latitude, longitude));
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
            Assert.All(steps, step => Assert.InRange(step, 0, 4.0001));
            Assert.Equal(Degrees(from, to), steps.Sum(), 4);
        });

    [Fact]
    public void A_line_that_leaves_the_map_comes_back_on_the_other_side_and_never_runs_across() =>
        Gen.Select(Maps, Places, Places).Sample((map, from, to) =>
        {
            Place[] way = [.. GreatCircle.Between(from, to)];
            string[] parts = MapPath.Line(map, way)[1..].Split('M');
            Assert.Equal(MapPath.IsBroken(map, way), parts.Length > 1);
            if (way.All(place => Math.Abs(place.Latitude) < 75)) // near a pole a short step may pass many meridians
            {
                Assert.All(parts, part => Assert.All(Steps(part), step => Assert.InRange(step, 0, 80)));
            }
        });

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
            MapPoint[][] rings = [.. MapPath.Rings(map, Coastline.Rings()).Split('Z', StringSplitOptions.RemoveEmptyEntries).Select(ring => Points(ring).ToArray())];
            Assert.True(rings.Length > 100);
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

    private static IEnumerable<double> Steps(string part)
    {
        MapPoint[] points = [.. Points(part)];
        return points.Zip(points.Skip(1), (one, other) => Math.Abs(other.X - one.X));
    }

    private static IEnumerable<MapPoint> Points(string path) => Coordinates().Matches(path).Select(match => new MapPoint(Number(match.Groups[1].Value), Number(match.Groups[2].Value)));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // A ray to the right crosses the ring an odd number of times.
    private static bool Surrounds(MapPoint[] ring, MapPoint point)
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
