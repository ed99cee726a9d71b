using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A row of investments.csv: what capacity costs: new plants of a stage, or one named plant as it was announced.</summary>
/// <param name="Stage">The stage it is built at.</param>
/// <param name="Material">What it makes; null: any of the stage.</param>
/// <param name="Country">Where; null: anywhere.</param>
/// <param name="Site">The plant whose cost it is, in all; null: any new one.</param>
/// <param name="FixedUsd">US dollars for any plant at all.</param>
/// <param name="UsdPerTonnePerYear">US dollars for each t/yr.</param>
/// <param name="MaxTonnesPerYear">t/yr; unknown: no limit.</param>
/// <param name="EarliestYear">First year it can run; null: any.</param>
/// <param name="Basis">How the figures are known.</param>
/// <param name="Note">Null where there is none.</param>
/// <param name="Sources">In the order of the file.</param>
public sealed record Investment(
    StageIndex Stage, MaterialIndex? Material, CountryIndex? Country, SiteIndex? Site, Figure FixedUsd, Figure UsdPerTonnePerYear, Figure MaxTonnesPerYear, int? EarliestYear,
    Basis Basis, string? Note, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>When the row was last checked against its sources; default where that is not told.</summary>
    public PartialDate Checked { get; init; }
}
