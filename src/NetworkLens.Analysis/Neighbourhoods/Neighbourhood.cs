using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What lies around a site.</summary>
public static class Neighbourhood
{
    /// <summary>The sites at most some links away from one, whichever way the links point.</summary>
    /// <param name="network">n sites, m links; not changed.</param>
    /// <param name="centre">In force or not; it is always of the set.</param>
    /// <param name="hops">Links at most; 0: the site alone.</param>
    /// <returns>The set. O(n + m) time, O(n) memory.</returns>
    public static SiteSet Of(SupplyNetwork network, SiteIndex centre, int hops)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfNegative(hops);
        bool[] isSeen = new bool[network.Data.Sites.Count];
        isSeen[centre.Value] = true;
        List<SiteIndex> ring = [centre];
        for (int hop = 0; hop < hops && ring.Count > 0; hop++)
        {
            var next = new List<SiteIndex>();
            foreach (SiteIndex site in ring)
            {
                AddCustomers(network, site, isSeen, next);
                AddSuppliers(network, site, isSeen, next);
            }

            ring = next;
        }

        return SiteSet.Of(network.Data, site => isSeen[site.Value]);
    }

    private static void AddCustomers(SupplyNetwork network, SiteIndex site, bool[] isSeen, List<SiteIndex> next)
    {
        (int first, int count) = network.ActivitiesOf(site);
        for (int activity = first; activity < first + count; activity++)
        {
            foreach (LinkIndex link in network.LinksFrom(new VertexIndex(activity)))
            {
                Add(network.SiteOf(network.IntakeOf(link)), isSeen, next);
            }
        }
    }

    private static void AddSuppliers(SupplyNetwork network, SiteIndex site, bool[] isSeen, List<SiteIndex> next)
    {
        (int first, int count) = network.IntakesOf(site);
        for (int intake = first; intake < first + count; intake++)
        {
            foreach (VertexIndex supplier in network.SuppliersOf(new IntakeIndex(intake)))
            {
                Add(network.SiteOf(supplier), isSeen, next);
            }
        }
    }

    private static void Add(SiteIndex site, bool[] isSeen, List<SiteIndex> next)
    {
        if (!isSeen[site.Value])
        {
            isSeen[site.Value] = true;
            next.Add(site);
        }
    }
}
