using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>A figure and the range it lies in.</summary>
/// <param name="Value">Null where it is not settled.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Range<T>(T? Value, T Low, T High)
    where T : struct;

/// <summary>What a label adds to the chance that a target is cut off within a year.</summary>
/// <param name="Label">The label.</param>
/// <param name="FailurePerYear">Its own chance of failing; unknown where there is none.</param>
/// <param name="Birnbaum">The chance that the target is cut off if the label has failed, less that if it does not fail.</param>
/// <param name="FussellVesely">The part of the target's chance that goes away if the label never fails; null where its own chance is of no kind that is known.</param>
/// <param name="RiskAchievementWorth">How many times the target's chance is what it is now once the label has failed.</param>
/// <param name="RiskReductionWorth">How many times the target's chance now is what it is where the label never fails; infinite where nothing is left.</param>
public sealed record LabelRisk(
    Label Label, Figure FailurePerYear, Range<double> Birnbaum, Range<double>? FussellVesely, Range<double> RiskAchievementWorth, Range<double>? RiskReductionWorth);

/// <summary>How likely a target is cut off.</summary>
/// <param name="Target">A demand row, or an activity asked about.</param>
/// <param name="IsProducible">False where it cannot be made even when nothing fails.</param>
/// <param name="Chance">That it is cut off within the years asked about.</param>
/// <param name="IsExact">True where no bound stands for the chance itself: its range is then that of the chances of what may fail.</param>
/// <param name="Resilience">The greatest chance of independent failure of every site at which it still has even odds; null where it cannot be made.</param>
/// <param name="Labels">How many labels with a chance, or with one that is unknown, it depends on; 0 where that is not worked out.</param>
/// <param name="Unknown">Those of them whose chance is unknown.</param>
/// <param name="Contributions">By label of the kind asked for, the greatest Birnbaum importance first; empty where the chance is not exact.</param>
public sealed record TargetRisk(
    VertexIndex Target, bool IsProducible, Range<double> Chance, bool IsExact, Range<double>? Resilience, int Labels, int Unknown, ImmutableArray<LabelRisk> Contributions);

/// <summary>How likely targets are cut off.</summary>
/// <param name="Targets">In the order asked.</param>
/// <param name="Resilience">The greatest chance of independent failure of every site at which at least half of the targets can be expected to be made; null where none was asked about.</param>
public sealed record RiskAnswer(ImmutableArray<TargetRisk> Targets, Range<double>? Resilience);
