using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>One way to make everything that can be made: for each producible vertex the variant, for each intake the link it came by first.</summary>
/// <param name="IsProducible">By vertex, targets included.</param>
/// <param name="ArrivedBy">By intake; -1 where nothing arrives.</param>
/// <param name="Variant">By vertex; -1 for sources and for what cannot be made.</param>
/// <remarks>Well-founded: following variants and links never comes back to the same vertex.</remarks>
public sealed record Derivation(ImmutableArray<bool> IsProducible, ImmutableArray<LinkIndex> ArrivedBy, ImmutableArray<int> Variant);
