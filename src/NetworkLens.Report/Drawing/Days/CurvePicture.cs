using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A share that holds from one day to the next.</summary>
/// <param name="Label">Whose.</param>
/// <param name="Steps">From which day, and which share, 0..1; the first from day 0.</param>
public sealed record CurveLine(string Label, ImmutableArray<(double FromDay, double Share)> Steps);

/// <summary>Draws shares against the days since a failure, a line in steps for each label.</summary>
public static class CurvePicture
{
    private const double Tall = 320;
    private const double Wide = 720;
    private const double Axis = 52; // room for per cent on the left
    private const double RowHeight = 20;

    /// <summary>The picture.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="subtitle">Of which data.</param>
    /// <param name="lines">The largest first.</param>
    public static Picture Of(string title, string subtitle, ImmutableArray<CurveLine> lines)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(subtitle);
        double last = lines.SelectMany(line => line.Steps).Select(step => step.FromDay).DefaultIfEmpty(0).Max();
        double days = last > 0 ? last * 1.15 : 30;
        double width = Axis + Wide + (2 * DayRuler.Margin);
        double bottom = DayRuler.Head + Tall;
        double height = bottom + 54 + (lines.Length * RowHeight) + DayRuler.Margin;
        double left = DayRuler.Margin + Axis;
        var ruler = new DayRuler(left, Wide, days);
        var shapes = new List<Shape>(DayRuler.Heading(title, subtitle, width, height));
        for (int tenth = 0; tenth <= 10; tenth += 2)
        {
            double y = Y(tenth / 10.0);
            shapes.Add(new Box(left, y, Wide, 1, 0, DayRuler.Line, null, 0, false, null));
            shapes.Add(new TextLine(DayRuler.Margin, y + 4, $"{tenth * 10} %", 11, false, DayRuler.Grey, Axis));
        }

        shapes.AddRange(ruler.OfDays(DayRuler.Head, bottom));
        shapes.Add(new TextLine(left, bottom + 32, "days since the failure", 12, false, DayRuler.Grey, Wide));
        for (int line = lines.Length - 1; line >= 0; line--) // the largest on top
        {
            string colour = StagePalette.Of(new StageIndex(line));
            ImmutableArray<(double X, double Y)> points = [.. Points(lines[line].Steps, days).Select(point => (ruler.X(point.Day), Y(point.Share) + (2 * line)))]; // lines that coincide lie side by side
            shapes.Add(new Curve(points, colour, 2.5, 1, false, $"{lines[line].Label}: {Said(lines[line])}"));
        }

        for (int line = 0; line < lines.Length; line++)
        {
            double y = bottom + 54 + (line * RowHeight);
            shapes.Add(new Box(left, y, 26, 4, 0, StagePalette.Of(new StageIndex(line)), null, 0, false, null));
            shapes.Add(new TextLine(left + 34, y + 6, TextMeasure.Fitted($"{lines[line].Label}: {Said(lines[line])}", 12, false, Wide - 34), 12, false, DayRuler.Dark, Wide - 34));
        }

        return new Picture(width, height, title, subtitle, [.. shapes]);
    }

    private static double Y(double share) => DayRuler.Head + ((1 - share) * Tall);

    private static IEnumerable<(double Day, double Share)> Points(ImmutableArray<(double FromDay, double Share)> steps, double days)
    {
        for (int step = 0; step < steps.Length; step++)
        {
            yield return steps[step];
            yield return (step + 1 < steps.Length ? steps[step + 1].FromDay : days, steps[step].Share);
        }
    }

    private static string Said(CurveLine line) =>
        string.Join(", ", line.Steps.Select((step, number) => number == 0 ? FigureText.Share(step.Share) : $"{FigureText.Share(step.Share)} from day {FigureText.Tonnes(step.FromDay)}"));
}
