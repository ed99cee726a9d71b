using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Links that bring what their receiver has no use for.</summary>
internal static class UnusedLinks
{
    public static void Check(DataGraph graph, RowFindings findings)
    {
        LinkTable links = graph.Data.Links;
        HashSet<(SiteIndex, MaterialIndex)> demanded = graph.Data.Demand.IsDefault ? [] : [.. graph.Data.Demand.Select(row => (row.Site, row.Material))];
        for (int row = 0; row < links.Count; row++)
        {
            (SiteIndex Site, MaterialIndex Material) end = (links.To[row], links.Material(row));
            if (!IsTaken(graph, end.Site, end.Material) && !demanded.Contains(end))
            {
                string material = graph.MaterialId(end.Material);
                findings.Add(
                    TableLayouts.Links, row, "material", Severity.Warning, "unused-link",
                    $"'{graph.SiteId(end.Site)}' receives '{material}', but nothing it makes takes it, and it has no demand for it. Add an output, a recipe or a demand row, or take the link away.",
                    material);
            }
        }
    }

    private static bool IsTaken(DataGraph graph, SiteIndex site, MaterialIndex material)
    {
        if (!graph.HasActivities(site))
        {
            return graph.Data.Demand.IsDefault; // without demand.csv who sends nothing is an end use
        }

        return graph.Data.Requirements != RequirementRule.Recipes
            || graph.ActivitiesOf(site).Any(activity => !graph.IsFirst(activity)
                && graph.VariantsOf(activity).Any(variant => variant.Any(row => graph.Data.Recipes[row].Input == material)));
    }
}
