using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Going round a cycle of recipes must lose something, or the cycle makes material from nothing.</summary>
/// <remarks>A cycle of gain 1 or more is a negative one of log ratios: Bellman 1958, Ford 1956.</remarks>
internal static class RecipeGains
{
    private const double Rounding = 1e-9;  // in logs: exactly 1 counts as a gain
    private const int Reported = 100;

    public static void Check(DataSet data, RowFindings findings)
    {
        List<int> rows = LeastRatios(data);
        for (int cycle = 0; cycle < Reported && FindGain(data, rows) is { } gain; cycle++)
        {
            int worst = gain.Min();
            Report(data, [.. gain.SkipWhile(row => row != worst), .. gain.TakeWhile(row => row != worst)], findings);
            rows.Remove(worst); // so that the next cycle is another one
        }
    }

    // Of rows with the same input and output the one with the least loss.
    private static List<int> LeastRatios(DataSet data) =>
        [.. Enumerable.Range(0, data.Recipes.Length)
            .Where(row => data.Recipes[row].TonnesPerTonne.IsKnown)
            .GroupBy(row => (data.Recipes[row].Input, data.Recipes[row].Output))
            .Select(pair => pair.MinBy(row => data.Recipes[row].TonnesPerTonne.Value))];

    private static List<int>? FindGain(DataSet data, List<int> rows)
    {
        double[] log = new double[data.Materials.Length];
        int[] by = new int[data.Materials.Length]; // the row that reached each material
        int last = -1;
        for (int round = 0; round <= log.Length; round++)
        {
            last = -1;
            foreach (int row in rows)
            {
                RecipeRow recipe = data.Recipes[row];
                double reached = log[recipe.Input.Value] + Math.Log(recipe.TonnesPerTonne.Value) - Rounding;
                if (reached < log[recipe.Output.Value])
                {
                    log[recipe.Output.Value] = reached;
                    by[recipe.Output.Value] = row;
                    last = recipe.Output.Value;
                }
            }

            if (last < 0)
            {
                return null;
            }
        }

        for (int step = 0; step < log.Length; step++)
        {
            last = data.Recipes[by[last]].Input.Value; // surely on the cycle at the end
        }

        var cycle = new List<int>();
        for (int material = last; cycle.Count == 0 || material != last;)
        {
            cycle.Add(by[material]);
            material = data.Recipes[by[material]].Input.Value;
        }

        cycle.Reverse();
        return cycle;
    }

    private static void Report(DataSet data, List<int> cycle, RowFindings findings)
    {
        double gain = cycle.Aggregate(1.0, (product, row) => product / data.Recipes[row].TonnesPerTonne.Value);
        string path = string.Join(" -> ", cycle.Select(row => data.Recipes[row].Input).Append(data.Recipes[cycle[0]].Input).Select(material => data.Materials[material.Value].Id));
        string times = gain.ToString("0.####", CultureInfo.InvariantCulture);
        findings.Add(
            RecipesCsv.Layout, cycle[0], "tonnes_per_tonne", Severity.Error, "gain-in-cycle",
            $"Each round of {path} gives {times} times what went in. Some tonnes_per_tonne on the way is too small.",
            data.Recipes[cycle[0]].TonnesPerTonne.Value.ToString(CultureInfo.InvariantCulture), "a gain below 1");
    }
}
