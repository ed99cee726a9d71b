using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A country of the map.</summary>
/// <param name="Name">In English.</param>
/// <param name="Code">ISO 3166-1 alpha-2; null where it has none.</param>
/// <param name="Rings">Its outlines, the first place again at the end.</param>
internal sealed record CountryOutline(string Name, string? Code, ImmutableArray<ImmutableArray<Place>> Rings);

/// <summary>The countries of the world (Natural Earth, 1:50 million), from their TopoJSON file.</summary>
/// <remarks>TopoJSON (Bostock and Metcalf 2013): rings are chains of arcs that neighbours share, arcs are rounded to a grid and told as differences.</remarks>
internal static class Borders
{
    private const double Antarctic = -60;
    private const double Tolerance = 0.02; // degrees: under two pixels where the map is nearest
    private const double Islet = 0.15; // degrees: smaller parts of a country are left out, but for its largest

    /// <summary>All countries but Antarctica. Arcs are simplified once each, so that neighbours still touch. O(places log places).</summary>
    public static ImmutableArray<CountryOutline> Read()
    {
        using Stream file = Asset.Open("countries-50m.json");
        using var topology = JsonDocument.Parse(file);
        JsonElement root = topology.RootElement;
        Place[][] arcs = [.. ArcsOf(root).Select(arc => ArcSimplifier.Simplified(arc, Tolerance))];
        return [.. root.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray()
            .Select(country => Outline(arcs, country))
            .GroupBy(country => country.Code ?? country.Name) // far islands may be parts of their own
            .Select(parts => parts.First() with { Rings = [.. parts.SelectMany(part => part.Rings)] })
            .Where(country => country.Rings.Length > 0)];
    }

    private static CountryOutline Outline(Place[][] arcs, JsonElement country)
    {
        JsonElement parts = country.GetProperty("arcs");
        IEnumerable<JsonElement> rings = country.GetProperty("type").ValueEquals("Polygon") ? parts.EnumerateArray() : parts.EnumerateArray().SelectMany(polygon => polygon.EnumerateArray());
        ImmutableArray<Place>[] all = [.. rings
            .Select(ring => ring.EnumerateArray().SelectMany(arc => Arc(arcs, arc.GetInt32())).ToImmutableArray())
            .Where(ring => ring.Max(place => place.Latitude) > Antarctic)];
        double largest = all.Select(Height).DefaultIfEmpty().Max();
        string name = country.GetProperty("properties").GetProperty("name").GetString()!;
        IsoCountry? known = country.TryGetProperty("id", out JsonElement id) && int.TryParse(id.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? IsoCountries.OfNumber(number) : IsoCountries.Find(name);
        return new CountryOutline(known?.Name ?? name, known?.Alpha2, [.. all.Where(ring => Height(ring) >= Math.Min(Islet, largest))]);
    }

    private static double Height(ImmutableArray<Place> ring) => ring.Max(place => place.Latitude) - ring.Min(place => place.Latitude);

    // A negative number is the arc of its complement, backwards.
    private static IEnumerable<Place> Arc(Place[][] arcs, int number) => number >= 0 ? arcs[number] : arcs[~number].Reverse();

    private static IEnumerable<Place[]> ArcsOf(JsonElement root)
    {
        JsonElement transform = root.GetProperty("transform");
        (double scaleX, double scaleY) = Pair(transform.GetProperty("scale"));
        (double left, double bottom) = Pair(transform.GetProperty("translate"));
        foreach (JsonElement arc in root.GetProperty("arcs").EnumerateArray())
        {
            (double x, double y) = (0, 0);
            yield return [.. arc.EnumerateArray().Select(step =>
            {
                (double right, double up) = Pair(step);
                (x, y) = (x + right, y + up);
                return new Place((y * scaleY) + bottom, (x * scaleX) + left);
            })];
        }
    }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}
