using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A row of demand.csv: what a site asks for.</summary>
/// <param name="Site">Who asks.</param>
/// <param name="Material">For what.</param>
/// <param name="TonnesPerYear">t/yr; unknown where the file is silent.</param>
/// <param name="Year">The year it holds for; null: always.</param>
/// <param name="Weight">How much a lost tonne counts against others; 1 where not given.</param>
/// <param name="Basis">How the figure is known.</param>
/// <param name="Note">Null where there is none.</param>
/// <param name="Sources">In the order of the file.</param>
public readonly record struct Demand(
    SiteIndex Site, MaterialIndex Material, Figure TonnesPerYear, int? Year, Figure Weight,
    Basis Basis, string? Note, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>Sales, or value added, of what a tonne of it goes into, US dollars; unknown where not given.</summary>
    public Figure ValueUsdPerTonne { get; init; } = Figure.Unknown;

    /// <summary>When the row was last checked against its sources; default where that is not told.</summary>
    public PartialDate Checked { get; init; }
}
