using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How many links lie between some sites and whatever uses what they make, whether it can be made today or not.</summary>
internal sealed class Downstream
{
    private readonly SupplyNetwork network;
    private readonly int[] tier;  // by vertex: links from the sites; -1 where nothing of theirs comes
    private readonly int[] via;   // by vertex: the link by which it comes first; -1 at the sites

    /// <summary>Breadth first from what the sites make. O(v + m) time and memory.</summary>
    public Downstream(SupplyNetwork network, SiteSet sites)
    {
        this.network = network;
        tier = new int[network.VertexCount];
        via = new int[network.VertexCount];
        Array.Fill(tier, -1);
        Array.Fill(via, -1);
        var waiting = new Queue<VertexIndex>();
        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            if (sites.Contains(network.SiteOf(new VertexIndex(activity))))
            {
                tier[activity] = 0;
                waiting.Enqueue(new VertexIndex(activity));
            }
        }

        while (waiting.TryDequeue(out VertexIndex supplier))
        {
            foreach (LinkIndex link in network.LinksFrom(supplier))
            {
                Pass(supplier, link, waiting);
            }
        }
    }

    /// <summary>Number of links on which what the sites make travels.</summary>
    public int LinkCount { get; private set; }

    /// <summary>Whether what the sites make comes to a vertex, or is made there.</summary>
    public bool Reaches(VertexIndex vertex) => tier[vertex.Value] >= 0;

    /// <summary>Those of some links that carry what the sites make, ascending.</summary>
    public ImmutableArray<LinkIndex> Carrying(LinkRange links) =>
        [.. Enumerable.Range(links.First, links.Count).Select(link => new LinkIndex(link)).Where(link => Reaches(network.SupplierOf(link)))];

    /// <summary>Links from the sites to what a link brings, from 1.</summary>
    public int TierOf(LinkIndex link) => tier[network.SupplierOf(link).Value] + 1;

    /// <summary>The sites from one of those asked about to the receiver of a link, by a shortest way.</summary>
    public ImmutableArray<SiteIndex> PathBy(LinkIndex link)
    {
        var path = new List<SiteIndex> { network.SiteOf(network.IntakeOf(link)) };
        int last = link.Value;
        while (last >= 0)
        {
            VertexIndex supplier = network.SupplierOf(new LinkIndex(last));
            path.Add(network.SiteOf(supplier));
            last = via[supplier.Value];
        }

        path.Reverse();
        return [.. path];
    }

    private void Pass(VertexIndex supplier, LinkIndex link, Queue<VertexIndex> waiting)
    {
        LinkCount++;
        foreach (VertexIndex user in network.UsersOf(network.IntakeOf(link)))
        {
            if (tier[user.Value] < 0)
            {
                (tier[user.Value], via[user.Value]) = (tier[supplier.Value] + 1, link.Value);
                if (!network.IsTarget(user))
                {
                    waiting.Enqueue(user);
                }
            }
        }
    }
}
