using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>How long demand is served after a failure when all are served as well as can be at once, and what all of them lose until it is repaired.</summary>
/// <remarks>
/// The course of all together: while stocks last everybody is served as before, then the most tonnes that can be, shared fairly. A row's time ends when it
/// first gets less than before, and nobody's loss is reckoned at the cost of another, so that losses add up.
/// </remarks>
public static class SurvivalTogether
{
    private const double IsWhole = 1 - 1e-6;

    /// <summary>Answers. As many programmes as stocks run out, each shared out fairly.</summary>
    /// <param name="question">What is asked; all targets take part, those of <see cref="SurvivalQuestion.Targets"/> are told.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <returns>Lost tonnes are less than 0 where the failure leaves more for a target than it had.</returns>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static SurvivalAnswer Of(SurvivalQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        var before = FlowProblem.Of(question.Network, question.Rerouting, question.UnknownCapacity);
        ServedAnswer calm = ServedDemand.Of(before, FlowObjective.Total, cancellation);
        var state = new FlowPeriod(TimeToSurvive.Failed(before, question), double.PositiveInfinity, [.. Enumerable.Range(0, question.Stocks.Length)]); // how long a stock lasts does not depend on when supply is back
        ImmutableArray<CourseSpan> spans = PlannedCourse.Of([state], question.Stocks, cancellation);
        int[] asked = question.Targets.IsDefault ? [.. Enumerable.Range(0, calm.Share.Length)] : [.. question.Targets];
        int[] served = [.. asked.Where(target => calm.TonnesPerYear(target) > 0)];
        SurvivalRow[] rows = [.. served.Select(target => RowOf(target, calm.TonnesPerYear(target), spans, question.RecoveryDays))];
        return new SurvivalAnswer(
            question.Network,
            question.RecoveryDays,
            [.. rows.OrderBy(row => row.Days).ThenByDescending(row => Figures.Printed(row.LostTonnes)).ThenBy(row => row.Target)],
            [.. asked.Except(served)]);
    }

    private static SurvivalRow RowOf(int target, double rate, ImmutableArray<CourseSpan> spans, double recoveryDays)
    {
        double days = 0;
        int first = 0;
        while (first < spans.Length && spans[first].Served.TonnesPerYear(target) >= rate * IsWhole)
        {
            days += spans[first++].Years * TimeToSurvive.DaysInYear;
        }

        bool isShort = first < spans.Length;
        days = isShort ? Figures.Settled(days, 1) : double.PositiveInfinity;
        bool? isExposed = !isShort ? false : double.IsNaN(recoveryDays) ? null : days < recoveryDays;
        return new SurvivalRow(target, days, Figures.Settled(isExposed is null ? double.NaN : double.IsNaN(recoveryDays) ? 0 : LostUntil(recoveryDays / TimeToSurvive.DaysInYear), rate), isExposed);

        double LostUntil(double left)
        {
            double lost = 0;
            foreach (CourseSpan span in spans)
            {
                lost += left > 0 ? (rate - span.Served.TonnesPerYear(target)) * Math.Min(left, span.Years) : 0;
                left -= span.Years;
            }

            return lost;
        }
    }
}
