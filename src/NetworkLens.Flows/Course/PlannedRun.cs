using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A scenario where all is planned.</summary>
internal sealed class PlannedRun(CourseQuestion question, CourseWindow window, ImmutableArray<Effect> effects, ImmutableArray<string> readerNotes)
{
    private const int RampPiece = 7; // days

    private readonly SupplyNetwork network = question.Network;
    private readonly Dictionary<(int Site, int Material), int> targetOf = Keys(question.Network);
    private readonly Dictionary<int, RuleYear> years = [];
    private readonly Dictionary<(int Year, double Days), Func<ImmutableArray<Effect>, FlowProblem>> qualified = [];
    private readonly ImmutableArray<double> qualificationDays = ChokepointCurve.Days(question.Network);

    // The first day on which something is taken away; null: nothing is.
    private readonly DateOnly? failure = effects.Where(effect => effect.Kind is ShockKind.Outage or ShockKind.Quota or ShockKind.OriginBan).SelectMany(effect => effect.Days)
        .Where(span => span.Last >= window.Start).Select(span => (DateOnly?)(span.First < window.Start ? window.Start : span.First)).Min();

    public CourseAnswer Run(IProgress<double>? progress, CancellationToken cancellation)
    {
        ImmutableArray<Effect> all = RampedEffects.Of(network.Data, effects, question.End, RampPiece);
        Effect[] releases = [.. all.Where(effect => effect.Kind == ShockKind.Release)];
        ImmutableArray<FlowStock> stocks = [.. question.Stocks, .. releases.Select(effect => new FlowStock(effect.Materials[0], effect.Sites!, effect.Extent))];
        (DateOnly First, DateOnly Last)[] spans = [.. Spans(all)];
        ImmutableArray<FlowPeriod> states =
        [
            .. spans.Select(span =>
            {
                ImmutableArray<Effect> now = [.. all.Where(effect => effect.HoldsOn(span.First))];
                int[] open = [.. Enumerable.Range(0, stocks.Length).Where(stock => stock < question.Stocks.Length || now.Contains(releases[stock - question.Stocks.Length]))];
                return new FlowPeriod(Problem(span.First, now, cancellation), Length(span) / TimeToSurvive.DaysInYear, [.. open]);
            }),
        ];
        progress?.Report(0.3);
        ImmutableArray<CourseSpan> course = PlannedCourse.Of(states, stocks, cancellation);
        progress?.Report(0.9);
        (ImmutableArray<ImmutableArray<double>> before, ImmutableArray<ImmutableArray<double>> served) = Daily(spans, course, cancellation);
        ImmutableArray<CourseRow> rows = CourseRun.RowsOf(network.TargetCount, window.Days, 1, before, served);
        return new CourseAnswer(network, CourseRule.Planned, window.Start, window.Days, 1, before, served, rows, [.. readerNotes.Concat(Notes()).Select(note => new FlowNote(note))])
        {
            LeastLostTonnes = stocks.IsEmpty ? rows.Sum(row => row.LostTonnes) : Least(spans, states, stocks, cancellation),
        };
    }

    // What any plan loses at least, foreseeing all.
    private double Least((DateOnly First, DateOnly Last)[] spans, ImmutableArray<FlowPeriod> states, ImmutableArray<FlowStock> stocks, CancellationToken cancellation)
    {
        ImmutableArray<ServedAnswer> most = PlannedCourse.MostServed(states, stocks, cancellation);
        (double lost, double asked) = (0, 0);
        for (int span = 0; span < spans.Length; span++)
        {
            double[] rates = Year(spans[span].First.Year, cancellation).Rates;
            double[] now = ByTarget(most[span]);
            lost += (rates.Sum() - now.Sum()) * states[span].Years;
            asked += rates.Sum() * states[span].Years;
        }

        return Figures.Settled(lost, asked);
    }

    // Cut where an effect begins or ends, where links become qualified, and at the turn of each year.
    private IEnumerable<(DateOnly First, DateOnly Last)> Spans(ImmutableArray<Effect> all)
    {
        (DateOnly first, DateOnly last) = (window.Start, window.Start.AddDays(window.Days - 1));
        DateOnly[] starts =
        [
            .. all.SelectMany(effect => effect.Days).SelectMany(span => new[] { span.First, span.Last == DateOnly.MaxValue ? span.Last : span.Last.AddDays(1) })
                .Concat(failure is { } day ? qualificationDays.Where(days => days < window.Days).Select(days => day.AddDays((int)Math.Ceiling(days))) : [])
                .Concat(Enumerable.Range(first.Year + 1, last.Year - first.Year).Select(year => new DateOnly(year, 1, 1)))
                .Where(day => first < day && day <= last).Append(first).Distinct().Order(),
        ];
        return starts.Select((start, number) => (start, number + 1 < starts.Length ? starts[number + 1].AddDays(-1) : last));
    }

