using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>countries.csv.</summary>
public static class CountrySchema
{
    private static readonly ColumnSchema<Country, string> Iso2 = new("iso2", "Two capital letters (ISO 3166-1); XX is a country nobody knows.", new IdType(), (_, row) => row.Iso2) { IsRequired = true, End = "id" };
    private static readonly ColumnSchema<Country, string?> Iso3 = new("iso3", "Three letters.", new TextType(), (_, row) => row.Iso3);
    private static readonly ColumnSchema<Country, string?> Name = new("name", "For people.", new TextType(), (_, row) => row.Name);
    private static readonly ColumnSchema<Country, Figure> Governance = new("governance", "Governance indicator, 0 best to 10 worst.", new FigureType(NumberRange.Governance), (_, row) => row.Governance);
    private static readonly ColumnSchema<Country, Figure> MineProduction = new("ree_mine_production_t", "Rare-earth oxide mined, t/yr.", new FigureType(NumberRange.Tonnes), (_, row) => row.MineProductionTonnes);
    private static readonly ColumnSchema<Country, Figure> Reserves = new("ree_reserves_t", "Rare-earth oxide in reserves, t.", new FigureType(NumberRange.Tonnes), (_, row) => row.ReservesTonnes);
    private static readonly ColumnSchema<Country, Figure> Failure = new(
        "failure_per_year", "Chance that all of the country fails together within a year, 0 to 1.", new FigureType(NumberRange.Chance), (_, row) => row.FailurePerYear);

    private static readonly ColumnSchema<Country, Basis> FailureBasis = new("failure_basis", "How that chance is known; as the row where empty.", RowColumns.BasisType, (_, row) => row.FailureBasis)
    {
        IsTold = (_, row) => row.FailurePerYear.IsKnown && row.FailureBasis != Basis.Reported,
    };

    private static readonly ColumnSchema<Country, int?> Year = new("year", "Year of the figures.", new YearType(), (_, row) => row.Year);
    private static readonly ColumnSchema<Country, double> Latitude = new("latitude", "Degrees north, -90 to 90.", new NumberType(NumberRange.Latitude), (_, row) => row.Latitude);
    private static readonly ColumnSchema<Country, double> Longitude = new("longitude", "Degrees east, -180 to 180.", new NumberType(NumberRange.Longitude), (_, row) => row.Longitude);
    private static readonly ColumnSchema<Country, ImmutableArray<SourceIndex>> Sources = RowColumns.Sources<Country>(row => row.Sources);

    /// <summary>The table.</summary>
    public static RecordSchema<Country> Table { get; } = new(
        "countries.csv",
        row => new Country(
            row.Of(Iso2), row.Of(Iso3), row.Of(Name), row.Of(Governance), row.Of(MineProduction), row.Of(Reserves), row.Of(Year), row.Of(Latitude), row.Of(Longitude), row.Of(Sources))
        {
            FailurePerYear = row.Of(Failure),
            FailureBasis = row.Of(FailureBasis),
        },
        data => data.Countries,
        (data, rows) => data with { Countries = rows },
        Iso2,
        Iso3,
        Name,
        Governance,
        MineProduction,
        Reserves,
        Failure,
        FailureBasis,
        Year,
        Latitude,
        Longitude,
        Sources)
    {
        HasIds = true,
    };
}
