using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Which row of investments.csv says what capacity costs.</summary>
internal static class InvestmentBook
{
    /// <summary>A new plant: a row of the material goes before one of the whole stage. O(rows).</summary>
    /// <param name="data">Whose rows.</param>
    /// <param name="stage">Where in the chain.</param>
    /// <param name="material">What it makes.</param>
    /// <param name="country">Rows of this country only; null: rows that name none.</param>
    /// <returns>Null where no row says.</returns>
    public static Investment? OfNew(DataSet data, StageIndex stage, MaterialIndex material, CountryIndex? country) =>
        Best(data.Investments.Where(row => row.Site is null && row.Stage == stage && row.Country == country), material);

    /// <summary>A named plant: what was announced of it, else what a new one costs in its country, else anywhere. O(rows).</summary>
    /// <param name="data">Whose rows.</param>
    /// <param name="site">The plant.</param>
    /// <param name="material">What it makes.</param>
    /// <returns>Null where no row says.</returns>
    public static Investment? OfPlant(DataSet data, SiteIndex site, MaterialIndex material) =>
        Best(data.Investments.Where(row => row.Site == site), material)
        ?? OfNew(data, data.Sites.Stage(site), material, data.Sites.Country(site))
        ?? OfNew(data, data.Sites.Stage(site), material, null);

    private static Investment? Best(IEnumerable<Investment> rows, MaterialIndex material)
    {
        Investment[] known = [.. rows.Where(row => row.UsdPerTonnePerYear.IsKnown && (row.Material is null || row.Material == material))];
        return known.FirstOrDefault(row => row.Material is not null) ?? known.FirstOrDefault();
    }
}