    // The mean over each day: a stretch may end within one.
    private (ImmutableArray<ImmutableArray<double>> Before, ImmutableArray<ImmutableArray<double>> Served) Daily((DateOnly First, DateOnly Last)[] spans, ImmutableArray<CourseSpan> course, CancellationToken cancellation)
    {
        double[][] before = new double[window.Days][];
        double[][] served = new double[window.Days][];
        for (int day = 0; day < window.Days; day++)
        {
            before[day] = Year(window.Start.AddDays(day).Year, cancellation).Rates;
            served[day] = new double[network.TargetCount];
        }

        double at = 0;
        int state = -1;
        foreach (CourseSpan stretch in course)
        {
            at = stretch.State == state ? at : spans[stretch.State].First.DayNumber - window.Start.DayNumber; // no drift from one state to the next
            state = stretch.State;
            double until = Math.Min(at + (stretch.Years * TimeToSurvive.DaysInYear), spans[state].Last.DayNumber - window.Start.DayNumber + 1);
            double[] rates = ByTarget(stretch.Served);
            for (int day = (int)at; day < until && day < window.Days; day++)
            {
                double part = Math.Min(until, day + 1) - Math.Max(at, day);
                for (int target = 0; target < rates.Length; target++)
                {
                    served[day][target] += part * rates[target];
                }
            }

            at = until;
        }

        return ([.. before.Select(ImmutableCollectionsMarshal.AsImmutableArray)], [.. served.Select(ImmutableCollectionsMarshal.AsImmutableArray)]);
    }

    private double[] ByTarget(ServedAnswer answer)
    {
        double[] tonnes = new double[network.TargetCount];
        for (int target = 0; target < answer.Share.Length; target++)
        {
            Target row = answer.Network.Targets[target];
            if (targetOf.TryGetValue((row.Site.Value, row.Material.Value), out int own))
            {
                tonnes[own] = answer.TonnesPerYear(target);
            }
        }

        return tonnes;
    }

    // Of the year, with the links that are qualified by then.
    private FlowProblem Problem(DateOnly day, ImmutableArray<Effect> now, CancellationToken cancellation)
    {
        RuleYear year = Year(day.Year, cancellation);
        double[] passed = failure is { } first ? [.. qualificationDays.Where(days => days <= day.DayNumber - first.DayNumber)] : [];
        if (passed.Length == 0)
        {
            return year.Shocked.Of(now);
        }

        if (!qualified.TryGetValue((day.Year, passed[^1]), out Func<ImmutableArray<Effect>, FlowProblem>? problem))
        {
            qualified[(day.Year, passed[^1])] = problem = (year.Shocked with { Base = ChokepointCurve.After(year.Shocked.Base, passed[^1]) }).Of;
        }

        return problem(now);
    }

    private RuleYear Year(int year, CancellationToken cancellation)
    {
        if (!years.TryGetValue(year, out RuleYear? known))
        {
            SupplyNetwork then = year == network.Options.AsOf ? network : SupplyNetwork.Of(network.Data, network.Options with { AsOf = year });
            var calm = FlowProblem.Of(then, Rerouting.Links, question.UnknownCapacity);
            ServedAnswer served = ServedDemand.Of(calm, FlowObjective.Total, cancellation);
            var references = new QuotaReferences(then, calm, served, cancellation);
            var shocked = new ShockedProblem(then, Rerouting.Links, SiteGroups.Of(then.Data.Sites.Count, []), question.UnknownCapacity, references);
            years[year] = known = new RuleYear(ByTarget(served), shocked);
        }

        return known;
    }

    private static int Length((DateOnly First, DateOnly Last) span) => span.Last.DayNumber - span.First.DayNumber + 1;

    private static Dictionary<(int Site, int Material), int> Keys(SupplyNetwork network) =>
        Enumerable.Range(0, network.TargetCount).ToDictionary(target => (network.Targets[target].Site.Value, network.Targets[target].Material.Value));

    private IEnumerable<string> Notes()
    {
        yield return "All is planned: at every moment the most tonnes that existing links and capacities allow, shared fairly, from stocks as long as they last.";
        if (failure is { } day && qualificationDays.Length > 0)
        {
            LinkTable links = network.Data.Links;
            int[] rows = [.. links.RowsToQualify(network.Options.AsOf)];
            int opened = rows.Count(row => day.AddDays((int)Math.Ceiling(Math.Min(links.DaysToQualify(row), window.Days))) < window.Start.AddDays(window.Days));
            yield return FormattableString.Invariant($"Links that carry nothing until they are qualified: {rows.Length:N0}; {opened:N0} of them are within these days, qualification_days after {day:yyyy-MM-dd}, and stay open from then on.");
        }

        if (Enumerable.Range(0, network.LinkCount).Count(link => IsOnTheWay(new LinkIndex(link))) is var onTheWay && onTheWay > 0)
        {
            yield return FormattableString.Invariant($"Links of known transit_days: {onTheWay:N0} of {network.LinkCount:N0}. The planned rule takes what is sent to arrive on the day it leaves; the proportional rule counts those days.");
        }
    }

    private bool IsOnTheWay(LinkIndex link)
    {
        foreach (int row in network.RowsOf(link))
        {
            if (network.Data.Links.Transit(row).IsKnown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The network of a calendar year: what is served without shocks by target, and the state under shocks.</summary>
    private sealed record RuleYear(double[] Rates, ShockedProblem Shocked);
}
