using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads sites.csv, column by column.</summary>
internal sealed class SitesCsv
{
    public static readonly TableLayout Layout = new(
        "sites.csv",
        ["id"],
        [
            "name", "stage", "country", "operator", "owners", "latitude", "longitude", "status", "start_year", "end_year",
            "recovery_days", "ramp_days", "failure_per_year", "failure_basis", "aggregate", "basis", "notes", "source_ids",
        ],
        ["recovery_days", "ramp_days", "failure_per_year"]);

    private readonly ReadContext context;
    private readonly CsvTable table;
    private readonly SourceLists lists;
    private readonly SiteColumns columns;

    private SitesCsv(ReadContext context, CsvTable table, int bound)
    {
        this.context = context;
        this.table = table;
        lists = context.NewSourceLists();
        columns = new SiteColumns(bound);
    }

    /// <summary>The sites, and the stage of each as its row tells: -1 where it does not.</summary>
    public static (SiteTable Sites, Column<int> Stages) Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            context.ReportMissing(Layout.File, "the sites, one a row, with at least their ids");
            context.Names.Sites.Close(Layout.File);
            context.Names.Sites.IsBroken = true;
            return (new SiteTable { Ids = [], Stages = [] }, default);
        }

        TablePart[] parts = context.PartsOf(Layout.File);
        int bound = parts.Sum(part => part.RowBound);
        context.Names.Sites.Reserve(bound);
        return (parts.Length > 1 ? ReadPlain(context, table, parts, bound) : null) ?? new SitesCsv(context, table, bound).Read();
    }

    // Null where some row is not plain.
    private static (SiteTable Sites, Column<int> Stages)? ReadPlain(ReadContext context, CsvTable header, TablePart[] parts, int bound)
    {
        var columns = new SiteColumns(bound);
        int count = context.Findings.IsEmpty ? SiteBytes.Read(columns, context, header, parts) : -1;
        if (count < 0)
        {
            return null;
        }

        context.Names.Sites.Close(Layout.File);
        return (columns.ToTable(context.Names.Sites.Ids), columns.Stages.ToColumn(count));
    }

    private (SiteTable Sites, Column<int> Stages) Read()
    {
        var fields = new SiteFields(table);
        var ids = new NewIds(table, table.Field("id"), context.Names.Sites);
        int count = 0;
        while (table.Read())
        {
            if (ids.Add())
            {
                ReadRow(count++, fields);
            }
        }

        ids.Close();
        return (columns.ToTable(context.Names.Sites.Ids), columns.Stages.ToColumn(count));
    }

    private void ReadRow(int site, SiteFields fields)
    {
        columns.Names.Set(site, table.Text(fields.Name));
        columns.Stages.Set(site, table.Stage(fields.Stage, context.Names));
        columns.Countries.Set(site, new CountryIndex(table.Country(fields.Country, context.Names)));
        columns.Operators.Set(site, new OperatorIndex(table[fields.Operator] is { IsEmpty: false } name ? context.Names.Operators.FindOrAdd(name) : -1));
        columns.Owners.Set(site, OwnerList.Read(table, fields.Owners, context.Names.Operators));
        columns.Latitudes.Set(site, table.Number(fields.Latitude, NumberRange.Latitude));
        columns.Longitudes.Set(site, table.Number(fields.Longitude, NumberRange.Longitude));
        columns.Statuses.Set(site, (SiteStatus)Math.Max(0, table.Word(fields.Status, WordList.Statuses)));
        ReadYears(site, fields);
        columns.RecoveryDays.Set(site, table.Figure(fields.RecoveryDays, NumberRange.Days));
        columns.RampDays.Set(site, table.Figure(fields.RampDays, NumberRange.Days));
        columns.Aggregates.Set(site, table.Flag(fields.Aggregate));
        Basis basis = table.Basis(fields.Basis);
        columns.Bases.Set(site, basis);
        Figure failure = table.Figure(fields.FailurePerYear, NumberRange.Chance);
        columns.FailuresPerYear.Set(site, failure);
        Basis failureBasis = table[fields.FailureBasis].IsEmpty ? basis : table.Basis(fields.FailureBasis);
        columns.FailureBases.Set(site, failure.IsKnown ? failureBasis : Basis.Reported);
        columns.Notes.Set(site, table.Text(fields.Notes));
        ImmutableArray<SourceIndex> cited = lists.Of(table, fields.Sources);
        columns.Sources.Set(site, cited.IsEmpty ? null : ImmutableCollectionsMarshal.AsArray(cited));
    }

    private void ReadYears(int site, SiteFields fields)
    {
        short start = table.Year(fields.StartYear);
        short end = table.Year(fields.EndYear);
        columns.StartYears.Set(site, start);
        columns.EndYears.Set(site, end);
        if (end != 0 && end < start)
        {
            table.Error(fields.EndYear, "ends-before-start", $"The site ends in {end}, before it starts in {start}.", table[fields.EndYear].ToString(), $"{start} or later");
        }
    }

    private sealed class SiteFields(CsvTable table)
    {
        public readonly int Name = table.Field("name");
        public readonly int Stage = table.Field("stage");
        public readonly int Country = table.Field("country");
        public readonly int Operator = table.Field("operator");
        public readonly int Owners = table.Field("owners");
        public readonly int Latitude = table.Field("latitude");
        public readonly int Longitude = table.Field("longitude");
        public readonly int Status = table.Field("status");
        public readonly int StartYear = table.Field("start_year");
        public readonly int EndYear = table.Field("end_year");
        public readonly FigureFields RecoveryDays = new(table, "recovery_days");
        public readonly FigureFields RampDays = new(table, "ramp_days");
        public readonly FigureFields FailurePerYear = new(table, "failure_per_year");
        public readonly int FailureBasis = table.Field("failure_basis");
        public readonly int Aggregate = table.Field("aggregate");
        public readonly int Basis = table.Field("basis");
        public readonly int Notes = table.Field("notes");
        public readonly int Sources = table.Field("source_ids");
    }
}
