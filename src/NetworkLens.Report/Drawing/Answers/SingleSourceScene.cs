using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The picture of single sources: from the supplier to the consumer, with the share that comes from there.</summary>
public static class SingleSourceScene
{
    /// <summary>The scene of an answer.</summary>
    /// <param name="network">What was asked.</param>
    /// <param name="rows">Inputs that depend on one site, in their order.</param>
    /// <param name="asked">Who was asked about, in words; null: everybody.</param>
    /// <param name="mostBoxes">Sites there is room for: the first rows are shown.</param>
    /// <returns>The scene. O(rows).</returns>
    public static SupplyScene Of(SupplyNetwork network, IReadOnlyList<Dependency> rows, string? asked, int mostBoxes = ScenePicture.MostBoxes)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(rows);
        DataSet data = network.Data;
        var sites = new HashSet<SiteIndex>();
        var links = ImmutableArray.CreateBuilder<SceneLink>();
        foreach (Dependency row in rows)
        {
            SiteIndex supplier = row.Top.Group.Site;
            if (sites.Count + (sites.Contains(supplier) ? 0 : 1) + (sites.Contains(row.Site) ? 0 : 1) > mostBoxes)
            {
                break;
            }

            sites.UnionWith([supplier, row.Site]);
            links.Add(new SceneLink(supplier, row.Site, Hint(network, row))
            {
                Words = $"{data.Id(row.Material) ?? "anything"} {Share(row.Top.Share)}",
                Tone = SceneTone.Warning,
                IsDashed = row.Certainty == Certainty.Possible,
            });
        }

        int certain = rows.Count(row => row.Certainty == Certainty.Certain);
        return new SupplyScene(
            network,
            asked is null ? "Inputs that depend on one plant" : $"Inputs that depend on one plant: {asked}",
            rows.Count == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{certain} certain and {rows.Count - certain} possible"),
            SiteSet.Of(data, sites.Contains),
            links.ToImmutable())
        {
            Samples = [new SceneSample("has this share of an input; dashed: only the upper end reaches the threshold", SceneTone.Warning, IsLine: true)],
            Notes = links.Count < rows.Count
                ? [string.Create(CultureInfo.InvariantCulture, $"Shown: the first {links.Count} of {rows.Count} inputs; a selector asks about fewer, {AdviceText.AllSingleSources}")]
                : [],
        };
    }

    private static string Hint(SupplyNetwork network, Dependency row)
    {
        DataSet data = network.Data;
        SiteIndex supplier = row.Top.Group.Site;
        IEnumerable<LinkIndex> links = row.AllLinks.Where(link => network.SiteOf(network.SupplierOf(link)) == supplier);
        return $"{SceneHints.Ends(data, supplier, row.Site)}: {data.Id(row.Material) ?? "anything"}, {Share(row.Top.Share)} of what it takes, {DataWords.Word(row.Certainty)}, {DataWords.Word(row.Basis)}. "
            + SceneHints.Sources(data, [.. links.SelectMany(link => LinkFacts.SourcesOf(network, link)).Distinct()]);
    }

    private static string Share(Interval share)
    {
        static string Rounded(double part) => (part * 100).ToString("0", CultureInfo.InvariantCulture);
        return Rounded(share.Low) == Rounded(share.High) ? $"{Rounded(share.Low)} %" : $"{Rounded(share.Low)}-{Rounded(share.High)} %";
    }
}
