using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What rows of a table must keep beside what its columns say.</summary>
internal sealed class RowRules(CsvTable table)
{
    private readonly Func<bool>? rule = table.Layout == TableLayouts.Countries ? OfCountries(table) : table.Layout == TableLayouts.Recipes ? OfRecipes(table) : null;

    /// <summary>False where the row at which the table stands is no use.</summary>
    public bool IsUsable() => rule?.Invoke() != false;

    private static Func<bool> OfCountries(CsvTable table)
    {
        int code = table.Field("iso2");
        return () => table[code].IsEmpty || table.IsCountryCode(code);
    }

    private static Func<bool> OfRecipes(CsvTable table)
    {
        (int only, int site) = (table.Field("only"), table.Field("site"));
        return () =>
        {
            if (table[only].Equals(WordList.Flags.Words[0], StringComparison.OrdinalIgnoreCase) && table[site].IsEmpty)
            {
                table.Error(only, "only-without-site", "'only' takes the other variants away at a site, but the row names none. Name the site.", "true", "a site in the column 'site'");
            }

            return true;
        };
    }
}
