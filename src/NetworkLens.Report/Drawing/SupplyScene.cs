using System.Collections.Frozen;
using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What a picture of a supply chain shows.</summary>
/// <param name="Network">Whose sites.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Said">The answer in a clause, behind the numbers of sites and links.</param>
/// <param name="Sites">All that are shown.</param>
/// <param name="Links">Between them.</param>
public sealed record SupplyScene(SupplyNetwork Network, string Title, string Said, SiteSet Sites, ImmutableArray<SceneLink> Links)
{
    /// <summary>The sites it is about.</summary>
    public FrozenSet<SiteIndex> Focus { get; init; } = [];

    /// <summary>What the answer says of sites.</summary>
    public FrozenDictionary<SiteIndex, SceneMark> Marks { get; init; } = FrozenDictionary<SiteIndex, SceneMark>.Empty;

    /// <summary>What tones and strong lines mean here.</summary>
    public ImmutableArray<SceneSample> Samples { get; init; } = [];

    /// <summary>What a reader of the picture should know, one sentence each.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

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
        ImmutableArray<LinkIndex> links = SupplyOf.Site(network, site, cancellation);
        HashSet<SiteIndex> sites = [site, .. links.SelectMany(link => (SiteIndex[])[network.SiteOf(network.SupplierOf(link)), network.SiteOf(network.IntakeOf(link))])];
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, SiteSet.Of(network.Data, other => other == site));
        var isStrong = strong.ToFrozenSet();
        return OfLinks(network, site, SiteSet.Of(network.Data, sites.Contains), links, isStrong, SupplyOf.Chokepoints(network, targets, cancellation));
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
        IEnumerable<LinkIndex> links = Enumerable.Range(0, network.LinkCount).Select(link => new LinkIndex(link))
            .Where(link => sites.Contains(network.SiteOf(network.SupplierOf(link))) && sites.Contains(network.SiteOf(network.IntakeOf(link))));
        return OfLinks(network, site, sites, links, [], SupplyOf.Chokepoints(network, QuestionTargets.Of(network, null), cancellation));
    }

    private static SupplyScene OfLinks(
        SupplyNetwork network, SiteIndex site, SiteSet sites, IEnumerable<LinkIndex> links, FrozenSet<LinkIndex> strong, ImmutableArray<SiteIndex> fatal)
    {
        int chokepoints = fatal.Count(sites.Contains);
        return new SupplyScene(
            network,
            network.Data.Sites.Name(site),
            fatal.IsEmpty ? "no single plant among them cuts it off" : $"plants that alone cut a target off: {chokepoints}",
            sites,
            [.. links.Select(link => SceneLink.Of(network, link) with { IsStrong = strong.Contains(link) })])
        {
            Focus = [site],
            Marks = fatal.Where(sites.Contains).ToFrozenDictionary(plant => plant, _ => new SceneMark("cuts off alone", SceneTone.Alarm)),
            Samples =
            [
                .. strong.Count > 0 ? [new SceneSample("one whole way with the fewest links", SceneTone.Plain, IsLine: true, IsStrong: true)] : Array.Empty<SceneSample>(),
                new SceneSample("cuts off alone", SceneTone.Alarm, IsLine: false),
            ],
        };
    }
}
