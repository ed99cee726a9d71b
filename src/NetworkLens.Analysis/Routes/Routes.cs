using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Other ways to a target.</summary>
public static class Routes
{
    /// <summary>
    /// The best simple paths of activities from a source to each target, through activities that can be made. Links of unknown weight come last,
    /// those with fewest of them first; ties go by hops, risk, distance, then by the ids of sites and materials, read from the target up.
    /// </summary>
    /// <param name="network">v vertices, m links, r recipe inputs; not changed. Inside a bloc or without some sites: a part of a network (<see cref="BlocPart"/>, <see cref="SupplyNetwork.Keeping"/>).</param>
    /// <param name="targets">Vertices of this network.</param>
    /// <param name="options">Which routes.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One answer a target, in the order asked; a target that cannot be made has no routes unless possible ones are asked for. O(v) and what is upstream of them; for each target O(k l m log v) in what is upstream of it, l the links of a route, mostly far less.</returns>
    /// <remarks>Yen 1971. See <see cref="RouteSearch"/>.</remarks>
    public static ImmutableArray<RouteAnswer> Of(SupplyNetwork network, ImmutableArray<VertexIndex> targets, RouteOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(options);
        var upstream = UpstreamCone.Of(network, targets, _ => true);
        ImmutableArray<bool> producible = Producible.Of(network, upstream);
        bool IsProducible(VertexIndex vertex) => producible[vertex.Value];
        var weights = new LinkWeights(network, options.By);
        return [.. targets.Select(target => new RouteAnswer(
            target, IsProducible(target), IsProducible(target) || options.Possible ? To(network, target, options, weights, IsProducible, cancellation) : []))];
    }

    private static ImmutableArray<Route> To(
        SupplyNetwork network, VertexIndex target, RouteOptions options, LinkWeights weights, Func<VertexIndex, bool> isProducible, CancellationToken cancellation)
    {
        var cone = UpstreamCone.Of(network, [target], options.Possible ? _ => true : isProducible);
        Func<VertexIndex, bool> isStart = options.From is { } sites // no other target is in the cone
            ? vertex => vertex != target && sites.Contains(network.SiteOf(vertex))
            : network.IsSource;
        var search = new RouteSearch(network, cone, weights, options.Carrying, isStart, cancellation);
        return [.. search.Best(options.Count).Select(found => new Route(
            found.Links.Length == 0 ? target : network.SupplierOf(found.Links[^1]),
            [.. found.Links.Reverse()],
            weights.InUnit(found.Weight),
            found.Weight.Unknown == 0,
            isProducible(target) && found.Links.All(link => isProducible(network.SupplierOf(link)))))];
    }
}
