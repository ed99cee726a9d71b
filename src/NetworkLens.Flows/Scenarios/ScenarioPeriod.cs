using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>Days on which the same effects hold.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
/// <param name="Years">Its share of its year, above 0.</param>
public sealed record ScenarioPeriod(DateOnly Start, DateOnly End, double Years)
{
    /// <summary>The effects that hold on these days.</summary>
    internal ImmutableArray<Effect> Effects { get; init; } = [];

    /// <summary>Cuts a year where an effect begins or ends. O(effects x periods).</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="effects">Of the scenario.</param>
    /// <param name="others">Effects whose days cut too, without taking part: those of a scenario to compare with.</param>
    internal static ImmutableArray<ScenarioPeriod> Of(int year, ImmutableArray<Effect> effects, ImmutableArray<Effect> others)
    {
        (DateOnly first, DateOnly last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        DateOnly[] starts =
        [
            .. effects.Concat(others).SelectMany(effect => effect.Days)
                .SelectMany(span => new[] { span.First, span.Last == DateOnly.MaxValue ? span.Last : span.Last.AddDays(1) })
                .Where(day => first < day && day <= last).Append(first).Distinct().Order(),
        ];
        return [.. starts.Select((start, number) => Between(start, number + 1 < starts.Length ? starts[number + 1].AddDays(-1) : last))];

        ScenarioPeriod Between(DateOnly start, DateOnly end) => new(start, end, (end.DayNumber - start.DayNumber + 1) / (double)(last.DayNumber - first.DayNumber + 1))
        {
            Effects = [.. effects.Where(effect => effect.HoldsOn(start))],
        };
    }
}
