using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>From a tonne that several outputs share, no more than a tonne can come.</summary>
internal static class ProcessBalance
{
    private const double Rounding = 1e-6;

    /// <summary>The general rows.</summary>
    public static void Check(DataSet data, RowFindings findings) =>
        Check(data, Enumerable.Range(0, data.Recipes.Length).Where(row => data.Recipes[row].Site is null), null, findings);

    /// <summary>What holds at each site with rows of its own, for what it makes.</summary>
    public static void CheckSites(DataGraph graph, RowFindings findings)
    {
        foreach (SiteIndex site in graph.Data.Recipes.Where(row => row.Site is not null).Select(row => row.Site!.Value).Distinct())
        {
            Check(graph.Data, graph.ActivitiesOf(site).SelectMany(graph.VariantsOf).SelectMany(variant => variant), site, findings);
        }
    }

    private static void Check(DataSet data, IEnumerable<int> rows, SiteIndex? site, RowFindings findings)
    {
        foreach (IGrouping<(string Process, string Variant, MaterialIndex Input), int> feed in rows
            .Where(row => data.Recipes[row] is { Process: not null, TonnesPerTonne.Value: >= 1 })
            .GroupBy(row => (data.Recipes[row].Process!, data.Recipes[row].Variant, data.Recipes[row].Input)))
        {
            double sum = feed.Sum(row => 1 / data.Recipes[row].TonnesPerTonne.Value);
            int at = feed.Where(row => data.Recipes[row].Site == site).DefaultIfEmpty(-1).Min();
            if (sum <= 1 + Rounding || at < 0)
            {
                continue;
            }

            string outputs = string.Join(", ", feed.Select(row => data.Materials[data.Recipes[row].Output.Value].Id));
            string total = sum.ToString("0.####", CultureInfo.InvariantCulture);
            string input = data.Materials[feed.Key.Input.Value].Id;
            string variant = feed.Key.Variant.Length == 0 ? string.Empty : $", variant '{feed.Key.Variant}'";
            string where = site is { } special ? $" at '{data.Sites.Id(special)}'" : string.Empty;
            string found = data.Recipes[at].TonnesPerTonne.Value.ToString(CultureInfo.InvariantCulture);
            findings.Add(
                TableLayouts.Recipes, at, "tonnes_per_tonne", Severity.Error, "more-out-than-in",
                $"One tonne of '{input}' in process '{feed.Key.Process}'{variant}{where} gives {total} tonnes ({outputs}): the sum of 1 / tonnes_per_tonne. Raise the ratios until it is at most 1.",
                found, "a sum of 1 / tonnes_per_tonne of at most 1");
        }
    }
}
