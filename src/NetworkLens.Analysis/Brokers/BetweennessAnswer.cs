using System.Collections.Immutable;

namespace NetworkLens.Analysis;

/// <summary>How much of the supply passes through each vertex.</summary>
/// <param name="Scores">By vertex, 0..1: of all pairs of other vertices, the share of their shortest paths that pass through it.</param>
/// <param name="Sources">Vertices that paths were followed from: all, or those drawn.</param>
/// <param name="Range">The most that one source can add to the estimate of one vertex: what its error is proportional to.</param>
/// <param name="IsExact">True where every vertex was a source.</param>
public sealed record BetweennessAnswer(ImmutableArray<double> Scores, int Sources, double Range, bool IsExact)
{
    /// <summary>Probability with which every one of the errors asked for together is within its bound.</summary>
    public const double Confidence = 0.95;

    /// <summary>
    /// What the estimates are off by at most, all of them at once, with probability <see cref="Confidence"/>:
    /// w x Range x sqrt(ln(2 x estimates / 0.05) / (2 x sources)).
    /// </summary>
    /// <param name="estimates">Number of estimates looked at together.</param>
    /// <param name="width">w, the most of one shortest path that can count for the estimate: 1 for one vertex.</param>
    /// <returns>0 where exact.</returns>
    /// <remarks>Hoeffding 1963, for sources drawn without replacement too (section 6), as Brandes &amp; Pich 2007 use it; the union bound over the estimates.</remarks>
    public double ErrorOf(int estimates, int width = 1) =>
        IsExact ? 0 : width * Range * Math.Sqrt(Math.Log(2.0 * estimates / (1 - Confidence)) / (2.0 * Sources));
}
