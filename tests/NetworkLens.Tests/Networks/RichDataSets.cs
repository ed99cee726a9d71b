using CsCheck;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Random data sets with what makes figures hard: rows that repeat with and without tonnes, unknown and old figures, none at all, processes of several outputs and variants.</summary>
internal static class RichDataSets
{
    public static Gen<DataSet> Any => RandomDataSets.Any.Select(Choices.Any(400)).Select((data, choose) => Enrich(data, choose));

    private static DataSet Enrich(DataSet data, Choices choose) => data with
    {
        Outputs = data.Outputs.IsDefault ? data.Outputs : [.. data.Outputs.SelectMany(output => Rows(output, choose))],
        Recipes = [.. data.Recipes.Select(row => choose.OneIn(2) ? row with { Process = $"p{choose.Below(2)}", TonnesPerTonne = Ratio(row, choose) } : row)],
        Demand = data.Demand.IsDefault ? data.Demand : [.. data.Demand.Select(row => choose.OneIn(4) ? row with { TonnesPerYear = Figure.Unknown } : row with { TonnesPerYear = Figure.Of(10 * row.TonnesPerYear.Value) })],
        Links = Twice(data.Links, choose),
    };

    private static Figure Ratio(RecipeRow row, Choices choose) => row.TonnesPerTonne.IsKnown ? Figure.Of(1 + choose.Below(4)) : row.TonnesPerTonne;

    // Capacity unknown, or production of years ago beside it, or both in more years than one.
    private static IEnumerable<Output> Rows(Output output, Choices choose)
    {
        if (choose.OneIn(3))
        {
            yield return output with { TonnesPerYear = Figure.Of(1 + choose.Below(6)), Kind = OutputKind.Production, Year = RandomDataSets.Year - 2 - choose.Below(30) };
        }

        yield return output with { TonnesPerYear = choose.OneIn(4) ? Figure.Unknown : choose.OneIn(6) ? Figure.Of(0) : output.TonnesPerYear };
    }

    // Some rows again, with other tonnes, or none.
    private static LinkTable Twice(LinkTable links, Choices choose)
    {
        int[] rows = [.. Enumerable.Range(0, links.Count).SelectMany(row => choose.OneIn(3) ? new[] { row, row } : [row])];
        double[] tonnes = [.. rows.Select(row => choose.OneIn(3) ? links.TonnesPerYear(row).Value : choose.OneIn(2) ? double.NaN : choose.Below(12))];
        return links with
        {
            Senders = [.. rows.Select(row => links.From[row])],
            Receivers = [.. rows.Select(row => links.To[row])],
            Materials = new Column<MaterialIndex>([.. rows.Select(links.Material)], default),
            Bases = new Column<Basis>([.. rows.Select(links.Basis)], Basis.Reported),
            Tonnes = new Column<double>(tonnes, double.NaN),
            Costs = new Column<double>([.. rows.Select(row => links.Costs[row])], double.NaN),
            Since = new Column<PartialDate>([.. rows.Select(row => links.Since[row])], default),
            Until = new Column<PartialDate>([.. rows.Select(row => links.Until[row])], default),
        };
    }
}
