using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The sources that stand behind some links.</summary>
public static class CitedSources
{
    /// <summary>Sources of the rows of some links; where tonnes count, also of what their senders make and of what some targets ask for. O(links + outputs + targets).</summary>
    /// <param name="network">The network.</param>
    /// <param name="links">Links of it.</param>
    /// <param name="targets">Whose demand counts; none where tonnes do not.</param>
    /// <returns>Each once, in the order of sources.csv.</returns>
    public static ImmutableArray<SourceIndex> Of(SupplyNetwork network, IEnumerable<LinkIndex> links, IReadOnlyCollection<VertexIndex> targets)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(links);
        ArgumentNullException.ThrowIfNull(targets);
        var cited = new SortedSet<int>();
        var makers = new HashSet<(SiteIndex, MaterialIndex)>();
        foreach (LinkIndex link in links)
        {
            Add(cited, LinkFacts.SourcesOf(network, link));
            makers.Add((network.SiteOf(network.SupplierOf(link)), network.MaterialOf(link)));
        }

        if (targets.Count > 0)
        {
            foreach (Output output in network.Data.Outputs.Where(output => makers.Contains((output.Site, output.Material))))
            {
                Add(cited, output.Sources);
            }

            foreach (VertexIndex target in targets.Where(network.IsTarget))
            {
                foreach (Demand demand in network.DemandOf(network.TargetOf(target)))
                {
                    Add(cited, demand.Sources);
                }
            }
        }

        return [.. cited.Select(source => new SourceIndex(source))];
    }

    private static void Add(SortedSet<int> cited, IEnumerable<SourceIndex> sources) => cited.UnionWith(sources.Select(source => source.Value));
}
