using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Draws a scene: a column a stage, upstream on the left, a box a site.</summary>
public static class ScenePicture
{
    /// <summary>Boxes that can still be read together; where there are more sites, those of one stage and country share a box.</summary>
    public const int MostBoxes = 60;

    private const double Margin = 28;
    private const double BoxWidth = 250;
    private const double Gap = 92;
    private const double Head = 118;
    private const double Foot = 64;
    private const string Dark = "#1B1F24";
    private const string Grey = "#57606A";
    private const string Alarm = "#B3261E";

    /// <summary>The picture of a scene.</summary>
    /// <param name="scene">n sites, m links.</param>
    /// <param name="mostBoxes">Boxes at most, but for those that are never put together.</param>
    /// <returns>O(n log n + m), and the square of the lines between two columns for their crossings.</returns>
    public static Picture Of(SupplyScene scene, int mostBoxes = MostBoxes)
    {
        ArgumentNullException.ThrowIfNull(scene);
        DataSet data = scene.Network.Data;
        var boxes = SceneBoxes.Of(scene, mostBoxes);
        SceneBoxShapes[] shown = [.. boxes.Boxes.Select(box => new SceneBoxShapes(scene, box, BoxWidth))];
        var layers = SceneLayers.Of(boxes, shown.Select(box => box.Height));
        double width = Math.Max(760, (2 * Margin) + (layers.Columns.Length * BoxWidth) + ((layers.Columns.Length - 1) * Gap));
        double height = Head + layers.Height + Foot;
        string title = data.Sites.Name(scene.Focus);
        string subtitle = Subtitle(scene);
        var shapes = new List<Shape>
        {
            new Box(0, 0, width, height, 0, "#FFFFFF", null, 0, false, null),
            new Words(Margin, 40, TextMeasure.Fitted(title, 22, true, width - (2 * Margin)), 22, true, Dark, width - (2 * Margin)),
            new Words(Margin, 62, TextMeasure.Fitted(subtitle, 13, false, width - (2 * Margin)), 13, false, Grey, width - (2 * Margin)),
        };
        Columns(scene, boxes, layers, shapes);
        Lines(scene, boxes, layers, shapes);
        for (int box = 0; box < boxes.Boxes.Length; box++)
        {
            shapes.AddRange(shown[box].At(X(layers.ColumnOf[box]), Head + layers.Middle[box] - (shown[box].Height / 2)));
        }

        Legend(scene, height - 24, shapes);
        return new Picture(width, height, title, subtitle, [.. shapes]);
    }

    private static double X(int column) => Margin + (column * (BoxWidth + Gap));

    private static string Subtitle(SupplyScene scene)
    {
        string bloc = scene.Bloc is { } asked ? $"; inside and outside {asked.Text}" : string.Empty;
        string chokepoints = scene.Chokepoints.Count == 0 ? "no single plant among them cuts it off" : $"plants that alone cut a target off: {scene.Chokepoints.Count(scene.Sites.Contains)}";
        return string.Create(CultureInfo.InvariantCulture, $"{scene.Network.Data.Name}, as of {scene.Network.Options.AsOf}: {scene.Sites.Count} sites, {scene.Links.Length} links; {chokepoints}{bloc}");
    }

    private static void Columns(SupplyScene scene, SceneBoxes boxes, SceneLayers layers, List<Shape> shapes)
    {
        for (int column = 0; column < layers.Columns.Length; column++)
        {
            StageIndex stage = boxes.Boxes[layers.Columns[column][0]].Stage;
            string name = stage.Value < 0 ? "No stage" : scene.Network.Data.Stages[stage.Value].Name;
            int sites = layers.Columns[column].Sum(box => boxes.Boxes[box].Sites.Length);
            shapes.Add(new Box(X(column), 80, BoxWidth, 4, 2, StagePalette.Of(stage), null, 0, false, null));
            shapes.Add(new Words(X(column), 102, TextMeasure.Fitted($"{name} ({sites})", 13, true, BoxWidth), 13, true, Dark, BoxWidth));
        }
    }

