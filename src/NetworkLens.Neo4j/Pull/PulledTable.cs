using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>Where a cell comes from.</summary>
/// <param name="Field">Field of the row, or property.</param>
/// <param name="IsProperty">False where every row has it: id, from, to.</param>
/// <param name="IsFloat">True where the property is a FLOAT.</param>
/// <param name="IsName">True for the name of a thing.</param>
internal sealed record PulledCell(string Field, bool IsProperty, bool IsFloat, bool IsName);

/// <summary>A table of the data format as it is read from the store: its file, its statement, and where each column comes from.</summary>
/// <param name="Schema">The table.</param>
/// <param name="Statement">One of <see cref="PullCypher"/>: returns row, id or from and to, and props.</param>
internal sealed record PulledTable(TableSchema Schema, string Statement)
{
    /// <summary>The tables that push writes, in the order in which they are read.</summary>
    public static IReadOnlyList<PulledTable> All { get; } =
    [
        new(MaterialSchema.Table, PullCypher.Materials), new(CountrySchema.Table, PullCypher.Countries), new(BlocSchema.Table, PullCypher.Blocs), new(BlocSchema.Members, PullCypher.Members),
        new(SourceSchema.Table, PullCypher.Sources), new(SiteSchema.Table, PullCypher.Sites), new(OutputSchema.Table, PullCypher.Outputs), new(RecipeSchema.Table, PullCypher.Recipes),
        new(DemandSchema.Table, PullCypher.Demand), new(LinkSchema.Table, PullCypher.Links),
    ];

    /// <summary>Name of the file.</summary>
    public string File => Schema.File;

    /// <summary>Where each cell comes from.</summary>
    public IReadOnlyList<PulledCell> Cells { get; } =
    [
        .. Schema.All.Where(column => column.IsWritten).SelectMany(column => column.Type.Parts.Select((_, part) =>
            new PulledCell(column.FieldOf(part), column.IsProperty, column.IsProperty && column.Type.IsFloat, column.Name == "name"))),
    ];

    /// <summary>The header of the file.</summary>
    public string Header => string.Join(',', Schema.All.Where(column => column.IsWritten).SelectMany(column => column.Headers)) + "\n";

    /// <summary>Cells as a line.</summary>
    public static void WriteLine(IEnumerable<object?> cells, TextWriter output)
    {
        string before = string.Empty;
        foreach (object? cell in cells)
        {
            output.Write(before);
            output.Write(CsvText.Quoted(Text(cell)));
            before = ",";
        }

        output.Write("\n");
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
}
