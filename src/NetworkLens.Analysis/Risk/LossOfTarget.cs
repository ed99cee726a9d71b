using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The loss of one target: itself, or several bounds of it.</summary>
/// <param name="events">What may fail.</param>
/// <param name="own">Rank of the target's own site, which does not fail; -1 for none.</param>
/// <param name="isProducible">False where it is lost whatever fails.</param>
/// <param name="bounds">One that is exact, or several.</param>
internal sealed class LossOfTarget(RiskEvents events, int own, bool isProducible, ImmutableArray<ILossChance> bounds)
{
    /// <summary>True where the loss itself is known.</summary>
    public bool IsExact => bounds[0].IsExact;

    /// <summary>At least the chance of the loss where every other site fails with a chance, and nothing else does.</summary>
    public double AtLeastOfSites(double chance) => AtLeast(events.OfEverySite(chance, own));

    /// <summary>At most that chance.</summary>
    public double AtMostOfSites(double chance) => AtMost(events.OfEverySite(chance, own));

    /// <summary>The answer about the target.</summary>
    public TargetRisk Answer(VertexIndex target, FailureChances chances, LabelKind? by, int years)
    {
        (double[] low, double[] value, double[] high) = events.Without(own);
        var exact = bounds[0] as ExactLoss;
        int[] ranks = [.. (exact?.Ranks ?? [.. Enumerable.Range(0, low.Length)]).Where(rank => rank != own)];
        int unknown = ranks.Count(events.IsUnknown);
        double? chance = exact is null || unknown > 0 ? null : exact.Chance(value);
        return new TargetRisk(
            target,
            isProducible,
            new Range<double>(chance is { } known ? Within(known, years) : null, Within(AtLeast(low), years), Within(AtMost(high), years)),
            IsExact,
            isProducible ? Resilience.Of(AtLeastOfSites, AtMostOfSites, IsExact) : null,
            ranks.Count(events.IsAsked),
            unknown,
            exact is null || by is not { } kind ? [] : Contributions(exact, [.. ranks.Where(rank => events.LabelAt(rank).Kind == kind)], chances, (low, value, high), unknown == 0));
    }

    private double AtLeast(double[] chances) => bounds.Max(bound => bound.AtLeast(chances));

    private double AtMost(double[] chances) => bounds.Min(bound => bound.AtMost(chances));

    private static double Within(double chance, int years) => years == 1 ? chance : -double.ExpM1(years * double.LogP1(-chance));

    private ImmutableArray<LabelRisk> Contributions(
        ExactLoss loss, int[] ranks, FailureChances chances, (double[] Low, double[] Value, double[] High) all, bool isKnown)
    {
        Conditional[] low = loss.Conditional(all.Low, ranks);
        Conditional[] high = loss.Conditional(all.High, ranks);
        Conditional[] value = isKnown ? loss.Conditional(all.Value, ranks) : [];
        var rows = ImmutableArray.CreateBuilder<LabelRisk>(ranks.Length);
        for (int at = 0; at < ranks.Length; at++)
        {
            int rank = ranks[at];
            var measures = new Measures(low[at], high[at], all.Low[rank], all.High[rank], isKnown ? value[at] : null, isKnown ? all.Value[rank] : double.NaN);
            bool hasChance = events.IsAsked(rank);
            rows.Add(new LabelRisk(
                events.LabelAt(rank), chances.Of(events.LabelAt(rank)), measures.Birnbaum, hasChance ? measures.FussellVesely : null, measures.Achievement,
                hasChance ? measures.Reduction : null));
        }

        return [.. rows.OrderByDescending(row => row.Birnbaum.Value ?? row.Birnbaum.High).ThenByDescending(row => row.Birnbaum.Low).ThenBy(row => row.Label.Value)];
    }
}
