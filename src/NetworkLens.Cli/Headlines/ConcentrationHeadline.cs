using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Cli.Headlines;

/// <summary>The answer of concentration in a sentence.</summary>
internal static class ConcentrationHeadline
{
    public static string Of(SupplyNetwork network, ImmutableArray<ConcentrationRow> all, LabelKind by)
    {
        ConcentrationRow[] rows = [.. all.Where(row => row is { IsCovered: true, Shares: [_, ..] })];
        if (rows.Length == 0)
        {
            return "No share can be told: nothing of the kind is made, or too little is known of who makes how much.";
        }

        DataSet data = network.Data;
        if (rows.Length == 1)
        {
            return $"{Words.Name(network, rows[0].Shares[0].Label)} makes {FigureText.Share(rows[0].Shares[0].Share)} of {Material(data, rows[0])}, the largest share of one {Words.Kind(by)}.";
        }

        int halves = rows.Count(row => row.Shares[0].Share > 0.5);
        var (label, leads) = rows.GroupBy(row => row.Shares[0].Label).Select(group => (group.Key, Count: group.Count()))
            .OrderByDescending(each => each.Count).ThenBy(each => LabelText.Bare(network, each.Key), StringComparer.Ordinal).First();
        ConcentrationRow top = rows.Where(row => row.Shares[0].Label == label).MaxBy(row => row.Shares[0].Share)!;
        return $"One {Words.Kind(by)} makes more than half of {FigureText.Count(halves)} of {FigureText.Count(rows.Length)} materials; {Words.Name(network, label)} is the largest in {FigureText.Count(leads)}, the most in {Material(data, top)} ({FigureText.Share(top.Shares[0].Share)}).";
    }

    private static string Material(DataSet data, ConcentrationRow row) => $"{data.Id(row.Material)} (stage {data.Id(row.Stage)})";
}
