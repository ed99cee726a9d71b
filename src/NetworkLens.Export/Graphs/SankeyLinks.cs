using System.Collections.Immutable;
using NetworkLens.Model;
using QuikGraph;
using QuikGraph.Algorithms;

namespace NetworkLens.Export;

/// <summary>The links of a part by what a Sankey diagram can do with them: programs that draw one refuse loops, and misplace what has no tonnes.</summary>
/// <param name="Drawn">Of known tonnes above 0, and without a loop among them.</param>
/// <param name="Loops">Of known tonnes above 0, but they close a loop: back to the same or an earlier stage, or the same site.</param>
/// <param name="Unknown">Without tonnes.</param>
/// <param name="Nothing">Of 0 tonnes.</param>
/// <param name="Sites">Ends of what is drawn, by id.</param>
public sealed record SankeyLinks(
    ImmutableArray<LinkIndex> Drawn, ImmutableArray<LinkIndex> Loops, ImmutableArray<LinkIndex> Unknown, ImmutableArray<LinkIndex> Nothing, ImmutableArray<SiteIndex> Sites)
{
    /// <summary>Tells the links apart. O(n log n + m).</summary>
    /// <param name="part">n sites and m links.</param>
    /// <param name="cancellation">Looked at between sites.</param>
    public static SankeyLinks Of(NetworkPart part, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(part);
        SupplyNetwork network = part.Network;
        LinkIndex[] all = [.. part.Links(null, cancellation)];
        LinkIndex[] known = [.. all.Where(link => network.TonnesOf(link) is { IsKnown: true, TonnesPerYear: > 0 })];
        SiteIndex[] order = [.. part.Sites(cancellation).OrderBy(site => network.Data.Sites.Stage(site).Value)]; // stable: then by id
        var place = order.Select((site, index) => (site, index)).ToDictionary(pair => pair.site, pair => pair.index);
        (int From, int To)[] ends = [.. known.Select(link => (place[Sender(network, link)], place[Receiver(network, link)]))];
        var graph = new AdjacencyGraph<int, SEdge<int>>();
        graph.AddVertexRange(Enumerable.Range(0, order.Length));
        graph.AddEdgeRange(ends.Select(end => new SEdge<int>(end.From, end.To)));
        var component = new Dictionary<int, int>();
        graph.StronglyConnectedComponents(component);
        ILookup<bool, LinkIndex> isLoop = known.Zip(ends).ToLookup(pair => component[pair.Second.From] == component[pair.Second.To] && pair.Second.From >= pair.Second.To, pair => pair.First);
        HashSet<SiteIndex> joined = [.. isLoop[false].SelectMany(link => (SiteIndex[])[Sender(network, link), Receiver(network, link)])];
        return new SankeyLinks(
            [.. isLoop[false]],
            [.. isLoop[true]],
            [.. all.Where(link => !network.TonnesOf(link).IsKnown)],
            [.. all.Where(link => network.TonnesOf(link) is { IsKnown: true, TonnesPerYear: <= 0 })],
            [.. part.Sites(cancellation).Where(joined.Contains)]);
    }

    /// <summary>What is kept apart, in sentences.</summary>
    /// <param name="part">The part that they are of.</param>
    public IEnumerable<string> Notes(NetworkPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        int all = Drawn.Length + Loops.Length + Unknown.Length + Nothing.Length;
        return
        [
            .. Told(Loops.Length, "Under loops, because they go back in a circle, which programs that draw Sankey diagrams refuse", all),
            .. Told(Unknown.Length, "Under withoutTonnes, because nobody gives their tonnes, and a width of 0 would misplace them", all),
            .. Told(Nothing.Length, "Under ofNoTonnes, because nothing moves along them", all),
            .. part.SiteCount > Sites.Length ? [$"Not among the nodes, because no link of known tonnes joins them: {part.SiteCount - Sites.Length:N0} of {part.SiteCount:N0} sites."] : Array.Empty<string>(),
        ];
    }

    internal static SiteIndex Sender(SupplyNetwork network, LinkIndex link) => network.SiteOf(network.SupplierOf(link));

    internal static SiteIndex Receiver(SupplyNetwork network, LinkIndex link) => network.SiteOf(network.IntakeOf(link));

    private static string[] Told(int count, string what, int all) => count > 0 ? [$"{what}: {count:N0} of {all:N0} links."] : [];
}
