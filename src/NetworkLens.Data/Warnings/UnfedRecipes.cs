using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Activities that no link of any year feeds with all that one of their recipes needs.</summary>
internal static class UnfedRecipes
{
    public static void Check(DataGraph graph, RowFindings findings)
    {
        if (graph.Data.Requirements != RequirementRule.Recipes)
        {
            return;
        }

        foreach (DataActivity activity in graph.Activities.Where(activity => !graph.IsFirst(activity) && !IsSource(graph, activity)))
        {
            IEnumerable<int>[] lacking = [.. graph.VariantsOf(activity)
                .Select(variant => variant.Where(row => !graph.Arrives(activity.Site, graph.Data.Recipes[row].Input)))];
            if (lacking.Length > 0 && lacking.All(rows => rows.Any()))
            {
                string material = graph.MaterialId(activity.Material);
                string inputs = string.Join(" and ", lacking.MinBy(rows => rows.Count())!.Select(row => graph.MaterialId(graph.Data.Recipes[row].Input)).Distinct());
                findings.Add(
                    graph.ActivityTable, activity.Row, "material", Severity.Warning, "unfed-recipe",
                    $"'{graph.SiteId(activity.Site)}' cannot make '{material}': no link brings {inputs}. Add a supplier, an unknown one if need be.",
                    material, $"a link of {inputs}");
            }
        }
    }

    // An unknown tier needs only what the data brings it; what is fed with nothing may be a source by its own word.
    private static bool IsSource(DataGraph graph, DataActivity activity)
    {
        bool isUnknown = graph.Data.Sites.Status(activity.Site) == SiteStatus.Unknown;
        bool isFed = graph.VariantsOf(activity).Any(variant => variant.Any(row => graph.Arrives(activity.Site, graph.Data.Recipes[row].Input)));
        return isUnknown || (!isFed && activity.SaysSource);
    }
}
