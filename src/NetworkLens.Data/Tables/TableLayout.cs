using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The columns a table may have.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Required">Columns that must be there, and whose cells may not be empty.</param>
/// <param name="Optional">Columns that may be there.</param>
/// <param name="Figures">Those of them that are figures: each may have a low and a high column beside it.</param>
internal sealed record TableLayout(string File, string[] Required, string[] Optional, string[] Figures)
{
    private static readonly Dictionary<TableSchema, TableLayout> Known = [];

    public string[] Columns { get; } =
        [.. Required, .. Optional, .. Figures.SelectMany(figure => new[] { figure + FigureType.Low, figure + FigureType.High })];

    /// <summary>That of a schema: always the same.</summary>
    public static TableLayout Of(TableSchema schema)
    {
        lock (Known)
        {
            return Known.TryGetValue(schema, out TableLayout? known) ? known : Known[schema] = new TableLayout(
                schema.File,
                [.. schema.All.Where(column => column.IsRequired).Select(column => column.Name)],
                [.. schema.All.Where(column => !column.IsRequired).Select(column => column.Name)],
                [.. schema.All.Where(column => column.Type.HasRange).Select(column => column.Name)]);
        }
    }
}
