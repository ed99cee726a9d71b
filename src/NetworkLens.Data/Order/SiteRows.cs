using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The sites ordered by id.</summary>
internal static class SiteRows
{
    public static SiteTable InOrder(SiteTable sites, Renumbering numbers, ParallelOptions workers)
    {
        Column<T> Sorted<T>(Column<T> column) => numbers.Sites.Sorted(column, workers);
        return new SiteTable
        {
            Ids = numbers.Sites.Sorted(sites.Ids, workers),
            Names = Sorted(sites.Names),
            Stages = numbers.Sites.Sorted(sites.Stages, workers),
            Countries = Sorted(Changed(sites.Countries, sites.Count, numbers.Countries, numbers.Of)),
            Operators = Sorted(Changed(sites.Operators, sites.Count, numbers.Operators, numbers.Of)),
            Owners = Sorted(Changed(sites.Owners, sites.Count, numbers.Operators, owners => Renumbered(owners, numbers))),
            Latitudes = Sorted(sites.Latitudes),
            Longitudes = Sorted(sites.Longitudes),
            Statuses = Sorted(sites.Statuses),
            StartYears = Sorted(sites.StartYears),
            EndYears = Sorted(sites.EndYears),
            RecoveryDays = Sorted(sites.RecoveryDays),
            RampDays = Sorted(sites.RampDays),
            FailuresPerYear = Sorted(sites.FailuresPerYear),
            FailureBases = Sorted(sites.FailureBases),
            Aggregates = Sorted(sites.Aggregates),
            Bases = Sorted(sites.Bases),
            Notes = Sorted(sites.Notes),
            Sources = Sorted(Changed(sites.Sources, sites.Count, numbers.Sources, cited => Renumbered(cited, numbers))),
        };
    }

    // In the order of the file, and one after the other: rows share their lists of sources.
    private static Column<T> Changed<T>(Column<T> column, int rows, Numbering numbering, Func<T, T> change) =>
        numbering.IsAsItWas || !column.IsPresent ? column : new Column<T>([.. Enumerable.Range(0, rows).Select(row => change(column[row]))], default!);

    private static Owner[]? Renumbered(Owner[]? owners, Renumbering numbers) =>
        owners is null ? null : [.. owners.Select(owner => owner with { Operator = numbers.Of(owner.Operator) })];

    private static SourceIndex[]? Renumbered(SourceIndex[]? cited, Renumbering numbers) =>
        cited is null ? null : ImmutableCollectionsMarshal.AsArray(numbers.Of(ImmutableCollectionsMarshal.AsImmutableArray(cited)));
}
