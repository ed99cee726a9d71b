using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Draws tonnes as a Sankey diagram: upstream on the left, a column a stage, ribbons as wide as their tonnes.</summary>
public static class FlowPicture
{
    private const double Margin = 28;
    private const double Bar = 14;
    private const double Gap = 230;
    private const double Head = 118;
    private const double Foot = 64;
    private const double Tallest = 560; // of all bars of the largest column
    private const double LabelSize = 11.5;
    private const double LeastPitch = 17; // of a bar and its label
    private const string Dark = "#1B1F24";
    private const string Grey = "#57606A";

    /// <summary>The picture of a scene. O(ribbons log ribbons).</summary>
    /// <param name="scene">What flows.</param>
    public static Picture Of(FlowScene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        double largest = scene.Places.Select((place, index) => (place.Column, Tonnes: TonnesAt(scene, index))).GroupBy(place => place.Column, place => place.Tonnes).Select(column => column.Sum()).DefaultIfEmpty().Max();
        double scale = largest > 0 ? Tallest / largest : 0;
        double[] heights = [.. scene.Places.Select((_, index) => Math.Max(4, FlowRibbons.HeightAt(scene, index, scale)))];
        double[] tops = Tops(scene, heights);
        double X(int place) => Margin + (scene.Places[place].Column * (Bar + Gap));
        var ribbons = new FlowRibbons(scene, scale, X, place => Head + tops[place], Bar, Head + scene.Places.Select((_, index) => tops[index] + Math.Max(heights[index], LeastPitch)).DefaultIfEmpty().Max());
        double width = Math.Max(760, (2 * Margin) + (scene.Headings.Length * (Bar + Gap)));
        double height = ribbons.Bottom + Foot;
        string subtitle = string.Create(
            CultureInfo.InvariantCulture,
            $"{scene.Network.Data.Name}, as of {scene.Network.Options.AsOf}: {Counted(scene.Sites.Count, "site")}, {Counted(scene.Links.Length, "link")}; as wide as their tonnes a year, to be compared within a stage");
        var shapes = new List<Shape>
        {
            new Box(0, 0, width, height, 0, "#FFFFFF", null, 0, false, null),
            new TextLine(Margin, 40, TextMeasure.Fitted(scene.Title, 22, true, width - (2 * Margin)), 22, true, Dark, width - (2 * Margin)),
            new TextLine(Margin, 62, TextMeasure.Fitted(subtitle, 13, false, width - (2 * Margin)), 13, false, Grey, width - (2 * Margin)),
        };
        for (int column = 0; column < scene.Headings.Length; column++)
        {
            double x = Margin + (column * (Bar + Gap));
            shapes.Add(new TextLine(x, 102, TextMeasure.Fitted(scene.Headings[column], 13, true, Gap), 13, true, Dark, Gap));
        }

        shapes.AddRange(ribbons.Shapes());
        for (int place = 0; place < scene.Places.Length; place++)
        {
            double tonnes = TonnesAt(scene, place);
            string label = scene.Places[place].Label + (tonnes > 0 ? $", {FigureText.Tonnes(tonnes)} t" : ", tonnes unknown");
            string colour = StagePalette.Of(scene.Places[place].Stage);
            shapes.Add(new Box(X(place), Head + tops[place], Bar, heights[place], 2, tonnes > 0 ? colour : "#FFFFFF", colour, 1, tonnes <= 0, label));
            shapes.Add(new TextLine(X(place) + Bar + 5, Head + tops[place] + Math.Max(heights[place] / 2, 5) + 4, TextMeasure.Fitted(label, LabelSize, false, Gap - 10), LabelSize, false, Dark, Gap - 10));
        }

        Legend(scene, height - 24, shapes);
        return new Picture(width, height, scene.Title, subtitle, [.. shapes]);
    }

    // What comes in or goes out, whichever is more: stocks, losses and unknown links make them differ.
    private static double TonnesAt(FlowScene scene, int place) => Math.Max(
        scene.Ribbons.Where(ribbon => ribbon.To == place).Sum(ribbon => ribbon.TonnesPerYear),
        scene.Ribbons.Where(ribbon => ribbon.From == place).Sum(ribbon => ribbon.TonnesPerYear));

    // Each column from its top down, in the middle of the picture.
    private static double[] Tops(FlowScene scene, double[] heights)
    {
        double[] tops = new double[heights.Length];
        double[] columns = new double[scene.Headings.Length];
        for (int place = 0; place < heights.Length; place++)
        {
            tops[place] = columns[scene.Places[place].Column];
            columns[scene.Places[place].Column] += Math.Max(heights[place] + 7, LeastPitch);
        }

        double tallest = columns.DefaultIfEmpty().Max();
        return [.. tops.Select((top, place) => top + ((tallest - columns[scene.Places[place].Column]) / 2))];
    }

    private static void Legend(FlowScene scene, double y, List<Shape> shapes)
    {
        double x = Margin;
        (string Words, bool IsIn, Func<double, Shape[]> Draw)[] items =
        [
            ("tonnes a year", scene.Ribbons.Any(ribbon => ribbon.TonnesPerYear > 0), left => [new Curve([(left, y), (left + 34, y)], Grey, 9, FlowRibbons.Opacity, false, null)]),
            ("tonnes unknown", scene.Ribbons.Any(ribbon => ribbon.Silent > 0), left => [new Curve([(left, y), (left + 34, y)], Grey, FlowRibbons.Unknown, 0.9, true, null)]),
            ("goes back to the same or an earlier stage", scene.Ribbons.Any(ribbon => ribbon.IsBack), left => [new Curve([(left, y), (left + 34, y)], Grey, 5, FlowRibbons.Opacity, false, null), new ArrowHead(left + 38, y, false, Grey)]),
        ];
        foreach ((string words, _, Func<double, Shape[]> draw) in items.Where(item => item.IsIn))
        {
            shapes.AddRange(draw(x));
            shapes.Add(new TextLine(x + 42, y + 4, words, 12, false, Grey, 600));
            x += 42 + TextMeasure.Of(words, 12, false) + 28;
        }
    }

    private static string Counted(int count, string what) => $"{FigureText.Count(count)} {what}{(count == 1 ? string.Empty : "s")}";
}
