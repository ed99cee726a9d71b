namespace NetworkLens.Analysis;

/// <summary>Σ share² x weight, with a part that belongs to nobody known.</summary>
public static class HerfindahlIndex
{
    /// <summary>The index over known shares: the unknown part spread thin adds nothing; at most, all of it belongs to one label, known or new.</summary>
    /// <param name="shares">Known shares, 0..1, of the whole.</param>
    /// <param name="weights">Weight of each, 0..1; 1 for the plain index.</param>
    /// <param name="unknown">Share that belongs to nobody known, 0..1.</param>
    /// <param name="weightOfNew">Weight of a label not seen yet.</param>
    /// <returns>The index with the unknown spread thin, which is its lower end, and its upper end. O(labels).</returns>
    public static Interval Of(IReadOnlyList<double> shares, IReadOnlyList<double> weights, double unknown, double weightOfNew)
    {
        ArgumentNullException.ThrowIfNull(shares);
        ArgumentNullException.ThrowIfNull(weights);
        double thin = 0;
        for (int label = 0; label < shares.Count; label++)
        {
            thin += shares[label] * shares[label] * weights[label];
        }

        double most = thin + (unknown * unknown * weightOfNew);
        for (int label = 0; label < shares.Count; label++)
        {
            // (s + u)² w - s² w
            most = Math.Max(most, thin + (((2 * shares[label]) + unknown) * unknown * weights[label]));
        }

        return new Interval(thin, thin, most);
    }
}
