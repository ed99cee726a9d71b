using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What a row of the coverage adds up.</summary>
public enum EvidenceOf
{
    /// <summary>Links in force, at the receiver's stage: how we know that they exist.</summary>
    Links,

    /// <summary>Capacity in force, at the maker's stage: how we know its figure.</summary>
    Capacity,
}

/// <summary>What the rows of one stage are split by.</summary>
public enum EvidenceBy
{
    /// <summary>Not at all.</summary>
    Stage,

    /// <summary>The country of the receiver, or of the maker.</summary>
    Country,

    /// <summary>What moves, or is made.</summary>
    Material,
}

/// <summary>How well a part of the data is known. Tonnes of several materials are added up to weigh evidence, for nothing else.</summary>
/// <param name="Of">Links or capacity.</param>
/// <param name="Stage">The stage; -1 for sites of none.</param>
/// <param name="Country">The country, -1 where unknown; null where rows are not split by it.</param>
/// <param name="Material">The material; null where rows are not split by it.</param>
/// <param name="Count">Links, or activities.</param>
/// <param name="Documented">Those that are reported or contracted.</param>
/// <param name="Sourced">Those whose row names a source, whatever its basis.</param>
/// <param name="WithoutTonnes">Those without tonnes, which none of the sums below holds.</param>
/// <param name="TonnesPerYear">All that give tonnes, t/yr.</param>
/// <param name="Reported">Of that, reported, t/yr.</param>
/// <param name="Contract">Of that, contracted, t/yr.</param>
/// <param name="SourcedTonnes">Of that, with a source, t/yr.</param>
public sealed record EvidenceRow(
    EvidenceOf Of, StageIndex Stage, CountryIndex? Country, MaterialIndex? Material,
    int Count, int Documented, int Sourced, int WithoutTonnes, double TonnesPerYear, double Reported, double Contract, double SourcedTonnes)
{
    /// <summary>A part of the tonnes, 0..1; NaN where nothing gives tonnes.</summary>
    /// <param name="tonnes">t/yr.</param>
    public double ShareOf(double tonnes) => TonnesPerYear > 0 ? tonnes / TonnesPerYear : double.NaN;
}

/// <summary>Counts over a data set, or over the sites of some countries.</summary>
/// <param name="Sites">Sites.</param>
/// <param name="SitesWithSource">Those whose row names a source.</param>
/// <param name="SitesWithOwners">Those whose owners are given.</param>
/// <param name="SitesWithRecovery">Those whose days to recover are given.</param>
/// <param name="Outputs">Rows of outputs.csv with a figure.</param>
/// <param name="OutputsWithSource">Those that name a source.</param>
/// <param name="Grades">Sources of the whole data set by grade: none, A, B, C.</param>
public sealed record EvidenceCounts(
    int Sites, int SitesWithSource, int SitesWithOwners, int SitesWithRecovery, int Outputs, int OutputsWithSource, ImmutableArray<int> Grades);
