using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>The answer of concentration in a sentence.</summary>
internal static class ConcentrationHeadline
{
    public static string Of(SupplyNetwork network, ImmutableArray<ConcentrationRow> all, MakerGroups by)
    {
        ConcentrationRow[] rows = [.. all.Where(row => row is { IsCovered: true, Shares: [_, ..] })];
        if (rows.Length == 0)
        {
            return "No share can be given: either nothing of this is made, or too little is known about who makes how much.";
        }

        DataSet data = network.Data;
        string one = by.Word == "bloc" ? "bloc or country" : by.Word;
        if (rows.Length == 1)
        {
            MakerShare[] equal = Words.Tied(rows[0].Shares, share => FigureText.Share(share.Share));
            return equal.Length > 1
                ? $"{Words.AndMore([.. equal.Select(share => Name(network, share))])} make {FigureText.Share(equal[0].Share)} of {Material(data, rows[0])} each, the largest share of one {one}."
                : $"{Name(network, rows[0].Shares[0])} makes {FigureText.Share(rows[0].Shares[0].Share)} of {Material(data, rows[0])}, the largest share of one {one}.";
        }

        int halves = rows.Count(row => row.Shares[0].Share > 0.5);
        (string Name, ConcentrationRow[] Leads)[] leading = [.. rows.GroupBy(row => row.Shares[0].Name).Select(group => (group.Key, group.ToArray()))
            .OrderByDescending(each => each.Item2.Length).ThenBy(each => each.Key, StringComparer.Ordinal)];
        ConcentrationRow[] tops = [.. Words.Tied(leading, each => FigureText.Count(each.Leads.Length)).Select(each => each.Leads.MaxBy(row => row.Shares[0].Share)!)];
        ConcentrationRow top = tops[0];
        string largest = tops.Length == 1 ? $"{Name(network, top.Shares[0])} is the largest in {FigureText.Count(leading[0].Leads.Length)}, the most in {Material(data, top)} ({FigureText.Share(top.Shares[0].Share)})"
            : $"{Words.AndMore([.. tops.Select(row => Name(network, row.Shares[0]))])} are the largest in {FigureText.Count(leading[0].Leads.Length)} each";
        return $"One {one} makes more than half of {FigureText.Count(halves)} of {FigureText.Count(rows.Length)} materials; {largest}.";
    }

    private static string Name(SupplyNetwork network, MakerShare share) => share.Label is { } label ? Words.Name(network, label) : share.Name;

    private static string Material(DataSet data, ConcentrationRow row) => $"{data.Id(row.Material)}{(data.Id(row.Stage) is { } stage ? $" (stage {stage})" : string.Empty)}";
}
