using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A scenario where nobody plans.</summary>
internal sealed class UnplannedRun(CourseQuestion question, CourseWindow window, ImmutableArray<Effect> effects, ImmutableArray<string> readerNotes)
{
    private readonly SupplyNetwork network = question.Network;

    public CourseAnswer Run(IProgress<double>? progress, CancellationToken cancellation)
    {
        foreach (Effect effect in effects.Where(effect => effect.Kind is ShockKind.OriginBan or ShockKind.Demand or ShockKind.Substitution))
        {
            throw new FlowsImpossibleException($"The proportional rule cannot follow '{effect.Name}': who takes how much of what would be somebody's plan.", FlowAdvice.PlanFollows);
        }

        float[] transit = Transit(out int silent);
        var ahead = new YearsAhead(network, window, cancellation);
        int stepDays = StepDays(transit, ahead.HasEnds ? 2 : 1);
        var taken = new TakenShares(network);
        ImmutableArray<(DateOnly First, int Days)> steps = window.Steps(stepDays);
        ImmutableArray<ImmutableArray<double>> asked = Asked(Rates(taken), steps, ahead);
        int runs = 0;
        ImmutableArray<ImmutableArray<double>> Follow(IEnumerable<Effect> shocks)
        {
            var course = new ProportionalCourse(
                taken, new CourseLimits(taken, [.. shocks, .. ahead.Closing()], steps, ahead), CourseLimits.Shared(taken, question.Stocks), transit, stepDays);
            double done = runs++;
            return Served(course, asked, step => progress?.Report((done + ((step + 1.0) / steps.Length)) / (ahead.HasEnds ? 2 : 1)), cancellation);
        }

        ImmutableArray<ImmutableArray<double>> before = ahead.HasEnds ? Follow([]) : asked;
        ImmutableArray<ImmutableArray<double>> told = Follow(RampedEffects.Of(network.Data, effects, question.End, 1));
        return new CourseAnswer(
            network, CourseRule.Proportional, window.Start, window.Days, stepDays, before, told,
            CourseRun.RowsOf(network.TargetCount, window.Days, stepDays, before, told), [.. readerNotes.Select(note => new FlowNote(note)), .. Notes(taken, silent, stepDays), .. LaterYears(ahead)]);
    }

    // By step and target, t/yr.
    private static ImmutableArray<ImmutableArray<double>> Served(ProportionalCourse course, ImmutableArray<ImmutableArray<double>> asked, Action<int> tell, CancellationToken cancellation)
    {
        var served = ImmutableArray.CreateBuilder<ImmutableArray<double>>(asked.Length);
        for (int step = 0; step < asked.Length; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            double[] share = new double[asked[step].Length];
            course.Step(step, share);
            for (int target = 0; target < share.Length; target++)
            {
                share[target] *= asked[step][target];
            }

            served.Add(ImmutableCollectionsMarshal.AsImmutableArray(share));
            tell(step);
        }

        return served.MoveToImmutable();
    }

    // What each target got before: what arrives, and no more than it asks for; 0 where nobody knows how much that is.
    private double[] Rates(TakenShares taken)
    {
        double[] rates = new double[network.TargetCount];
        for (int target = 0; target < rates.Length; target++)
        {
            double arriving = 0;
            foreach (RecipeInput input in network.AllInputsOf(network.TargetVertex(target)))
            {
                arriving += taken.Arriving[input.Intake.Value];
            }

            double asked = network.Targets[target].TonnesPerYear;
            rates[target] = asked > 0 ? Math.Min(asked, arriving) : 0;
        }

        return rates;
    }

    // The longest of a link's rows: until then somebody still waits.
    private float[] Transit(out int silent)
    {
        float[] days = new float[network.LinkCount];
        silent = 0;
        for (int link = 0; link < days.Length; link++)
        {
            double longest = double.NaN;
            foreach (int row in network.RowsOf(new LinkIndex(link)))
            {
                double own = FigureEnd.Of(network.Data.Links.Transit(row), question.End, isMoreWorse: false);
                longest = double.IsNaN(longest) || own > longest ? own : longest;
            }

            silent += double.IsNaN(longest) ? 1 : 0;
            days[link] = double.IsNaN(longest) ? 0 : (float)longest;
        }

        return days;
    }

