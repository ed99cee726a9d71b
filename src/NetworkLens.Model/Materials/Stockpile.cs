using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>What a stockpile row's tonnes mean.</summary>
public enum StockpileKind
{
    /// <summary>Lies in a store.</summary>
    Held,

    /// <summary>Is meant to be bought.</summary>
    Plan,

    /// <summary>Arrives each year.</summary>
    Flow,
}

/// <summary>A row of stockpiles.csv.</summary>
/// <param name="Id">The name scenarios use.</param>
/// <param name="Name">For people; null where the id has to do.</param>
/// <param name="Owner">A country's ISO2, a bloc or a firm; null where unknown.</param>
/// <param name="Site">Where it lies; null: anywhere in its owner's country or bloc.</param>
/// <param name="Material">What it is; null where not told.</param>
/// <param name="Kind">Held, planned or a flow.</param>
/// <param name="Tonnes">Tonnes; unknown where the file is silent.</param>
/// <param name="ValueUsd">US dollars; unknown where the file is silent.</param>
/// <param name="Year">Null where unknown.</param>
/// <param name="Basis">How the figure is known.</param>
/// <param name="Note">Null where there is none.</param>
/// <param name="Sources">In the order of the file.</param>
public sealed record Stockpile(
    string Id, string? Name, string? Owner, SiteIndex? Site, MaterialIndex? Material, StockpileKind Kind, Figure Tonnes, Figure ValueUsd, int? Year,
    Basis Basis, string? Note, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>When the row was last checked against its sources; default where that is not told.</summary>
    public PartialDate Checked { get; init; }
}
