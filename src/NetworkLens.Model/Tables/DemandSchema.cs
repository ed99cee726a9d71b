using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>demand.csv.</summary>
public static class DemandSchema
{
    private static readonly ColumnSchema<Demand, SiteIndex> Site = new("site", "Id of the site that asks.", new SiteType(), (_, row) => row.Site) { IsRequired = true, End = "from" };
    private static readonly ColumnSchema<Demand, MaterialIndex> Material = new("material", "Id of the material it asks for.", new MaterialType(), (_, row) => row.Material) { IsRequired = true, End = "to" };
    private static readonly ColumnSchema<Demand, Figure> Tonnes = new("tonnes_per_year", "What it asks for, t/yr.", new FigureType(NumberRange.Tonnes, isMass: true), (_, row) => row.TonnesPerYear);
    private static readonly ColumnSchema<Demand, int?> Year = new("year", "The year the row holds for; the newest of the year asked about or before counts.", new YearType(), (_, row) => row.Year);
    private static readonly ColumnSchema<Demand, Figure> Weight = new("weight", "How much a lost tonne counts against those of others; 1 where empty.", new FigureType(NumberRange.Weight, whenEmpty: 1), (_, row) => row.Weight);
    private static readonly ColumnSchema<Demand, Figure> Value = new(
        "value_usd_per_tonne", "Sales, or value added, of what a tonne of it goes into, US dollars.", new FigureType(NumberRange.Money), (_, row) => row.ValueUsdPerTonne);

    private static readonly ColumnSchema<Demand, Basis> Basis = RowColumns.Basis<Demand>(row => row.Basis);
    private static readonly ColumnSchema<Demand, string?> Notes = RowColumns.Notes<Demand>(row => row.Note);
    private static readonly ColumnSchema<Demand, ImmutableArray<SourceIndex>> Sources = RowColumns.Sources<Demand>(row => row.Sources);
    private static readonly ColumnSchema<Demand, PartialDate> Checked = RowColumns.Checked<Demand>(row => row.Checked);

    /// <summary>The table; a data set without it means something else than one where it is empty.</summary>
    public static RecordSchema<Demand> Table { get; } = new(
        "demand.csv",
        row => new Demand(row.Of(Site), row.Of(Material), row.Of(Tonnes), row.Of(Year), row.Of(Weight), row.Of(Basis), row.Of(Notes), row.Of(Sources)) { ValueUsdPerTonne = row.Of(Value), Checked = row.Of(Checked) },
        data => data.Demand,
        (data, rows) => data with { Demand = rows },
        Site,
        Material,
        Tonnes,
        Year,
        Weight,
        Value,
        Basis,
        Notes,
        Sources,
        Checked)
    {
        AlwaysWritten = 2,
        Order = [Site, Material, Year],
        DiffersFromEmpty = true,
    };
}
