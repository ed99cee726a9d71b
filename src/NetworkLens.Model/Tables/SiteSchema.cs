using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>sites.csv.</summary>
public static class SiteSchema
{
    /// <summary>Ids: every other column is beside them.</summary>
    public static ColumnSchema<SiteIndex, string> Id { get; } = new(
        "id", "The site's id, up to 200 characters; other tables name the site by it.", new IdType(), (data, site) => data.Sites.Id(site))
    { IsRequired = true, End = "id" };

    /// <summary>Names for people.</summary>
    public static SiteColumn<string?> Name { get; } = new("name", "For people.", new TextType(), null, table => table.Names, (table, cells) => table with { Names = cells });

    /// <summary>Tiers: what the row says, or what the links tell.</summary>
    public static ColumnSchema<SiteIndex, StageIndex> Stage { get; } = new(
        "stage", "Tier of the chain: an id of dataset.json; worked out from the links where it is missing.", new StageType(), (data, site) => data.Sites.Stage(site));

    /// <summary>Where a site is.</summary>
    public static SiteColumn<CountryIndex> Country { get; } = new(
        "country", "Two capital letters (ISO 3166-1); XX where nobody knows.", new CountryType(), new CountryIndex(-1), table => table.Countries, (table, cells) => table with { Countries = cells });

    /// <summary>Who runs it.</summary>
    public static SiteColumn<OperatorIndex> Operator { get; } = new(
        "operator", "Who runs it, one name.", new OperatorType(), new OperatorIndex(-1), table => table.Operators, (table, cells) => table with { Operators = cells });

    /// <summary>Who owns it.</summary>
    public static SiteColumn<Owner[]?> Owners { get; } = new(
        "owners", "Who owns it: NAME:share;NAME:share, shares from 0 to 1.", new OwnersType(), null, table => table.Owners, (table, cells) => table with { Owners = cells });

    /// <summary>Degrees north.</summary>
    public static SiteColumn<double> Latitude { get; } = new(
        "latitude", "Degrees north, -90 to 90.", new NumberType(NumberRange.Latitude), double.NaN, table => table.Latitudes, (table, cells) => table with { Latitudes = cells });

    /// <summary>Degrees east.</summary>
    public static SiteColumn<double> Longitude { get; } = new(
        "longitude", "Degrees east, -180 to 180.", new NumberType(NumberRange.Longitude), double.NaN, table => table.Longitudes, (table, cells) => table with { Longitudes = cells });

    /// <summary>Whether it runs.</summary>
    public static SiteColumn<SiteStatus> Status { get; } = new(
        "status", "Whether it runs: operating where empty; idle never; planned and construction from start_year; unconfirmed only with --include-unconfirmed.",
        new WordType<SiteStatus>(WordList.Statuses, SiteStatus.Operating), SiteStatus.Operating, table => table.Statuses, (table, cells) => table with { Statuses = cells });

    /// <summary>First year it runs.</summary>
    public static SiteColumn<short> StartYear { get; } = new(
        "start_year", "First year it runs, YYYY.", new ShortYearType(), 0, table => table.StartYears, (table, cells) => table with { StartYears = cells });

    /// <summary>Last year it runs.</summary>
    public static SiteColumn<short> EndYear { get; } = new(
        "end_year", "Last year it runs, YYYY.", new ShortYearType(), 0, table => table.EndYears, (table, cells) => table with { EndYears = cells });

    /// <summary>Days until it runs again.</summary>
    public static SiteColumn<Figure> RecoveryDays { get; } = new(
        "recovery_days", "Days it takes to run again after a failure.", new FigureType(NumberRange.Days), Figure.Unknown, table => table.RecoveryDays, (table, cells) => table with { RecoveryDays = cells });

    /// <summary>Days until all of it runs again.</summary>
    public static SiteColumn<Figure> RampDays { get; } = new(
        "ramp_days", "Days from the end of a failure to all of its capacity, which comes back evenly; at once where empty.", new FigureType(NumberRange.Days), Figure.Unknown,
        table => table.RampDays, (table, cells) => table with { RampDays = cells });

