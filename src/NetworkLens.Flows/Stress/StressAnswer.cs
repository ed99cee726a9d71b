using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>How labels are failed in turn.</summary>
/// <param name="By">What fails.</param>
/// <param name="Rerouting">What people may do.</param>
/// <param name="Order">1: each alone; 2: each pair.</param>
/// <param name="KeepOwnDemand">Leave the demand of failed countries in.</param>
/// <param name="Detailed">Rows to be told in full, from the first; null: all.</param>
/// <param name="Threads">Workers; 0: one a core. The answer does not depend on it.</param>
public sealed record StressOptions(
    LabelKind By = LabelKind.Country, Rerouting Rerouting = Rerouting.Links, int Order = 1, bool KeepOwnDemand = false, int? Detailed = null, int Threads = 0);

/// <summary>What the failure of some labels costs.</summary>
/// <param name="Labels">One or two, ascending.</param>
/// <param name="Served">Served t/yr while they fail, of all demand that was asked about.</param>
/// <param name="Asked">Demand that was asked about: that of the failed countries is left out.</param>
/// <param name="ServedShare">Served, of the world's demand; 0..1.</param>
/// <param name="ServedShareRest">Served outside the failed countries, of the demand there; 0..1.</param>
/// <param name="LostTonnesPerYear">Served before, less served while they fail.</param>
/// <param name="Detail">What only rows told in full have.</param>
public sealed record StressRow(
    ImmutableArray<Label> Labels, double Served, double Asked, double ServedShare, double ServedShareRest, double LostTonnesPerYear, StressDetail? Detail);

/// <summary>The rest of a row.</summary>
/// <param name="GainOfOneMore">t/yr served more with one t/yr more of each of the site's capacities; NaN for what is no site, or has no limit.</param>
/// <param name="LossOfOneLess">t/yr served less with one t/yr less of each.</param>
/// <param name="WorstTargets">Sites whose share falls most, the shortage shared fairly; the first five.</param>
public sealed record StressDetail(double GainOfOneMore, double LossOfOneLess, ImmutableArray<SiteIndex> WorstTargets)
{
    /// <summary>What is lost in a year, the shortage shared fairly, in money; null where no demand row says what a tonne is worth, or nothing is lost.</summary>
    public LostMoney? Lost { get; init; }
}

/// <summary>Every label failed in turn.</summary>
/// <param name="Network">The network.</param>
/// <param name="Rows">Most lost first; of pairs, those that lose more than either alone.</param>
/// <param name="Whole">Served and asked for while nothing fails.</param>
/// <param name="Tried">Number of labels or pairs failed.</param>
public sealed record StressAnswer(SupplyNetwork Network, ImmutableArray<StressRow> Rows, ServedTotal Whole, long Tried);
