using System.Globalization;
using System.Text;

namespace NetworkLens.Neo4j;

/// <summary>Where a cell comes from.</summary>
/// <param name="Field">Field of the row, or property.</param>
/// <param name="IsProperty">False where every row has it: id, from, to.</param>
/// <param name="IsFloat">True where the property is a FLOAT.</param>
/// <param name="IsName">True for the name of a thing.</param>
internal sealed record PulledCell(string Field, bool IsProperty, bool IsFloat, bool IsName);

/// <summary>A table of the data format as it is read from the store: its file, its statement, and where each column comes from.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Statement">One of <see cref="PullCypher"/>: returns row, id or from and to, and props.</param>
/// <param name="Columns">Column and, where it is no property of that name in camel case, the field of the row that it is.</param>
internal sealed record PulledTable(string File, string Statement, params (string Column, string? From)[] Columns)
{
    // Before the tables, which are made of it.
    private static readonly string[] Floats = ["governance", "ree_", "latitude", "longitude", "recovery_days", "ramp_days", "transit_days", "qualification_days", "failure_per_year", "tonnes_per", "cost_usd", "value_usd", "weight"];

    /// <summary>The tables that push writes, in the order in which they are read.</summary>
    public static IReadOnlyList<PulledTable> All { get; } =
    [
        new("materials.csv", PullCypher.Materials, Of("id", "name", "element", "form", "unit")),
        new("countries.csv", PullCypher.Countries,
        [
            ("iso2", "id"),
            .. Of("iso3", "name", "governance", "governance_low", "governance_high", "ree_mine_production_t", "ree_mine_production_t_low", "ree_mine_production_t_high",
                "ree_reserves_t", "ree_reserves_t_low", "ree_reserves_t_high",
                "failure_per_year", "failure_per_year_low", "failure_per_year_high", "failure_basis", "year", "latitude", "longitude", "source_ids"),
        ]),
        new("blocs.csv", PullCypher.Blocs, Of("id", "name", "description", "source_ids")),
        new("bloc-members.csv", PullCypher.Members, [("bloc", "to"), ("country", "from"), .. Of("status", "since", "notes", "source_ids")]),
        new("sources.csv", PullCypher.Sources, Of("id", "title", "publisher", "date", "url", "grade")),
        new("sites.csv", PullCypher.Sites, Of(
            "id", "name", "stage", "country", "operator", "owners", "latitude", "longitude", "status", "start_year", "end_year",
            "recovery_days", "recovery_days_low", "recovery_days_high", "ramp_days", "ramp_days_low", "ramp_days_high",
            "failure_per_year", "failure_per_year_low", "failure_per_year_high", "failure_basis", "aggregate", "basis", "notes", "source_ids")),
        new("outputs.csv", PullCypher.Outputs,
        [
            ("site", "from"), ("material", "to"),
            .. Of("tonnes_per_year", "tonnes_per_year_low", "tonnes_per_year_high", "kind", "year", "source", "basis", "notes", "source_ids"),
        ]),
        new("recipes.csv", PullCypher.Recipes,
        [
            ("output", "from"), ("input", "to"),
            .. Of("variant", "process", "tonnes_per_tonne", "tonnes_per_tonne_low", "tonnes_per_tonne_high", "at_least", "site", "only", "basis", "notes", "source_ids"),
        ]),
        new("demand.csv", PullCypher.Demand,
        [
            ("site", "from"), ("material", "to"),
            .. Of("tonnes_per_year", "tonnes_per_year_low", "tonnes_per_year_high", "year", "weight", "weight_low", "weight_high", "value_usd_per_tonne", "value_usd_per_tonne_low", "value_usd_per_tonne_high", "basis", "notes", "source_ids"),
        ]),
        new("links.csv", PullCypher.Links,
        [
            ("from", "from"), ("to", "to"),
            .. Of("material", "tonnes_per_year", "tonnes_per_year_low", "tonnes_per_year_high", "tonnes_basis",
                "cost_usd_per_tonne", "cost_usd_per_tonne_low", "cost_usd_per_tonne_high", "transit_days", "transit_days_low", "transit_days_high", "qualification_days", "qualification_days_low", "qualification_days_high", "basis", "since", "until", "notes", "source_ids"),
        ]),
    ];

    /// <summary>Where each cell comes from.</summary>
    public IReadOnlyList<PulledCell> Cells { get; } =
        [.. Columns.Select(column => new PulledCell(column.From ?? Camel(column.Column), column.From is null, column.From is null && IsFloat(column.Column), column.Column == "name"))];

    /// <summary>The header of the file.</summary>
    public string Header => string.Join(',', Columns.Select(column => column.Column)) + "\n";

    /// <summary>Cells as a line.</summary>
    public static void WriteLine(IEnumerable<object?> cells, TextWriter output)
    {
        string before = string.Empty;
        foreach (object? cell in cells)
        {
            output.Write(before);
            output.Write(Quoted(Text(cell)));
            before = ",";
        }

        output.Write("\n");
    }

    private static bool IsFloat(string column) => Floats.Any(start => column.StartsWith(start, StringComparison.Ordinal));

    private static (string Column, string? From)[] Of(params ReadOnlySpan<string> columns)
    {
        var pairs = new (string, string?)[columns.Length];
        for (int column = 0; column < pairs.Length; column++)
        {
            pairs[column] = (columns[column], columns[column] == "id" ? "id" : null);
        }

        return pairs;
    }

    // tonnes_per_year: tonnesPerYear.
    private static string Camel(string column)
    {
        var name = new StringBuilder(column.Length);
        for (int letter = 0; letter < column.Length; letter++)
        {
            name.Append(column[letter] == '_' ? char.ToUpperInvariant(column[++letter]) : column[letter]);
        }

        return name.ToString();
    }

    /// <summary>A value as the text of a cell.</summary>
    public static string Text(object? cell) => cell switch
    {
        null => string.Empty,
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IEnumerable<object?> list => string.Join(';', list.Select(Text)),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The text of a cell, in quotes where it needs them.</summary>
    public static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
