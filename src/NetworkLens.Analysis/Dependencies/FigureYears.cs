using System.Globalization;

namespace NetworkLens.Analysis;

/// <summary>The years that some figures are of.</summary>
/// <param name="First">The oldest; null where none has a year.</param>
/// <param name="Last">The newest; null where none has a year.</param>
/// <param name="HasUndated">True where some have none, and hold for any.</param>
public readonly record struct FigureYears(int? First, int? Last, bool HasUndated)
{
    /// <summary>These and one more.</summary>
    /// <param name="year">Null where it has none.</param>
    public FigureYears With(int? year) => year is not { } known
        ? this with { HasUndated = true }
        : new FigureYears(Math.Min(First ?? known, known), Math.Max(Last ?? known, known), HasUndated);

    /// <summary>As people read them: <c>2024</c>, <c>2013 to 2025, undated</c>; empty for none.</summary>
    public override string ToString()
    {
        string dated = First is null ? string.Empty
            : First == Last ? First.Value.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{First} to {Last}");
        return dated + (dated.Length > 0 && HasUndated ? ", " : string.Empty) + (HasUndated ? "undated" : string.Empty);
    }
}
