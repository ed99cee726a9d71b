using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class CountriesCsv
{
    public static readonly TableLayout Layout = new(
        "countries.csv",
        ["iso2"],
        ["iso3", "name", "governance", "ree_mine_production_t", "ree_reserves_t", "failure_per_year", "failure_basis", "year", "latitude", "longitude", "source_ids"],
        ["governance", "ree_mine_production_t", "ree_reserves_t", "failure_per_year"]);

    /// <summary>The countries listed; none where there is no such file.</summary>
    public static ImmutableArray<Country> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            return [];
        }

        ImmutableArray<Country>.Builder countries = ImmutableArray.CreateBuilder<Country>();
        (int iso2, int iso3, int name, int year) = (table.Field("iso2"), table.Field("iso3"), table.Field("name"), table.Field("year"));
        (int latitude, int longitude, int sources) = (table.Field("latitude"), table.Field("longitude"), table.Field("source_ids"));
        var governance = new FigureFields(table, "governance");
        var production = new FigureFields(table, "ree_mine_production_t");
        var reserves = new FigureFields(table, "ree_reserves_t");
        var failures = new FigureFields(table, "failure_per_year");
        int failureBasis = table.Field("failure_basis");
        SourceLists lists = context.NewSourceLists();
        var ids = new NewIds(table, iso2, context.Names.Countries);
        while (table.Read())
        {
            if (!table.IsThere(iso2, "iso2") || !table.IsCountryCode(iso2) || !ids.Add())
            {
                continue;
            }

            countries.Add(new Country(
                table[iso2].ToString(), table.Text(iso3), table.Text(name), table.Figure(governance, NumberRange.Governance),
                table.Figure(production, NumberRange.Tonnes), table.Figure(reserves, NumberRange.Tonnes), table.YearOrNull(year),
                table.Number(latitude, NumberRange.Latitude), table.Number(longitude, NumberRange.Longitude), lists.Of(table, sources))
            {
                FailurePerYear = table.Figure(failures, NumberRange.Chance),
                FailureBasis = table.Basis(failureBasis),
            });
        }

        ids.Close();
        return countries.ToImmutable();
    }

    /// <summary>A country of which only the code is known.</summary>
    public static Country Unlisted(string iso2) =>
        new(iso2, null, null, Figure.Unknown, Figure.Unknown, Figure.Unknown, null, double.NaN, double.NaN, []);
}
