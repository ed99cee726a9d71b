using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Rows of what sites make, need and ask for: each is written and read in the same order.</summary>
internal static class StoredFlows
{
    public static void Write(RowWriter to, Output row)
    {
        to.Put(row.Site);
        to.Put(row.Material);
        to.Put(row.TonnesPerYear);
        to.Put(row.Kind);
        to.NumberOrNull(row.Year);
        to.Put(row.IsSource);
        to.Put(row.Basis);
        to.Text(row.Note);
        to.Sources(row.Sources);
    }

    public static Output Output(ref RowReader from) => new(
        from.Take<SiteIndex>(), from.Take<MaterialIndex>(), from.Take<Figure>(), from.Take<OutputKind>(), from.NumberOrNull(), from.Take<bool>(),
        from.Take<Basis>(), from.TextOrNull(), from.Sources());

    public static void Write(RowWriter to, Demand row)
    {
        to.Put(row.Site);
        to.Put(row.Material);
        to.Put(row.TonnesPerYear);
        to.NumberOrNull(row.Year);
        to.Put(row.Weight);
        to.Put(row.ValueUsdPerTonne);
        to.Put(row.Basis);
        to.Text(row.Note);
        to.Sources(row.Sources);
    }

    public static Demand Demand(ref RowReader from)
    {
        var (site, material, tonnes, year, weight, value) = (from.Take<SiteIndex>(), from.Take<MaterialIndex>(), from.Take<Figure>(), from.NumberOrNull(), from.Take<Figure>(), from.Take<Figure>());
        return new Demand(site, material, tonnes, year, weight, from.Take<Basis>(), from.TextOrNull(), from.Sources()) { ValueUsdPerTonne = value };
    }

    public static void Write(RowWriter to, RecipeRow row)
    {
        to.Put(row.Output);
        to.Put(row.Input);
        to.Text(row.Variant);
        to.Text(row.Process);
        to.Put(row.TonnesPerTonne);
        to.NumberOrNull(row.Site?.Value);
        to.Put(row.Only);
        to.Put(row.Basis);
        to.Text(row.Note);
        to.Sources(row.Sources);
        to.Put(row.AtLeast);
    }

    public static RecipeRow Recipe(ref RowReader from) => new(
        from.Take<MaterialIndex>(), from.Take<MaterialIndex>(), from.Text(), from.TextOrNull(), from.Take<Figure>(), Site(from.NumberOrNull()), from.Take<bool>(),
        from.Take<Basis>(), from.TextOrNull(), from.Sources())
    {
        AtLeast = from.Take<int>(),
    };

    public static void Write(RowWriter to, Stockpile row)
    {
        to.Text(row.Id);
        to.Text(row.Name);
        to.Text(row.Owner);
        to.NumberOrNull(row.Site?.Value);
        to.NumberOrNull(row.Material?.Value);
        to.Put(row.Kind);
        to.Put(row.Tonnes);
        to.Put(row.ValueUsd);
        to.NumberOrNull(row.Year);
        to.Put(row.Basis);
        to.Text(row.Note);
        to.Sources(row.Sources);
    }

    public static Stockpile Stockpile(ref RowReader from) => new(
        from.Text(), from.TextOrNull(), from.TextOrNull(), Site(from.NumberOrNull()), Material(from.NumberOrNull()), from.Take<StockpileKind>(),
        from.Take<Figure>(), from.Take<Figure>(), from.NumberOrNull(), from.Take<Basis>(), from.TextOrNull(), from.Sources());

    public static void Write(RowWriter to, Price row)
    {
        to.Put(row.Material);
        to.Put(row.UsdPerKg);
        to.Put(row.Date);
        to.Text(row.Market);
        to.Put(row.Basis);
        to.Text(row.Note);
        to.Sources(row.Sources);
    }

    public static Price Price(ref RowReader from) => new(
        from.Take<MaterialIndex>(), from.Take<Figure>(), from.Take<PartialDate>(), from.TextOrNull(), from.Take<Basis>(), from.TextOrNull(), from.Sources());

    public static void Write(RowWriter to, Investment row)
    {
        to.Put(row.Stage);
        to.NumberOrNull(row.Material?.Value);
        to.NumberOrNull(row.Country?.Value);
        to.NumberOrNull(row.Site?.Value);
        to.Put(row.FixedUsd);
        to.Put(row.UsdPerTonnePerYear);
        to.Put(row.MaxTonnesPerYear);
        to.NumberOrNull(row.EarliestYear);
        to.Put(row.Basis);
        to.Text(row.Note);
        to.Sources(row.Sources);
    }

    public static Investment Investment(ref RowReader from) => new(
        from.Take<StageIndex>(), Material(from.NumberOrNull()), from.NumberOrNull() is { } country ? new CountryIndex(country) : null, Site(from.NumberOrNull()),
        from.Take<Figure>(), from.Take<Figure>(), from.Take<Figure>(), from.NumberOrNull(), from.Take<Basis>(), from.TextOrNull(), from.Sources());

    private static SiteIndex? Site(int? value) => value is { } site ? new SiteIndex(site) : null;

    private static MaterialIndex? Material(int? value) => value is { } material ? new MaterialIndex(material) : null;
}
