using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class PricesCsv
{
    public static readonly TableLayout Layout = new(
        "prices.csv", ["material", "usd_per_kg"], ["date", "market", "basis", "notes", "source_ids"], ["usd_per_kg"]);

    public static ImmutableArray<Price> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            return [];
        }

        ImmutableArray<Price>.Builder prices = ImmutableArray.CreateBuilder<Price>();
        (int material, int date, int market) = (table.Field("material"), table.Field("date"), table.Field("market"));
        (int basis, int notes, int sources) = (table.Field("basis"), table.Field("notes"), table.Field("source_ids"));
        var price = new FigureFields(table, "usd_per_kg");
        SourceLists lists = context.NewSourceLists();
        while (table.Read())
        {
            table.IsThere(price.Value, "usd_per_kg");
            prices.Add(new Price(
                new MaterialIndex(table.IsThere(material, "material") ? table.Material(material, context.Names) : -1),
                table.Figure(price, NumberRange.Money),
                table.Date(date),
                table.Text(market),
                table.Basis(basis),
                table.Text(notes),
                lists.Of(table, sources)));
        }

        return prices.ToImmutable();
    }
}
