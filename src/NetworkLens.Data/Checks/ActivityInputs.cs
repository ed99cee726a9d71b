using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Nothing comes from nothing: outside the first stage an activity has inputs, or the data says that it needs none.</summary>
internal static class ActivityInputs
{
    public static void Check(DataGraph graph, RowFindings findings)
    {
        foreach (DataActivity activity in graph.Activities)
        {
            if (graph.VariantsOf(activity).Count > 0 || graph.Data.IsFirstStage(activity.Site))
            {
                continue;
            }

            string site = graph.SiteId(activity.Site);
            string material = graph.MaterialId(activity.Material);
            if (graph.IsFed(activity.Site))
            {
                if (graph.Data.Requirements == RequirementRule.Recipes)
                {
                    findings.Add(
                        graph.ActivityTable, activity.Row, "material", Severity.Error, "no-recipe",
                        $"'{site}' is supplied and makes '{material}', but no recipe makes it. Add one to recipes.csv.", material, "an output of recipes.csv");
                }
            }
            else if (!activity.SaysSource && !graph.Book.IsEmpty && graph.Data.Sites.Status(activity.Site) != SiteStatus.Unknown)
            {
                findings.Add(
                    graph.ActivityTable, activity.Row, "material", Severity.Error, "no-inputs",
                    $"'{site}' makes '{material}' from nothing: no recipe, no link to it, and not a first stage. Add a recipe or a link, or say source = true in outputs.csv.",
                    material, "a recipe, a link, or source = true");
            }
        }
    }
}
