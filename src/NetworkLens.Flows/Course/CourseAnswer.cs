using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What is served step by step, and what of it is missing.</summary>
/// <param name="Network">Of the year in which it begins.</param>
/// <param name="Rule">Who decides.</param>
/// <param name="Start">First day.</param>
/// <param name="Days">Number of days.</param>
/// <param name="StepDays">Days of a step, at least 1; the last may be cut short by the end.</param>
/// <param name="Before">By step and target of the network, t/yr served without the shocks.</param>
/// <param name="Served">By step and target, t/yr served with them, the mean over the step.</param>
/// <param name="Rows">The targets that are served without the shocks, the first to go short first, then by tonnes lost.</param>
/// <param name="Notes">What a reader should know.</param>
public sealed record CourseAnswer(
    SupplyNetwork Network, CourseRule Rule, DateOnly Start, int Days, int StepDays, ImmutableArray<ImmutableArray<double>> Before, ImmutableArray<ImmutableArray<double>> Served,
    ImmutableArray<CourseRow> Rows, ImmutableArray<FlowNote> Notes)
{
    /// <summary>Tonnes lost in all, of the targets told; negative where more is served.</summary>
    public double LostTonnes => Rows.Sum(row => row.LostTonnes);

    /// <summary>For the planned rule: the least tonnes that any plan loses, whatever it knows in advance; NaN where it was not asked.</summary>
    public double LeastLostTonnes { get; init; } = double.NaN;

    /// <summary>What is taken away and what helps, in the order of the scenario.</summary>
    public ImmutableArray<CourseSpell> Spells { get; init; } = [];

    /// <summary>Number of steps.</summary>
    public int Steps => Served.Length;

    /// <summary>The first day of a step, counted from the first day of all, from 0.</summary>
    /// <param name="step">0 to Steps; at Steps it is the number of days.</param>
    public int DayOf(int step) => Math.Min(Days, step * StepDays);
}

/// <summary>Something that holds for some days of a course.</summary>
/// <param name="Name">What: "outage country:MM", "quota country:CN (dy-oxide)".</param>
/// <param name="FromDay">Its first day, counted from the first day of all, from 0.</param>
/// <param name="UntilDay">The day after its last, at most the number of days.</param>
/// <param name="IsRelief">Whether it gives something: a release, a restart, a new plant or link, a substitution.</param>
public sealed record CourseSpell(string Name, int FromDay, int UntilDay, bool IsRelief);

/// <summary>What becomes of one target.</summary>
/// <param name="Target">Position, 0 to TargetCount - 1.</param>
/// <param name="FirstShort">Day on which it first gets less than before, from 0; null: never.</param>
/// <param name="BackIn">Day from which it is served as before to the end; null where it never goes short, or is short to the end.</param>
/// <param name="DaysStopped">Days on which it gets nothing at all.</param>
/// <param name="DaysShort">Days on which it gets less than before.</param>
/// <param name="Worst">Least share of what it got before, 0..1.</param>
/// <param name="LostTonnes">Tonnes.</param>
/// <param name="BeforeTonnesPerYear">t/yr without the shocks, when it begins.</param>
public sealed record CourseRow(int Target, int? FirstShort, int? BackIn, int DaysStopped, int DaysShort, double Worst, double LostTonnes, double BeforeTonnesPerYear);
