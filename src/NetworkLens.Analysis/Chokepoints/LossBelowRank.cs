namespace NetworkLens.Analysis;

/// <summary>Families of sets whose ranks are all below one, while that one fails or stands; those above it stand.</summary>
/// <param name="families">Holds the families.</param>
/// <param name="limit">The one.</param>
/// <param name="fails">Whether it fails.</param>
internal sealed class LossBelowRank(CutFamilies families, int limit, bool fails) : ILossAlgebra
{
    /// <inheritdoc/>
    public int Single(int rank) => rank < limit ? families.Single(rank) : rank == limit && fails ? CutFamilies.Always : CutFamilies.None;

    /// <inheritdoc/>
    public int Either(int a, int b) => families.Either(a, b);

    /// <inheritdoc/>
    public int Both(int a, int b) => families.Both(a, b);
}
