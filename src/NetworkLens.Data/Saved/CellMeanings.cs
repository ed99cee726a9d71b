using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Turns what people write in a column into the words and units of the format. What is not understood stays as it stands, for the strict reader to refuse.</summary>
internal static class CellMeanings
{
    private static readonly string[] Tonnes =
        ["tonnes_per_year", "tonnes", "ree_mine_production_t", "ree_reserves_t", "max_tonnes_per_year"];

    private static readonly string[] Figures =
    [
        .. Tonnes, "severity", "weight", "rate_percent", "latitude", "longitude", "recovery_days", "ramp_days", "transit_days", "qualification_days", "failure_per_year", "at_least", "cost_usd_per_tonne", "tonnes_per_tonne", "governance", "usd_per_kg", "value_usd_per_tonne", "value_usd",
        "fixed_usd", "usd_per_tonne_per_year", "since", "until", "date", "effective", "suspended", "suspension_ends", "ends", "checked",
    ];

    // Out of one, where people write out of a hundred.
    private static readonly string[] Parts = ["severity", "weight", "failure_per_year"];

    private static readonly (string Said, string Word)[] Statuses =
    [
        ("producing", "operating"), ("active", "operating"), ("in_operation", "operating"), ("operational", "operating"), ("open", "operating"), ("running", "operating"), ("existing", "operating"),
        ("ramp_up", "ramping"), ("ramping_up", "ramping"), ("commissioning", "ramping"),
        ("under_construction", "construction"), ("building", "construction"), ("development", "construction"), ("in_development", "construction"),
        ("evaluation", "planned"), ("proposed", "planned"), ("announced", "planned"), ("project", "planned"), ("feasibility", "planned"), ("exploration", "planned"), ("permitting", "planned"), ("prospect", "planned"),
        ("care_and_maintenance", "idle"), ("closed", "idle"), ("mothballed", "idle"), ("suspended", "idle"), ("inactive", "idle"), ("shut_down", "idle"), ("shutdown", "idle"), ("past_producer", "idle"), ("retired", "idle"),
        ("not_known", "unknown"), ("n_a", "unknown"), ("rumoured", "unconfirmed"), ("unverified", "unconfirmed"),
    ];

    private static readonly (string Said, string Word)[] Flags = [("yes", "true"), ("y", "true"), ("1", "true"), ("x", "true"), ("no", "false"), ("n", "false"), ("0", "false")];

    /// <summary>What a column's cells mean; null where they are taken as they stand.</summary>
    /// <param name="layout">The table.</param>
    /// <param name="column">One of its columns.</param>
    /// <param name="tonnes">Tonnes in one of the header's unit.</param>
    public static Func<string, string>? Of(TableLayout layout, string column, double tonnes)
    {
        return Tonnes.Contains(WithoutEnd(column), StringComparer.Ordinal) ? cell => InTonnes(cell, tonnes)
            : Parts.Contains(WithoutEnd(column), StringComparer.Ordinal) ? cell => Percent(cell, 0.01)
            : column == "rate_percent" ? cell => Percent(cell, 1)
            : column is "country" or "iso2" ? cell => IsoCountries.Find(cell)?.Alpha2 ?? cell
            : column == "status" && layout == TableLayouts.Sites ? cell => Word(cell, Statuses)
            : column is "aggregate" or "only" || (column == "source" && layout == TableLayouts.Outputs) ? cell => Word(cell, Flags)
            : column is "basis" or "tonnes_basis" or "failure_basis" or "kind" or "status" ? cell => Word(cell, [])
            : null;
    }

    /// <summary>Whether a column holds numbers or dates.</summary>
    public static bool IsFigure(string column) => Figures.Contains(WithoutEnd(column), StringComparer.Ordinal);

    private static string WithoutEnd(string column) =>
        column.EndsWith(FigureType.Low, StringComparison.Ordinal) ? column[..^FigureType.Low.Length]
        : column.EndsWith(FigureType.High, StringComparison.Ordinal) ? column[..^FigureType.High.Length]
        : column;

    private static string InTonnes(string cell, double tonnesInHeader)
    {
        int length = Units.NumberLength(cell);
        if (length == 0)
        {
            return cell;
        }

        ReadOnlySpan<char> unit = cell.AsSpan(length).Trim();
        double? tonnes = unit.IsEmpty ? tonnesInHeader : Units.TonnesIn(unit);
        return tonnes is null || (unit.IsEmpty && tonnes.Value.Equals(1.0)) ? cell : Units.Times(cell.AsSpan(0, length), tonnes.Value);
    }

    private static string Percent(string cell, double factor) =>
        cell.EndsWith(Units.PerCent, StringComparison.Ordinal) && Units.NumberLength(cell) is var length and > 0
            ? Units.Times(cell.AsSpan(0, length), factor)
            : cell;

    private static string Word(string cell, (string Said, string Word)[] words)
    {
        string plain = string.Join('_', cell.ToLowerInvariant().Split([' ', '-', '_', '/', '&'], StringSplitOptions.RemoveEmptyEntries));
        foreach ((string said, string word) in words)
        {
            if (said == plain || said == plain.Replace("_", string.Empty, StringComparison.Ordinal))
            {
                return word;
            }
        }

        return plain.Contains('_', StringComparison.Ordinal) ? plain.Replace('_', '-') : plain;
    }
}
