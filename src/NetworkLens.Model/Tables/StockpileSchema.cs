using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>stockpiles.csv.</summary>
public static class StockpileSchema
{
    private static readonly ColumnSchema<Stockpile, string> Id = new("id", "The stock's id; scenarios release it by it.", new IdType(), (_, row) => row.Id) { IsRequired = true, End = "id" };
    private static readonly ColumnSchema<Stockpile, string?> Name = new("name", "For people.", new TextType(), (_, row) => row.Name);
    private static readonly ColumnSchema<Stockpile, string?> Owner = new("owner", "Who holds it: a country, a bloc or a firm.", new TextType(), (_, row) => row.Owner);
    private static readonly ColumnSchema<Stockpile, SiteIndex?> Site = new(
        "site", "Id of the site that may use it; any user in its owner's country or bloc where empty.", new OptionalSiteType(), (_, row) => row.Site);

    private static readonly ColumnSchema<Stockpile, MaterialIndex?> Material = new("material", "Id of the material.", new OptionalMaterialType(), (_, row) => row.Material);
    private static readonly ColumnSchema<Stockpile, StockpileKind> Kind = new("kind", "held is there and counts; plan and flow do not.", new WordType<StockpileKind>(WordList.StockpileKinds, null), (_, row) => row.Kind);
    private static readonly ColumnSchema<Stockpile, Figure> Tonnes = new("tonnes", "How much, t.", new FigureType(NumberRange.Tonnes, isMass: true), (_, row) => row.Tonnes);
    private static readonly ColumnSchema<Stockpile, Figure> ValueUsd = new("value_usd", "Worth, US dollars.", new FigureType(NumberRange.Money), (_, row) => row.ValueUsd);
    private static readonly ColumnSchema<Stockpile, int?> Year = new("year", "Year of the figures.", new YearType(), (_, row) => row.Year);
    private static readonly ColumnSchema<Stockpile, Basis> Basis = RowColumns.Basis<Stockpile>(row => row.Basis);
    private static readonly ColumnSchema<Stockpile, ImmutableArray<SourceIndex>> Sources = RowColumns.Sources<Stockpile>(row => row.Sources);
    private static readonly ColumnSchema<Stockpile, PartialDate> Checked = RowColumns.Checked<Stockpile>(row => row.Checked);
    private static readonly ColumnSchema<Stockpile, string?> Notes = RowColumns.Notes<Stockpile>(row => row.Note);

    /// <summary>The table.</summary>
    public static RecordSchema<Stockpile> Table { get; } = new(
        "stockpiles.csv",
        row => new Stockpile(
            row.Of(Id), row.Of(Name), row.Of(Owner), row.Of(Site), row.Of(Material), row.Of(Kind), row.Of(Tonnes), row.Of(ValueUsd), row.Of(Year), row.Of(Basis), row.Of(Notes), row.Of(Sources))
        { Checked = row.Of(Checked) },
        data => data.Stockpiles,
        (data, rows) => data with { Stockpiles = rows },
        Id,
        Name,
        Owner,
        Site,
        Material,
        Kind,
        Tonnes,
        ValueUsd,
        Year,
        Basis,
        Sources,
        Notes,
        Checked)
    {
        HasIds = true,
    };
}
