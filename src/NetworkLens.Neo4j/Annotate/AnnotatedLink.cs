using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>A link of an answer as a row: from supplier to consumer, with what its rows say.</summary>
internal static class AnnotatedLink
{
    /// <summary>The row, to which the answer adds what it found.</summary>
    public static Dictionary<string, object?> Of(SupplyNetwork network, LinkIndex link)
    {
        DataSet data = network.Data;
        return new()
        {
            ["from"] = data.Sites.Id(network.SiteOf(network.SupplierOf(link))),
            ["to"] = data.Sites.Id(network.SiteOf(network.IntakeOf(link))),
            ["material"] = data.Materials[network.MaterialOf(link).Value].Id,
            ["short"] = LinkCaption.Of(data.Materials[network.MaterialOf(link).Value].Id, network.TonnesOf(link).TonnesPerYear),
            ["tonnesPerYear"] = AnnotationValue.Of(network.TonnesOf(link).TonnesPerYear),
            ["basis"] = DataWords.Word(LinkFacts.BasisOf(network, link)),
            ["sourceIds"] = LinkFacts.SourcesOf(network, link).Select(source => (object?)data.Sources[source.Value].Id).ToList(),
        };
    }

    /// <summary>Links with the number of links between each and the nearest end asked about, from 1: its tier.</summary>
    /// <param name="network">Whose links.</param>
    /// <param name="links">Those of the answer.</param>
    /// <param name="ends">Where tiers are counted from.</param>
    /// <param name="isUpstream">Count against the goods, from consumers to suppliers.</param>
    public static Dictionary<string, object?>[] Tiers(SupplyNetwork network, IReadOnlyList<LinkIndex> links, IEnumerable<SiteIndex> ends, bool isUpstream)
    {
        SiteIndex Near(LinkIndex link) => isUpstream ? network.SiteOf(network.IntakeOf(link)) : network.SiteOf(network.SupplierOf(link));
        SiteIndex Far(LinkIndex link) => isUpstream ? network.SiteOf(network.SupplierOf(link)) : network.SiteOf(network.IntakeOf(link));
        ILookup<SiteIndex, LinkIndex> byNear = links.ToLookup(Near);
        var steps = ends.Distinct().ToDictionary(end => end, _ => 0);
        var waiting = new Queue<SiteIndex>(steps.Keys);
        while (waiting.TryDequeue(out SiteIndex site))
        {
            foreach (SiteIndex far in byNear[site].Select(Far).Where(far => steps.TryAdd(far, steps[site] + 1)))
            {
                waiting.Enqueue(far);
            }
        }

        return
        [
            .. links.Select(link =>
            {
                Dictionary<string, object?> row = Of(network, link);
                row["tier"] = steps[Near(link)] + 1L;
                return row;
            }),
        ];
    }
}
