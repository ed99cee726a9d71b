using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>What an outputs row's tonnes mean.</summary>
public enum OutputKind
{
    /// <summary>What the site can make in a year.</summary>
    Capacity,

    /// <summary>What the site made in the year.</summary>
    Production,
}

/// <summary>A row of outputs.csv: a material a site makes.</summary>
/// <param name="Site">The maker.</param>
/// <param name="Material">What it makes.</param>
/// <param name="TonnesPerYear">t/yr; unknown where the file is silent.</param>
/// <param name="Kind">Capacity or production.</param>
/// <param name="Year">The year it holds for; null: always.</param>
/// <param name="IsSource">True where the file says that it needs no inputs.</param>
/// <param name="Basis">How the figure is known.</param>
/// <param name="Note">Null where there is none.</param>
/// <param name="Sources">In the order of the file.</param>
public readonly record struct Output(
    SiteIndex Site, MaterialIndex Material, Figure TonnesPerYear, OutputKind Kind, int? Year, bool IsSource,
    Basis Basis, string? Note, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>When the row was last checked against its sources; default where that is not told.</summary>
    public PartialDate Checked { get; init; }
}
