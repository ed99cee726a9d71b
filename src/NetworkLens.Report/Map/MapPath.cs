using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NetworkLens.Report;

/// <summary>Lines on the map as the path language of SVG.</summary>
internal static class MapPath
{
    /// <summary>Units of <see cref="Rings"/> in one of the picture.</summary>
    public const int Fine = 100;

    private const double Half = 180; // degrees from the middle to the edge
    private const double AtThePole = 89.9999;
    private const double ByThePole = 89.5; // nearer than this a line may lift off and come down on another meridian

    /// <summary>Closed rings as one path in hundredths of the picture's unit, each place told from the one before.</summary>
    public static string Rings(IEnumerable<ImmutableArray<MapPoint>> rings)
    {
        var path = new StringBuilder();
        foreach (ImmutableArray<MapPoint> ring in rings)
        {
            (int x, int y) = (0, 0);
            for (int point = 0; point < ring.Length; point++)
            {
                (int nextX, int nextY) = ((int)Math.Round(ring[point].X * Fine), (int)Math.Round(ring[point].Y * Fine));
                if (point == 0 || (nextX, nextY) != (x, y))
                {
                    path.Append(CultureInfo.InvariantCulture, $"{(point == 0 ? 'M' : 'l')}{(point == 0 ? nextX : nextX - x)} {(point == 0 ? nextY : nextY - y)}");
                    (x, y) = (nextX, nextY);
                }
            }

            path.Append('Z');
        }

        return path.ToString();
    }

    /// <summary>A ring on the map, in one piece that goes on beyond the edge; where it does, a second time from the other side.</summary>
    public static IEnumerable<ImmutableArray<MapPoint>> Ring(EqualEarth map, ImmutableArray<Place> ring)
    {
        double[] east = new double[ring.Length];
        for (int point = 0; point < east.Length; point++)
        {
            double here = map.FromMiddle(ring[point].Longitude);
            east[point] = point == 0 ? here : east[point - 1] + Math.IEEERemainder(here - east[point - 1], 2 * Half);
        }

        double turn = 2 * Half * Math.Round((east.Min() + east.Max()) / (4 * Half));
        yield return Turned(turn);
        if (east.Max() - turn > Half)
        {
            yield return Turned(turn + (2 * Half));
        }
        else if (east.Min() - turn < -Half)
        {
            yield return Turned(turn - (2 * Half));
        }

        ImmutableArray<MapPoint> Turned(double by) => [.. ring.Select((place, point) => EqualEarth.At(place.Latitude, east[point] - by))];
    }

    /// <summary>The outline of the whole map: its edges from the pole down.</summary>
    public static ImmutableArray<MapPoint> Edge { get; } =
    [
        .. Enumerable.Range(0, 76).Select(step => EqualEarth.At(90 - (2 * step), -Half)),
        .. Enumerable.Range(0, 76).Reverse().Select(step => EqualEarth.At(90 - (2 * step), Half)),
    ];

    /// <summary>A line, in parts where it leaves the map on one side and comes back on the other, or passes a pole.</summary>
    public static ImmutableArray<ImmutableArray<MapPoint>> Line(EqualEarth map, IEnumerable<Place> places)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<MapPoint>>();
        var part = new List<(double Latitude, double East)>();
        foreach (Place place in places)
        {
            bool isPole = Math.Abs(place.Latitude) > AtThePole && part.Count > 0; // which lies on every meridian
            (double Latitude, double East) next = (place.Latitude, isPole ? part[^1].East : map.FromMiddle(place.Longitude));
            if (part.Count > 0 && Math.Min(Math.Abs(next.Latitude), Math.Abs(part[^1].Latitude)) > ByThePole && Math.Abs(Math.IEEERemainder(next.East - part[^1].East, 2 * Half)) > Half / 18)
            {
                part.Add((Math.CopySign(90, place.Latitude), part[^1].East));
                Close();
                part.Add((Math.CopySign(90, place.Latitude), next.East));
            }
            else if (part.Count > 0 && Math.Abs(next.East - part[^1].East) > Half)
            {
                (double Latitude, double East) last = part[^1];
                double side = Math.CopySign(Half, last.East);
                double span = next.East + (2 * side) - last.East;
                double latitude = last.Latitude + (span == 0 ? 0 : (next.Latitude - last.Latitude) * (side - last.East) / span);
                part.Add((latitude, side));
                Close();
                part.Add((latitude, -side));
            }

            part.Add(next);
        }

        Close();
        return parts.ToImmutable();

        void Close()
        {
            parts.Add([.. part.Select(at => EqualEarth.At(at.Latitude, at.East))]);
            part.Clear();
        }
    }

    /// <summary>The same line from and to marks that stand aside of their places: its first part bends towards the one, its last towards the other.</summary>
    /// <param name="parts">Of <see cref="Line"/>.</param>
    /// <param name="from">How far the mark at the start stands from its place.</param>
    /// <param name="to">How far the mark at the end does.</param>
    public static string Between(ImmutableArray<ImmutableArray<MapPoint>> parts, MapPoint from, MapPoint to)
    {
        var path = new StringBuilder();
        for (int number = 0; number < parts.Length; number++)
        {
            ImmutableArray<MapPoint> part = parts[number];
            (string X, string Y) last = default;
            for (int point = 0; point < part.Length; point++)
            {
                double along = part.Length == 1 ? 0 : (double)point / (part.Length - 1);
                (double first, double end) = (number == 0 ? 1 - along : 0, number == parts.Length - 1 ? along : 0);
                (string X, string Y) next = (Text(part[point].X + (first * from.X) + (end * to.X)), Text(part[point].Y + (first * from.Y) + (end * to.Y)));
                if (point == 0 || next != last)
                {
                    path.Append(point == 0 ? 'M' : 'L').Append(next.X).Append(' ').Append(next.Y);
                }

                last = next;
            }
        }

        return path.ToString();
    }

    /// <summary>A coordinate, in hundredths: a third of a pixel where the map is nearest.</summary>
    public static string Text(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);
}
