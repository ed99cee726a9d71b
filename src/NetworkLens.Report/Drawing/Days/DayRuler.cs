using System.Globalization;

namespace NetworkLens.Report;

/// <summary>The frame that pictures over days share: title, a ruler of days or months below, and where a day lies.</summary>
/// <param name="left">Where day 0 is.</param>
/// <param name="width">From there to the last day.</param>
/// <param name="days">How many there are, above 0.</param>
internal sealed class DayRuler(double left, double width, double days)
{
    /// <summary>Left and right of a picture, and room between its parts.</summary>
    public const double Margin = 28;

    /// <summary>Height of the title.</summary>
    public const double Head = 84;

    public const string Dark = "#1B1F24";
    public const string Grey = "#57606A";
    public const string Line = "#D0D7DE";
    private const double TickSize = 11;
    private const double LeastTick = 62; // pixels between two

    private static readonly double[] DaySteps = [1, 2, 5, 10, 20, 30, 60, 90, 180, 365, 730, 1825, 3650];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

    /// <summary>Where a day lies.</summary>
    public double X(double day) => left + (Math.Clamp(day / days, 0, 1) * width);

    /// <summary>The ground.</summary>
    public static Shape Ground(double width, double height) => new Box(0, 0, width, height, 0, "#FFFFFF", null, 0, false, null);

    /// <summary>The ground and the title.</summary>
    public static IEnumerable<Shape> Heading(string title, string subtitle, double width, double height)
    {
        yield return Ground(width, height);
        yield return new TextLine(Margin, 40, TextMeasure.Fitted(title, 20, true, width - (2 * Margin)), 20, true, Dark, width - (2 * Margin));
        yield return new TextLine(Margin, 62, TextMeasure.Fitted(subtitle, 13, false, width - (2 * Margin)), 13, false, Grey, width - (2 * Margin));
    }

    /// <summary>Days since a failure, at round numbers.</summary>
    public IEnumerable<Shape> OfDays(double top, double bottom)
    {
        double step = DaySteps.FirstOrDefault(each => each / days * width >= LeastTick, Math.Max(1, Math.Ceiling(days / 8)));
        for (double day = 0; day <= days; day += step)
        {
            foreach (Shape shape in Tick(X(day), top, bottom, day.ToString("N0", CultureInfo.InvariantCulture)))
            {
                yield return shape;
            }
        }
    }

    /// <summary>The first of months.</summary>
    public IEnumerable<Shape> OfMonths(DateOnly start, double top, double bottom)
    {
        int months = MonthSteps.FirstOrDefault(each => each * 30.4 / days * width >= LeastTick, 240);
        for (var day = new DateOnly(start.Year, 1, 1); day.DayNumber <= start.DayNumber + days; day = day.AddMonths(months))
        {
            if (day >= start)
            {
                foreach (Shape shape in Tick(X(day.DayNumber - start.DayNumber), top, bottom, day.ToString(months >= 12 ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture)))
                {
                    yield return shape;
                }
            }
        }
    }

    private static IEnumerable<Shape> Tick(double x, double top, double bottom, string text)
    {
        yield return new Box(x, top, 1, bottom - top, 0, Line, null, 0, false, null);
        yield return new TextLine(x + 3, bottom + 13, text, TickSize, false, Grey, LeastTick);
    }
}
