using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Whether the rows of a snapshot's small tables name only what is there.</summary>
internal static class StoredRows
{
    /// <summary>True where they do. O(rows).</summary>
    public static bool AreSound(DataSet data) =>
        AreThere(data)
        && data.Materials.Length > 0
        && Enum.IsDefined(data.Requirements)
        && data.AsOf is >= 0 and <= 9999
        && data.Links.SourceSets.All(set => Cites(data, set))
        && data.Countries.All(row => IsChance(row.FailurePerYear) && IsKnown(row.FailureBasis) && Cites(data, row.Sources))
        && data.Sources.All(row => Enum.IsDefined(row.Grade))
        && data.Blocs.All(row => Cites(data, row.Sources) && !row.Members.IsDefault && row.Members.All(member => IsCountry(data, member.Country) && Cites(data, member.Sources)))
        && data.Policies.All(row => !row.Materials.IsDefault && row.Materials.All(material => IsMaterial(data, material)) && IsAmount(row.Severity) && IsAmount(row.RatePercent) && Cites(data, row.Sources))
        && data.Recipes.All(row => IsMaterial(data, row.Output) && IsMaterial(data, row.Input) && IsSiteOrNone(data, row.Site) && IsAmount(row.TonnesPerTonne) && row.AtLeast >= 1 && IsKnown(row.Basis) && Cites(data, row.Sources))
        && data.Stockpiles.All(row => IsSiteOrNone(data, row.Site) && (row.Material is not { } material || IsMaterial(data, material))
            && Enum.IsDefined(row.Kind) && IsAmount(row.Tonnes) && IsAmount(row.ValueUsd) && IsKnown(row.Basis) && Cites(data, row.Sources))
        && data.Prices.All(row => IsMaterial(data, row.Material) && IsAmount(row.UsdPerKg) && IsKnown(row.Basis) && Cites(data, row.Sources))
        && data.Investments.All(row => row.Stage.Value >= 0 && row.Stage.Value < data.Stages.Length && (row.Material is not { } material || IsMaterial(data, material))
            && (row.Country is not { } country || IsCountry(data, country)) && IsSiteOrNone(data, row.Site) && IsAmount(row.FixedUsd) && IsAmount(row.UsdPerTonnePerYear) && IsAmount(row.MaxTonnesPerYear)
            && IsKnown(row.Basis) && Cites(data, row.Sources))
        && data.Scenarios.All(row => IsSound(data, row))
        && AreOutputsSound(data)
        && AreDemandsSound(data);

    // A list that says it is none, where only outputs and demand may be.
    private static bool AreThere(DataSet data) =>
        !data.Stages.IsDefault && !data.Materials.IsDefault && !data.Countries.IsDefault && !data.Operators.IsDefault && !data.Sources.IsDefault && !data.Blocs.IsDefault
        && !data.Policies.IsDefault && !data.Recipes.IsDefault && !data.Stockpiles.IsDefault && !data.Prices.IsDefault && !data.Investments.IsDefault && !data.Scenarios.IsDefault
        && !data.Links.SourceSets.IsDefault;

    // Both are ordered by site, then material: what reads them relies on it.
    private static bool AreOutputsSound(DataSet data) => data.Outputs.IsDefault
        || (data.Outputs.All(row => IsSiteOrNone(data, row.Site) && IsMaterial(data, row.Material) && IsAmount(row.TonnesPerYear) && Enum.IsDefined(row.Kind) && IsKnown(row.Basis) && Cites(data, row.Sources))
            && Ascends(data.Outputs.Select(row => (row.Site.Value, row.Material.Value))));

    private static bool AreDemandsSound(DataSet data) => data.Demand.IsDefault
        || (data.Demand.All(row => IsSiteOrNone(data, row.Site) && IsMaterial(data, row.Material) && IsAmount(row.TonnesPerYear) && IsAmount(row.Weight) && IsAmount(row.ValueUsdPerTonne) && IsKnown(row.Basis) && Cites(data, row.Sources))
            && Ascends(data.Demand.Select(row => (row.Site.Value, row.Material.Value))));

    private static bool IsSound(DataSet data, Scenario row) => !row.Shocks.IsDefault && !row.Expected.IsDefault && Cites(data, row.Sources)
        && row.Expected.All(outcome => outcome.Source is not { } source || Cites(data, [source]))
        && row.Shocks.All(shock => Enum.IsDefined(shock.Kind)
            && !shock.Materials.IsDefault && shock.Materials.All(material => IsMaterial(data, material))
            && (shock.Input is not { } input || IsMaterial(data, input))
            && !shock.Policies.IsDefault && shock.Policies.All(policy => policy.Value >= 0 && policy.Value < data.Policies.Length)
            && !shock.Stockpiles.IsDefault && shock.Stockpiles.All(stock => stock.Value >= 0 && stock.Value < data.Stockpiles.Length)
            && IsAmount(shock.Severity ?? 0) && IsAmount(shock.RatePercent ?? 0) && IsAmount(shock.Factor ?? 0) && IsAmount(shock.TonnesPerYear ?? 0));

    private static bool Ascends(IEnumerable<(int, int)> keys)
    {
        (int, int) last = (-1, -1);
        foreach ((int, int) key in keys)
        {
            if (key.CompareTo(last) < 0)
            {
                return false;
            }

            last = key;
        }

        return true;
    }

    private static bool Cites(DataSet data, ImmutableArray<SourceIndex> sources) =>
        !sources.IsDefault && sources.All(source => source.Value >= 0 && source.Value < data.Sources.Length);

    private static bool IsCountry(DataSet data, CountryIndex country) => country.Value >= 0 && country.Value < data.Countries.Length;

    private static bool IsMaterial(DataSet data, MaterialIndex material) => material.Value >= 0 && material.Value < data.Materials.Length;

    private static bool IsSiteOrNone(DataSet data, SiteIndex? site) => site is not { } index || (index.Value >= 0 && index.Value < data.Sites.Count);

    private static bool IsKnown(Basis basis) => basis <= Basis.Assumed;

    private static bool IsAmount(Figure figure) => IsAmount(figure.Value) && IsAmount(figure.Low) && IsAmount(figure.High);

    private static bool IsChance(Figure figure) => IsAmount(figure) && !(figure.Value > 1 || figure.Low > 1 || figure.High > 1);

    private static bool IsAmount(double amount) => double.IsNaN(amount) || (amount >= 0 && amount < double.PositiveInfinity);
}
