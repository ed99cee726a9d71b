namespace NetworkLens.Report;

/// <summary>How high the items of ordered layers stand: each as near to those it is joined to as its neighbours allow.</summary>
internal static class LayerPlaces
{
    private const int Rounds = 16;

    /// <summary>Places the items.</summary>
    /// <param name="layers">Items of each layer, top first.</param>
    /// <param name="lines">Between items of neighbouring layers.</param>
    /// <param name="heights">Of each item, the distance it keeps included.</param>
    /// <returns>The middle of each item, y downwards; the topmost item begins at 0.</returns>
    public static double[] Of(int[][] layers, IReadOnlyList<(int From, int To)> lines, double[] heights)
    {
        double[] middle = new double[heights.Length];
        foreach (int[] layer in layers)
        {
            double y = -layer.Sum(item => heights[item]) / 2;
            foreach (int item in layer)
            {
                middle[item] = y + (heights[item] / 2);
                y += heights[item];
            }
        }

        ILookup<int, int> joined = lines.Concat(lines.Select(line => (From: line.To, To: line.From))).ToLookup(line => line.From, line => line.To);
        for (int round = 0; round < Rounds; round++)
        {
            IEnumerable<int[]> order = round % 2 == 0 ? layers : layers.Reverse();
            foreach (int[] layer in order)
            {
                Settle(layer, [.. layer.Select(item => joined[item].Select(other => middle[other]).DefaultIfEmpty(middle[item]).Average())], heights, middle);
            }
        }

        int[] all = [.. layers.SelectMany(layer => layer)];
        double top = all.Length == 0 ? 0 : all.Min(item => middle[item] - (heights[item] / 2));
        return [.. middle.Select(y => y - top)];
    }

    // Least squares under the order and the distances: isotonic regression by pooling adjacent violators (Barlow et al. 1972).
    private static void Settle(int[] layer, double[] wanted, double[] heights, double[] middle)
    {
        double[] offset = new double[layer.Length];
        for (int position = 1; position < layer.Length; position++)
        {
            offset[position] = offset[position - 1] + ((heights[layer[position - 1]] + heights[layer[position]]) / 2);
        }

        var pools = new List<(double Sum, int Count)>();
        for (int position = 0; position < layer.Length; position++)
        {
            pools.Add((wanted[position] - offset[position], 1));
            while (pools.Count > 1 && pools[^2].Sum / pools[^2].Count > pools[^1].Sum / pools[^1].Count)
            {
                pools[^2] = (pools[^2].Sum + pools[^1].Sum, pools[^2].Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        int next = 0;
        foreach ((double sum, int count) in pools)
        {
            for (int end = next + count; next < end; next++)
            {
                middle[layer[next]] = (sum / count) + offset[next];
            }
        }
    }
}
