using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>A stretch of a course in which everybody is served as much from its first moment to its last.</summary>
/// <param name="State">Position of the state it is a part of.</param>
/// <param name="Years">How long, above 0; infinite where nothing ends it.</param>
/// <param name="Served">What is served.</param>
/// <param name="StocksAtEnd">By stock, tonnes left at its end.</param>
public sealed record CourseSpan(int State, double Years, ServedAnswer Served, ImmutableArray<double> StocksAtEnd);

/// <summary>The course of states that follow one another when all is planned: at every moment the most that can be served, from stocks as long as they last.</summary>
/// <remarks>
/// Exact in time, without steps: what can be served stays as it is until a stock runs out, so that each stretch is one linear programme for what is
/// served at the moment and one for how long that can be kept up, of the draws that keep it up so long the least. At most one stretch for each state
/// and each stock. No plan goes short later than this one; one that gives up a line today to keep a hungrier one tomorrow may lose less in all:
/// <see cref="MostServed"/> bounds it.
/// </remarks>
internal static class PlannedCourse
{
    private const double Moment = 1e-4;         // years: less than an hour's need of a stock is none
    private const double IsSame = 1e-6;         // of a share
    private const double Slack = 1e-7;          // of a rate, so that it can be met again
    private const double IsGone = 1e-6;         // of what a stock held at first
    private const double MostYears = 1000;

    /// <summary>Works it out.</summary>
    /// <param name="states">In the order of time; the last may be of infinite length.</param>
    /// <param name="stocks">What may be used up, once over the whole course.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <exception cref="FlowsImpossibleException">The figures are beyond the solver.</exception>
    public static ImmutableArray<CourseSpan> Of(ImmutableArray<FlowPeriod> states, ImmutableArray<FlowStock> stocks, CancellationToken cancellation)
    {
        double[] left = [.. stocks.Select(stock => stock.Tonnes)];
        var spans = ImmutableArray.CreateBuilder<CourseSpan>();
        for (int state = 0; state < states.Length; state++)
        {
            ServedAnswer steady = ServedDemand.Of(states[state].Problem, FlowObjective.Total, cancellation);
            for (double rest = states[state].Years; rest > 0;)
            {
                cancellation.ThrowIfCancellationRequested();
                (ServedAnswer served, double years) = Next(states[state], steady, stocks, left, rest, cancellation);
                spans.Add(new CourseSpan(state, years, served, [.. left]));
                rest -= years;
            }
        }

        return spans.ToImmutable();
    }

    /// <summary>What a plan serves that knows the whole course in advance and loses the least in all; who loses it is left open.</summary>
    /// <returns>By state; each of finite length.</returns>
    public static ImmutableArray<ServedAnswer> MostServed(ImmutableArray<FlowPeriod> states, ImmutableArray<FlowStock> stocks, CancellationToken cancellation)
    {
        using var program = new FlowProgram(new FlowHorizon(states, stocks));
        program.AskForMostServed();
        program.Solve(SolverMethod.Afresh, cancellation);
        return [.. program.Blocks.Select(block => ServedDemand.AnswerOf(block, [.. block.Shares.Select(share => share?.Value ?? 0)]))];
    }

    // One stretch; what it draws is taken from the stocks. Steady: what is served without any.
    private static (ServedAnswer Served, double Years) Next(
        FlowPeriod state, ServedAnswer steady, ImmutableArray<FlowStock> stocks, double[] left, double rest, CancellationToken cancellation)
    {
        ImmutableArray<int> usable = [.. state.Stocks.Where(stock => left[stock] > 0)];
        if (usable.IsEmpty)
        {
            return (steady, rest);
        }

        ImmutableArray<FlowStock> now = [.. stocks.Select((stock, number) => stock with { Tonnes = left[number] })];
        ServedAnswer served = ServedDemand.Of(
            new FlowHorizon([new FlowPeriod(state.Problem, 1, usable) { StockShare = Moment }], now), FlowObjective.Total, cancellation)[0];
        if (IsAlike(served, steady))
        {
            return (steady, rest);
        }

        double years = Keep(new FlowPeriod(state.Problem, double.NaN, usable), now, served, left, rest, cancellation);
        if (years < rest)
        {
            UseUp(usable, stocks, left);
        }

        return (served, years);
    }

    private static bool IsAlike(ServedAnswer one, ServedAnswer other) =>
        Enumerable.Range(0, one.Share.Length).All(target => double.IsNaN(one.Share[target]) || Math.Abs(one.Share[target] - other.Share[target]) <= IsSame);

    // The longest that everybody is served so, and the least draws for it.
    private static double Keep(FlowPeriod open, ImmutableArray<FlowStock> stocks, ServedAnswer served, double[] left, double rest, CancellationToken cancellation)
    {
        ImmutableArray<double> rates = [.. Enumerable.Range(0, served.Share.Length).Select(target => served.TonnesPerYear(target) * (1 - Slack))];
        int[] held = [.. Enumerable.Range(0, rates.Length).Where(target => rates[target] > 0)];
        using var hold = new HoldProgram(open, stocks, rates);
        double most = Math.Min(rest, MostYears);
        hold.Level.SetHigh(most);
        double years = hold.Most(held, cancellation);
        years = years >= most * (1 - Slack) ? most : years;
        ImmutableArray<(int Stock, LinearColumn Drawn)> draws = hold.Program.Blocks[0].Draws;
        double[] drawn = hold.Cheapest(held, years, [.. draws.Select(draw => draw.Drawn)], cancellation);
        for (int draw = 0; draw < drawn.Length; draw++)
        {
            left[draws[draw].Stock] = Math.Max(0, left[draws[draw].Stock] - drawn[draw]);
        }

        return years >= MostYears ? rest : years;
    }

    // What ended the stretch is a stock that ran out: its last crumbs, and never none at all.
    private static void UseUp(ImmutableArray<int> usable, ImmutableArray<FlowStock> stocks, double[] left)
    {
        int least = usable.MinBy(stock => left[stock] / stocks[stock].Tonnes);
        foreach (int stock in usable)
        {
            left[stock] = stock == least || left[stock] <= IsGone * stocks[stock].Tonnes ? 0 : left[stock];
        }
    }
}
