using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>What is exported as a graph: sites in force, and the links between them.</summary>
/// <remarks>
/// Sites come by id, links by the ids of sender, material and receiver, so that the file does not depend on the order of rows.
/// Nothing is copied but the order of the sites. Immutable.
/// </remarks>
public sealed class NetworkPart
{
    private readonly int[] place; // among the sites by id; -1 for one that is out
    private readonly SiteIndex[] sites;
    private readonly int[] materialPlace;

    /// <summary>A part of a network. O(n log n) for n sites.</summary>
    /// <param name="network">Of one year.</param>
    /// <param name="chosen">Sites to keep; null keeps all. Those not in force are left out.</param>
    /// <param name="chokepoints">Ranked sites of the whole network, for the attributes.</param>
    public NetworkPart(SupplyNetwork network, SiteSet? chosen, ChokepointAnswer chokepoints)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(chokepoints);
        Network = network;
        Ranks = SiteRank.Of(chokepoints);
        DataSet data = network.Data;
        sites = [.. Enumerable.Range(0, data.Sites.Count).Select(site => new SiteIndex(site)).Where(site => IsIn(site, chosen))];
        Array.Sort(sites, (a, b) => string.CompareOrdinal(data.Sites.Id(a), data.Sites.Id(b)));
        place = new int[data.Sites.Count];
        Array.Fill(place, -1);
        for (int position = 0; position < sites.Length; position++)
        {
            place[sites[position].Value] = position;
        }

        int[] byId = [.. Enumerable.Range(0, data.Materials.Length).OrderBy(material => data.Materials[material].Id, StringComparer.Ordinal)];
        materialPlace = new int[byId.Length];
        for (int position = 0; position < byId.Length; position++)
        {
            materialPlace[byId[position]] = position;
        }
    }

    /// <summary>The network it is a part of.</summary>
    public SupplyNetwork Network { get; }

    /// <summary>Number of sites.</summary>
    public int SiteCount => sites.Length;

    /// <summary>Number of links. O(links).</summary>
    public int LinkCount => Links(null, CancellationToken.None).Count();

    internal IReadOnlyDictionary<SiteIndex, SiteRank> Ranks { get; }

    /// <summary>The sites, by id.</summary>
    internal IEnumerable<SiteIndex> Sites(CancellationToken cancellation)
    {
        foreach (SiteIndex site in sites)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return site;
        }
    }

    /// <summary>The links, by the ids of sender, material and receiver.</summary>
    internal IEnumerable<LinkIndex> Links(IProgress<double>? progress, CancellationToken cancellation)
    {
        for (int position = 0; position < sites.Length; position++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report((double)position / sites.Length);
            (int first, int count) = Network.ActivitiesOf(sites[position]);
            foreach (int activity in Enumerable.Range(first, count).OrderBy(activity => materialPlace[Network.MaterialOf(new VertexIndex(activity)).Value]))
            {
                LinkIndex[] links = Network.LinksFrom(new VertexIndex(activity)).ToArray();
                foreach (LinkIndex link in links.Where(link => Receiver(link) >= 0).OrderBy(Receiver))
                {
                    yield return link;
                }
            }
        }
    }

    private bool IsIn(SiteIndex site, SiteSet? chosen) =>
        chosen?.Contains(site) != false && Network.Data.Sites.IsInForce(site, Network.Options.AsOf, Network.Options.IncludeUnconfirmed);

    private int Receiver(LinkIndex link) => place[Network.SiteOf(Network.IntakeOf(link)).Value];
}
