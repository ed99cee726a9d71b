namespace NetworkLens.Model;

/// <summary>The sites of a data set, one column a field.</summary>
/// <remarks>n sites. Columns that the file lacks cost nothing. Immutable; any number of threads may read it.</remarks>
public sealed record SiteTable
{
    /// <summary>Ids, one a site.</summary>
    public required Cells<string> Ids { get; init; }

    /// <summary>Names for people; null where the id has to do.</summary>
    public Column<string?> Names { get; init; }

    /// <summary>Stage of each site.</summary>
    public required Cells<StageIndex> Stages { get; init; }

    /// <summary>Country of each site.</summary>
    public Column<CountryIndex> Countries { get; init; } = new(null, new CountryIndex(-1));

    /// <summary>Who runs each site.</summary>
    public Column<OperatorIndex> Operators { get; init; } = new(null, new OperatorIndex(-1));

    /// <summary>Who owns each site; null where unknown.</summary>
    public Column<Owner[]?> Owners { get; init; }

    /// <summary>Degrees north, NaN where unknown.</summary>
    public Column<double> Latitudes { get; init; } = new(null, double.NaN);

    /// <summary>Degrees east, NaN where unknown.</summary>
    public Column<double> Longitudes { get; init; } = new(null, double.NaN);

    /// <summary>Status of each site.</summary>
    public Column<SiteStatus> Statuses { get; init; }

    /// <summary>First year of running, 0 where unknown.</summary>
    public Column<short> StartYears { get; init; }

    /// <summary>Last year of running, 0 where unknown.</summary>
    public Column<short> EndYears { get; init; }

    /// <summary>Time to recover in days, unknown where not given.</summary>
    public Column<Figure> RecoveryDays { get; init; } = new(null, Figure.Unknown);

    /// <summary>Days from the end of a failure to all of its capacity, which comes back evenly; unknown where not given.</summary>
    public Column<Figure> RampDays { get; init; } = new(null, Figure.Unknown);

    /// <summary>Chance that the site fails within a year, 0..1, unknown where not given.</summary>
    public Column<Figure> FailuresPerYear { get; init; } = new(null, Figure.Unknown);

    /// <summary>How that chance is known.</summary>
    public Column<Basis> FailureBases { get; init; }

    /// <summary>True for many small makers told as one row.</summary>
    public Column<bool> Aggregates { get; init; }

    /// <summary>How the row is known.</summary>
    public Column<Basis> Bases { get; init; }

    /// <summary>Remarks; null where there are none.</summary>
    public Column<string?> Notes { get; init; }

    /// <summary>Sources; null where there are none.</summary>
    public Column<SourceIndex[]?> Sources { get; init; }

    /// <summary>When each row was last checked against its sources; default where that is not told.</summary>
    public Column<PartialDate> Checked { get; init; }

    /// <summary>Number of sites.</summary>
    public int Count => Ids.Count;

    /// <summary>Id of a site.</summary>
    /// <param name="site">A site of this table.</param>
    public string Id(SiteIndex site) => Ids[site.Value];

    /// <summary>Name of a site: its id where it has no other.</summary>
    /// <param name="site">A site of this table.</param>
    public string Name(SiteIndex site) => Names[site.Value] ?? Ids[site.Value];

    /// <summary>Stage of a site; -1 where unknown.</summary>
    /// <param name="site">A site of this table.</param>
    public StageIndex Stage(SiteIndex site) => Stages[site.Value];

    /// <summary>Country of a site; -1 where unknown.</summary>
    /// <param name="site">A site of this table.</param>
    public CountryIndex Country(SiteIndex site) => Countries[site.Value];

    /// <summary>Who runs a site; -1 where unknown.</summary>
    /// <param name="site">A site of this table.</param>
    public OperatorIndex Operator(SiteIndex site) => Operators[site.Value];

    /// <summary>Owners with a stated share, in the order of the file; empty where unknown.</summary>
    /// <param name="site">A site of this table.</param>
    public ReadOnlySpan<Owner> OwnersOf(SiteIndex site) => Owners[site.Value];

    /// <summary>Latitude and longitude in degrees; NaN where unknown.</summary>
    /// <param name="site">A site of this table.</param>
    public (double Latitude, double Longitude) Position(SiteIndex site) => (Latitudes[site.Value], Longitudes[site.Value]);

    /// <summary>Status of a site.</summary>
    /// <param name="site">A site of this table.</param>
    public SiteStatus Status(SiteIndex site) => Statuses[site.Value];

    /// <summary>First year of running; null where unknown.</summary>
    /// <param name="site">A site of this table.</param>
    public int? StartYear(SiteIndex site) => StartYears[site.Value] is var year and not 0 ? year : null;

    /// <summary>Last year of running; null where unknown.</summary>
    /// <param name="site">A site of this table.</param>
    public int? EndYear(SiteIndex site) => EndYears[site.Value] is var year and not 0 ? year : null;

    /// <summary>Days until the site runs again after a failure.</summary>
    /// <param name="site">A site of this table.</param>
    public Figure Recovery(SiteIndex site) => RecoveryDays[site.Value];

    /// <summary>Days from the end of a failure to all of its capacity, which comes back evenly.</summary>
    /// <param name="site">A site of this table.</param>
    public Figure Ramp(SiteIndex site) => RampDays[site.Value];

    /// <summary>Chance that the site fails by itself within a year, 0..1.</summary>
    /// <param name="site">A site of this table.</param>
    public Figure FailurePerYear(SiteIndex site) => FailuresPerYear[site.Value];

    /// <summary>How that chance is known.</summary>
    /// <param name="site">A site of this table.</param>
    public Basis FailureBasis(SiteIndex site) => FailureBases[site.Value];

    /// <summary>True for many small makers told as one row.</summary>
    /// <param name="site">A site of this table.</param>
    public bool IsAggregate(SiteIndex site) => Aggregates[site.Value];

    /// <summary>True where the site is one known plant: neither an aggregate nor an unknown tier.</summary>
    /// <param name="site">A site of this table.</param>
    public bool IsNamedPlant(SiteIndex site) => !IsAggregate(site) && Status(site) != SiteStatus.Unknown;

    /// <summary>How the row is known.</summary>
    /// <param name="site">A site of this table.</param>
    public Basis Basis(SiteIndex site) => Bases[site.Value];

    /// <summary>Remarks; null where there are none.</summary>
    /// <param name="site">A site of this table.</param>
    public string? Note(SiteIndex site) => Notes[site.Value];

    /// <summary>Sources of the row, in the order of the file.</summary>
    /// <param name="site">A site of this table.</param>
    public ReadOnlySpan<SourceIndex> SourcesOf(SiteIndex site) => Sources[site.Value];

    /// <summary>Whether the site runs in a year.</summary>
    /// <param name="site">A site of this table.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="includeUnconfirmed">Take plants nobody has seen running as operating.</param>
    public bool IsInForce(SiteIndex site, int year, bool includeUnconfirmed)
    {
        int start = StartYears[site.Value];
        int end = EndYears[site.Value];
        if (end != 0 && year > end)
        {
            return false;
        }

        return Status(site) switch
        {
            SiteStatus.Idle => false,
            SiteStatus.Construction or SiteStatus.Planned => start != 0 && start <= year,
            SiteStatus.Unconfirmed => includeUnconfirmed && start <= year,
            _ => start <= year,
        };
    }
}
