using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A row of prices.csv.</summary>
/// <param name="Material">What was sold.</param>
/// <param name="UsdPerKg">US dollars a kilogram.</param>
/// <param name="Date">When; default where unknown.</param>
/// <param name="Market">Where; null where unknown.</param>
/// <param name="Basis">How the figure is known.</param>
/// <param name="Note">Null where there is none.</param>
/// <param name="Sources">In the order of the file.</param>
public sealed record Price(
    MaterialIndex Material, Figure UsdPerKg, PartialDate Date, string? Market, Basis Basis, string? Note, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>When the row was last checked against its sources; default where that is not told.</summary>
    public PartialDate Checked { get; init; }
}
