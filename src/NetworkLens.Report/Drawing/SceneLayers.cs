using System.Collections.Immutable;

namespace NetworkLens.Report;

/// <summary>Boxes in columns, and lines as points between them: upstream on the left.</summary>
/// <param name="Columns">What each column is.</param>
/// <param name="Boxes">Boxes of each column, top first.</param>
/// <param name="Middle">Height at which each box stands, from 0.</param>
/// <param name="Height">Of the tallest column.</param>
/// <param name="Bends">For each line the heights at which it passes the columns between its ends, left to right.</param>
internal sealed record SceneLayers(SceneColumns Columns, int[][] Boxes, double[] Middle, double Height, ImmutableArray<ImmutableArray<double>> Bends)
{
    private const double Distance = 12; // between boxes
    private const double BendRow = 16;

    /// <summary>Lays the boxes out.</summary>
    /// <param name="boxes">Ordered by stage.</param>
    /// <param name="boxHeights">Of each box.</param>
    public static SceneLayers Of(SceneBoxes boxes, IEnumerable<double> boxHeights)
    {
        var columns = SceneColumns.From(boxes);
        ImmutableArray<int> columnOf = columns.Of;
        var layers = columns.Columns.Select((_, column) => Enumerable.Range(0, columnOf.Length).Where(box => columnOf[box] == column).ToList()).ToArray();
        var heights = boxHeights.Select(height => height + Distance).ToList();
        var steps = new List<(int From, int To)>();
        var bends = new List<int>[boxes.Lines.Length];
        for (int line = 0; line < bends.Length; line++)
        {
            bends[line] = [];
            (int from, int to) = (boxes.Lines[line].From, boxes.Lines[line].To);
            (from, to) = columnOf[from] <= columnOf[to] ? (from, to) : (to, from); // one that goes back upstream takes the same way
            int last = from;
            for (int column = columnOf[from] + 1; column <= columnOf[to]; column++)
            {
                int next = to;
                if (column < columnOf[to])
                {
                    next = heights.Count; // a bend takes a place of its own in the columns it passes
                    heights.Add(BendRow);
                    layers[column].Add(next);
                    bends[line].Add(next);
                }

                steps.Add((last, next));
                last = next;
            }
        }

        int[][] order = LayerOrder.Of([.. layers.Select(layer => layer.ToArray())], steps);
        double[] middle = LayerPlaces.Of(order, steps, [.. heights]);
        return new SceneLayers(
            columns,
            [.. order.Select(layer => layer.Where(item => item < columnOf.Length).ToArray())],
            middle[..columnOf.Length],
            Enumerable.Range(0, heights.Count).Select(item => middle[item] + (heights[item] / 2)).DefaultIfEmpty().Max(),
            [.. bends.Select(line => line.Select(bend => middle[bend]).ToImmutableArray())]);
    }
}
