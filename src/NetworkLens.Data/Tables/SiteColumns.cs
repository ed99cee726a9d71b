using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The columns of sites.csv as they are filled, row by row.</summary>
/// <param name="bound">Rows at most.</param>
internal sealed class SiteColumns(int bound)
{
    public ColumnBuilder<string?> Names { get; } = new(bound, null);

    public ColumnBuilder<int> Stages { get; } = new(bound, -1);

    public ColumnBuilder<CountryIndex> Countries { get; } = new(bound, new CountryIndex(-1));

    public ColumnBuilder<OperatorIndex> Operators { get; } = new(bound, new OperatorIndex(-1));

    public ColumnBuilder<Owner[]?> Owners { get; } = new(bound, null);

    public ColumnBuilder<double> Latitudes { get; } = new(bound, double.NaN);

    public ColumnBuilder<double> Longitudes { get; } = new(bound, double.NaN);

    public ColumnBuilder<SiteStatus> Statuses { get; } = new(bound, SiteStatus.Operating);

    public ColumnBuilder<short> StartYears { get; } = new(bound, 0);

    public ColumnBuilder<short> EndYears { get; } = new(bound, 0);

    public ColumnBuilder<Figure> RecoveryDays { get; } = new(bound, Figure.Unknown);

    public ColumnBuilder<Figure> RampDays { get; } = new(bound, Figure.Unknown);

    public ColumnBuilder<Figure> FailuresPerYear { get; } = new(bound, Figure.Unknown);

    public ColumnBuilder<Basis> FailureBases { get; } = new(bound, Basis.Reported);

    public ColumnBuilder<bool> Aggregates { get; } = new(bound, false);

    public ColumnBuilder<Basis> Bases { get; } = new(bound, Basis.Reported);

    public ColumnBuilder<string?> Notes { get; } = new(bound, null);

    public ColumnBuilder<SourceIndex[]?> Sources { get; } = new(bound, null);

    /// <summary>The sites, whose stages are still to come.</summary>
    /// <param name="ids">Their ids.</param>
    public SiteTable ToTable(IReadOnlyList<string> ids) => new()
    {
        Ids = [.. ids],
        Stages = [],
        Names = Names.ToColumn(ids.Count),
        Countries = Countries.ToColumn(ids.Count),
        Operators = Operators.ToColumn(ids.Count),
        Owners = Owners.ToColumn(ids.Count),
        Latitudes = Latitudes.ToColumn(ids.Count),
        Longitudes = Longitudes.ToColumn(ids.Count),
        Statuses = Statuses.ToColumn(ids.Count),
        StartYears = StartYears.ToColumn(ids.Count),
        EndYears = EndYears.ToColumn(ids.Count),
        RecoveryDays = RecoveryDays.ToColumn(ids.Count),
        RampDays = RampDays.ToColumn(ids.Count),
        FailuresPerYear = FailuresPerYear.ToColumn(ids.Count),
        FailureBases = FailureBases.ToColumn(ids.Count),
        Aggregates = Aggregates.ToColumn(ids.Count),
        Bases = Bases.ToColumn(ids.Count),
        Notes = Notes.ToColumn(ids.Count),
        Sources = Sources.ToColumn(ids.Count),
    };
}
