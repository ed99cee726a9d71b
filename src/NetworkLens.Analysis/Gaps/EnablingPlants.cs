using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Which of the activities that are new in a year made a target producible.</summary>
/// <param name="network">Of the year.</param>
/// <param name="bloc">In the year.</param>
/// <param name="networkBefore">Of the year before.</param>
/// <param name="blocBefore">In the year before.</param>
internal sealed class EnablingPlants(SupplyNetwork network, BlocSelection bloc, SupplyNetwork networkBefore, BlocSelection blocBefore)
{
    /// <summary>The sites whose new activities it takes: one after the other, the last ids first, is left out if the answer stays without it. By id.</summary>
    /// <param name="answer">Better than the year before.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ImmutableArray<SiteIndex> Of(GapAnswer answer, CancellationToken cancellation)
    {
        BlocPart whole = BlocPart.Of(network, bloc, [answer.Target]).Single();
        SupplyNetwork part = answer.Answer == BlocAnswer.Yes ? whole.Known : whole.WithUnknown;
        ImmutableArray<bool> producible = Producible.Of(part);
        var cone = UpstreamCone.Of(part, [answer.Target], vertex => producible[vertex.Value]);
        SiteIndex own = network.SiteOf(answer.Target);
        SiteIndex[] candidates =
        [
            .. cone.Vertices.Skip(1).Where(vertex => IsFresh(vertex, own)).Select(part.SiteOf).Distinct().OrderByDescending(network.Data.Sites.Id, StringComparer.Ordinal),
        ];
        HashSet<SiteIndex> left = [.. candidates];
        foreach (SiteIndex site in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            left.Remove(site);
            var failure = new Failure(vertex => vertex != answer.Target && IsFresh(vertex, own) && !left.Contains(part.SiteOf(vertex)), null);
            if (!Producible.Of(part, failure)[answer.Target.Value])
            {
                left.Add(site);
            }
        }

        return [.. left.OrderBy(network.Data.Sites.Id, StringComparer.Ordinal)];
    }

    // Not in force the year before, or not in the bloc then. The target's own site is kept in any year.
    private bool IsFresh(VertexIndex vertex, SiteIndex own) =>
        !network.IsTarget(vertex) && network.SiteOf(vertex) is var site
        && (networkBefore.FindActivity(site, network.MaterialOf(vertex)) is null
            || (site != own && !BlocPart.IsUnknown(network.Data, site) && !blocBefore.Contains(network.Data.Sites.Country(site))));
}
