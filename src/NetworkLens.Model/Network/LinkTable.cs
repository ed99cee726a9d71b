using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>The rows of links.csv, one column a field: site From sends Material to site To.</summary>
/// <remarks>m rows; at most 42 bytes each beside notes and stated ranges. Columns that the file lacks cost nothing. Immutable; any number of threads may read it.</remarks>
public sealed record LinkTable
{
    /// <summary>Senders.</summary>
    public required Cells<SiteIndex> Senders { get; init; }

    /// <summary>Receivers.</summary>
    public required Cells<SiteIndex> Receivers { get; init; }

    /// <summary>Materials; a missing column means the first material of the data set.</summary>
    public Column<MaterialIndex> Materials { get; init; }

    /// <summary>t/yr, NaN where unknown.</summary>
    public Column<double> Tonnes { get; init; } = new(null, double.NaN);

    /// <summary>Lower end of a stated range, t/yr, NaN where none.</summary>
    public Column<double> TonnesLow { get; init; } = new(null, double.NaN);

    /// <summary>Upper end of a stated range, t/yr, NaN where none.</summary>
    public Column<double> TonnesHigh { get; init; } = new(null, double.NaN);

    /// <summary>How the tonnes are known.</summary>
    public Column<Basis> TonnesBases { get; init; }

    /// <summary>US dollars a tonne, NaN where unknown.</summary>
    public Column<double> Costs { get; init; } = new(null, double.NaN);

    /// <summary>Lower end of a stated range of the cost, NaN where none.</summary>
    public Column<double> CostsLow { get; init; } = new(null, double.NaN);

    /// <summary>Upper end of a stated range of the cost, NaN where none.</summary>
    public Column<double> CostsHigh { get; init; } = new(null, double.NaN);

    /// <summary>Days that goods are on the way, with the stated range; unknown where not given.</summary>
    public Column<Figure> TransitDays { get; init; } = new(null, Figure.Unknown);

    /// <summary>Days from a failure to the first delivery of a link that carries nothing until it is qualified, with the stated range; unknown for a link that runs.</summary>
    public Column<Figure> QualificationDays { get; init; } = new(null, Figure.Unknown);

    /// <summary>How the link's existence is known.</summary>
    public Column<Basis> Bases { get; init; }

    /// <summary>From when; default where always.</summary>
    public Column<PartialDate> Since { get; init; }

    /// <summary>Until when; default where for good.</summary>
    public Column<PartialDate> Until { get; init; }

    /// <summary>Remarks; null where there are none.</summary>
    public Column<string?> Notes { get; init; }

    /// <summary>When each row was last checked against its sources; default where that is not told.</summary>
    public Column<PartialDate> Checked { get; init; }

    /// <summary>Which of <see cref="SourceSets"/> a row cites; -1 for none.</summary>
    public Column<int> SourceSet { get; init; } = new(null, -1);

    /// <summary>The distinct lists of sources that rows cite.</summary>
    public ImmutableArray<ImmutableArray<SourceIndex>> SourceSets { get; init; } = [];

    /// <summary>Number of rows.</summary>
    public int Count => Senders.Count;

    /// <summary>Who sends, one a row.</summary>
    public ReadOnlySpan<SiteIndex> From => Senders.AsSpan();

    /// <summary>Who receives, one a row.</summary>
    public ReadOnlySpan<SiteIndex> To => Receivers.AsSpan();

    /// <summary>What moves.</summary>
    /// <param name="row">From 0.</param>
    public MaterialIndex Material(int row) => Materials[row];

    /// <summary>Tonnes a year, with the stated range.</summary>
    /// <param name="row">From 0.</param>
    public Figure TonnesPerYear(int row) => new(Tonnes[row], TonnesLow[row], TonnesHigh[row]);

    /// <summary>How the tonnes are known.</summary>
    /// <param name="row">From 0.</param>
    public Basis TonnesBasis(int row) => TonnesBases[row];

    /// <summary>US dollars a tonne, with the stated range.</summary>
    /// <param name="row">From 0.</param>
    public Figure CostUsdPerTonne(int row) => new(Costs[row], CostsLow[row], CostsHigh[row]);

    /// <summary>Days that goods are on the way, with the stated range.</summary>
    /// <param name="row">From 0.</param>
    public Figure Transit(int row) => TransitDays[row];

    /// <summary>Days from a failure until the link is qualified, with the stated range; unknown for a link that runs.</summary>
    /// <param name="row">From 0.</param>
    public Figure Qualification(int row) => QualificationDays[row];

    /// <summary>Whether the link may carry something: always where it runs, else once it is qualified.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="daysAfterFailure">Days since something failed; null: nothing did.</param>
    public bool IsQualified(int row, double? daysAfterFailure)
    {
        double days = DaysToQualify(row);
        return double.IsNaN(days) || days <= daysAfterFailure;
    }

    /// <summary>Days from a failure until the link is qualified; NaN for a link that runs.</summary>
    /// <param name="row">From 0.</param>
    /// <remarks>Of a stated range alone the upper end counts.</remarks>
    public double DaysToQualify(int row) => !QualificationDays.IsPresent ? double.NaN
        : QualificationDays[row] is var days && !double.IsNaN(days.Value) ? days.Value
        : !double.IsNaN(days.High) ? days.High
        : days.Low;

    /// <summary>Rows that hold at any time of a year and carry nothing until they are qualified. O(rows), and O(1) where the file has no such column.</summary>
    /// <param name="year">Calendar year.</param>
    public IEnumerable<int> RowsToQualify(int year) =>
        !QualificationDays.IsPresent ? [] : Enumerable.Range(0, Count).Where(row => IsInForce(row, year) && !double.IsNaN(DaysToQualify(row)));

    /// <summary>How the link's existence is known.</summary>
    /// <param name="row">From 0.</param>
    public Basis Basis(int row) => Bases[row];

    /// <summary>True where the link is reported or contracted, not inferred.</summary>
    /// <param name="row">From 0.</param>
    public bool IsDocumented(int row) => Bases[row] is Model.Basis.Reported or Model.Basis.Contract;

    /// <summary>From when and until when; default values where open.</summary>
    /// <param name="row">From 0.</param>
    public (PartialDate Since, PartialDate Until) Dates(int row) => (Since[row], Until[row]);

    /// <summary>Whether the row holds at any time of a year.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="year">Calendar year.</param>
    public bool IsInForce(int row, int year) =>
        (!Since[row].IsKnown || Since[row].Year <= year) && (!Until[row].IsKnown || Until[row].Year >= year);

    /// <summary>Remarks; null where there are none.</summary>
    /// <param name="row">From 0.</param>
    public string? Note(int row) => Notes[row];

    /// <summary>Sources of the row, in the order of the file.</summary>
    /// <param name="row">From 0.</param>
    public ReadOnlySpan<SourceIndex> SourcesOf(int row) => SourceSet[row] is var set and >= 0 ? SourceSets[set].AsSpan() : [];
}
