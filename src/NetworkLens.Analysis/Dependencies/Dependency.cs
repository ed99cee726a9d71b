using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Where suppliers are looked for.</summary>
public enum DependencyTier
{
    /// <summary>One link up.</summary>
    Direct,

    /// <summary>Up to the stage asked for, by content.</summary>
    Origin,
}

/// <summary>How sure it is that one supplier holds the threshold.</summary>
public enum Certainty
{
    /// <summary>Even the lower end of its share reaches it.</summary>
    Certain,

    /// <summary>Only the upper end does.</summary>
    Possible,
}

/// <summary>A group of suppliers and its share.</summary>
/// <param name="Group">The suppliers.</param>
/// <param name="Share">0..1, with its range.</param>
public readonly record struct SupplierShare(SupplierGroup Group, Interval Share);

/// <summary>One input of one consumer that depends on one supplier.</summary>
/// <param name="Site">The consumer.</param>
/// <param name="Material">The input; <see cref="MaterialIndex.Any"/> where several materials meet one requirement.</param>
/// <param name="Top">The labelled supplier that holds the threshold, else the one that may; of several the one with the largest share.</param>
/// <param name="Certainty">How sure it is that its share reaches the threshold.</param>
/// <param name="Shares">All suppliers, largest share first, unlabelled ones among them.</param>
/// <param name="Herfindahl">Sum of squared shares of the labels, with its range; NaN between its ends where more than 5 % is nobody's.</param>
/// <param name="Tier">Direct or origin.</param>
/// <param name="Stage">The stage traced to; null for direct.</param>
/// <param name="OriginMaterial">What is made at that stage; null for direct, and for all materials of the stage together.</param>
/// <param name="Untraced">Share that reaches no site of that stage, 0..1; 0 for direct.</param>
/// <param name="Variants">What the input is needed for: OUTPUT or OUTPUT/VARIANT, or <c>demand</c>.</param>
/// <param name="Basis">Weakest basis of what the shares rest on.</param>
public sealed record Dependency(
    SiteIndex Site, MaterialIndex Material, SupplierShare Top, Certainty Certainty, ImmutableArray<SupplierShare> Shares, Interval Herfindahl,
    DependencyTier Tier, StageIndex? Stage, MaterialIndex? OriginMaterial, double Untraced, ImmutableArray<string> Variants, Basis Basis)
{
    /// <summary>The links that bring it.</summary>
    public LinkRange Links { get; init; }

    /// <summary>The same, one by one.</summary>
    public IEnumerable<LinkIndex> AllLinks => Enumerable.Range(Links.First, Links.Count).Select(link => new LinkIndex(link));
}