    /// <summary>Chance that it fails.</summary>
    public static SiteColumn<Figure> FailurePerYear { get; } = new(
        "failure_per_year", "Chance that it fails by itself within a year, 0 to 1.", new FigureType(NumberRange.Chance), Figure.Unknown,
        table => table.FailuresPerYear, (table, cells) => table with { FailuresPerYear = cells });

    /// <summary>How that chance is known.</summary>
    public static SiteColumn<Basis> FailureBasis { get; } = new(
        "failure_basis", "How that chance is known; as the row where empty.", RowColumns.BasisType, Model.Basis.Reported, table => table.FailureBases, (table, cells) => table with { FailureBases = cells })
    {
        IsTold = (data, site) => data.Sites.FailurePerYear(site).IsKnown && data.Sites.FailureBasis(site) != data.Sites.Basis(site),
    };

    /// <summary>Many makers as one row.</summary>
    public static SiteColumn<bool> Aggregate { get; } = new(
        "aggregate", "true for many small makers as one row: nobody's single plant.", new FlagType(), false, table => table.Aggregates, (table, cells) => table with { Aggregates = cells });

    /// <summary>How the row is known.</summary>
    public static SiteColumn<Basis> Basis { get; } = new(
        "basis", "How the row's figure is known: reported where there is no such column, assumed where the cell is empty.", RowColumns.BasisType, Model.Basis.Reported,
        table => table.Bases, (table, cells) => table with { Bases = cells });

    /// <summary>Remarks.</summary>
    public static SiteColumn<string?> Notes { get; } = new("notes", "Remarks.", new TextType(), null, table => table.Notes, (table, cells) => table with { Notes = cells });

    /// <summary>Sources cited.</summary>
    public static SiteColumn<SourceIndex[]?> Sources { get; } = new(
        "source_ids", "Ids of sources.csv, with ; between two.", new SourceListType(), null, table => table.Sources, (table, cells) => table with { Sources = cells });

    /// <summary>When each row was last checked.</summary>
    public static SiteColumn<PartialDate> Checked { get; } = new(
        "checked", RowColumns.CheckedText, new DateType(), default, table => table.Checked, (table, cells) => table with { Checked = cells });

    /// <summary>The table.</summary>
    public static TableSchema<SiteIndex> Table { get; } = new(
        "sites.csv",
        Id,
        Name,
        Stage,
        Country,
        Operator,
        Owners,
        Latitude,
        Longitude,
        Status,
        StartYear,
        EndYear,
        RecoveryDays,
        RampDays,
        FailurePerYear,
        FailureBasis,
        Aggregate,
        Basis,
        Notes,
        Sources,
        Checked);

    /// <summary>The columns beside ids and stages, as a data set keeps them.</summary>
    public static ImmutableArray<ColumnStore<SiteTable>> Stores { get; } = [.. Table.Columns.OfType<ISiteColumn>().Select(column => column.Store)];
}

/// <summary>A column of sites, whatever its cells.</summary>
public interface ISiteColumn
{
    /// <summary>How it is kept.</summary>
    ColumnStore<SiteTable> Store { get; }
}

/// <summary>A column of sites that may be missing.</summary>
/// <typeparam name="T">A cell.</typeparam>
/// <param name="name">As in a header.</param>
/// <param name="meaning">One sentence.</param>
/// <param name="type">What a cell holds.</param>
/// <param name="missing">What every cell of a column that is not there holds.</param>
/// <param name="get">The column of a table.</param>
/// <param name="with">The table with another column.</param>
public sealed class SiteColumn<T>(string name, string meaning, CellType<T> type, T missing, Func<SiteTable, Column<T>> get, Func<SiteTable, Column<T>, SiteTable> with)
    : ColumnSchema<SiteIndex, T>(name, meaning, type, (data, site) => get(data.Sites)[site.Value]), ISiteColumn
{
    /// <summary>How it is kept.</summary>
    public ColumnStore<SiteTable, T> Store { get; } = new(name, type, missing, get, with);

    /// <inheritdoc/>
    ColumnStore<SiteTable> ISiteColumn.Store => Store;
}
