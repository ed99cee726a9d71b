using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>The tables that belong to no site, always whole: what a part of the sites leaves unused does no harm.</summary>
internal static class WorldTables
{
    public static void Write(CsvTable table, DataSet data)
    {
        table.Write("materials.csv", data.Materials, 1,
        [
            new CsvColumn<Material>("id", row => row.Id),
            new("name", row => row.Name),
            new("element", row => row.Element),
            new("form", row => row.Form),
            new("unit", row => row.Unit),
        ]);
        if (!data.Countries.IsEmpty)
        {
            Countries(table, data);
        }

        if (!data.Blocs.IsEmpty)
        {
            Blocs(table, data);
        }

        if (!data.Policies.IsEmpty)
        {
            Policies(table, data);
        }

        if (!data.Prices.IsEmpty)
        {
            Prices(table, data);
        }

        if (!data.Sources.IsEmpty)
        {
            Sources(table, data);
        }
    }

    private static void Countries(CsvTable table, DataSet data) => table.Write("countries.csv", data.Countries, 1,
    [
        new CsvColumn<Country>("iso2", row => row.Iso2),
        new("iso3", row => row.Iso3),
        new("name", row => row.Name),
        .. CsvColumn<Country>.Figure("governance", row => row.Governance),
        .. CsvColumn<Country>.Figure("ree_mine_production_t", row => row.MineProductionTonnes),
        .. CsvColumn<Country>.Figure("ree_reserves_t", row => row.ReservesTonnes),
        .. CsvColumn<Country>.Figure("failure_per_year", row => row.FailurePerYear),
        new("failure_basis", row => row.FailurePerYear.IsKnown && row.FailureBasis != Basis.Reported ? DataWords.Word(row.FailureBasis) : null),
        new("year", row => CsvCell.Year(row.Year)),
        new("latitude", row => CsvCell.Number(row.Latitude)),
        new("longitude", row => CsvCell.Number(row.Longitude)),
        new("source_ids", row => CsvCell.Sources(data, row.Sources.AsSpan())),
    ]);

    private static void Blocs(CsvTable table, DataSet data)
    {
        table.Write("blocs.csv", data.Blocs, 1,
        [
            new CsvColumn<Bloc>("id", row => row.Id),
            new("name", row => row.Name),
            new("description", row => row.Description),
            new("source_ids", row => CsvCell.Sources(data, row.Sources.AsSpan())),
        ]);
        table.Write("bloc-members.csv", data.Blocs.SelectMany(bloc => bloc.Members.Select(member => (Bloc: bloc.Id, Member: member))), 2,
        [
            new CsvColumn<(string Bloc, BlocMember Member)>("bloc", row => row.Bloc),
            new("country", row => data.Countries[row.Member.Country.Value].Iso2),
            new("status", row => row.Member.Status),
            new("since", row => CsvCell.Date(row.Member.Since)),
            new("notes", row => row.Member.Note),
            new("source_ids", row => CsvCell.Sources(data, row.Member.Sources.AsSpan())),
        ]);
    }

    private static void Policies(CsvTable table, DataSet data) => table.Write("policies.csv", data.Policies, 1,
    [
        new CsvColumn<Policy>("id", row => row.Id),
        new("name", row => row.Name),
        new("issuer", row => row.Issuer),
        new("kind", row => row.Kind),
        new("effective", row => CsvCell.Date(row.Effective)),
        new("suspended", row => CsvCell.Date(row.Suspended)),
        new("suspension_ends", row => CsvCell.Date(row.SuspensionEnds)),
        new("ends", row => CsvCell.Date(row.Ends)),
        new("materials", row => string.Join(';', row.Materials.Select(material => data.Materials[material.Value].Id))),
        new("from", row => row.From),
        new("to", row => row.To),
        .. CsvColumn<Policy>.Figure("severity", row => row.Severity),
        .. CsvColumn<Policy>.Figure("rate_percent", row => row.RatePercent),
        new("source_ids", row => CsvCell.Sources(data, row.Sources.AsSpan())),
        new("notes", row => row.Note),
    ]);

    private static void Prices(CsvTable table, DataSet data) => table.Write("prices.csv", data.Prices, 2,
    [
        new CsvColumn<Price>("material", row => data.Materials[row.Material.Value].Id),
        .. CsvColumn<Price>.Figure("usd_per_kg", row => row.UsdPerKg),
        new("date", row => CsvCell.Date(row.Date)),
        new("market", row => row.Market),
        new("basis", row => DataWords.Word(row.Basis)),
        new("notes", row => row.Note),
        new("source_ids", row => CsvCell.Sources(data, row.Sources.AsSpan())),
    ]);

    private static void Sources(CsvTable table, DataSet data) => table.Write("sources.csv", data.Sources, 1,
    [
        new CsvColumn<Source>("id", row => row.Id),
        new("title", row => row.Title),
        new("publisher", row => row.Publisher),
        new("date", row => CsvCell.Date(row.Date)),
        new("url", row => row.Address),
        new("grade", row => row.Grade == SourceGrade.None ? null : row.Grade.ToString()),
    ]);
}
