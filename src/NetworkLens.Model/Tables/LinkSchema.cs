using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>links.csv. A row is told by its place, and a figure that most tables of millions have without a range takes a column for each of its ends.</summary>
public static class LinkSchema
{
    private static readonly FigureType Tonnes = new(NumberRange.Tonnes, isMass: true);
    private static readonly FigureType Money = new(NumberRange.Money);
    private static readonly FigureType Days = new(NumberRange.Days);

    /// <summary>Who sends.</summary>
    public static ColumnSchema<int, SiteIndex> From { get; } = new("from", "Id of the site that sends.", new SiteType(), (data, row) => data.Links.Senders[row]) { IsRequired = true, End = "from" };

    /// <summary>Who receives.</summary>
    public static ColumnSchema<int, SiteIndex> To { get; } = new("to", "Id of the site that receives.", new SiteType(), (data, row) => data.Links.Receivers[row]) { IsRequired = true, End = "to" };

    /// <summary>What moves.</summary>
    public static ColumnSchema<int, MaterialIndex> Material { get; } = new(
        "material", "What moves; one material, goods, where there is no such column.", new MaterialType(), (data, row) => data.Links.Material(row));

    /// <summary>What was moved.</summary>
    public static ColumnSchema<int, Figure> TonnesPerYear { get; } = new(
        "tonnes_per_year", "What was moved, t/yr: an observation, not a limit.", Tonnes, (data, row) => data.Links.TonnesPerYear(row));

    /// <summary>How the tonnes are known.</summary>
    public static ColumnSchema<int, Basis> TonnesBasis { get; } = new("tonnes_basis", "How the tonnes are known; as the link where empty.", RowColumns.BasisType, (data, row) => data.Links.TonnesBasis(row))
    {
        IsTold = (data, row) => data.Links.TonnesBasis(row) != data.Links.Basis(row),
    };

    /// <summary>What moving costs.</summary>
    public static ColumnSchema<int, Figure> Cost { get; } = new("cost_usd_per_tonne", "Cost of the link, US dollars a tonne.", Money, (data, row) => data.Links.CostUsdPerTonne(row));

    /// <summary>How long goods are on the way.</summary>
    public static LinkColumn<Figure> TransitDays { get; } = new(
        "transit_days", "Days that goods are on the way.", Days, Figure.Unknown, table => table.TransitDays, (table, cells) => table with { TransitDays = cells });

    /// <summary>How long a link takes to be qualified.</summary>
    public static LinkColumn<Figure> QualificationDays { get; } = new(
        "qualification_days", "Days from a failure to the first delivery of a link that carries nothing until it is qualified; empty for a link that runs.", Days, Figure.Unknown,
        table => table.QualificationDays, (table, cells) => table with { QualificationDays = cells });

    /// <summary>How the link is known.</summary>
    public static ColumnSchema<int, Basis> Basis { get; } = new(
        "basis", "How it is known that the link exists: reported and contract are documented, estimated and assumed inferred.", RowColumns.BasisType, (data, row) => data.Links.Basis(row));

    /// <summary>From when.</summary>
    public static ColumnSchema<int, PartialDate> Since { get; } = new("since", "From when: YYYY, YYYY-MM or YYYY-MM-DD.", new DateType(), (data, row) => data.Links.Since[row]);

    /// <summary>Until when.</summary>
    public static ColumnSchema<int, PartialDate> Until { get; } = new("until", "Until when, written the same way.", new DateType(), (data, row) => data.Links.Until[row]);

    /// <summary>The one year of a row of trade: read as both dates.</summary>
    public static ColumnSchema<int, int?> Year { get; } = new("year", "The one year in which the row counts, in place of since and until; for trade figures.", new YearType(), (_, _) => null) { IsWritten = false };

    /// <summary>Remarks.</summary>
    public static ColumnSchema<int, string?> Notes { get; } = new("notes", "Remarks.", new TextType(), (data, row) => data.Links.Note(row));

    /// <summary>Sources cited.</summary>
    public static ColumnSchema<int, ImmutableArray<SourceIndex>> Sources { get; } = new(
        "source_ids", "Ids of sources.csv, with ; between two.", new SourcesType(), (data, row) => data.Links.SourceSet[row] is var set and >= 0 ? data.Links.SourceSets[set] : []);

    /// <summary>When each row was last checked.</summary>
    public static LinkColumn<PartialDate> Checked { get; } = new(
        "checked", RowColumns.CheckedText, new DateType(), default, table => table.Checked, (table, cells) => table with { Checked = cells });

    /// <summary>The table.</summary>
    public static TableSchema<int> Table { get; } = new(
        "links.csv",
        From,
        To,
        Material,
        TonnesPerYear,
        TonnesBasis,
        Cost,
        TransitDays,
        QualificationDays,
        Basis,
        Since,
        Until,
        Year,
        Notes,
        Sources,
        Checked)
    {
        AlwaysWritten = 2,
        InGraph = [From, To, Material, TonnesPerYear, TonnesBasis, Cost, TransitDays, QualificationDays, Since, Until, Basis, Notes, Sources, Checked],
    };

