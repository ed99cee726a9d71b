using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of single sources should know.</summary>
internal static class SingleSourceNotes
{
    /// <summary>Of an answer.</summary>
    /// <param name="network">The network.</param>
    /// <param name="rows">Who depends on one supplier.</param>
    /// <param name="threshold">From which share on.</param>
    public static IEnumerable<string> Of(SupplyNetwork network, ImmutableArray<Dependency> rows, double threshold)
    {
        int certain = rows.Count(row => row.Certainty == Certainty.Certain);
        if (rows.IsEmpty)
        {
            yield return $"Nobody here depends on one supplier for {FigureText.Share(threshold)} or more.";
        }
        else if (certain < rows.Length)
        {
            yield return $"Possible only, because tonnes are unknown and the share reaches the threshold at its upper end alone: {rows.Length - certain} of {rows.Length} rows.";
        }

        if (network.NeedsSeveral)
        {
            yield return "Some recipes need several suppliers of an input at once (at_least): shares are of tonnes, and do not show where losing a small supplier is enough. chokepoints does.";
        }
    }
}
