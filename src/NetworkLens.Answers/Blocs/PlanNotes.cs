using System.Globalization;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of a plan should know, in sentences.</summary>
internal static class PlanNotes
{
    /// <summary>Of an answer.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="found">The plan.</param>
    /// <param name="bloc">Whose demand.</param>
    /// <param name="coverage">The goal.</param>
    /// <param name="withImports">Whether today's imports continue.</param>
    /// <param name="year">Of the network.</param>
    public static IEnumerable<string> Of(DataSet data, PlanAnswer found, string bloc, double coverage, bool withImports, int year) =>
        double.IsNaN(found.Before)
            ? [$"{bloc} has no demand of known tonnes, so there is nothing to cover."]
            : [Reached(found, bloc, coverage, withImports ? "with today's imports" : "from inside", year), .. Costs(data, found), .. Assumed(data, found, withImports)];

    private static string Reached(PlanAnswer found, string bloc, double coverage, string where, int year) =>
        !found.IsReachable
            ? $"{Percent(coverage)} cannot be reached: with every plant of {bloc} that is planned or is to grow, at its largest announced capacity, and new ones of any size, {Percent(found.Most)} of its demand is served {where}. New mines are built only where the data names a deposit and investments.csv a cost."
        : found.Additions.IsEmpty
            ? $"Nothing need be added: {Percent(found.Before)} of {bloc}'s demand is served {where} in {year} already."
        : $"Of {bloc}'s demand {Percent(found.Before)} is served {where} in {year}, and {Percent(found.Coverage)} with these additions; {Percent(found.Most)} is the most that can be reached.";

    private static IEnumerable<string> Costs(DataSet data, PlanAnswer found)
    {
        foreach (string note in MoneyNotes.Of(found.Unserved, "What is not served", " a year").Concat(MoneyNotes.Of(found.UnservedAfter, "What is not served with the additions", " a year")))
        {
            yield return note;
        }

        if (!found.Additions.IsEmpty)
        {
            yield return "The cost covers everything that has to be built, including plants under construction and whoever pays for it: the announced cost where investments.csv names the plant, else that of a new plant of its size, with the fixed cost shown at its most expensive material.";
        }

        if (found.UnknownCosts > 0)
        {
            string[] silent = [.. found.Additions.Where(row => !row.IsCostKnown).Select(row => data.Sites.Id(row.Site!.Value)).Distinct()];
            yield return $"The total is a minimum: the cost of {found.UnknownCosts} of the {found.Additions.Length} additions is unknown ({DataWords.Some(silent, 5)}) and counted as zero.";
        }

        if (found.Additions.Any(row => row.IsMore))
        {
            yield return $"Running already: {DataWords.Some([.. found.Additions.Where(row => row.IsMore).Select(row => data.Sites.Id(row.Site!.Value)).Distinct()], 5)}. Their t/yr are what outputs.csv announces beyond today's capacity.";
        }

        if (found.Additions.Any(row => !row.IsPlanned))
        {
            yield return $"New: one plant a stage and country{(data.Recipes.Any(row => row.AtLeast > 1) ? ", or as many as an input needs suppliers (at_least)" : string.Empty)}; without country, in any of the bloc.";
        }

        if (found.Additions.Any(row => !row.IsPlanned && row.TonnesPerYear == 0))
        {
            yield return "0 t/yr: a new plant that only has to be there, as one of the suppliers of an input that needs several (at_least), of whatever size.";
        }
    }

    private static IEnumerable<string> Assumed(DataSet data, PlanAnswer found, bool withImports)
    {
        yield return withImports
            ? "Inside, anyone buys from anyone; today's imports continue."
            : $"Inside, anyone buys from anyone; nothing comes from outside ({AdviceText.WithImports}).";
        if (found.UnknownCapacities > 0)
        {
            yield return $"Makers of unknown capacity, which count as nothing here: {found.UnknownCapacities} of the bloc's activities."
                + (found.BeforeHigh - found.Before > 1e-4 ? $" Without additions, {Percent(found.Before)} to {Percent(found.BeforeHigh)} is served: the second if they make whatever is wanted." : string.Empty);
        }

        if (!data.Demand.IsDefault && data.Demand.Any(row => row.TonnesPerYear.IsRange))
        {
            yield return "Demand that is a range without a figure in it is taken at its upper end.";
        }

        if (found.Gap > 0)
        {
            yield return $"Not proven to be the cheapest: another plan may cost up to {Percent(found.Gap)} less.";
        }

        if (data.Investments.IsEmpty)
        {
            yield return "The data has no investments.csv, so that only what is planned can be added.";
        }
    }

    private static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
