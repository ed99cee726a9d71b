using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class InvestmentsCsv
{
    public static readonly TableLayout Layout = new(
        "investments.csv",
        ["stage", "fixed_usd", "usd_per_tonne_per_year"],
        ["material", "country", "site", "max_tonnes_per_year", "earliest_year", "basis", "notes", "source_ids"],
        ["fixed_usd", "usd_per_tonne_per_year", "max_tonnes_per_year"]);

    public static ImmutableArray<Investment> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            return [];
        }

        ImmutableArray<Investment>.Builder investments = ImmutableArray.CreateBuilder<Investment>();
        (int stage, int material, int country, int site, int year) =
            (table.Field("stage"), table.Field("material"), table.Field("country"), table.Field("site"), table.Field("earliest_year"));
        (int basis, int notes, int sources) = (table.Field("basis"), table.Field("notes"), table.Field("source_ids"));
        var once = new FigureFields(table, "fixed_usd");
        var perTonne = new FigureFields(table, "usd_per_tonne_per_year");
        var most = new FigureFields(table, "max_tonnes_per_year");
        SourceLists lists = context.NewSourceLists();
        while (table.Read())
        {
            table.IsThere(once.Value, "fixed_usd");
            table.IsThere(perTonne.Value, "usd_per_tonne_per_year");
            MaterialIndex? made = table.MaterialOrNull(material, context.Names);
            investments.Add(new Investment(
                new StageIndex(table.IsThere(stage, "stage") ? table.Stage(stage, context.Names) : -1),
                made,
                table.Country(country, context.Names) is var where and >= 0 ? new CountryIndex(where) : null,
                table.SiteOrNull(site, context.Names),
                table.Figure(once, NumberRange.Money),
                table.Figure(perTonne, NumberRange.Money),
                context.Units.ToTonnes(table.Figure(most, NumberRange.Tonnes), made?.Value ?? -1),
                table.YearOrNull(year),
                table.Basis(basis),
                table.Text(notes),
                lists.Of(table, sources)));
        }

        return investments.ToImmutable();
    }
}
