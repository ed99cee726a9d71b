using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What each material of recipes that go round costs at least, where what is made of none of them costs 1 to buy.</summary>
/// <remarks>Recipes that go round and need nothing else make their materials for nothing. Policy iteration (Howard 1960) over the variants.</remarks>
internal sealed class CheapestRecipes
{
    private const double Rounding = 1e-9; // exactly as much out as in counts as a gain
    private const double Nothing = 1e-6;  // of a cost

    private readonly DataSet data;
    private readonly List<int[]> variants; // their rows
    private readonly int[] materials;
    private readonly Dictionary<int, int> places; // of materials
    private readonly int[]?[] chosen; // by place: the cheapest variant; null: bought, at 1
    private double[] cost; // by place

    private CheapestRecipes(DataSet data, List<int[]> variants)
    {
        (this.data, this.variants) = (data, variants);
        materials = [.. variants.Select(rows => data.Recipes[rows[0]].Output.Value).Distinct()];
        places = materials.Select((material, place) => (material, place)).ToDictionary(pair => pair.material, pair => pair.place);
        chosen = new int[]?[materials.Length];
        cost = [.. materials.Select(_ => 1.0)];
    }

    /// <summary>Rows that lead round, each an input of a variant that makes the next one's input; null where every material costs something.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="variants">Rows of variants whose output is used again.</param>
    public static List<int>? FindGain(DataSet data, List<int[]> variants) => new CheapestRecipes(data, variants).FindGain();

    private List<int>? FindGain()
    {
        for (bool isBetter = true; isBetter;)
        {
            isBetter = false;
            foreach (int[] rows in variants)
            {
                int output = places[data.Recipes[rows[0]].Output.Value];
                if (CostOf(rows) < cost[output] * (1 - Rounding))
                {
                    chosen[output] = rows;
                    isBetter = true;
                }
            }

            cost = isBetter ? CostsOfChosen() : cost;
            if (Array.FindIndex(cost, each => each < Nothing) is var free and >= 0)
            {
                return RoundFrom(free);
            }
        }

        return null;
    }

    private double CostOf(int[] rows) => rows.Sum(row => Ratio(row) * (places.TryGetValue(data.Recipes[row].Input.Value, out int input) ? cost[input] : 1));

    private double Ratio(int row) => data.Recipes[row].TonnesPerTonne.Value * (1 - (2 * Rounding));

    // cost = what is bought + ratios x cost, by elimination.
    private double[] CostsOfChosen()
    {
        int count = materials.Length;
        double[][] rows = [.. chosen.Select(Equation)];
        for (int pivot = 0; pivot < count; pivot++)
        {
            int best = Enumerable.Range(pivot, count - pivot).MaxBy(row => Math.Abs(rows[row][pivot]));
            (rows[pivot], rows[best]) = (rows[best], rows[pivot]);
            for (int other = 0; other < count; other++)
            {
                double factor = other == pivot ? 0 : rows[other][pivot] / rows[pivot][pivot];
                for (int column = pivot; factor != 0 && column <= count; column++)
                {
                    rows[other][column] -= factor * rows[pivot][column];
                }
            }
        }

        return [.. rows.Select((row, place) => row[count] / row[place])];
    }

    private double[] Equation(int[]? variant, int place)
    {
        double[] row = new double[materials.Length + 1];
        row[place] = 1;
        row[^1] = variant is null ? 1 : 0;
        foreach (int input in variant ?? [])
        {
            bool isInside = places.TryGetValue(data.Recipes[input].Input.Value, out int at);
            row[isInside ? at : materials.Length] += isInside ? -Ratio(input) : Ratio(input);
        }

        return row;
    }

    // All that a free material takes is free too.
    private List<int> RoundFrom(int free)
    {
        var rows = new List<int>();
        for (int place = free; rows.TrueForAll(row => data.Recipes[row].Output.Value != materials[place]);)
        {
            int row = chosen[place]!.First(input => places.ContainsKey(data.Recipes[input].Input.Value));
            rows.Add(row);
            place = places[data.Recipes[row].Input.Value];
        }

        rows.RemoveRange(0, rows.FindIndex(row => data.Recipes[row].Output == data.Recipes[rows[^1]].Input));
        rows.Reverse();
        return rows;
    }
}