    private static void Lines(SupplyScene scene, SceneBoxes boxes, SceneLayers layers, List<Shape> shapes)
    {
        IEnumerable<int> order = Enumerable.Range(0, boxes.Lines.Length).OrderBy(line => IsStrong(scene, boxes.Lines[line])); // strong ones on top
        foreach (int line in order)
        {
            SceneLine between = boxes.Lines[line];
            bool isBack = layers.ColumnOf[between.From] > layers.ColumnOf[between.To];
            (int left, int right) = isBack ? (between.To, between.From) : (between.From, between.To);
            (int from, int to) = (layers.ColumnOf[left], layers.ColumnOf[right]);
            var points = new List<(double X, double Y)> { (X(from) + BoxWidth, Head + layers.Middle[left]) };
            for (int bend = 0; bend < layers.Bends[line].Length; bend++)
            {
                double y = Head + layers.Bends[line][bend];
                points.Add((X(from + bend + 1), y));
                points.Add((X(from + bend + 1) + BoxWidth, y));
            }

            points.Add((from == to ? X(to) + BoxWidth : X(to), Head + layers.Middle[right]));
            bool isStrong = IsStrong(scene, between);
            bool isInferred = !between.Links.Any(scene.Network.IsDocumented);
            string colour = StagePalette.Of(boxes.Boxes[between.From].Stage);
            shapes.Add(new Curve([.. points], colour, isStrong ? 3 : 1.4, isStrong ? 0.95 : 0.7, isInferred, LineHint(scene, between)));
            if (isBack || from == to) // where the columns do not tell the direction
            {
                shapes.Add(new ArrowHead(X(layers.ColumnOf[between.To]) + BoxWidth, Head + layers.Middle[between.To], true, colour));
            }
        }
    }

    private static bool IsStrong(SupplyScene scene, SceneLine line) => line.Links.Any(scene.Strong.Contains);

    private static string LineHint(SupplyScene scene, SceneLine line)
    {
        SupplyNetwork network = scene.Network;
        IEnumerable<string> parts = line.Links.Take(12).Select(link =>
        {
            double tonnes = network.TonnesOf(link).TonnesPerYear;
            string amount = double.IsNaN(tonnes) ? "tonnes unknown" : string.Create(CultureInfo.InvariantCulture, $"{tonnes:#,0.##} t/yr");
            return $"{network.Data.Sites.Name(network.SiteOf(network.SupplierOf(link)))} → {network.Data.Sites.Name(network.SiteOf(network.IntakeOf(link)))}: "
                + $"{network.Data.Materials[network.MaterialOf(link).Value].Id}, {amount}, {(network.IsDocumented(link) ? "documented" : "inferred")}";
        });
        return string.Join("\n", parts) + (line.Links.Length > 12 ? $"\nand {line.Links.Length - 12} more" : string.Empty);
    }

    private static void Legend(SupplyScene scene, double y, List<Shape> shapes)
    {
        double x = Margin;
        void Item(string text, double sample, Func<double, Shape> draw)
        {
            shapes.Add(draw(x));
            shapes.Add(new Words(x + sample + 8, y + 4, text, 12, false, Grey, 400));
            x += sample + 8 + TextMeasure.Of(text, 12, false) + 28;
        }

        Item("documented link", 34, at => new Curve([(at, y), (at + 34, y)], Grey, 1.6, 0.8, false, null));
        Item("inferred link", 34, at => new Curve([(at, y), (at + 34, y)], Grey, 1.6, 0.8, true, null));
        if (scene.Strong.Count > 0)
        {
            Item("one whole way with the fewest links", 34, at => new Curve([(at, y), (at + 34, y)], Grey, 3, 0.95, false, null));
        }

        Item("cuts off alone", 22, at => new Box(at, y - 8, 22, 16, 3, "#FFFFFF", Alarm, 2.4, false, null));
        Item("aggregate or unknown", 22, at => new Box(at, y - 8, 22, 16, 3, "#FFFFFF", Grey, 1.2, true, null));
        if (scene.Bloc is { } bloc)
        {
            Item($"outside {bloc.Text}", 22, at => new Box(at, y - 8, 22, 16, 3, SceneBoxShapes.OutsideFill, Grey, 1, false, null));
        }
    }
}
