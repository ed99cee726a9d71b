using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A row of recipes.csv: one input of one variant of making a material.</summary>
/// <param name="Output">What is made.</param>
/// <param name="Input">What it takes.</param>
/// <param name="Variant">Name of the variant; empty is a variant of its own.</param>
/// <param name="Process">The run whose outputs share this feed; null where rows add up.</param>
/// <param name="TonnesPerTonne">Tonnes in for each tonne out; unknown: structure only.</param>
/// <param name="Site">The one site it holds for; null: everywhere.</param>
/// <param name="Only">True where the site knows no other variant.</param>
/// <param name="Basis">How the figure is known.</param>
/// <param name="Note">Null where there is none.</param>
/// <param name="Sources">In the order of the file.</param>
public sealed record RecipeRow(
    MaterialIndex Output, MaterialIndex Input, string Variant, string? Process, Figure TonnesPerTonne, SiteIndex? Site, bool Only,
    Basis Basis, string? Note, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>How many suppliers of the input have to be left; 1: any one is enough.</summary>
    public int AtLeast { get; init; } = 1;

    /// <summary>When the row was last checked against its sources; default where that is not told.</summary>
    public PartialDate Checked { get; init; }
}
