using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>A course as it is told: in weeks, months or other steps that may be longer than those it was followed in.</summary>
/// <param name="Course">The course.</param>
/// <param name="Days">Days of a step, at least those of the course's own.</param>
public sealed record CourseSteps(CourseAnswer Course, int Days)
{
    /// <summary>How many there are; the last may be cut short by the end.</summary>
    public int Count => (Course.Days + Days - 1) / Days;

    /// <summary>The step in which a day lies, from 1.</summary>
    /// <param name="day">Counted from the first day of all, from 0.</param>
    public int NumberOf(int day) => (day / Days) + 1;

    /// <summary>t/yr that a target would get in a step without the shocks.</summary>
    /// <param name="target">Position of the target.</param>
    /// <param name="step">From 0.</param>
    public double Before(int target, int step) => Mean(Course.Before, target, step);

    /// <summary>t/yr that it gets.</summary>
    /// <param name="target">Position of the target.</param>
    /// <param name="step">From 0.</param>
    public double Served(int target, int step) => Mean(Course.Served, target, step);

    /// <summary>What it gets, as a share of what it would; NaN where that is nothing.</summary>
    /// <param name="target">Position of the target.</param>
    /// <param name="step">From 0.</param>
    public double Share(int target, int step) => Before(target, step) is var before && before > 0 ? Served(target, step) / before : double.NaN;

    /// <summary>Tonnes that it loses in a step.</summary>
    /// <param name="target">Position of the target.</param>
    /// <param name="step">From 0.</param>
    public double LostTonnes(int target, int step) =>
        (Before(target, step) - Served(target, step)) * (Math.Min(Course.Days, (step + 1) * Days) - (step * Days)) / TimeToSurvive.DaysInYear;

    /// <summary>The step in which the least is served of what some targets would get together, and that share.</summary>
    /// <param name="rows">The targets, at least one.</param>
    public (int Step, double Share) Worst(ImmutableArray<CourseRow> rows) => Enumerable.Range(0, Count)
        .Select(step => (Step: step, Share: rows.Sum(row => Served(row.Target, step)) / rows.Sum(row => Before(row.Target, step))))
        .MinBy(each => each.Share);

    // The mean of the steps of the course over a step that is told.
    private double Mean(ImmutableArray<ImmutableArray<double>> rates, int target, int step)
    {
        (int first, int last) = (step * Days, Math.Min(Course.Days, (step + 1) * Days));
        double sum = 0;
        for (int day = first; day < last; day++)
        {
            sum += rates[Math.Min(rates.Length - 1, day / Course.StepDays)][target];
        }

        return sum / (last - first);
    }
}
