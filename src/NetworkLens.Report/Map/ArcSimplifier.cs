namespace NetworkLens.Report;

/// <summary>Leaves out the places of a line that nobody sees.</summary>
/// <remarks>Ramer 1972, Douglas and Peucker 1973.</remarks>
internal static class ArcSimplifier
{
    /// <summary>A line whose places lie within the tolerance of the new one; its ends stay, and of a closed one the place farthest from them.</summary>
    /// <param name="arc">n places, at least one.</param>
    /// <param name="tolerance">Degrees of a great circle.</param>
    /// <returns>O(n log n) for coasts as they are, O(n²) at worst.</returns>
    public static Place[] Simplified(Place[] arc, double tolerance)
    {
        bool[] stays = new bool[arc.Length];
        (stays[0], stays[^1]) = (true, true);
        var open = new Stack<(int From, int To)>();
        open.Push((0, arc.Length - 1));
        while (open.TryPop(out (int From, int To) span))
        {
            int farthest = -1;
            double most = arc[span.From] == arc[span.To] ? 0 : tolerance;
            for (int at = span.From + 1; at < span.To; at++)
            {
                double off = Distance(arc[at], arc[span.From], arc[span.To]);
                if (off > most)
                {
                    (farthest, most) = (at, off);
                }
            }

            if (farthest >= 0)
            {
                stays[farthest] = true;
                open.Push((span.From, farthest));
                open.Push((farthest, span.To));
            }
        }

        return [.. arc.Where((_, at) => stays[at])];
    }

    // From the piece of line between two places; degrees of longitude are as long as they are there.
    private static double Distance(Place place, Place from, Place to)
    {
        double shrink = Math.Cos(double.DegreesToRadians(place.Latitude));
        (double x, double y) = ((place.Longitude - from.Longitude) * shrink, place.Latitude - from.Latitude);
        (double right, double up) = ((to.Longitude - from.Longitude) * shrink, to.Latitude - from.Latitude);
        double square = (right * right) + (up * up);
        double part = square == 0 ? 0 : Math.Clamp(((x * right) + (y * up)) / square, 0, 1);
        return Math.Sqrt(Math.Pow(x - (part * right), 2) + Math.Pow(y - (part * up), 2));
    }
}
