using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class OutputsCsv
{
    public static readonly TableLayout Layout = new(
        "outputs.csv", ["site", "material"], ["tonnes_per_year", "kind", "year", "source", "basis", "notes", "source_ids"], ["tonnes_per_year"]);

    /// <summary>Rows in the order of the file; default where there is no such file.</summary>
    public static ImmutableArray<Output> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            return default;
        }

        ImmutableArray<Output>.Builder outputs = ImmutableArray.CreateBuilder<Output>();
        (int site, int material, int kind, int year) = (table.Field("site"), table.Field("material"), table.Field("kind"), table.Field("year"));
        (int source, int basis, int notes, int sources) = (table.Field("source"), table.Field("basis"), table.Field("notes"), table.Field("source_ids"));
        var tonnes = new FigureFields(table, "tonnes_per_year");
        SourceLists lists = context.NewSourceLists();
        while (table.Read())
        {
            int made = table.IsThere(material, "material") ? table.Material(material, context.Names) : -1;
            outputs.Add(new Output(
                new SiteIndex(table.IsThere(site, "site") ? table.Site(site, context.Names) : -1),
                new MaterialIndex(made),
                context.Units.ToTonnes(table.Figure(tonnes, NumberRange.Tonnes), made),
                (OutputKind)Math.Max(0, table.Word(kind, WordList.OutputKinds)),
                table.YearOrNull(year),
                table.Flag(source),
                table.Basis(basis),
                table.Text(notes),
                lists.Of(table, sources)));
        }

        return outputs.ToImmutable();
    }
}
