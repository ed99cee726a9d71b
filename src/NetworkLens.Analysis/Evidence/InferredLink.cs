using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>A link that nobody reports, and what hangs on whether it exists.</summary>
/// <param name="Link">A link of the network that is neither reported nor contracted.</param>
/// <param name="RestOnIt">Targets that can be made, and not without it; index order.</param>
/// <param name="Unlocked">Targets that documented links and it can make, and documented links alone cannot; index order.</param>
/// <param name="DemandThrough">Demand whose supply passes over it, t/yr: see <see cref="InferredLinks"/>.</param>
public sealed record InferredLink(LinkIndex Link, ImmutableArray<VertexIndex> RestOnIt, ImmutableArray<VertexIndex> Unlocked, double DemandThrough)
{
    /// <summary>Targets that a source for or against it would settle: those that rest on it, and those it unlocks, each once.</summary>
    public int Settles { get; } = RestOnIt.Union(Unlocked).Count();
}

/// <summary>The inferred links under some targets, and how far documented links go alone.</summary>
/// <param name="Asked">The targets.</param>
/// <param name="Producible">Those that can be made at all.</param>
/// <param name="Documented">Those that documented links alone can make.</param>
/// <param name="Links">Inferred links that settle something or carry demand, most settling first, then most demand, then by index.</param>
/// <param name="Idle">Inferred links that do neither.</param>
/// <param name="DemandTonnesPerYear">Known demand of the targets that can be made, t/yr.</param>
/// <param name="WithoutTonnes">Targets whose demand is unknown, which count as targets only.</param>
public sealed record InferredLinksAnswer(
    ImmutableArray<VertexIndex> Asked, int Producible, int Documented, ImmutableArray<InferredLink> Links, int Idle, double DemandTonnesPerYear, int WithoutTonnes);
