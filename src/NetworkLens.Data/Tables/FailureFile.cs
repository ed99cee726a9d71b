using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads a file of one's own chances: a label a row, <c>site:ID</c>, <c>operator:NAME</c>, <c>country:XX</c>, <c>country-stage:XX/STAGE</c> or <c>link:FROM&gt;TO:MATERIAL</c>.</summary>
public static class FailureFile
{
    private const string Label = "label";
    private const string FailurePerYear = "failure_per_year";

    /// <summary>Reads it whole; all errors are told, with line and column.</summary>
    /// <param name="path">A CSV file with the columns label and failure_per_year, and if wanted failure_per_year_low, failure_per_year_high, basis, notes.</param>
    /// <param name="network">Whose labels.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The chances by label, and what is wrong; the chances count only where nothing is.</returns>
    public static (IReadOnlyDictionary<Label, Figure> Chances, ImmutableArray<DataFinding> Errors) Read(string path, SupplyNetwork network, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        string file = Path.GetFileName(path);
        var findings = new FindingList();
        var chances = new Dictionary<Label, Figure>();
        var layout = new TableLayout(file, [Label, FailurePerYear], ["basis", "notes"], [FailurePerYear]);
        using var table = CsvTable.Open(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".", layout, findings, cancellation);
        if (table is null)
        {
            throw new FileNotFoundException($"There is no file {path}.", path);
        }

        int label = table.Field(Label);
        var chance = new FigureFields(table, FailurePerYear);
        while (table.Read())
        {
            Figure figure = table.Figure(chance, NumberRange.Chance);
            table.Basis(table.Field("basis"));
            if (!table.IsThere(label, Label))
            {
                continue;
            }

            Parsed<Label> parsed = LabelText.Parse(table[label].ToString(), network);
            if (!parsed.IsValid)
            {
                table.Error(label, "unknown-label", parsed.Error!, table[label].ToString(), "site:ID, operator:NAME, country:XX, country-stage:XX/STAGE or link:FROM>TO:MATERIAL");
            }
            else if (!chances.TryAdd(parsed.Value, figure))
            {
                table.Error(label, "repeated-label", $"'{table[label]}' has a chance already, on a line above. Take one of the two rows away.", table[label].ToString(), "one row a label");
            }
        }

        return (chances, findings.Sorted());
    }
}
