using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Outages that fade: after its last day a site's capacity comes back over its ramp_days, linearly, as outages that grow milder piece by piece.</summary>
internal static class RampedEffects
{
    /// <summary>The effects with those that follow them.</summary>
    /// <param name="data">Whose sites.</param>
    /// <param name="effects">Of a scenario.</param>
    /// <param name="end">Which end of a stated range is taken.</param>
    /// <param name="pieceDays">Days of a piece, at least 1: each takes the mean of the ramp over its days.</param>
    public static ImmutableArray<Effect> Of(DataSet data, ImmutableArray<Effect> effects, CourseEnd end, int pieceDays) =>
        [.. effects.SelectMany(effect => effect.Kind == ShockKind.Outage ? [effect, .. Fading(data, effect, end, pieceDays)] : new[] { effect })];

    /// <summary>Days that a site takes from the end of an outage to all of its capacity; 0 where nobody knows.</summary>
    public static double DaysOf(DataSet data, SiteIndex site, CourseEnd end) => FigureEnd.Of(data.Sites.Ramp(site), end, isMoreWorse: true) is var days && double.IsNaN(days) ? 0 : days;

    private static IEnumerable<Effect> Fading(DataSet data, Effect effect, CourseEnd end, int pieceDays)
    {
        foreach (IGrouping<double, SiteIndex> group in effect.Sites!.GroupBy(site => DaysOf(data, site, end)).Where(group => group.Key > 0).OrderBy(group => group.Key))
        {
            var members = group.ToHashSet();
            var sites = SiteSet.Of(data, members.Contains);
            foreach ((DateOnly _, DateOnly last) in effect.Days.Where(span => span.Last < DateOnly.MaxValue.AddDays(-(int)Math.Ceiling(group.Key) - 1)))
            {
                for (int day = 0; day < group.Key; day += pieceDays)
                {
                    // The mean over the days of the piece of what is still missing: 1 at the beginning, 0 from the end on.
                    double until = Math.Min(day + pieceDays, group.Key);
                    double missing = (until - day) * (1 - ((day + until) / 2 / group.Key)) / pieceDays;
                    yield return effect with { Sites = sites, Extent = effect.Extent * missing, Days = [(last.AddDays(day + 1), last.AddDays(day + pieceDays))] };
                }
            }
        }
    }
}

/// <summary>One end of a figure's range.</summary>
internal static class FigureEnd
{
    /// <summary>The stated figure, or the end that is worse or better where there is one; of a range without a figure in it the better for stated; NaN where nothing is known.</summary>
    public static double Of(Figure figure, CourseEnd end, bool isMoreWorse)
    {
        double asked = end switch
        {
            CourseEnd.Stated when !figure.IsRange => figure.Value,
            CourseEnd.Worse => isMoreWorse ? figure.High : figure.Low,
            _ => isMoreWorse ? figure.Low : figure.High,
        };
        return double.IsNaN(asked) ? figure.Value : asked;
    }
}
