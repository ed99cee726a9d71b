using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>How long demand can be served after a failure, each target by itself, and what each loses at the least until it is repaired.</summary>
/// <remarks>
/// All others may fall for the sake of one, so that neither times nor losses of several go together: <see cref="SurvivalTogether"/> tells those.
/// Time to survive and time to recover: Simchi-Levi, Schmidt &amp; Wei 2014; Simchi-Levi, Schmidt, Wei, Zhang, Combs, Ge, Gusikhin, Sanders &amp; Zhang 2015.
/// Stocks and flows are totals over the time: a stock that lies upstream is used as fast as the plants between can work.
/// </remarks>
public static class TimeToSurvive
{
    /// <summary>Days in a year, as flows count them.</summary>
    public const double DaysInYear = 365;

    private const double IsWhole = 1 - 1e-7;

    /// <summary>Answers. At most three linear programmes a target that goes short.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static SurvivalAnswer Of(SurvivalQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        var before = FlowProblem.Of(question.Network, question.Rerouting, question.UnknownCapacity);
        ImmutableArray<double> rates = ServedRates(before, cancellation);
        FlowProblem after = Failed(before, question);
        int[] asked = question.Targets.IsDefault ? [.. Enumerable.Range(0, rates.Length)] : [.. question.Targets];
        int[] served = [.. asked.Where(target => rates[target] > 0)];
        double years = question.RecoveryDays / DaysInYear;
        ImmutableArray<int> all = [.. Enumerable.Range(0, question.Stocks.Length)];
        using var steady = new HoldProgram(new FlowPeriod(after, 1, []), [], rates);
        using var open = new HoldProgram(new FlowPeriod(after, double.NaN, all), question.Stocks, rates);
        using HoldProgram? recovery = years > 0 ? new HoldProgram(new FlowPeriod(after, years, all), question.Stocks, rates) : null;
        int[][] groups = question.IsJoint ? [served] : [.. served.Select(target => new[] { target })];
        var unharmed = question.IsJoint ? [] : Unharmed(after, rates, cancellation);
        var rows = new List<SurvivalRow>();
        foreach (int[] group in groups)
        {
            bool isUnlimited = group.All(unharmed.Contains) || steady.Most(group, cancellation) >= IsWhole;
            double days = isUnlimited ? double.PositiveInfinity : Figures.Settled(open.Most(group, cancellation) * DaysInYear, 1);
            bool? isExposed = isUnlimited ? false : double.IsNaN(question.RecoveryDays) ? null : question.RecoveryDays > days;
            double lost = isExposed switch
            {
                null => double.NaN,
                true when question.IsJoint => double.NaN, // who would fall, once they cannot all be held, is not asked
                false => 0,
                true => Figures.Settled(1 - recovery!.Most(group, cancellation)),
            };
            rows.AddRange(group.Select(target => new SurvivalRow(target, days, isExposed == true ? lost * rates[target] * years : lost, isExposed)));
        }

        return new SurvivalAnswer(
            question.Network,
            question.RecoveryDays,
            [.. rows.OrderBy(row => row.Days).ThenByDescending(row => row.LostTonnes).ThenBy(row => row.Target)],
            [.. asked.Except(served)]);
    }

    /// <summary>Served t/yr by target before anything happens, the shortage shared fairly; 0 where nothing is served or the demand is not known.</summary>
    internal static ImmutableArray<double> ServedRates(FlowProblem before, CancellationToken cancellation)
    {
        ServedAnswer served = ServedDemand.Of(before, FlowObjective.Fair, cancellation);
        return [.. Enumerable.Range(0, served.Share.Length).Select(served.TonnesPerYear)];
    }

    /// <summary>The state in which failed sites make nothing.</summary>
    internal static FlowProblem Failed(FlowProblem before, SurvivalQuestion question) => before with
    {
        Capacity = [.. before.Capacity.Select((tonnes, activity) => question.Failed.Contains(question.Network.SiteOf(new Model.VertexIndex(activity))) ? 0 : tonnes)],
    };

    // Those that lose nothing even where all are served fairly need no programme of their own.
    private static HashSet<int> Unharmed(FlowProblem after, ImmutableArray<double> rates, CancellationToken cancellation)
    {
        ImmutableArray<double> now = ServedRates(after, cancellation);
        return [.. Enumerable.Range(0, rates.Length).Where(target => now[target] >= rates[target] * IsWhole)];
    }
}
