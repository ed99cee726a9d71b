using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>All that supplies a site.</summary>
public static class SupplyOf
{
    /// <summary>Every link that the site uses, at any tier, from suppliers that can themselves be made; where the site cannot be supplied, from those too that cannot.</summary>
    /// <param name="network">v vertices, m links; not changed.</param>
    /// <param name="site">The site.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>By index. O(v + m log m).</returns>
    public static ImmutableArray<LinkIndex> Site(SupplyNetwork network, SiteIndex site, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, SiteSet.Of(network.Data, other => other == site));
        ImmutableArray<bool> producible = Producible.Of(network);
        bool isSupplied = targets.Any(target => producible[target.Value]);
        var seen = targets.ToHashSet();
        var waiting = new Queue<VertexIndex>(targets);
        var links = new SortedSet<int>();
        while (waiting.TryDequeue(out VertexIndex vertex))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (RecipeInput input in network.AllInputsOf(vertex))
            {
                (int first, int count) = network.LinksOf(input.Intake);
                for (int link = first; link < first + count; link++)
                {
                    VertexIndex supplier = network.SupplierOf(new LinkIndex(link));
                    if (producible[supplier.Value] || !isSupplied)
                    {
                        links.Add(link);
                        if (seen.Add(supplier))
                        {
                            waiting.Enqueue(supplier);
                        }
                    }
                }
            }
        }

        return [.. links.Select(link => new LinkIndex(link))];
    }

    /// <summary>The sites that alone cut a site off.</summary>
    /// <param name="network">Not changed.</param>
    /// <param name="targets">Its targets.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ImmutableArray<SiteIndex> Chokepoints(SupplyNetwork network, ImmutableArray<VertexIndex> targets, CancellationToken cancellation = default) =>
        [.. Analysis.Chokepoints.Of(network, targets, LabelKind.Site, cancellation: cancellation).Chokepoints.Select(row => new SiteIndex(row.Labels[0].Value))];
}
