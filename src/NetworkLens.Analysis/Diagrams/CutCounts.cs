namespace NetworkLens.Analysis;

/// <summary>How many sets a family holds; as a double, since there may be more than any integer counts.</summary>
/// <param name="families">Holds the families.</param>
internal sealed class CutCounts(CutFamilies families)
{
    private readonly Dictionary<(int Family, int Size), double> counts = [];

    /// <summary>The sets of a family. O(nodes x size), once.</summary>
    /// <param name="family">A family.</param>
    /// <param name="size">Of what size; null: of any.</param>
    public double Of(int family, int? size) => Count(family, size ?? -1);

    private double Count(int family, int left)
    {
        if (family <= CutFamilies.Always)
        {
            return family == CutFamilies.Always && left <= 0 ? 1 : 0;
        }

        if (left >= 0 && !families.MayHold(family, left))
        {
            return 0;
        }

        DiagramTable.RequireStack();
        if (!counts.TryGetValue((family, left), out double number))
        {
            number = Count(families.WithoutRank(family), left) + (left == 0 ? 0 : Count(families.WithRank(family), Math.Max(-1, left - 1)));
            counts[(family, left)] = number;
        }

        return number;
    }
}
