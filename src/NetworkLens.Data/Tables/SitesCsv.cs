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
    private readonly int bound;
    private readonly SourceLists lists;
    private readonly ColumnBuilder<string?> names;
    private readonly ColumnBuilder<int> stages;
    private readonly ColumnBuilder<CountryIndex> countries;
    private readonly ColumnBuilder<OperatorIndex> operators;
    private readonly ColumnBuilder<Owner[]?> owners;
    private readonly ColumnBuilder<double> latitudes;
    private readonly ColumnBuilder<double> longitudes;
    private readonly ColumnBuilder<SiteStatus> statuses;
    private readonly ColumnBuilder<short> startYears;
    private readonly ColumnBuilder<short> endYears;
    private readonly ColumnBuilder<Figure> recoveryDays;
    private readonly ColumnBuilder<Figure> rampDays;
    private readonly ColumnBuilder<Figure> failures;
    private readonly ColumnBuilder<Basis> failureBases;
    private readonly ColumnBuilder<bool> aggregates;
    private readonly ColumnBuilder<Basis> bases;
    private readonly ColumnBuilder<string?> notes;
    private readonly ColumnBuilder<SourceIndex[]?> sources;

    private SitesCsv(ReadContext context, CsvTable table, int bound)
    {
        this.context = context;
        this.table = table;
        this.bound = bound;
        lists = context.NewSourceLists();
        names = new(bound, null);
        stages = new(bound, -1);
        countries = new(bound, new CountryIndex(-1));
        operators = new(bound, new OperatorIndex(-1));
        owners = new(bound, null);
        latitudes = new(bound, double.NaN);
        longitudes = new(bound, double.NaN);
        statuses = new(bound, SiteStatus.Operating);
        startYears = new(bound, 0);
        endYears = new(bound, 0);
        recoveryDays = new(bound, Figure.Unknown);
        rampDays = new(bound, Figure.Unknown);
        failures = new(bound, Figure.Unknown);
        failureBases = new(bound, Basis.Reported);
        aggregates = new(bound, false);
        bases = new(bound, Basis.Reported);
        notes = new(bound, null);
        sources = new(bound, null);
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

        return new SitesCsv(context, table, context.PartsOf(Layout.File).Sum(part => part.RowBound)).Read();
    }

    private (SiteTable Sites, Column<int> Stages) Read()
    {
        int id = table.Field("id");
        context.Names.Sites.Reserve(bound);
        var fields = new SiteFields(table);
        var ids = new NewIds(table, id, context.Names.Sites);
        int count = 0;
        while (table.Read())
        {
            if (ids.Add())
            {
                ReadRow(count++, fields);
            }
        }

        ids.Close();
        return (new SiteTable
        {
            Ids = [.. context.Names.Sites.Ids],
            Stages = [],
            Names = names.ToColumn(count),
            Countries = countries.ToColumn(count),
            Operators = operators.ToColumn(count),
            Owners = owners.ToColumn(count),
            Latitudes = latitudes.ToColumn(count),
            Longitudes = longitudes.ToColumn(count),
            Statuses = statuses.ToColumn(count),
            StartYears = startYears.ToColumn(count),
            EndYears = endYears.ToColumn(count),
            RecoveryDays = recoveryDays.ToColumn(count),
            RampDays = rampDays.ToColumn(count),
            FailuresPerYear = failures.ToColumn(count),
            FailureBases = failureBases.ToColumn(count),
            Aggregates = aggregates.ToColumn(count),
            Bases = bases.ToColumn(count),
            Notes = notes.ToColumn(count),
            Sources = sources.ToColumn(count),
        }, stages.ToColumn(count));
    }

    private void ReadRow(int site, SiteFields fields)
    {
        names.Set(site, table.Text(fields.Name));
        stages.Set(site, table.Stage(fields.Stage, context.Names));
        countries.Set(site, new CountryIndex(table.Country(fields.Country, context.Names)));
        operators.Set(site, new OperatorIndex(table[fields.Operator] is { IsEmpty: false } name ? context.Names.Operators.FindOrAdd(name) : -1));
        owners.Set(site, OwnerList.Read(table, fields.Owners, context.Names.Operators));
        latitudes.Set(site, table.Number(fields.Latitude, NumberRange.Latitude));
        longitudes.Set(site, table.Number(fields.Longitude, NumberRange.Longitude));
        statuses.Set(site, (SiteStatus)Math.Max(0, table.Word(fields.Status, WordList.Statuses)));
        ReadYears(site, fields);
        recoveryDays.Set(site, table.Figure(fields.RecoveryDays, NumberRange.Days));
        rampDays.Set(site, table.Figure(fields.RampDays, NumberRange.Days));
        aggregates.Set(site, table.Flag(fields.Aggregate));
        Basis basis = table.Basis(fields.Basis);
        bases.Set(site, basis);
        Figure failure = table.Figure(fields.FailurePerYear, NumberRange.Chance);
        failures.Set(site, failure);
        Basis failureBasis = table[fields.FailureBasis].IsEmpty ? basis : table.Basis(fields.FailureBasis);
        failureBases.Set(site, failure.IsKnown ? failureBasis : Basis.Reported);
        notes.Set(site, table.Text(fields.Notes));
        ImmutableArray<SourceIndex> cited = lists.Of(table, fields.Sources);
        sources.Set(site, cited.IsEmpty ? null : ImmutableCollectionsMarshal.AsArray(cited));
    }

    private void ReadYears(int site, SiteFields fields)
    {
        short start = table.Year(fields.StartYear);
        short end = table.Year(fields.EndYear);
        startYears.Set(site, start);
        endYears.Set(site, end);
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
