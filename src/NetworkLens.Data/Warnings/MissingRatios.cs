using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Recipe rows without tonnes_per_tonne beside others that have it: questions in tonnes cannot be answered then. A data set without any asks none.</summary>
internal static class MissingRatios
{
    public static void Check(DataSet data, RowFindings findings)
    {
        if (!data.Recipes.Any(row => row.TonnesPerTonne.IsKnown))
        {
            return;
        }

        for (int row = 0; row < data.Recipes.Length; row++)
        {
            RecipeRow recipe = data.Recipes[row];
            if (!recipe.TonnesPerTonne.IsKnown)
            {
                findings.Add(
                    TableLayouts.Recipes, row, "tonnes_per_tonne", Severity.Warning, "no-ratio",
                    $"How many tonnes of '{data.Id(recipe.Input)}' a tonne of '{data.Id(recipe.Output)}' takes is not said, so that no question in tonnes can be answered. Give an estimate, with its basis.",
                    null, "tonnes of the input for each tonne of the output");
            }
        }
    }
}
