using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Of two suppliers, three cannot be left.</summary>
internal static class SupplierCounts
{
    /// <summary>Recipe rows that ask for more suppliers than some site has in any year; each row is told once. Where an input has no supplier at all, <see cref="UnfedRecipes"/> says so.</summary>
    public static void Check(DataGraph graph, RowFindings findings)
    {
        var told = new HashSet<int>();
        foreach (DataActivity activity in graph.Activities)
        {
            foreach (int row in graph.VariantsOf(activity).SelectMany(variant => variant))
            {
                RecipeRow recipe = graph.Data.Recipes[row];
                if (recipe.AtLeast > 1 && graph.SuppliersOf(activity.Site, recipe.Input) is > 0 and var suppliers && suppliers < recipe.AtLeast && told.Add(row))
                {
                    string input = graph.MaterialId(recipe.Input);
                    findings.Add(
                        TableLayouts.Recipes, row, "at_least", Severity.Error, "too-few-suppliers",
                        $"'{graph.SiteId(activity.Site)}' needs at least {recipe.AtLeast} suppliers of '{input}', but {suppliers} {(suppliers == 1 ? "sends" : "send")} it any. Lower at_least, add links, or give the site a row of its own.",
                        recipe.AtLeast.ToString(CultureInfo.InvariantCulture), $"at most {suppliers}");
                }
            }
        }
    }
}
