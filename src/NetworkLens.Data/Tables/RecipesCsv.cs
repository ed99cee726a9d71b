using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class RecipesCsv
{
    public static readonly TableLayout Layout = new(
        "recipes.csv",
        ["output", "input"],
        ["variant", "process", "tonnes_per_tonne", "at_least", "site", "only", "basis", "notes", "source_ids"],
        ["tonnes_per_tonne"]);

    public static ImmutableArray<RecipeRow> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            return [];
        }

        ImmutableArray<RecipeRow>.Builder recipes = ImmutableArray.CreateBuilder<RecipeRow>();
        (int output, int input, int variant, int process) = (table.Field("output"), table.Field("input"), table.Field("variant"), table.Field("process"));
        (int site, int only, int basis, int notes) = (table.Field("site"), table.Field("only"), table.Field("basis"), table.Field("notes"));
        int atLeast = table.Field("at_least");
        int sources = table.Field("source_ids");
        var ratio = new FigureFields(table, "tonnes_per_tonne");
        SourceLists lists = context.NewSourceLists();
        while (table.Read())
        {
            if (table.Flag(only) && table[site].IsEmpty)
            {
                table.Error(only, "only-without-site", "'only' takes the other variants away at a site, but the row names none. Name the site.", "true", "a site in the column 'site'");
            }

            recipes.Add(new RecipeRow(
                new MaterialIndex(table.IsThere(output, "output") ? table.Material(output, context.Names) : -1),
                new MaterialIndex(table.IsThere(input, "input") ? table.Material(input, context.Names) : -1),
                table[variant].ToString(),
                table.Text(process),
                table.Figure(ratio, NumberRange.Ratio),
                table.SiteOrNull(site, context.Names),
                table.Flag(only),
                table.Basis(basis),
                table.Text(notes),
                lists.Of(table, sources))
            {
                AtLeast = Math.Max(1, table.Whole(atLeast, NumberRange.Suppliers)),
            });
        }

        return recipes.ToImmutable();
    }
}
