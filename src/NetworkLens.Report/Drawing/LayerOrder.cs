namespace NetworkLens.Report;

/// <summary>Puts the items of each layer in an order in which lines between neighbouring layers cross little.</summary>
/// <remarks>Barycentres, down and up by turns, the best order seen kept (Sugiyama, Tagawa, Toda 1981). Ties keep the order given, so that it is always the same.</remarks>
internal static class LayerOrder
{
    private const int Sweeps = 24;

    /// <summary>Orders the layers.</summary>
    /// <param name="layers">Items of each layer, in any order; not changed.</param>
    /// <param name="lines">From an item of one layer to one of the next.</param>
    /// <returns>The items of each layer in order. O(sweeps x lines log lines).</returns>
    public static int[][] Of(int[][] layers, IReadOnlyList<(int From, int To)> lines)
    {
        int[][] order = [.. layers.Select(layer => layer.ToArray())];
        int[][] best = Copy(order);
        long fewest = Crossings(order, lines);
        ILookup<int, int> below = lines.ToLookup(line => line.To, line => line.From);
        ILookup<int, int> above = lines.ToLookup(line => line.From, line => line.To);
        for (int sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            if (sweep % 2 == 0)
            {
                for (int layer = 1; layer < order.Length; layer++)
                {
                    Sort(order[layer], below, Places(order[layer - 1]));
                }
            }
            else
            {
                for (int layer = order.Length - 2; layer >= 0; layer--)
                {
                    Sort(order[layer], above, Places(order[layer + 1]));
                }
            }

            long crossings = Crossings(order, lines);
            if (crossings < fewest)
            {
                (fewest, best) = (crossings, Copy(order));
            }
        }

        return best;
    }

    /// <summary>Number of crossings.</summary>
    public static long Crossings(int[][] layers, IReadOnlyList<(int From, int To)> lines)
    {
        var place = Places(layers);
        (int From, int To)[] sorted = [.. lines.Select(line => (place[line.From], place[line.To]))];
        var layerOf = layers.SelectMany((layer, index) => layer.Select(item => (item, index))).ToDictionary(pair => pair.item, pair => pair.index);
        long crossings = 0;
        foreach (IGrouping<int, (int From, int To)> between in lines.Select((line, index) => (Layer: layerOf[line.From], Line: sorted[index])).GroupBy(pair => pair.Layer, pair => pair.Line))
        {
            (int From, int To)[] some = [.. between];
            for (int one = 0; one < some.Length; one++)
            {
                for (int other = one + 1; other < some.Length; other++)
                {
                    crossings += (some[one].From - some[other].From) * (some[one].To - some[other].To) < 0 ? 1 : 0;
                }
            }
        }

        return crossings;
    }

    private static void Sort(int[] layer, ILookup<int, int> neighbours, Dictionary<int, int> place)
    {
        double[] centres = [.. layer.Select((item, position) => neighbours[item].Select(neighbour => (double)place[neighbour]).DefaultIfEmpty(position).Average())];
        int[] sorted = [.. Enumerable.Range(0, layer.Length).OrderBy(position => centres[position]).Select(position => layer[position])]; // stable
        sorted.CopyTo(layer, 0);
    }

    private static Dictionary<int, int> Places(params int[][] layers) =>
        layers.SelectMany(layer => layer.Select((item, position) => (item, position))).ToDictionary(pair => pair.item, pair => pair.position);

    private static int[][] Copy(int[][] layers) => [.. layers.Select(layer => layer.ToArray())];
}
