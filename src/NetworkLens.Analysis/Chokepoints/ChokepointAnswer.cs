using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What chokepoints are sorted by.</summary>
public enum ChokepointRank
{
    /// <summary>Number of sites with any target cut.</summary>
    Targets,

    /// <summary>Demand of the targets cut, t/yr.</summary>
    Demand,

    /// <summary>How much of everybody's supply passes through: see <see cref="LabelBetweenness"/>. Not for links.</summary>
    Betweenness,
}

/// <summary>A minimal cut set: labels whose failure together cuts targets off, while no part of them does.</summary>
/// <param name="Labels">What fails: one label, or several.</param>
/// <param name="Cut">The targets cut, in the order they were asked about; empty where everybody is ranked, and this cuts nobody off.</param>
/// <param name="SiteCount">Number of sites with any target cut.</param>
/// <param name="DemandTonnesPerYear">Known demand of the targets cut, t/yr; NaN where none of it is known.</param>
/// <param name="DemandShare">The same as a share, 0..1, of the known demand of all targets asked about; NaN where none is known.</param>
/// <param name="MissedByPaths">True where paths alone miss it for some target: every path round it lacks a needed input.</param>
/// <param name="Score">What it is ranked by.</param>
/// <param name="ScoreError">What the score is off by at most: see <see cref="BetweennessAnswer.ErrorOf"/>; NaN where it is exact.</param>
/// <param name="UnlessInferred">Empty where it is certain. Else inferred links, ascending: without any one of them it is a chokepoint of some target.</param>
public sealed record Chokepoint(
    ImmutableArray<Label> Labels, ImmutableArray<VertexIndex> Cut, int SiteCount, double DemandTonnesPerYear, double DemandShare, bool MissedByPaths,
    double Score, double ScoreError, ImmutableArray<LinkIndex> UnlessInferred)
{
    /// <summary>True where it holds whatever the inferred links are worth.</summary>
    public bool IsCertain => UnlessInferred.IsEmpty;

    /// <summary>False where it is ranked among others, and cuts nobody off.</summary>
    public bool IsCut => !Cut.IsEmpty;
}

/// <summary>The structural chokepoints of some targets.</summary>
/// <param name="Asked">The targets asked about.</param>
/// <param name="NotProducible">Those that cannot be made even when nothing fails: nothing is a chokepoint of theirs.</param>
/// <param name="Chokepoints">Ranked.</param>
/// <param name="SearchedUpTo">Sets of at most so many labels are known; smaller than what was asked for where more would have taken too long.</param>
/// <param name="Unlisted">How many more sets there are than are listed, each counted once a group of targets that share all theirs; 0: the list is complete.</param>
/// <param name="Betweenness">Where the scores are from; null unless they are betweenness.</param>
public sealed record ChokepointAnswer(
    ImmutableArray<VertexIndex> Asked, ImmutableArray<VertexIndex> NotProducible, ImmutableArray<Chokepoint> Chokepoints, int SearchedUpTo, double Unlisted,
    BetweennessAnswer? Betweenness = null);
