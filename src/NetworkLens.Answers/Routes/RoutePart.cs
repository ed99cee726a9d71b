using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>The part of the network that is asked about for some targets.</summary>
/// <param name="Network">The part.</param>
/// <param name="Targets">For which.</param>
/// <param name="IsThroughUnknown">True where the bloc can make them only with the unknown tiers that are in this part.</param>
internal sealed record RoutePart(SupplyNetwork Network, ImmutableArray<VertexIndex> Targets, bool IsThroughUnknown);
