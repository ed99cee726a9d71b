using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What a bloc would have to be joined by.</summary>
public static class FewestOutsideSites
{
    /// <summary>Optima counted at most.</summary>
    public const int MostOptima = 1_000;

    /// <summary>Links upstream of a target above which it is not tried: no person would wait.</summary>
    public const int MostLinks = 100_000;

    /// <summary>Work spent on one target, in the solver's deterministic seconds: about as many of the clock's, and the same on every run.</summary>
    public const double WorkPerTarget = 2;

    /// <summary>
    /// The fewest sites outside the bloc that would make a target producible, with the aggregates and unknown tiers among them fewest of all.
    /// An added site needs its own inputs, from the bloc or from other added sites, over existing links.
    /// </summary>
    /// <param name="network">v vertices, m links, r recipe inputs: the whole network; not changed.</param>
    /// <param name="bloc">The countries.</param>
    /// <param name="target">A vertex of the network.</param>
    /// <param name="work">Deterministic seconds after which the proven bound has to do.</param>
    /// <param name="cancellation">Looked at between solves.</param>
    /// <returns>The answer; the same on any machine. O(v + m + r) beside the solver's work.</returns>
    /// <remarks>NP-hard, as hitting set: an exact integer programme by OR-Tools' CP-SAT. Its least fixpoint is told by levels where the links go round.</remarks>
    public static OutsideSitesAnswer Of(
        SupplyNetwork network, BlocSelection bloc, VertexIndex target, double work = WorkPerTarget, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(bloc);
        BlocPart part = BlocPart.Of(network, bloc, [target]).Single();
        ImmutableArray<bool> inside = Producible.Of(part.Known);
        if (inside[target.Value])
        {
            return OutsideSitesAnswer.None;
        }

        ImmutableArray<bool> anywhere = Producible.Of(network);
        cancellation.ThrowIfCancellationRequested();
        return !anywhere[target.Value] ? OutsideSitesAnswer.Impossible
            : OutsideModel.Of(network, part, inside, anywhere, target) is { } model ? new OutsideSearch(model, network.Data, work, cancellation).Run()
            : OutsideSitesAnswer.NotTried;
    }
}
