using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Another maker of what a failed supplier made.</summary>
/// <param name="Material">What it makes.</param>
/// <param name="Site">Who makes it.</param>
/// <param name="StartYear">The year from which it runs; null where it runs today.</param>
/// <param name="Stands">Whether it can be made without the failed site; null where it does not run yet.</param>
/// <param name="Capacity">t/yr it can make.</param>
/// <param name="Spare">t/yr of it that nobody takes yet: lower end where its links of unknown tonnes take all they may, upper end where they take nothing; all NaN where the capacity is unknown.</param>
/// <param name="DistanceKm">Great circle to the nearest of the failed site's customers; NaN where unknown, or where it has none.</param>
/// <param name="Supplied">Customers of the failed site that take the material from it already, by index.</param>
/// <param name="IsDocumented">Whether a report or a contract tells of any delivery of the material by it.</param>
/// <param name="Countries">Countries without any one of which it cannot be made, its own not among them unless through others; none where it cannot be made today.</param>
/// <param name="Sites">The same for plants.</param>
public sealed record Substitute(
    MaterialIndex Material, SiteIndex Site, int? StartYear, bool? Stands, Capacity Capacity, Interval Spare, double DistanceKm,
    ImmutableArray<SiteIndex> Supplied, bool IsDocumented, ImmutableArray<Label> Countries, ImmutableArray<Label> Sites)
{
    /// <summary>Fewest days from a failure until it may supply one of the failed site's customers along a link that needs to be qualified; NaN where no such link is known.</summary>
    public double QualifiedInDays { get; init; } = double.NaN;
}

/// <summary>What is missing of one material when a supplier fails.</summary>
/// <param name="Material">The material.</param>
/// <param name="Lost">t/yr that it sent: as far as its links say, and at most what it can make; NaN where its capacity is unknown too.</param>
/// <param name="Customers">Who took it, by index.</param>
public sealed record LostSupply(MaterialIndex Material, Interval Lost, ImmutableArray<SiteIndex> Customers);

/// <summary>Who could take a supplier's place.</summary>
/// <param name="Site">The supplier that fails.</param>
/// <param name="Lost">What is missing, by material.</param>
/// <param name="Substitutes">
/// By material; in each those that run and stand without it first, then those that fall with it, then those that start later; of these by
/// spare capacity, most first and unknown last, then by customers supplied already, distance and site.
/// </param>
public sealed record SubstituteAnswer(SiteIndex Site, ImmutableArray<LostSupply> Lost, ImmutableArray<Substitute> Substitutes);
