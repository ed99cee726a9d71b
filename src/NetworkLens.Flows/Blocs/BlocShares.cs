using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>How much of what is asked for a bloc can serve by itself.</summary>
public static class BlocShares
{
    /// <summary>
    /// The served share of each target in the bloc-only network, along existing links and shared fairly among the bloc's own demand and the
    /// targets asked about. Unknown tiers count only where the answer depends on them.
    /// </summary>
    /// <param name="network">The whole network; not changed.</param>
    /// <param name="bloc">The countries.</param>
    /// <param name="gaps">What the bloc can make of what is asked about.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <returns>By target, 0..1: 0 where it cannot be made; NaN where nobody knows the demand, and for an activity. Targets of one part are one linear programme.</returns>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static ImmutableDictionary<VertexIndex, double> Of(SupplyNetwork network, BlocSelection bloc, ImmutableArray<GapAnswer> gaps, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(bloc);
        var answers = gaps.ToDictionary(gap => gap.Target, gap => gap.Answer);
        var shares = ImmutableDictionary.CreateBuilder<VertexIndex, double>();
        foreach (BlocPart part in BlocPart.Of(network, bloc, [.. gaps.Select(gap => gap.Target)]))
        {
            ServedAnswer? known = Served(part, part.Known, BlocAnswer.Yes);
            ServedAnswer? withUnknown = Served(part, part.WithUnknown, BlocAnswer.OnlyThroughUnknown);
            foreach (VertexIndex target in part.Targets)
            {
                shares[target] = !network.IsTarget(target) ? double.NaN
                    : (answers[target] == BlocAnswer.OnlyThroughUnknown ? withUnknown : known) is { } served ? served.Share[target.Value - network.ActivityCount]
                    : network.AskedBetween(network.TargetOf(target)).High > 0 ? 0
                    : double.NaN;
            }
        }

        return shares.ToImmutable();

        // Only where some target needs it.
        ServedAnswer? Served(BlocPart part, SupplyNetwork inside, BlocAnswer wanted) => part.Targets.Any(target => network.IsTarget(target) && answers[target] == wanted)
            ? ServedDemand.Of(inside, Rerouting.Links, FlowObjective.Fair, cancellation)
            : null;
    }
}
