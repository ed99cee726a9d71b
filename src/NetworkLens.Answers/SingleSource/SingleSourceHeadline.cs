using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>The answer of single-source in a sentence.</summary>
internal static class SingleSourceHeadline
{
    public static string Of(SupplyNetwork network, ImmutableArray<Dependency> rows, LabelKind by, double threshold)
    {
        string share = threshold >= 1 ? "all" : $"{Words.Percent(threshold)} or more";
        if (rows.IsEmpty)
        {
            return $"Nobody here depends on one {Words.Kind(by)} for {share} of an input.";
        }

        int sites = rows.Select(row => row.Site).Distinct().Count();
        int certain = rows.Where(row => row.Certainty == Certainty.Certain).Select(row => row.Site).Distinct().Count();
        var (label, supplied) = rows.GroupBy(row => row.Top.Group.Label!.Value).Select(group => (group.Key, Count: group.Select(row => row.Site).Distinct().Count()))
            .OrderByDescending(each => each.Count).ThenBy(each => LabelText.Bare(network, each.Key), StringComparer.Ordinal).First();
        string sure = certain == sites ? string.Empty : certain == 0 ? " (possibly: tonnes are unknown)" : $" ({FigureText.Count(certain)} certainly)";
        string most = sites == 1 ? $": {Words.Name(network, label)}" : $"; {Words.Name(network, label)} is that one for {FigureText.Count(supplied)} of them";
        return $"{Words.Of(sites, "site")} {(sites == 1 ? "depends" : "depend")} on one {Words.Kind(by)} for {share} of an input{sure}{most}.";
    }
}
