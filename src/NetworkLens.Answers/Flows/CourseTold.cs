using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>The rows of a course that are told, step by step.</summary>
/// <param name="course">The course.</param>
/// <param name="rows">Those asked about.</param>
/// <param name="step">What is one step.</param>
internal sealed class CourseTold(CourseAnswer course, ImmutableArray<CourseRow> rows, CourseStep step)
{
    private (int Step, double Share)? worst; // a walk over every row and day, told more than once

    /// <summary>The rows.</summary>
    public ImmutableArray<CourseRow> Rows => rows;

    /// <summary>The course in steps.</summary>
    public CourseSteps Steps { get; } = new(course, DaysOf(course, step));

    /// <summary>Those that go short.</summary>
    public ImmutableArray<CourseRow> Short { get; } = [.. rows.Where(row => row.FirstShort is not null)];

    /// <summary>The step in which the least is served, and that share.</summary>
    public (int Step, double Share) Worst => worst ??= Steps.Worst(rows);

    /// <summary>Of all rows.</summary>
    public double LostTonnes { get; } = rows.Sum(row => row.LostTonnes);

    /// <summary>What a step is called.</summary>
    public string Word => Steps.Days == (int)step ? DataWords.Word(step) : Steps.Days == 7 ? "week" : "month";

    /// <summary>A day of the course as a date; null for none.</summary>
    /// <param name="day">From 0.</param>
    public string? Day(int? day) => day is { } known ? course.Start.AddDays(known).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Days of a step: no shorter than those it was followed in.</summary>
    public static int DaysOf(CourseAnswer course, CourseStep step) => Math.Max((int)step, course.StepDays);

    /// <summary>All of it in a sentence.</summary>
    /// <param name="ends">Tonnes lost at the ends of ranges; null: nothing is a range.</param>
    public string Headline((double Low, double High)? ends = null)
    {
        string rule = course.Rule == CourseRule.Proportional ? "Where nobody plans" : "Where all is planned";
        if (!rows.Any(row => course.Network.AskedBetween(course.Network.Targets[row.Target]).High > 0))
        {
            return $"{rule}: nothing can be said in tonnes, because no demand asked about is known.";
        }

        if (Short.IsEmpty)
        {
            return $"{rule}: no line goes short in {course.Days} days.";
        }

        (int number, double share) = Worst;
        string back = Short.All(row => row.BackIn is not null) ? $"supply is back in {Word} {Steps.NumberOf(Short.Max(row => row.BackIn!.Value))}"
            : $"{Short.Count(row => row.BackIn is null)} of {Words.Of(Short.Length, "line")} {(Short.Count(row => row.BackIn is null) == 1 ? "is" : "are")} short to the end, {Day(course.Days - 1)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{rule}: the first line goes short in {Word} {Steps.NumberOf(Short.Min(row => row.FirstShort!.Value))}; at worst, in {Word} {number + 1}, {share:P0} is served; {back}; {Lost(ends)}.");
    }

    // Links that were qualified for it, and stocks, may serve who had nothing.
    private string Lost((double Low, double High)? ends)
    {
        if (LostTonnes < 0 && !(ends?.High > 0))
        {
            return $"{Between(-LostTonnes, ends is { } more ? (-more.High, -more.Low) : null)} t more served in all than without it";
        }

        return $"{Between(LostTonnes, ends)} t lost";
    }

    private static string Between(double tonnes, (double Low, double High)? ends) => ends is { } range ? FigureText.TonnesBetween(range.Low, range.High) : FigureText.Tonnes(tonnes);
}
