using System.Text.Json;

namespace NetworkLens.Report;

/// <summary>The world's land (Natural Earth, 1:110 million), from its TopoJSON file.</summary>
/// <remarks>TopoJSON (Bostock and Metcalf 2013): rings are chains of arcs, arcs are rounded to a grid and told as differences.</remarks>
internal static class Coastline
{
    private const double Antarctic = -60;

    /// <summary>Rings of land, Antarctica left out.</summary>
    public static IEnumerable<IReadOnlyList<Place>> Rings()
    {
        using Stream file = Asset.Open("land-110m.json");
        using var topology = JsonDocument.Parse(file);
        JsonElement root = topology.RootElement;
        Place[][] arcs = ArcsOf(root);
        foreach (JsonElement polygon in root.GetProperty("objects").GetProperty("land").GetProperty("geometries")[0].GetProperty("arcs").EnumerateArray())
        {
            foreach (JsonElement ring in polygon.EnumerateArray())
            {
                Place[] places = [.. ring.EnumerateArray().SelectMany(arc => Arc(arcs, arc.GetInt32()))];
                if (places.Max(place => place.Latitude) > Antarctic)
                {
                    yield return places;
                }
            }
        }
    }

    // A negative number is the arc of its complement, backwards.
    private static IEnumerable<Place> Arc(Place[][] arcs, int number) => number >= 0 ? arcs[number] : arcs[~number].Reverse();

    private static Place[][] ArcsOf(JsonElement root)
    {
        JsonElement transform = root.GetProperty("transform");
        (double scaleX, double scaleY) = Pair(transform.GetProperty("scale"));
        (double left, double bottom) = Pair(transform.GetProperty("translate"));
        return [.. root.GetProperty("arcs").EnumerateArray().Select(arc =>
        {
            (double x, double y) = (0, 0);
            return arc.EnumerateArray().Select(step =>
            {
                (double right, double up) = Pair(step);
                (x, y) = (x + right, y + up);
                return new Place((y * scaleY) + bottom, (x * scaleX) + left);
            }).ToArray();
        })];
    }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}
