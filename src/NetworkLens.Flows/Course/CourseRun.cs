using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What is served day by day while a scenario runs: who stops when, and when all is back.</summary>
/// <remarks>
/// The state is what lies in store, what is on the way, and what capacity has come back. The two rules bracket what may happen: nobody plans, or everybody does.
/// Stocks and flows between sectors in steps of a day: Hallegatte 2008, 2014 (ARIO); here between sites, with recipes in place of input-output tables.
/// </remarks>
public static class CourseRun
{
    private const double IsWhole = 1 - 1e-5; // a stretch that ends within a day ends there to some digits alone
    private const double Crumbs = 1e-4;

    /// <summary>Runs a scenario.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="cancellation">Looked at between steps and solutions.</param>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows, or a shock chooses nobody or is of a kind that the rule cannot follow.</exception>
    public static CourseAnswer Of(CourseQuestion question, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        SupplyNetwork network = question.Rule == CourseRule.Proportional ? AskedEnd.At(question.Network, isUpper: question.End == CourseEnd.Worse) : question.Network;
        question = question with { Network = network };
        (ImmutableArray<Effect> effects, ImmutableArray<string> notes) = new EffectReader(network.Data, network.Options.AsOf, question.AllMembers).Read(question.Scenario);
        effects = question.End == CourseEnd.Worse ? [.. effects.Select(effect => effect with { Extent = effect.LeastExtent ?? effect.Extent })] : effects;
        var window = CourseWindow.Of(question, effects);
        CourseAnswer answer = question.Rule == CourseRule.Proportional
            ? new UnplannedRun(question, window, effects, notes).Run(progress, cancellation)
            : new PlannedRun(question, window, effects, notes).Run(progress, cancellation);
        return answer with { Spells = [.. Spells(network.Data, effects, window)] };
    }

    private static IEnumerable<CourseSpell> Spells(DataSet data, ImmutableArray<Effect> effects, CourseWindow window) =>
        (from effect in effects
         from span in effect.Days
         let first = Math.Max(0, span.First.DayNumber - window.Start.DayNumber)
         let until = Math.Min(window.Days, span.Last.DayNumber - window.Start.DayNumber + 1)
         where first < until
         select new CourseSpell(NameOf(data, effect), first, until, effect.Kind is ShockKind.Release or ShockKind.Restart or ShockKind.Build or ShockKind.Open or ShockKind.Substitution)).Distinct();

    private static string NameOf(DataSet data, Effect effect) =>
        effect.Materials.IsEmpty ? effect.Name : $"{effect.Name} ({DataWords.Some(effect.Materials, material => data.Id(material)!, 3)})";

    /// <summary>Whether anything that a course rests on is a range: what is held or released, what is asked for, how long goods are on the way, how capacity comes back. O(sites + links + targets).</summary>
    /// <param name="network">The network.</param>
    /// <param name="stocks">Held.</param>
    public static bool HasRanges(SupplyNetwork network, HeldStocks stocks)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(stocks);
        DataSet data = network.Data;
        return AskedEnd.IsOpen(network) || data.Stockpiles.Any(pile => pile.Tonnes.IsRange) || stocks.Rows.Any(row => IsRange(data.Stockpiles[row.Value].Tonnes))
            || (data.Sites.RampDays.IsPresent && Enumerable.Range(0, data.Sites.Count).Any(site => IsRange(data.Sites.Ramp(new SiteIndex(site)))))
            || (data.Links.TransitDays.IsPresent && Enumerable.Range(0, data.Links.Count).Any(row => IsRange(data.Links.Transit(row))));
    }

    private static bool IsRange(Figure figure) => figure.IsRange || (figure.IsKnown && !(double.IsNaN(figure.Low) && double.IsNaN(figure.High)));

    /// <summary>The rows of an answer: those served without the shocks.</summary>
    internal static ImmutableArray<CourseRow> RowsOf(int targets, int days, int stepDays, ImmutableArray<ImmutableArray<double>> before, ImmutableArray<ImmutableArray<double>> served)
    {
        var rows = new List<CourseRow>();
        for (int target = 0; target < targets; target++)
        {
            if (before.Any(step => step[target] > 0))
            {
                rows.Add(RowOf(target, days, stepDays, before, served));
            }
        }

        return [.. rows.OrderBy(row => row.FirstShort ?? int.MaxValue).ThenByDescending(row => Figures.Printed(row.LostTonnes)).ThenBy(row => row.Target)];
    }

    private static CourseRow RowOf(int target, int days, int stepDays, ImmutableArray<ImmutableArray<double>> before, ImmutableArray<ImmutableArray<double>> served)
    {
        (int? first, int last, int stopped, int shorted, double worst, double lost) = (null, -1, 0, 0, 1, 0);
        for (int step = 0; step < served.Length; step++)
        {
            (int from, int until) = (step * stepDays, Math.Min(days, (step + 1) * stepDays));
            double rate = before[step][target];
            double now = served[step][target];
            lost += (rate - now) * (until - from) / TimeToSurvive.DaysInYear;
            if (rate > 0 && now < rate * IsWhole)
            {
                first ??= from;
                last = until;
                shorted += until - from;
                stopped += now <= rate * Crumbs ? until - from : 0;
                worst = Math.Min(worst, now / rate);
            }
        }

        return new CourseRow(
            target, first, first is null || last >= days ? null : last, stopped, shorted, Figures.Settled(worst), Figures.Settled(lost, before[0][target]), before[0][target]);
    }
}

/// <summary>The days that a course tells.</summary>
/// <param name="Start">First.</param>
/// <param name="Days">How many, at least 1.</param>
internal sealed record CourseWindow(DateOnly Start, int Days)
{
    private const int Year = 365;
    private const int Aftermath = 182;

    /// <summary>As asked, or from the first shock until half a year after the last has ended, and at least a year.</summary>
    public static CourseWindow Of(CourseQuestion question, ImmutableArray<Effect> effects)
    {
        DateOnly first = question.From ?? effects.SelectMany(effect => effect.Days).Select(span => span.First).Where(day => day > DateOnly.MinValue)
            .DefaultIfEmpty(new DateOnly(question.Network.Options.AsOf, 1, 1)).Min();
        DateOnly end = effects.SelectMany(effect => effect.Days).Select(span => span.Last).Where(day => day < DateOnly.MaxValue.AddDays(-Aftermath)).Select(day => day.AddDays(Aftermath))
            .Append(first.AddDays(Year - 1)).Max();
        DateOnly last = question.Until ?? end;
        return last < first
            ? throw new FlowsImpossibleException(FormattableString.Invariant($"The course would end on {last:yyyy-MM-dd}, before it begins on {first:yyyy-MM-dd}."), FlowAdvice.LaterEnd)
            : new CourseWindow(first, last.DayNumber - first.DayNumber + 1);
    }

    /// <summary>The steps: first day and number of days of each, the last cut short by the end.</summary>
    public ImmutableArray<(DateOnly First, int Days)> Steps(int stepDays) =>
        [.. Enumerable.Range(0, (Days + stepDays - 1) / stepDays).Select(step => (Start.AddDays(step * stepDays), Math.Min(stepDays, Days - (step * stepDays))))];
}
