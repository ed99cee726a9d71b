using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>A scenario in the graph: the share served on each site that asks for something, a label on those that get less and on what failed, and AFFECTS beside each link between.</summary>
public static class ScenarioAnnotation
{
    // Less than a millionth is the solver's.
    private const double Least = 1e-6;

    /// <summary>The annotation of an answer.</summary>
    /// <param name="answer">What the scenario costs.</param>
    /// <param name="query">The question as it was asked.</param>
    public static Annotation Of(ScenarioAnswer answer, string query)
    {
        ArgumentNullException.ThrowIfNull(answer);
        SupplyNetwork network = answer.Network;
        SiteTable sites = network.Data.Sites;
        Served[] served = [.. answer.Rows.Where(row => row.DemandTonnesPerYear > 0).GroupBy(row => row.Site).OrderBy(site => site.Key.Value).Select(site => Served.Of(answer, site))];
        HashSet<SiteIndex> isShort = [.. served.Where(site => site.ShortOf.Count > 0).Select(site => site.Site)];
        var failed = SiteSet.Of(network.Data, answer.Hit.ToHashSet().Contains);
        HashSet<VertexIndex> ends = [.. Enumerable.Range(0, network.TargetCount).Select(network.TargetVertex).Where(target => isShort.Contains(network.SiteOf(target)))];
        DependentsAnswer between = Dependents.Of(network, failed, ends);
        return new(
            "scenario",
            query,
            [WayCypher.ClearFailed, WayCypher.ClearServed, WayCypher.ClearServedLess, WayCypher.ClearAffects],
            [
                new(WayCypher.Failed, [.. failed.Select(site => new Dictionary<string, object?> { ["id"] = sites.Id(site), ["scenario"] = answer.Scenario.Id })]),
                new(WayCypher.Served, [.. served.Select(site => Row(network, site))]),
                new(WayCypher.ServedLess, [.. served.Where(site => site.ShortOf.Count > 0).Select(site => Row(network, site))]),
                new(WayCypher.Affects, AnnotatedLink.Tiers(network, between.Links, failed, isUpstream: false)),
            ],
            ViewCypher.AnnotatedScenario);
    }

    private static Dictionary<string, object?> Row(SupplyNetwork network, Served site) => new()
    {
        ["id"] = network.Data.Sites.Id(site.Site),
        ["servedBefore"] = AnnotationValue.Of(site.Before),
        ["servedAfter"] = AnnotationValue.Of(site.After),
        ["materials"] = site.ShortOf.Select(material => (object?)(network.Data.Id(material) ?? "any")).ToList(),
    };

    // Shares over the whole time and all that the site asks for, by tonnes; NaN where one of them is unknown.
    private sealed record Served(SiteIndex Site, double Before, double After, IReadOnlyList<MaterialIndex> ShortOf)
    {
        public static Served Of(ScenarioAnswer answer, IGrouping<SiteIndex, ScenarioRow> rows)
        {
            double TonnesOf(ScenarioRow row) => row.DemandTonnesPerYear * answer.Periods[row.Period].Years;
            double all = rows.Sum(TonnesOf);
            return new Served(
                rows.Key,
                rows.Sum(row => TonnesOf(row) * row.ServedBefore) / all,
                rows.Sum(row => TonnesOf(row) * row.ServedAfter) / all,
                [.. rows.Where(row => row.ServedBefore - row.ServedAfter > Least).Select(row => row.Material).Distinct().OrderBy(material => material.Value)]);
        }
    }
}
