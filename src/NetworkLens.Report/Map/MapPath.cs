using System.Globalization;
using System.Text;

namespace NetworkLens.Report;

/// <summary>Lines on the map as the path language of SVG.</summary>
internal static class MapPath
{
    /// <summary>Closed rings, each in one piece: one that crosses the edge of the map goes on beyond it.</summary>
    public static string Rings(EqualEarth map, IEnumerable<IReadOnlyList<Place>> rings)
    {
        var path = new StringBuilder();
        foreach (IReadOnlyList<Place> ring in rings)
        {
            double[] east = new double[ring.Count];
            for (int point = 0; point < east.Length; point++)
            {
                double here = map.FromMiddle(ring[point].Longitude);
                east[point] = point == 0 ? here : east[point - 1] + Math.IEEERemainder(here - east[point - 1], 360);
            }

            double turn = 360 * Math.Round((east.Min() + east.Max()) / 720);
            Append(path, [.. ring.Select((place, point) => EqualEarth.At(place.Latitude, east[point] - turn))]);
            path.Append('Z');
        }

        return path.ToString();
    }

    /// <summary>A line, broken where it leaves the map on one side and comes back on the other.</summary>
    public static string Line(EqualEarth map, IEnumerable<Place> places)
    {
        var path = new StringBuilder();
        var part = new List<(double Latitude, double East)>();
        foreach (Place place in places)
        {
            (double Latitude, double East) next = (place.Latitude, map.FromMiddle(place.Longitude));
            if (part.Count > 0 && Math.Abs(next.East - part[^1].East) > 180)
            {
                (double Latitude, double East) last = part[^1];
                double side = Math.CopySign(180, last.East);
                double span = next.East + (2 * side) - last.East;
                double latitude = last.Latitude + (span == 0 ? 0 : (next.Latitude - last.Latitude) * (side - last.East) / span);
                part.Add((latitude, side));
                Append(path, Points(part));
                part.Clear();
                part.Add((latitude, -side));
            }

            part.Add(next);
        }

        Append(path, Points(part));
        return path.ToString();
    }

    /// <summary>Whether a line leaves the map on one side and comes back on the other.</summary>
    public static bool IsBroken(EqualEarth map, IEnumerable<Place> places)
    {
        double[] east = [.. places.Select(place => map.FromMiddle(place.Longitude))];
        return east.Zip(east.Skip(1)).Any(step => Math.Abs(step.Second - step.First) > 180);
    }

    /// <summary>A coordinate, in tenths: finer than anybody sees.</summary>
    public static string Text(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    private static MapPoint[] Points(List<(double Latitude, double East)> part) => [.. part.Select(at => EqualEarth.At(at.Latitude, at.East))];

    private static void Append(StringBuilder path, MapPoint[] points)
    {
        (string X, string Y) last = default;
        for (int point = 0; point < points.Length; point++)
        {
            (string X, string Y) next = (Text(points[point].X), Text(points[point].Y));
            if (point == 0 || next != last)
            {
                path.Append(point == 0 ? 'M' : 'L').Append(next.X).Append(' ').Append(next.Y);
            }

            last = next;
        }
    }
}
