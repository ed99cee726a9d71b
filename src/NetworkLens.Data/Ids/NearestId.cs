using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The nearest of many ids, with bounded work: a suggestion is worth a second, not an hour.</summary>
internal sealed class NearestId
{
    private const int Few = 10_000;    // so many are all compared
    private const int Compared = 2_000; // of more, only so many that begin or end alike
    private int scansLeft = 20_000_000;

    public string? OfMany(string id, IReadOnlyList<string> ids)
    {
        if (scansLeft < ids.Count)
        {
            return null;
        }

        scansLeft -= ids.Count;
        return Nearest.Of(id, ids.Count <= Few ? ids : ids.Where(other => BeginsOrEndsAlike(id, other)).Take(Compared));
    }

    // One slip leaves at least one half of the id as it was.
    private static bool BeginsOrEndsAlike(string id, string other)
    {
        int half = id.Length / 2;
        return other.AsSpan().StartsWith(id.AsSpan(..half), StringComparison.OrdinalIgnoreCase)
            || other.AsSpan().EndsWith(id.AsSpan(half), StringComparison.OrdinalIgnoreCase);
    }
}
