using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Draws a scene: upstream on the left, a column a stage or step of one, a box a site.</summary>
public static class ScenePicture
{
    /// <summary>Boxes that can still be read together; where there are more sites, those of one stage and country share a box.</summary>
    public const int MostBoxes = 60;

    private const double Margin = 28;
    private const double BoxWidth = 250;
    private const double Gap = 92;
    private const double GapWithWords = 206;
    private const double Head = 118;
    private const double Foot = 64;
    private const string Dark = "#1B1F24";
    private const string Grey = "#57606A";

    /// <summary>The picture of a scene.</summary>
    /// <param name="scene">n sites, m links.</param>
    /// <param name="mostBoxes">Boxes at most, but for those that are never put together.</param>
    /// <returns>O(n log n + m), and the square of the lines between two columns for their crossings.</returns>
    public static Picture Of(SupplyScene scene, int mostBoxes = MostBoxes)
    {
        ArgumentNullException.ThrowIfNull(scene);
        var boxes = SceneBoxes.Of(scene, mostBoxes);
        var least = boxes.Boxes.Select((_, box) => SceneLines.LeastHeight(boxes, box));
        SceneBoxShapes[] shown = [.. boxes.Boxes.Zip(least, (box, height) => new SceneBoxShapes(scene, box, BoxWidth, height))];
        var layers = SceneLayers.Of(boxes, shown.Select(box => box.Height));
        double gap = boxes.Lines.Any(line => line.Words.Length > 0) ? GapWithWords : Gap;
        double X(int column) => Margin + (column * (BoxWidth + gap));
        double legend = LegendItems(scene, boxes).Sum(item => item.Sample + 8 + TextMeasure.Of(item.Words, 12, false) + 28);
        double width = Math.Max(Math.Max(760, (2 * Margin) + legend), X(layers.Boxes.Length) - gap + Margin);
        double height = Head + layers.Height + Foot;
        string subtitle = Subtitle(scene);
        var shapes = new List<Shape>
        {
            new Box(0, 0, width, height, 0, "#FFFFFF", null, 0, false, null),
            new TextLine(Margin, 40, TextMeasure.Fitted(scene.Title, 22, true, width - (2 * Margin)), 22, true, Dark, width - (2 * Margin)),
            new TextLine(Margin, 62, TextMeasure.Fitted(subtitle, 13, false, width - (2 * Margin)), 13, false, Grey, width - (2 * Margin)),
        };
        Columns(scene, boxes, layers, X, shapes);
        double Middle(int box) => Head + layers.Middle[box];
        shapes.AddRange(new SceneLines(boxes, layers, X, Middle, box => shown[box].Height, BoxWidth, gap, Head).Shapes());
        for (int box = 0; box < boxes.Boxes.Length; box++)
        {
            shapes.AddRange(shown[box].At(X(layers.Columns.Of[box]), Middle(box) - (shown[box].Height / 2)));
        }

        Legend(scene, boxes, height - 24, shapes);
        return new Picture(width, height, scene.Title, subtitle, [.. shapes]);
    }

    /// <summary>The colour of a tone, #RRGGBB.</summary>
    internal static string ColourOf(SceneTone tone) => tone switch
    {
        SceneTone.Alarm => "#B3261E",
        SceneTone.Warning => "#9A5B00",
        SceneTone.Remedy => "#1B7F3B",
        _ => Grey,
    };

    private static string Subtitle(SupplyScene scene)
    {
        string bloc = scene.Bloc is { } asked ? $"; inside and outside {asked.Text}" : string.Empty;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{scene.Network.Data.Name}, as of {scene.Network.Options.AsOf}: {Counted(scene.Sites.Count, "site")}, {Counted(scene.Links.Length, "link")}; {scene.Said}{bloc}");
    }

    private static string Counted(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? string.Empty : "s")}");

    private static void Columns(SupplyScene scene, SceneBoxes boxes, SceneLayers layers, Func<int, double> x, List<Shape> shapes)
    {
        for (int column = 0; column < layers.Boxes.Length; column++)
        {
            (StageIndex stage, int step, int steps) = layers.Columns.Columns[column];
            string name = stage.Value < 0 ? "No stage" : scene.Network.Data.Stages[stage.Value].Name;
            string part = steps > 1 ? $", step {step}" : string.Empty;
            int sites = layers.Boxes[column].Sum(box => boxes.Boxes[box].Sites.Length);
            shapes.Add(new Box(x(column), 80, BoxWidth, 4, 2, StagePalette.Of(stage), null, 0, false, null));
            shapes.Add(new TextLine(x(column), 102, TextMeasure.Fitted($"{name}{part} ({sites})", 13, true, BoxWidth), 13, true, Dark, BoxWidth));
        }
    }

    private static void Legend(SupplyScene scene, SceneBoxes boxes, double y, List<Shape> shapes)
    {
        double x = Margin;
        foreach ((string words, double sample, Func<double, double, Shape> draw) in LegendItems(scene, boxes))
        {
            shapes.Add(draw(x, y));
            shapes.Add(new TextLine(x + sample + 8, y + 4, words, 12, false, Grey, 600));
            x += sample + 8 + TextMeasure.Of(words, 12, false) + 28;
        }
    }

    private static IEnumerable<(string Words, double Sample, Func<double, double, Shape> Draw)> LegendItems(SupplyScene scene, SceneBoxes boxes)
    {
        const double Line = 34;
        const double Square = 22;
        if (boxes.Lines.Any(line => line.Tone == SceneTone.Plain))
        {
            yield return ("documented link", Line, (x, y) => new Curve([(x, y), (x + Line, y)], Grey, 1.6, 0.8, false, null));
            yield return ("inferred link", Line, (x, y) => new Curve([(x, y), (x + Line, y)], Grey, 1.6, 0.8, true, null));
        }

        foreach (SceneSample sample in scene.Samples)
        {
            string colour = ColourOf(sample.Tone);
            yield return sample.IsLine
                ? (sample.Words, Line, (x, y) => new Curve([(x, y), (x + Line, y)], colour, sample.IsStrong ? 3 : 2, 0.95, false, null))
                : (sample.Words, Square, (x, y) => new Box(x, y - 8, Square, 16, 3, "#FFFFFF", colour, 2.4, false, null));
        }

        yield return ("aggregate or unknown", Square, (x, y) => new Box(x, y - 8, Square, 16, 3, "#FFFFFF", Grey, 1.2, true, null));
        if (scene.Bloc is { } bloc)
        {
            yield return ($"outside {bloc.Text}", Square, (x, y) => new Box(x, y - 8, Square, 16, 3, SceneBoxShapes.OutsideFill, Grey, 1, false, null));
        }
    }
}
