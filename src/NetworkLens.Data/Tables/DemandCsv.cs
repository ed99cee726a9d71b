using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class DemandCsv
{
    public static readonly TableLayout Layout = new(
        "demand.csv", ["site", "material"], ["tonnes_per_year", "year", "weight", "value_usd_per_tonne", "basis", "notes", "source_ids"], ["tonnes_per_year", "weight", "value_usd_per_tonne"]);

    /// <summary>Rows in the order of the file; default where there is no such file.</summary>
    public static ImmutableArray<Demand> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            return default;
        }

        ImmutableArray<Demand>.Builder demand = ImmutableArray.CreateBuilder<Demand>();
        (int site, int material, int year) = (table.Field("site"), table.Field("material"), table.Field("year"));
        (int basis, int notes, int sources) = (table.Field("basis"), table.Field("notes"), table.Field("source_ids"));
        var tonnes = new FigureFields(table, "tonnes_per_year");
        var weight = new FigureFields(table, "weight");
        var value = new FigureFields(table, "value_usd_per_tonne");
        SourceLists lists = context.NewSourceLists();
        while (table.Read())
        {
            Figure weighs = table.Figure(weight, NumberRange.Weight);
            int asked = table.IsThere(material, "material") ? table.Material(material, context.Names) : -1;
            demand.Add(new Demand(
                new SiteIndex(table.IsThere(site, "site") ? table.Site(site, context.Names) : -1),
                new MaterialIndex(asked),
                context.Units.ToTonnes(table.Figure(tonnes, NumberRange.Tonnes), asked),
                table.YearOrNull(year),
                weighs.IsKnown ? weighs : weighs with { Value = 1 },
                table.Basis(basis),
                table.Text(notes),
                lists.Of(table, sources))
            {
                ValueUsdPerTonne = table.Figure(value, NumberRange.Money),
            });
        }

        return demand.ToImmutable();
    }
}
