using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>prices.csv.</summary>
public static class PriceSchema
{
    private static readonly ColumnSchema<Price, MaterialIndex> Material = new("material", "Id of the material.", new MaterialType(), (_, row) => row.Material) { IsRequired = true };
    private static readonly ColumnSchema<Price, Figure> UsdPerKg = new("usd_per_kg", "Price, US dollars a kilogram.", new FigureType(NumberRange.Money), (_, row) => row.UsdPerKg) { IsRequired = true };
    private static readonly ColumnSchema<Price, PartialDate> Date = new("date", "Of the price: YYYY, YYYY-MM or YYYY-MM-DD.", new DateType(), (_, row) => row.Date);
    private static readonly ColumnSchema<Price, string?> Market = new("market", "Where the price holds.", new TextType(), (_, row) => row.Market);
    private static readonly ColumnSchema<Price, Basis> Basis = RowColumns.Basis<Price>(row => row.Basis);
    private static readonly ColumnSchema<Price, string?> Notes = RowColumns.Notes<Price>(row => row.Note);
    private static readonly ColumnSchema<Price, ImmutableArray<SourceIndex>> Sources = RowColumns.Sources<Price>(row => row.Sources);
    private static readonly ColumnSchema<Price, PartialDate> Checked = RowColumns.Checked<Price>(row => row.Checked);

    /// <summary>The table.</summary>
    public static RecordSchema<Price> Table { get; } = new(
        "prices.csv",
        row => new Price(row.Of(Material), row.Of(UsdPerKg), row.Of(Date), row.Of(Market), row.Of(Basis), row.Of(Notes), row.Of(Sources)) { Checked = row.Of(Checked) },
        data => data.Prices,
        (data, rows) => data with { Prices = rows },
        Material,
        UsdPerKg,
        Date,
        Market,
        Basis,
        Notes,
        Sources,
        Checked)
    {
        AlwaysWritten = 2,
        Order = [Material, Date, Market],
    };
}
