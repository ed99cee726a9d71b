using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Whether a bloc can make something, worst first.</summary>
public enum BlocAnswer
{
    /// <summary>A needed input has no supplier inside.</summary>
    No,

    /// <summary>Only with a tier that must exist and that nobody has named.</summary>
    OnlyThroughUnknown,

    /// <summary>From known sites of the bloc alone.</summary>
    Yes,
}

/// <summary>A plant of the bloc that will supply.</summary>
/// <param name="Site">The plant.</param>
/// <param name="Year">The first year in which it runs, makes the material and has the link.</param>
public readonly record struct PlannedSupplier(SiteIndex Site, int Year);

/// <summary>A requirement without a supplier inside.</summary>
/// <param name="Requirement">What is missing where: an intake of the network asked about.</param>
/// <param name="OutsideSuppliers">Sites that supply it from outside, ordered by id.</param>
/// <param name="PlannedSuppliers">Sites of the bloc that will, ordered by year, then id.</param>
public sealed record GapBreak(IntakeIndex Requirement, ImmutableArray<SiteIndex> OutsideSuppliers, ImmutableArray<PlannedSupplier> PlannedSuppliers);

/// <summary>What a bloc lacks for one target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Answer">Whether the bloc can make it.</param>
/// <param name="Through">The unknown tiers of the supply tree with the fewest uses of them, ordered by id; none unless the answer depends on them.</param>
/// <param name="Breaks">
/// Where the chain breaks, nearest the target first: without unknown tiers where the answer depends on them, else with them. None where it can be
/// made, or where the plants inside feed only each other.
/// </param>
public sealed record GapAnswer(VertexIndex Target, BlocAnswer Answer, ImmutableArray<SiteIndex> Through, ImmutableArray<GapBreak> Breaks)
{
    /// <summary>True where it can be made, be it through unknown tiers.</summary>
    public bool IsProducible => Answer != BlocAnswer.No;
}
