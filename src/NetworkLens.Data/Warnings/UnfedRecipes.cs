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
                .Select(variant => variant.Where(row => !graph.Arrives(activity.Site, graph.Data.Recipes[row].Input) || IsOwnAlone(graph, activity, graph.Data.Recipes[row].Input)))];
            if (lacking.Length > 0 && lacking.All(rows => rows.Any()))
            {
                string material = graph.MaterialId(activity.Material);
                int[] least = [.. lacking.MinBy(rows => rows.Count())!];
                string inputs = string.Join(" and ", least.Select(row => graph.MaterialId(graph.Data.Recipes[row].Input)).Distinct());
                bool isOwn = least.All(row => IsOwnAlone(graph, activity, graph.Data.Recipes[row].Input));
                findings.Add(
                    graph.ActivityTable, activity.Row, "material", Severity.Warning, "unfed-recipe",
                    $"'{graph.SiteId(activity.Site)}' cannot make '{material}': {(isOwn ? $"the {inputs} that it takes back comes from itself alone, so that it never begins" : $"no link brings {inputs}")}. Add {(isOwn ? "another" : "a")} supplier, an unknown one if need be.",
                    material, $"a link of {inputs}{(isOwn ? " from another site" : string.Empty)}");
            }
        }
    }

    // What is made is also needed, and nobody else sends it: nothing is made from itself alone.
    private static bool IsOwnAlone(DataGraph graph, DataActivity activity, MaterialIndex input) =>
        input == activity.Material && graph.SuppliersOf(activity.Site, input) == 1
        && Enumerable.Range(0, graph.Data.Links.Count).Any(row => graph.Data.Links.From[row] == activity.Site && graph.Data.Links.To[row] == activity.Site && graph.Data.Links.Material(row) == input);

    // An unknown tier needs only what the data brings it; what is fed with nothing may be a source by its own word.
    private static bool IsSource(DataGraph graph, DataActivity activity)
    {
        bool isUnknown = graph.Data.Sites.Status(activity.Site) == SiteStatus.Unknown;
        bool isFed = graph.VariantsOf(activity).Any(variant => variant.Any(row => graph.Arrives(activity.Site, graph.Data.Recipes[row].Input)));
        return isUnknown || (!isFed && activity.SaysSource);
    }
}
