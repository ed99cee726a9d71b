using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of dependents should know.</summary>
internal static class DependentNotes
{
    /// <summary>Of an answer.</summary>
    /// <param name="network">The network.</param>
    /// <param name="found">Who is exposed.</param>
    /// <param name="stage">The one stage asked about; null: all.</param>
    public static IEnumerable<string> Of(SupplyNetwork network, ExposureAnswer found, StageIndex? stage)
    {
        if (found.Sites.All(site => network.ActivitiesOf(site).Count == 0))
        {
            yield return $"None of these sites makes anything in {network.Options.AsOf}, so nobody depends on them.";
            yield break;
        }

        if (found.Rows.IsEmpty)
        {
            yield return stage is null ? "No site in the data takes what these sites make." : "Nobody of that stage is downstream of these sites.";
            yield break;
        }

        yield return $"Cut off: without these sites nothing that is made today can bring the input. Share: of the input's content that is from them, traced up to their stage as {AdviceText.ByOrigin} does; of several materials the largest is shown.";
        if (found.Rows.Count(row => row.Shares.IsEmpty) is var without and > 0)
        {
            yield return $"Reached only through other sites of the same stage, so no share is given: {without} of {found.Rows.Length} rows.";
        }

        if (found.Rows.Count(row => !row.Shares.IsEmpty && double.IsNaN(row.Tonnes.Value)) is var unknown and > 0)
        {
            yield return $"How many tonnes arrive is unknown in {unknown} of {found.Rows.Length} rows.";
        }
    }
}
