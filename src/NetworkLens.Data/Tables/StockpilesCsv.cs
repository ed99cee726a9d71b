using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class StockpilesCsv
{
    public static readonly TableLayout Layout = new(
        "stockpiles.csv",
        ["id"],
        ["name", "owner", "site", "material", "kind", "tonnes", "value_usd", "year", "basis", "source_ids", "notes"],
        ["tonnes", "value_usd"]);

    public static ImmutableArray<Stockpile> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            return [];
        }

        ImmutableArray<Stockpile>.Builder stockpiles = ImmutableArray.CreateBuilder<Stockpile>();
        (int id, int name, int owner, int site) = (table.Field("id"), table.Field("name"), table.Field("owner"), table.Field("site"));
        (int material, int kind, int year) = (table.Field("material"), table.Field("kind"), table.Field("year"));
        (int basis, int notes, int sources) = (table.Field("basis"), table.Field("notes"), table.Field("source_ids"));
        var tonnes = new FigureFields(table, "tonnes");
        var value = new FigureFields(table, "value_usd");
        SourceLists lists = context.NewSourceLists();
        var ids = new NewIds(table, id, new IdIndex());
        while (table.Read())
        {
            if (!ids.Add())
            {
                continue;
            }

            MaterialIndex? held = table.MaterialOrNull(material, context.Names);
            stockpiles.Add(new Stockpile(
                table[id].ToString(), table.Text(name), table.Text(owner), table.SiteOrNull(site, context.Names), held,
                (StockpileKind)Math.Max(0, table.Word(kind, WordList.StockpileKinds)),
                context.Units.ToTonnes(table.Figure(tonnes, NumberRange.Tonnes), held?.Value ?? -1), table.Figure(value, NumberRange.Money), table.YearOrNull(year),
                table.Basis(basis), table.Text(notes), lists.Of(table, sources)));
        }

        return stockpiles.ToImmutable();
    }
}
