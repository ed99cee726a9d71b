namespace NetworkLens.Model;

/// <summary>What an activity can make in a year.</summary>
/// <param name="TonnesPerYear">t/yr; NaN where unknown, as all are without outputs.csv.</param>
/// <param name="OutputRow">The row of <see cref="DataSet.Outputs"/> that gives it; -1 where none does.</param>
/// <param name="IsProduction">True where the figure is a production, for want of a capacity or above it.</param>
/// <param name="Basis">How the figure is known.</param>
public readonly record struct Capacity(double TonnesPerYear, int OutputRow, bool IsProduction, Basis Basis)
{
    /// <summary>Nobody says.</summary>
    public static readonly Capacity Unknown = new(double.NaN, -1, false, Basis.Assumed);

    /// <summary>True where it is known.</summary>
    public bool IsFigure => double.IsFinite(TonnesPerYear);
}

/// <summary>What moves along a link in a year.</summary>
/// <param name="TonnesPerYear">t/yr; NaN where unknown.</param>
/// <param name="AtLeast">Known part, t/yr; equal to the sum where all is known.</param>
/// <param name="Basis">Weakest basis of the known tonnes; <see cref="Basis.Assumed"/> where unknown.</param>
public readonly record struct LinkTonnes(double TonnesPerYear, double AtLeast, Basis Basis)
{
    /// <summary>True where every row of the link gives its tonnes.</summary>
    public bool IsKnown => !double.IsNaN(TonnesPerYear);
}
