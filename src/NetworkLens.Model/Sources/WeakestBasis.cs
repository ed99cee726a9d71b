namespace NetworkLens.Model;

/// <summary>How what is computed from several facts is known: as the weakest of them.</summary>
public static class WeakestBasis
{
    /// <summary>The weaker of two.</summary>
    public static Basis Of(Basis one, Basis other) => one > other ? one : other;

    /// <summary>The weakest of some; null where there is none. O(facts).</summary>
    public static Basis? Of(IEnumerable<Basis> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Basis? weakest = null;
        foreach (Basis fact in facts)
        {
            weakest = weakest is { } before ? Of(before, fact) : fact;
        }

        return weakest;
    }
}
