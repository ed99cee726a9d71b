using System.Collections.Frozen;
using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What a picture of a supply chain shows.</summary>
/// <param name="Network">Whose sites and links.</param>
/// <param name="Focus">The site it is about.</param>
/// <param name="Sites">All that are shown, the focus among them.</param>
/// <param name="Links">Between them.</param>
/// <param name="Chokepoints">Sites that alone cut the focus off.</param>
/// <param name="Strong">Links of one whole way to supply the focus.</param>
public sealed record SupplyScene(
    SupplyNetwork Network, SiteIndex Focus, SiteSet Sites, ImmutableArray<LinkIndex> Links, FrozenSet<SiteIndex> Chokepoints, FrozenSet<LinkIndex> Strong)
{
    /// <summary>Inside and outside of it are told apart; null: no bloc was asked about.</summary>
    public BlocSelection? Bloc { get; init; }

    /// <summary>Everything that supplies a site, at any tier, and can itself be made; where the site cannot be supplied, those too that cannot.</summary>
    /// <param name="network">v vertices, m links.</param>
    /// <param name="site">The site.</param>
    /// <param name="strong">Links of one whole way to supply it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The scene. O(v + m), and the site's chokepoints.</returns>
    public static SupplyScene Upstream(SupplyNetwork network, SiteIndex site, IEnumerable<LinkIndex> strong, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(strong);
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

        var sites = seen.Select(network.SiteOf).Append(site).ToHashSet();
        return new SupplyScene(
            network, site, SiteSet.Of(network.Data, sites.Contains), [.. links.Select(link => new LinkIndex(link))], Fatal(network, targets, cancellation), strong.ToFrozenSet());
    }

    /// <summary>What lies around a site.</summary>
    /// <param name="network">n sites, m links.</param>
    /// <param name="site">The site.</param>
    /// <param name="hops">Links from it at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The scene; its chokepoints are those of all end uses.</returns>
    public static SupplyScene Around(SupplyNetwork network, SiteIndex site, int hops, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        SiteSet sites = Neighbourhood.Of(network, site, hops);
        ImmutableArray<LinkIndex> links = [.. Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link))
            .Where(link => sites.Contains(network.SiteOf(network.SupplierOf(link))) && sites.Contains(network.SiteOf(network.IntakeOf(link))))];
        return new SupplyScene(network, site, sites, links, Fatal(network, QuestionTargets.Of(network, null), cancellation), []);
    }

    private static FrozenSet<SiteIndex> Fatal(SupplyNetwork network, ImmutableArray<VertexIndex> targets, CancellationToken cancellation) =>
        Analysis.Chokepoints.Of(network, targets, LabelKind.Site, cancellation: cancellation).Chokepoints.Select(row => new SiteIndex(row.Labels[0].Value)).ToFrozenSet();
}
