namespace NetworkLens.Data;

/// <summary>Other words for columns, where a table can only mean one of its own by them.</summary>
internal static class ColumnWords
{
    private static readonly (string Word, string Column)[] Words =
    [
        ("capacity", "tonnes_per_year"), ("production", "tonnes_per_year"), ("output", "tonnes_per_year"), ("volume", "tonnes_per_year"), ("quantity", "tonnes_per_year"),
        ("tonnes", "tonnes_per_year"), ("tons", "tonnes_per_year"), ("tpa", "tonnes_per_year"), ("t_yr", "tonnes_per_year"), ("t_a", "tonnes_per_year"),
        ("lat", "latitude"), ("lon", "longitude"), ("lng", "longitude"), ("long", "longitude"), ("country_code", "country"), ("iso", "country"), ("owner", "owners"),
        ("start", "start_year"), ("end", "end_year"), ("site_id", "id"), ("note", "notes"), ("comment", "notes"), ("comments", "notes"), ("remarks", "notes"),
        ("sources", "source_ids"), ("iso_2", "iso2"), ("iso_3", "iso3"), ("product", "material"), ("commodity", "material"), ("kind", "kind"),
        ("source", "from"), ("target", "to"), ("supplier", "from"), ("buyer", "to"), ("customer", "to"),
    ];

    /// <summary>The column of a layout that a word stands for; null where it stands for none of it.</summary>
    public static string? Of(TableLayout layout, string word)
    {
        foreach ((string known, string column) in Words)
        {
            if (known == word && layout.Columns.Contains(column, StringComparer.Ordinal))
            {
                return column;
            }
        }

        return null;
    }
}
