using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The ribbons of a Sankey diagram, each with a place of its own at the bars where it leaves and arrives; what goes back runs below, in a lane of its own.</summary>
internal sealed class FlowRibbons
{
    /// <summary>Of a ribbon.</summary>
    public const double Opacity = 0.42;

    /// <summary>Width of a line of unknown tonnes.</summary>
    public const double Unknown = 1.6;

    private const double Thinnest = 0.8;
    private const double FirstTurn = 12; // from a bar
    private const double BetweenTurns = 3;
    private const double Lane = 6; // between what goes back
    private const string Grey = "#57606A";

    private readonly record struct WayBack(double Lane, double Right, double Left);

    private readonly FlowScene scene;
    private readonly double scale;
    private readonly Func<int, double> x;
    private readonly Func<int, double> top;
    private readonly double bar;
    private readonly double bottom; // of the bars

    public FlowRibbons(FlowScene scene, double scale, Func<int, double> x, Func<int, double> top, double bar, double bottom) =>
        (this.scene, this.scale, this.x, this.top, this.bar, this.bottom) = (scene, scale, x, top, bar, bottom);

    /// <summary>Where the lowest lane ends.</summary>
    public double Bottom => bottom + scene.Ribbons.Where(ribbon => ribbon.IsBack).Sum(ribbon => RoomOf(ribbon, scale) + Lane) + Lane;

    /// <summary>How high a bar is at least for what arrives or leaves.</summary>
    public static double HeightAt(FlowScene scene, int place, double scale) => Math.Max(
        scene.Ribbons.Where(ribbon => ribbon.To == place).Sum(ribbon => RoomOf(ribbon, scale)),
        scene.Ribbons.Where(ribbon => ribbon.From == place).Sum(ribbon => RoomOf(ribbon, scale)));

    /// <summary>The shapes, the widest first.</summary>
    public IEnumerable<Shape> Shapes()
    {
        double[] leaves = Ports(ribbon => ribbon.From, ribbon => ribbon.To);
        double[] arrives = Ports(ribbon => ribbon.To, ribbon => ribbon.From);
        WayBack[] back = [.. WaysBack()];
        return Enumerable.Range(0, back.Length)
            .OrderByDescending(ribbon => scene.Ribbons[ribbon].TonnesPerYear).ThenBy(ribbon => ribbon)
            .SelectMany(ribbon => ShapesOf(scene.Ribbons[ribbon], leaves[ribbon], arrives[ribbon], back[ribbon]));
    }

    // By ribbon; the lower its lane, the further out it turns, so that what shares a column does not cross.
    private IEnumerable<WayBack> WaysBack()
    {
        double lane = bottom + Lane;
        double[] right = [.. scene.Headings.Select(_ => FirstTurn)];
        double[] left = [.. scene.Headings.Select(_ => FirstTurn)];
        foreach (FlowRibbon ribbon in scene.Ribbons)
        {
            if (!ribbon.IsBack)
            {
                yield return default;
                continue;
            }

            double room = RoomOf(ribbon, scale);
            (int from, int to) = (scene.Places[ribbon.From].Column, scene.Places[ribbon.To].Column);
            yield return new WayBack(lane, right[from], left[to]);
            lane += room + Lane;
            right[from] += room + BetweenTurns;
            left[to] += room + BetweenTurns;
        }
    }

    // Room at a bar and in a lane: what is known, and a line for what is not.
    private static double RoomOf(FlowRibbon ribbon, double scale) => WidthOf(ribbon, scale) + (ribbon.Silent > 0 ? Unknown + 1 : 0);

    private static double WidthOf(FlowRibbon ribbon, double scale) => ribbon.TonnesPerYear > 0 ? Math.Max(Thinnest, ribbon.TonnesPerYear * scale) : 0;

    // Upper edge of each ribbon at one of its ends, in the order of where they come from or go to; what goes back lowest.
    private double[] Ports(Func<FlowRibbon, int> end, Func<FlowRibbon, int> other)
    {
        double[] ports = new double[scene.Ribbons.Length];
        foreach (IGrouping<int, int> bar in Enumerable.Range(0, ports.Length).GroupBy(ribbon => end(scene.Ribbons[ribbon])))
        {
            double y = top(bar.Key);
            foreach (int ribbon in bar.OrderBy(ribbon => scene.Ribbons[ribbon].IsBack).ThenBy(ribbon => top(other(scene.Ribbons[ribbon]))).ThenBy(ribbon => ribbon))
            {
                ports[ribbon] = y;
                y += RoomOf(scene.Ribbons[ribbon], scale);
            }
        }

        return ports;
    }

    private IEnumerable<Shape> ShapesOf(FlowRibbon ribbon, double leaves, double arrives, WayBack back)
    {
        double width = WidthOf(ribbon, scale);
        string colour = StagePalette.Of(scene.Places[ribbon.From].Stage);
        string hint = HintOf(ribbon);
        if (width > 0)
        {
            yield return new Curve(Way(ribbon, leaves + (width / 2), arrives + (width / 2), back, width / 2), colour, width, Opacity, false, hint);
        }

        if (ribbon.Silent > 0)
        {
            double middle = width + 1 + (Unknown / 2);
            yield return new Curve(Way(ribbon, leaves + middle, arrives + middle, back, middle), Grey, Unknown, 0.9, true, hint);
        }

        if (ribbon.IsBack)
        {
            yield return new ArrowHead(x(ribbon.To), arrives + (RoomOf(ribbon, scale) / 2), false, Grey);
        }
    }

    // Forward from bar to bar; back out to the right, down, below all bars to the left, up, and in from the left.
    private ImmutableArray<(double X, double Y)> Way(FlowRibbon ribbon, double leaves, double arrives, WayBack back, double inside)
    {
        (double from, double to) = (x(ribbon.From) + bar, x(ribbon.To));
        return ribbon.IsBack
            ? [(from, leaves), (from + back.Right + inside, leaves), (from + back.Right + inside, back.Lane + inside), (to - back.Left - inside, back.Lane + inside), (to - back.Left - inside, arrives), (to, arrives)]
            : [(from, leaves), (to, arrives)];
    }

    private string HintOf(FlowRibbon ribbon)
    {
        string Named(int place) => $"{(scene.Places[place].Stage is { Value: >= 0 } stage ? scene.Network.Data.Stages[stage.Value].Name : "No stage")}, {scene.Places[place].Label}";
        string material = scene.Network.Data.Id(ribbon.Material) ?? "anything";
        string tonnes = ribbon.TonnesPerYear > 0 ? $"{FigureText.Tonnes(ribbon.TonnesPerYear)} t/yr, {DataWords.Word(ribbon.Basis)}" : "tonnes unknown";
        string silent = ribbon.Silent > 0 && ribbon.TonnesPerYear > 0 ? $", {FigureText.Count(ribbon.Silent)} of unknown tonnes" : string.Empty;
        return $"{Named(ribbon.From)} → {Named(ribbon.To)}: {material}, {tonnes}; {FigureText.Count(ribbon.Links)} {(ribbon.Links == 1 ? "link" : "links")}{silent}.";
    }
}
