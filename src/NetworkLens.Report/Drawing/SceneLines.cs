using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The lines of a picture, each with a place of its own at the boxes where it leaves and arrives, and its words there.</summary>
internal sealed class SceneLines
{
    private const int MostHints = 12;
    private const double WordSize = 10.5;
    private const double WordRow = 14;
    private const double LineRow = 5;
    private const double Edge = 9; // of a box, where no line ends

    private readonly SceneBoxes boxes;
    private readonly SceneLayers layers;
    private readonly Func<int, double> x;
    private readonly Func<int, double> middle;
    private readonly Func<int, double> height;
    private readonly double boxWidth;
    private readonly double gap;
    private readonly double head;

    public SceneLines(
        SceneBoxes boxes, SceneLayers layers, Func<int, double> x, Func<int, double> middle, Func<int, double> height, double boxWidth, double gap, double head) =>
        (this.boxes, this.layers, this.x, this.middle, this.height, this.boxWidth, this.gap, this.head) = (boxes, layers, x, middle, height, boxWidth, gap, head);

    /// <summary>How high a box is at least, for the words of the lines that arrive there.</summary>
    public static double LeastHeight(SceneBoxes boxes, int box) => (boxes.Lines.Count(line => line.To == box && line.Words.Length > 0) * WordRow) + (2 * Edge) - LineRow;

    /// <summary>The shapes, strong lines and then all words on top.</summary>
    public IEnumerable<Shape> Shapes()
    {
        double[] left = Ports(line => Ends(line).Left, line => layers.Bends[line] is [var first, ..] ? head + first : middle(Ends(line).Right));
        double[] right = Ports(line => Ends(line).Right, line => layers.Bends[line] is [.., var last] ? head + last : middle(Ends(line).Left));
        int[] order = [.. Enumerable.Range(0, boxes.Lines.Length).OrderBy(line => boxes.Lines[line].IsStrong)];
        foreach (int line in order)
        {
            foreach (Shape shape in LineOf(line, left[line], right[line]))
            {
                yield return shape;
            }
        }

        foreach (int line in order.Where(line => boxes.Lines[line].Words.Length > 0))
        {
            foreach (Shape shape in WordsOf(line, IsBack(line) ? left[line] : right[line]))
            {
                yield return shape;
            }
        }
    }

    private bool IsBack(int line) => layers.Columns.Of[boxes.Lines[line].From] > layers.Columns.Of[boxes.Lines[line].To];

    private (int Left, int Right) Ends(int line) => IsBack(line) ? (boxes.Lines[line].To, boxes.Lines[line].From) : (boxes.Lines[line].From, boxes.Lines[line].To);

    // The lines of one side of a box in the order of where they go, so that they do not cross before they have left.
    private double[] Ports(Func<int, int> box, Func<int, double> towards)
    {
        double[] port = new double[boxes.Lines.Length];
        foreach (IGrouping<int, int> side in Enumerable.Range(0, port.Length).GroupBy(box))
        {
            int[] sorted = [.. side.OrderBy(towards)];
            double row = Math.Min(sorted.Any(line => boxes.Lines[line].Words.Length > 0) ? WordRow : LineRow, (height(side.Key) - (2 * Edge)) / Math.Max(1, sorted.Length - 1));
            for (int position = 0; position < sorted.Length; position++)
            {
                port[sorted[position]] = middle(side.Key) + ((position - ((sorted.Length - 1) / 2.0)) * row);
            }
        }

        return port;
    }

    private IEnumerable<Shape> LineOf(int line, double leftY, double rightY)
    {
        SceneLine between = boxes.Lines[line];
        (int left, int right) = Ends(line);
        (int from, int to) = (layers.Columns.Of[left], layers.Columns.Of[right]);
        var points = ImmutableArray.CreateBuilder<(double X, double Y)>();
        points.Add((x(from) + boxWidth, leftY));
        for (int bend = 0; bend < layers.Bends[line].Length; bend++)
        {
            double y = head + layers.Bends[line][bend];
            points.Add((x(from + bend + 1), y));
            points.Add((x(from + bend + 1) + boxWidth, y));
        }

        points.Add((x(to), rightY));
        string colour = between.Tone == SceneTone.Plain ? StagePalette.Of(boxes.Boxes[between.From].Stage) : ScenePicture.ColourOf(between.Tone);
        (double width, double opacity) = between.IsStrong ? (3, 0.95) : between.Tone == SceneTone.Plain ? (1.4, 0.7) : (2, 0.9);
        yield return new Curve(points.ToImmutable(), colour, width, opacity, between.Links.All(link => link.IsDashed), Hint(between));
        bool isBack = IsBack(line);
        yield return new ArrowHead(isBack ? x(from) + boxWidth : x(to), isBack ? leftY : rightY, isBack, colour) { Length = isBack || between.IsStrong ? 9 : 6 };
    }

    private IEnumerable<Shape> WordsOf(int line, double y)
    {
        SceneLine between = boxes.Lines[line];
        double room = gap - 40;
        string words = TextMeasure.Fitted(between.Words, WordSize, false, room);
        double width = TextMeasure.Of(words, WordSize, false);
        int column = layers.Columns.Of[between.To];
        double start = IsBack(line) ? x(column) + boxWidth + 12 : x(column) - 15 - width;
        yield return new Box(start - 2, y - 6, width + 4, 12, 2, "#FFFFFF", null, 0, false, null);
        yield return new TextLine(start, y + 3.5, words, WordSize, false, between.Tone == SceneTone.Plain ? "#1B1F24" : ScenePicture.ColourOf(between.Tone), room);
    }

    private static string Hint(SceneLine line) =>
        string.Join("\n", line.Links.Take(MostHints).Select(link => link.Hint)) + (line.Links.Length > MostHints ? $"\nand {line.Links.Length - MostHints} more" : string.Empty);
}
