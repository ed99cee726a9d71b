using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What must be put in for a tonne that leaves: a recipe may take back some of its own product, but not all of it, and no set of recipes may need nothing from outside.</summary>
/// <remarks>
/// Whole recipes are judged, not single inputs: see <see cref="CheapestRecipes"/>.
/// </remarks>
internal static class RecipeGains
{
    private const int Reported = 100;

    public static void Check(DataSet data, RowFindings findings)
    {
        List<int[]> variants = [.. Enumerable.Range(0, data.Recipes.Length)
            .GroupBy(row => (data.Recipes[row].Output, data.Recipes[row].Site, data.Recipes[row].Variant))
            .Select(variant => variant.ToArray())
            .Where(rows => rows.All(row => data.Recipes[row].TonnesPerTonne.IsKnown))];
        foreach (IGrouping<MaterialIndex, int[]> ways in variants.GroupBy(rows => data.Recipes[rows[0]].Output).ToArray())
        {
            // Beside another way, or a source, it may be a trader's, who loses some of what he passes on.
            if (ways.All(rows => OwnShare(data, rows) >= 1) && !HasSource(data, ways.Key))
            {
                ReportOwn(data, ways.First(), findings);
                variants.RemoveAll(rows => data.Recipes[rows[0]].Output == ways.Key);
            }
        }

        for (int cycle = 0; cycle < Reported && CheapestRecipes.FindGain(data, GoingRound(data, variants)) is { } gain; cycle++)
        {
            int worst = gain.Min();
            ReportGain(data, [.. gain.SkipWhile(row => row != worst), .. gain.TakeWhile(row => row != worst)], findings);
            variants.RemoveAll(rows => rows.Contains(worst)); // so that the next cycle is another one
        }
    }

    // Whether some site makes it of nothing.
    private static bool HasSource(DataSet data, MaterialIndex material)
    {
        bool IsFirst(SiteIndex site) => data.Sites.Stage(site) is { Value: >= 0 } stage && data.Stages[stage.Value].IsSource;
        return data.Outputs.IsDefault
            ? Enumerable.Range(0, data.Links.Count).Any(row => data.Links.Material(row) == material && IsFirst(data.Links.From[row]))
            : data.Outputs.Any(output => output.Material == material && (output.IsSource || IsFirst(output.Site)));
    }

    // What it takes of its own product for a tonne of it.
    private static double OwnShare(DataSet data, int[] rows) =>
        rows.Where(row => data.Recipes[row].Input == data.Recipes[row].Output).Sum(row => data.Recipes[row].TonnesPerTonne.Value);

    // Variants whose output is used again, and that use some output, as long as there are others of them.
    private static List<int[]> GoingRound(DataSet data, List<int[]> variants)
    {
        List<int[]> left = [.. variants];
        for (int before = -1; before != left.Count;)
        {
            before = left.Count;
            HashSet<MaterialIndex> outputs = [.. left.Select(rows => data.Recipes[rows[0]].Output)];
            HashSet<MaterialIndex> inputs = [.. left.SelectMany(rows => rows).Select(row => data.Recipes[row].Input)];
            left.RemoveAll(rows => !inputs.Contains(data.Recipes[rows[0]].Output) || !rows.Any(row => outputs.Contains(data.Recipes[row].Input)));
        }

        return left;
    }

    private static void ReportOwn(DataSet data, int[] rows, RowFindings findings)
    {
        int row = rows.First(row => data.Recipes[row].Input == data.Recipes[row].Output);
        string material = data.Materials[data.Recipes[row].Output.Value].Id;
        string share = OwnShare(data, rows).ToString("0.####", CultureInfo.InvariantCulture);
        findings.Add(
            TableLayouts.Recipes, row, "tonnes_per_tonne", Severity.Error, "no-net-output",
            $"A tonne of '{material}' takes {share} tonnes of '{material}' itself, so that none ever leaves. Lower tonnes_per_tonne.",
            data.Recipes[row].TonnesPerTonne.Value.ToString(CultureInfo.InvariantCulture), "less than 1 tonne of the product itself");
    }

    private static void ReportGain(DataSet data, List<int> cycle, RowFindings findings)
    {
        double gain = cycle.Aggregate(1.0, (product, row) => product / data.Recipes[row].TonnesPerTonne.Value);
        string path = string.Join(" -> ", cycle.Select(row => data.Recipes[row].Input).Append(data.Recipes[cycle[0]].Input).Select(material => data.Materials[material.Value].Id));
        string times = gain.ToString("0.####", CultureInfo.InvariantCulture);
        findings.Add(
            TableLayouts.Recipes, cycle[0], "tonnes_per_tonne", Severity.Error, "gain-in-cycle",
            $"Each round of {path} gives {times} times what went in, and needs nothing else. Some tonnes_per_tonne on the way is too small.",
            data.Recipes[cycle[0]].TonnesPerTonne.Value.ToString(CultureInfo.InvariantCulture), "a gain below 1");
    }
}