    // Days, unless what is on the way and what is told would not fit.
    private int StepDays(float[] transit, int runs)
    {
        float longest = transit.DefaultIfEmpty(0).Max();
        foreach (int days in (int[])[1, 7])
        {
            double bytes = (((longest / days) + 2) * ((sizeof(double) * (double)network.ActivityCount) + network.IntakeCount))
                + (sizeof(double) * runs * window.Days / (double)days * network.TargetCount);
            if (bytes <= question.MostBytes)
            {
                return days;
            }
        }

        return 30;
    }

    // An end use that closes asks for nothing from then on: what it does not get is no loss.
    private ImmutableArray<ImmutableArray<double>> Asked(double[] rates, ImmutableArray<(DateOnly First, int Days)> steps, YearsAhead ahead)
    {
        DateOnly?[] ends = [.. Enumerable.Range(0, rates.Length).Select(target => ahead.EndOf(network.Targets[target].Site))];
        return Array.TrueForAll(ends, end => end is null) ? [.. steps.Select(_ => ImmutableCollectionsMarshal.AsImmutableArray(rates))]
            : [.. steps.Select(step => (ImmutableArray<double>)[.. rates.Select((rate, target) => ends[target] is { } end ? rate * Math.Clamp(end.DayNumber - step.First.DayNumber, 0, step.Days) / step.Days : rate)])];
    }

    private IEnumerable<FlowNote> LaterYears(YearsAhead ahead)
    {
        if (ahead.HasEnds)
        {
            yield return new FlowNote(FormattableString.Invariant($"What ends after {network.Options.AsOf} is gone from the first day of the next year, with and without the shocks, and is not replaced: sites: {ahead.EndedSites:N0}, links between others: {ahead.EndedLinks:N0}. Losses from that alone are not counted."));
        }

        if (ahead.IsLater)
        {
            string opened = ahead.OpenedSites + ahead.OpenedLinks > 0
                ? FormattableString.Invariant($"What opens after {network.Options.AsOf} is not followed where nobody plans: sites: {ahead.OpenedSites:N0}, links: {ahead.OpenedLinks:N0}. ")
                : string.Empty;
            yield return new FlowNote(FormattableString.Invariant($"{opened}Capacities, demand and tonnes of links stay those of {network.Options.AsOf}."), FlowAdvice.PlanTakesEachYear);
        }
    }

    private IEnumerable<FlowNote> Notes(TakenShares taken, int silent, int stepDays)
    {
        yield return new FlowNote("Nobody plans: each maker makes as much less as its scarcest input and sends each customer as much less; stocks are used first, and one that several may use is shared among them by what they take.");
        if (silent > 0)
        {
            yield return new FlowNote(FormattableString.Invariant($"Links of unknown transit_days: {silent:N0} of {network.LinkCount:N0}. What they carry is taken to arrive on the day it leaves: each day of transit makes the first loss, and the way back, a day later."));
        }

        if (ChokepointCurve.Days(network) is { Length: > 0 })
        {
            yield return new FlowNote("Links that carry nothing until they are qualified stay shut: who would take how much along them is a plan.", FlowAdvice.PlanOpensLinks);
        }

        if (taken.Guessed > 0)
        {
            yield return new FlowNote(FormattableString.Invariant($"Links whose tonnes are unknown and unbounded, which count as much as the average of the others: {taken.Guessed:N0} of {network.LinkCount:N0}."));
        }

        if (stepDays > 1)
        {
            yield return new FlowNote(FormattableString.Invariant($"Steps are of {stepDays} days: days would take more than {question.MostBytes >> 20:N0} MB for what is on the way and what is told."));
        }

        foreach (Effect effect in effects.Where(effect => effect.Kind is ShockKind.Open or ShockKind.Build or ShockKind.Restart or ShockKind.Delay or ShockKind.Tariff).DistinctBy(effect => effect.Name))
        {
            yield return new FlowNote($"Without effect where nobody plans: {effect.Name}.");
        }
    }
}
