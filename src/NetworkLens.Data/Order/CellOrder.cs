using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Which of two cells comes first; what is not told comes before all else.</summary>
internal static class CellOrder
{
    public static readonly IComparer<Figure> Figures = Comparer<Figure>.Create(Of);
    public static readonly IComparer<PartialDate> Dates = Comparer<PartialDate>.Create(Of);
    public static readonly IComparer<ImmutableArray<SourceIndex>> Sources = Comparer<ImmutableArray<SourceIndex>>.Create(Of);

    public static int Of(Figure left, Figure right) =>
        left.Value.CompareTo(right.Value) is var value and not 0 ? value
        : left.Low.CompareTo(right.Low) is var low and not 0 ? low
        : left.High.CompareTo(right.High);

    public static int Of(PartialDate left, PartialDate right) => (left.Year, left.Month, left.Day).CompareTo((right.Year, right.Month, right.Day));

    public static int Of(ImmutableArray<SourceIndex> left, ImmutableArray<SourceIndex> right)
    {
        for (int item = 0; item < left.Length && item < right.Length; item++)
        {
            if (left[item] != right[item])
            {
                return left[item].Value.CompareTo(right[item].Value);
            }
        }

        return left.Length.CompareTo(right.Length);
    }
}
