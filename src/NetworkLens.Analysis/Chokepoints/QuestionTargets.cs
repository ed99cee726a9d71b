using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The targets a question is about.</summary>
public static class QuestionTargets
{
    /// <summary>The demand rows of some sites; a site without any has its activities as targets, each by what it needs.</summary>
    /// <param name="network">The network.</param>
    /// <param name="sites">The sites asked about; null: every target of the network.</param>
    /// <param name="onlyEndUses">Leave those without demand rows out.</param>
    /// <returns>Ordered by site, then material; empty where none of the sites is in force. O(sites + targets).</returns>
    public static ImmutableArray<VertexIndex> Of(SupplyNetwork network, SiteSet? sites, bool onlyEndUses = false)
    {
        ArgumentNullException.ThrowIfNull(network);
        var rows = Enumerable.Range(0, network.TargetCount).Select(network.TargetVertex);
        if (sites is null)
        {
            return [.. rows];
        }

        ILookup<int, VertexIndex> bySite = rows.Where(row => sites.Contains(network.SiteOf(row))).ToLookup(row => network.SiteOf(row).Value);
        return [.. sites.SelectMany(site => bySite.Contains(site.Value) ? bySite[site.Value] : onlyEndUses ? [] : Activities(network, site))];
    }

    private static IEnumerable<VertexIndex> Activities(SupplyNetwork network, SiteIndex site)
    {
        (int first, int count) = network.ActivitiesOf(site);
        return Enumerable.Range(first, count).Select(activity => new VertexIndex(activity));
    }
}
