using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>investments.csv.</summary>
public static class InvestmentSchema
{
    private static readonly ColumnSchema<Investment, StageIndex> Stage = new(
        "stage", "Tier of the chain: an id of dataset.json; worked out from the links where it is missing.", new StageType(), (_, row) => row.Stage)
    { IsRequired = true };

    private static readonly ColumnSchema<Investment, MaterialIndex?> Material = new(
        "material", "Id of the material that would be made; any of the stage where empty.", new OptionalMaterialType(), (_, row) => row.Material);

    private static readonly ColumnSchema<Investment, CountryIndex?> Country = new("country", "Two capital letters (ISO 3166-1); XX where nobody knows.", new OptionalCountryType(), (_, row) => row.Country);
    private static readonly ColumnSchema<Investment, SiteIndex?> Site = new("site", "Id of the one site that the row is about.", new OptionalSiteType(), (_, row) => row.Site);
    private static readonly ColumnSchema<Investment, Figure> FixedUsd = new(
        "fixed_usd", "Cost of building at all, US dollars.", new FigureType(NumberRange.Money), (_, row) => row.FixedUsd)
    { IsRequired = true };

    private static readonly ColumnSchema<Investment, Figure> PerTonne = new(
        "usd_per_tonne_per_year", "Cost of each t/yr of capacity, US dollars.", new FigureType(NumberRange.Money), (_, row) => row.UsdPerTonnePerYear)
    { IsRequired = true };

    private static readonly ColumnSchema<Investment, Figure> Most = new(
        "max_tonnes_per_year", "The most that can be built, t/yr.", new FigureType(NumberRange.Tonnes, isMass: true), (_, row) => row.MaxTonnesPerYear);

    private static readonly ColumnSchema<Investment, int?> EarliestYear = new("earliest_year", "First year it could run, YYYY.", new YearType(), (_, row) => row.EarliestYear);
    private static readonly ColumnSchema<Investment, Basis> Basis = RowColumns.Basis<Investment>(row => row.Basis);
    private static readonly ColumnSchema<Investment, string?> Notes = RowColumns.Notes<Investment>(row => row.Note);
    private static readonly ColumnSchema<Investment, ImmutableArray<SourceIndex>> Sources = RowColumns.Sources<Investment>(row => row.Sources);
    private static readonly ColumnSchema<Investment, PartialDate> Checked = RowColumns.Checked<Investment>(row => row.Checked);

    /// <summary>The table.</summary>
    public static RecordSchema<Investment> Table { get; } = new(
        "investments.csv",
        row => new Investment(
            row.Of(Stage), row.Of(Material), row.Of(Country), row.Of(Site), row.Of(FixedUsd), row.Of(PerTonne), row.Of(Most), row.Of(EarliestYear), row.Of(Basis), row.Of(Notes), row.Of(Sources))
        { Checked = row.Of(Checked) },
        data => data.Investments,
        (data, rows) => data with { Investments = rows },
        Stage,
        Material,
        Country,
        Site,
        FixedUsd,
        PerTonne,
        Most,
        EarliestYear,
        Basis,
        Notes,
        Sources,
        Checked)
    {
        Order = [Stage, Material, Country, Site, EarliestYear],
    };
}
