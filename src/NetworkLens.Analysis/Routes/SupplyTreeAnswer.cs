using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How one activity, or the target, is made in a supply tree.</summary>
/// <param name="Activity">A vertex of the network asked about.</param>
/// <param name="Variant">0 to VariantCount - 1; -1 for a source.</param>
/// <param name="Links">For each input of the variant, in its order, as many as it needs; none for a source.</param>
public sealed record TreeStep(VertexIndex Activity, int Variant, ImmutableArray<LinkIndex> Links);

/// <summary>A hyperpath: one way for each activity used, no activity beneath itself, every required input covered by as many suppliers as it needs.</summary>
/// <param name="Steps">The target first, then what it uses, level by level; each activity once.</param>
/// <param name="Weight">
/// Every use of a link counts, in the unit of <see cref="LinkWeights.Of"/>. Cost is for one tonne at the target, scaled by the recipes' ratios; several suppliers of an input bring equal shares of it.
/// Where it is not complete, at least this much.
/// </param>
/// <param name="IsComplete">False where the weight of some link, or for cost some ratio, is unknown.</param>
public sealed record SupplyTree(ImmutableArray<TreeStep> Steps, double Weight, bool IsComplete);

/// <summary>The supply trees of one target.</summary>
/// <param name="Target">The target.</param>
/// <param name="Trees">Best first; empty where the target cannot be made.</param>
public sealed record SupplyTreeAnswer(VertexIndex Target, ImmutableArray<SupplyTree> Trees);
