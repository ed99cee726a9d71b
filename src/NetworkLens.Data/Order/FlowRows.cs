using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Rows of what sites make, need and ask for, in their order.</summary>
internal static class FlowRows
{
    /// <summary>Ordered by site, material and year.</summary>
    public static ImmutableArray<Output> InOrder(ImmutableArray<Output> outputs, int sites, Renumbering numbers, ParallelOptions workers)
    {
        Output[] rows = outputs.IsDefault ? [] : [.. outputs.Select(row => row with { Site = numbers.Of(row.Site), Material = numbers.Of(row.Material), Sources = numbers.Of(row.Sources) })];
        int Compare(int left, int right)
        {
            (Output a, Output b) = (rows[left], rows[right]);
            return (a.Year, a.Kind, a.IsSource).CompareTo((b.Year, b.Kind, b.IsSource)) is var place and not 0 ? place
                : CellOrder.Of(a.TonnesPerYear, b.TonnesPerYear) is var tonnes and not 0 ? tonnes
                : a.Basis.CompareTo(b.Basis) is var basis and not 0 ? basis
                : string.CompareOrdinal(a.Note, b.Note) is var note and not 0 ? note
                : CellOrder.Of(a.Sources, b.Sources);
        }

        return outputs.IsDefault ? outputs : Ordered(rows, RowOrder.BySite(new(Array.ConvertAll(rows, row => row.Site)), sites, Array.ConvertAll(rows, row => (long)row.Material.Value), Compare, workers));
    }

    /// <summary>Ordered by site, material and year.</summary>
    public static ImmutableArray<Demand> InOrder(ImmutableArray<Demand> demand, int sites, Renumbering numbers, ParallelOptions workers)
    {
        Demand[] rows = demand.IsDefault ? [] : [.. demand.Select(row => row with { Site = numbers.Of(row.Site), Material = numbers.Of(row.Material), Sources = numbers.Of(row.Sources) })];
        int Compare(int left, int right)
        {
            (Demand a, Demand b) = (rows[left], rows[right]);
            return Nullable.Compare(a.Year, b.Year) is var year and not 0 ? year
                : CellOrder.Of(a.TonnesPerYear, b.TonnesPerYear) is var tonnes and not 0 ? tonnes
                : CellOrder.Of(a.Weight, b.Weight) is var weight and not 0 ? weight
                : CellOrder.Of(a.ValueUsdPerTonne, b.ValueUsdPerTonne) is var value and not 0 ? value
                : a.Basis.CompareTo(b.Basis) is var basis and not 0 ? basis
                : string.CompareOrdinal(a.Note, b.Note) is var note and not 0 ? note
                : CellOrder.Of(a.Sources, b.Sources);
        }

        return demand.IsDefault ? demand : Ordered(rows, RowOrder.BySite(new(Array.ConvertAll(rows, row => row.Site)), sites, Array.ConvertAll(rows, row => (long)row.Material.Value), Compare, workers));
    }

    /// <summary>Ordered by output, site, variant and input.</summary>
    public static ImmutableArray<RecipeRow> InOrder(ImmutableArray<RecipeRow> recipes, Renumbering numbers) =>
    [
        .. recipes
            .Select(row => row with
            {
                Output = numbers.Of(row.Output),
                Input = numbers.Of(row.Input),
                Site = row.Site is { } site ? numbers.Of(site) : null,
                Sources = numbers.Of(row.Sources),
            })
            .OrderBy(row => row.Output.Value)
            .ThenBy(row => row.Site?.Value)
            .ThenBy(row => row.Variant, StringComparer.Ordinal)
            .ThenBy(row => row.Process, StringComparer.Ordinal)
            .ThenBy(row => row.Input.Value)
            .ThenBy(row => row.TonnesPerTonne, CellOrder.Figures)
            .ThenBy(row => row.AtLeast)
            .ThenBy(row => row.Only)
            .ThenBy(row => row.Basis)
            .ThenBy(row => row.Note, StringComparer.Ordinal)
            .ThenBy(row => row.Sources, CellOrder.Sources),
    ];

    private static ImmutableArray<T> Ordered<T>(T[] rows, int[]? order) => order is null ? [.. rows] : [.. order.Select(row => rows[row])];
}
