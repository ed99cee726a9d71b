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
        (Label Key, int Count)[] suppliers = [.. rows.GroupBy(row => row.Top.Group.Label!.Value).Select(group => (group.Key, Count: group.Select(row => row.Site).Distinct().Count()))
            .OrderByDescending(each => each.Count).ThenBy(each => LabelText.Bare(network, each.Key), StringComparer.Ordinal)];
        (Label Key, int Count)[] tied = Words.Tied(suppliers, each => FigureText.Count(each.Count));
        string names = Words.AndMore([.. tied.Select(each => Words.Name(network, each.Key))]);
        string sure = certain == sites ? string.Empty : certain == 0 ? " (possibly: tonnes are unknown)" : $" ({FigureText.Count(certain)} certainly)";
        string most = sites == 1 ? $": {names}{(tied.Length == 1 ? string.Empty : ", for an input each")}" : $"; {names} {(tied.Length == 1 ? "is that one" : "are each that one")} for {FigureText.Count(tied[0].Count)} of them";
        return $"{Words.Of(sites, "site")} {(sites == 1 ? "depends" : "depend")} on one {Words.Kind(by)} for {share} of an input{sure}{most}.";
    }
}
