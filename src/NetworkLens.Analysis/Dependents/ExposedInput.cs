using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How much an input of somebody downstream depends on some sites.</summary>
public enum Exposure
{
    /// <summary>Something made of it today cannot be made, or served, without the sites, for want of this input.</summary>
    CutOff,

    /// <summary>Their share of its content reaches the threshold, or may.</summary>
    SingleSourced,

    /// <summary>Their share is smaller.</summary>
    PartlyExposed,

    /// <summary>What needs it cannot be made today either.</summary>
    NotMade,
}

/// <summary>The part of an input's content that is from some sites, of one material made at one stage.</summary>
/// <param name="Stage">Where it was made.</param>
/// <param name="Material">What was made there; null: all that is, where anything will do.</param>
/// <param name="Share">0..1, with its range.</param>
/// <param name="Untraced">Share of the content that reaches no site of the stage, 0..1.</param>
/// <param name="Basis">Weakest basis of what the share rests on.</param>
public sealed record OriginShare(StageIndex Stage, MaterialIndex? Material, Interval Share, double Untraced, Basis Basis);

/// <summary>One input of one consumer downstream of some sites.</summary>
/// <param name="Site">The consumer.</param>
/// <param name="Material">The input; <see cref="MaterialIndex.Any"/> where several materials meet one requirement.</param>
/// <param name="Tier">Links from the nearest of the sites, from 1.</param>
/// <param name="Exposure">How much it depends on them.</param>
/// <param name="IsLost">Whether none of its suppliers of today can make it without the sites.</param>
/// <param name="Shares">Largest share first, of equal ones the nearest stage; empty where it is reached through other sites of their stage alone.</param>
/// <param name="Tonnes">t/yr of the input that are from the sites, by the largest share; NaN where nobody knows how much arrives.</param>
/// <param name="Variants">What the input is needed for: OUTPUT or OUTPUT/VARIANT, or <c>demand</c>.</param>
/// <param name="Path">The sites of a shortest way, from one of the sites to the consumer.</param>
/// <param name="Links">The links into it that carry what the sites made, ascending.</param>
public sealed record ExposedInput(
    SiteIndex Site, MaterialIndex Material, int Tier, Exposure Exposure, bool IsLost, ImmutableArray<OriginShare> Shares, Interval Tonnes,
    ImmutableArray<string> Variants, ImmutableArray<SiteIndex> Path, ImmutableArray<LinkIndex> Links)
{
    /// <summary>The largest of the shares; null where there is none.</summary>
    public OriginShare? Largest => Shares.IsEmpty ? null : Shares[0];
}

/// <summary>Everybody downstream of some sites.</summary>
/// <param name="Sites">The sites asked about.</param>
/// <param name="Rows">Tier by tier; in each those cut off first, then by share, tonnes, site and material.</param>
/// <param name="LinkCount">Links on which what they make travels.</param>
public sealed record ExposureAnswer(SiteSet Sites, ImmutableArray<ExposedInput> Rows, int LinkCount);