    /// <summary>Tonnes, without their range.</summary>
    public static ColumnStore<LinkTable, double> TonnesStore { get; } = Number("tonnes_per_year", NumberRange.Tonnes, table => table.Tonnes, (table, cells) => table with { Tonnes = cells });

    /// <summary>The lower end of the tonnes.</summary>
    public static ColumnStore<LinkTable, double> TonnesLowStore { get; } = Number("tonnes_per_year_low", NumberRange.Tonnes, table => table.TonnesLow, (table, cells) => table with { TonnesLow = cells });

    /// <summary>The upper end of the tonnes.</summary>
    public static ColumnStore<LinkTable, double> TonnesHighStore { get; } = Number("tonnes_per_year_high", NumberRange.Tonnes, table => table.TonnesHigh, (table, cells) => table with { TonnesHigh = cells });

    /// <summary>How the tonnes are known.</summary>
    public static ColumnStore<LinkTable, Basis> TonnesBasisStore { get; } = new(
        "tonnes_basis", RowColumns.BasisType, Model.Basis.Reported, table => table.TonnesBases, (table, cells) => table with { TonnesBases = cells });

    /// <summary>The cost, without its range.</summary>
    public static ColumnStore<LinkTable, double> CostStore { get; } = Number("cost_usd_per_tonne", NumberRange.Money, table => table.Costs, (table, cells) => table with { Costs = cells });

    /// <summary>The lower end of the cost.</summary>
    public static ColumnStore<LinkTable, double> CostLowStore { get; } = Number("cost_usd_per_tonne_low", NumberRange.Money, table => table.CostsLow, (table, cells) => table with { CostsLow = cells });

    /// <summary>The upper end of the cost.</summary>
    public static ColumnStore<LinkTable, double> CostHighStore { get; } = Number("cost_usd_per_tonne_high", NumberRange.Money, table => table.CostsHigh, (table, cells) => table with { CostsHigh = cells });

    /// <summary>How the link is known.</summary>
    public static ColumnStore<LinkTable, Basis> BasisStore { get; } = new("basis", RowColumns.BasisType, Model.Basis.Reported, table => table.Bases, (table, cells) => table with { Bases = cells });

    /// <summary>From when.</summary>
    public static ColumnStore<LinkTable, PartialDate> SinceStore { get; } = new("since", new DateType(), default, table => table.Since, (table, cells) => table with { Since = cells });

    /// <summary>Until when.</summary>
    public static ColumnStore<LinkTable, PartialDate> UntilStore { get; } = new("until", new DateType(), default, table => table.Until, (table, cells) => table with { Until = cells });

    /// <summary>Remarks.</summary>
    public static ColumnStore<LinkTable, string?> NotesStore { get; } = new("notes", new TextType(), null, table => table.Notes, (table, cells) => table with { Notes = cells });

    /// <summary>Which of the table's lists of sources a row cites.</summary>
    public static ColumnStore<LinkTable, int> SourceSetStore { get; } = new("source_ids", null, -1, table => table.SourceSet, (table, cells) => table with { SourceSet = cells });

    /// <summary>The columns beside ends and materials, as a data set keeps them, in the order in which rows of the same ends and material are compared.</summary>
    public static ImmutableArray<ColumnStore<LinkTable>> Stores { get; } =
    [
        SinceStore, UntilStore, TonnesStore, TonnesLowStore, TonnesHighStore, CostStore, CostLowStore, CostHighStore, .. Table.Columns.OfType<ILinkColumn>().Select(column => column.Store),
        BasisStore, TonnesBasisStore, NotesStore, SourceSetStore,
    ];

    private static ColumnStore<LinkTable, double> Number(string name, NumberRange range, Func<LinkTable, Column<double>> get, Func<LinkTable, Column<double>, LinkTable> with) =>
        new(name, new NumberType(range), double.NaN, get, with);
}

/// <summary>A column of links, whatever its cells.</summary>
public interface ILinkColumn
{
    /// <summary>How it is kept.</summary>
    ColumnStore<LinkTable> Store { get; }
}

/// <summary>A column of links that may be missing and is kept as it is read.</summary>
/// <typeparam name="T">A cell.</typeparam>
/// <param name="name">As in a header.</param>
/// <param name="meaning">One sentence.</param>
/// <param name="type">What a cell holds.</param>
/// <param name="missing">What every cell of a column that is not there holds.</param>
/// <param name="get">The column of a table.</param>
/// <param name="with">The table with another column.</param>
public sealed class LinkColumn<T>(string name, string meaning, CellType<T> type, T missing, Func<LinkTable, Column<T>> get, Func<LinkTable, Column<T>, LinkTable> with)
    : ColumnSchema<int, T>(name, meaning, type, (data, row) => get(data.Links)[row]), ILinkColumn
{
    /// <summary>How it is kept.</summary>
    public ColumnStore<LinkTable, T> Store { get; } = new(name, type, missing, get, with);

    /// <inheritdoc/>
    ColumnStore<LinkTable> ILinkColumn.Store => Store;
}
