using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Someone's part in making a material.</summary>
/// <param name="Name">Operator, ISO2, bloc or stage, as questions use it.</param>
/// <param name="Label">The operator or country; null for a bloc or a stage.</param>
/// <param name="Share">0..1 of all that is made, the unlabelled part included.</param>
/// <param name="TonnesPerYear">t/yr.</param>
/// <param name="Years">What its figures are of.</param>
public readonly record struct MakerShare(string Name, Label? Label, double Share, double TonnesPerYear, FigureYears Years);

/// <summary>Why a figure of a maker does not count.</summary>
public enum LeftOutReason
{
    /// <summary>It has none.</summary>
    NoFigure,

    /// <summary>It is a production of too long ago.</summary>
    TooOld,

    /// <summary>It is of a year after the one asked about, up to the data set's own: then the maker was there, and nobody said how large.</summary>
    LaterYear,

    /// <summary>It is an assumption about an unknown tier: as much as its buyers need, which says nothing of who makes it.</summary>
    UnknownTier,
}

/// <summary>A maker whose figure does not count.</summary>
/// <param name="Site">The maker.</param>
/// <param name="Reason">Why.</param>
/// <param name="Year">Of the figure; null where it has none.</param>
public readonly record struct LeftOutMaker(SiteIndex Site, LeftOutReason Reason, int? Year);

/// <summary>How concentrated the making of one material at one stage is.</summary>
/// <param name="Stage">The stage; -1 where the shares are those of stages.</param>
/// <param name="Material">What is made.</param>
/// <param name="By">Whose shares.</param>
/// <param name="Shares">Largest first; the part that carries no label is left out. Empty where too little is known (<paramref name="IsCovered"/>).</param>
/// <param name="TonnesPerYear">All that is made by those that count, t/yr; NaN where too little is known.</param>
/// <param name="UnlabelledShare">Part that carries no label (aggregates by operator, unknown countries), 0..1; NaN where too little is known.</param>
/// <param name="Herfindahl">Σ share². Its ends: the unlabelled part spread thin, and all of it with one label. Its value is NaN where more than a twentieth is nobody's.</param>
/// <param name="HerfindahlGovernance">Σ share² x governance / 10; NaN for all but countries. Its value is NaN too where a country has no governance figure, which its ends then take as 0 and 10.</param>
/// <param name="FromCapacity">True where some of the tonnes are capacities, for want of a production as new.</param>
/// <param name="LeftOut">Makers whose figures do not count, by site; one whose old production yields to a capacity is here and counts with that.</param>
/// <param name="Years">What the figures are of.</param>
/// <param name="Basis">Weakest basis of the tonnes.</param>
/// <param name="IsCovered">False where nothing is known, or less in the year asked about than was known of other makers later: no share is told then.</param>
public sealed record ConcentrationRow(
    StageIndex Stage, MaterialIndex Material, MakerGroups By, ImmutableArray<MakerShare> Shares, double TonnesPerYear, double UnlabelledShare,
    Interval Herfindahl, Interval HerfindahlGovernance, bool FromCapacity, ImmutableArray<LeftOutMaker> LeftOut, FigureYears Years, Basis Basis, bool IsCovered)
{
    /// <summary>Number of sites that make it and give no figure at all.</summary>
    public int Silent => LeftOut.Count(maker => maker.Reason == LeftOutReason.NoFigure);

    /// <summary>True where some country among the shares has no governance figure.</summary>
    public bool LacksGovernance { get; init; }
}
