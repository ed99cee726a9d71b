using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Flows;

namespace NetworkLens.Answers;

/// <summary>What is worked out for a target where there are not too many of them.</summary>
/// <param name="Outside">The fewest outside sites.</param>
/// <param name="Chains">Independent routes of each chain inside.</param>
/// <param name="Cut">Smallest cut inside; null where it cannot be made.</param>
/// <param name="ClosedBy">The first later year in which the bloc can make it by what the data has planned; null where there is none.</param>
internal sealed record GapDetail(OutsideSitesAnswer Outside, ImmutableArray<IndependentRouteCount> Chains, SmallestCutAnswer? Cut, TimelineRow? ClosedBy);
