using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A row of policies.csv: a dated act of a government.</summary>
/// <param name="Id">The name scenarios use.</param>
/// <param name="Name">For people; null where the id has to do.</param>
/// <param name="Issuer">A country's ISO2 or a bloc; null where unknown.</param>
/// <param name="Kind">export-ban, export-licence, quota, import-ban, production-quota, tariff, subsidy, price-floor, extraterritorial; null where unknown.</param>
/// <param name="Effective">From when; default where unknown.</param>
/// <param name="Suspended">From when it was suspended; default where never.</param>
/// <param name="SuspensionEnds">Until when; default where unknown.</param>
/// <param name="Ends">Until when the policy holds; default where it has no end.</param>
/// <param name="Materials">What it is about; empty: no material of this data set.</param>
/// <param name="From">Selector of those who send; null where not told.</param>
/// <param name="To">Selector of those who receive; null where not told.</param>
/// <param name="Severity">0..1; unknown where not told.</param>
/// <param name="RatePercent">Per cent of the price.</param>
/// <param name="Note">Null where there is none.</param>
/// <param name="Sources">In the order of the file.</param>
public sealed record Policy(
    string Id, string? Name, string? Issuer, string? Kind, PartialDate Effective, PartialDate Suspended, PartialDate SuspensionEnds, PartialDate Ends,
    ImmutableArray<MaterialIndex> Materials, string? From, string? To, Figure Severity, Figure RatePercent, string? Note, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>When the row was last checked against its sources; default where that is not told.</summary>
    public PartialDate Checked { get; init; }
}
