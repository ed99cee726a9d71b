using System.Collections.Immutable;
using Google.OrTools.LinearSolver;

namespace NetworkLens.Flows;

/// <summary>One period inside a linear programme. All amounts are tonnes over the whole period; shares are of the period's demand.</summary>
internal sealed class FlowBlock
{
    private readonly Solver solver;
    private readonly Variable[][] outputs;   // by activity: one a variant and layer; empty where it cannot be made, or to no use
    private readonly Constraint?[] outputRow; // by activity: where several outputs share its capacity, or the length is open
    private readonly Variable?[][] flows;    // by channel: one a layer
    private readonly Constraint?[] flowRow;  // by channel: where several layers share its limit, or the length is open

    private FlowBlock(Solver solver, FlowPeriod period, Variable? time, Variable[][] outputs, Variable?[][] flows, Variable?[] shares)
    {
        (this.solver, Period, Time, this.outputs, this.flows, Shares) = (solver, period, time, outputs, flows, shares);
        outputRow = new Constraint?[outputs.Length];
        flowRow = new Constraint?[flows.Length];
    }

    /// <summary>What the block is made of.</summary>
    public FlowPeriod Period { get; }

    /// <summary>The state that lasts.</summary>
    public FlowProblem Problem => Period.Problem;

    /// <summary>Length in years where the programme chooses it; null where it is given.</summary>
    public Variable? Time { get; }

    /// <summary>By target: served share of the demand of the period, 0..1; null where nothing can be served, or nothing is asked.</summary>
    /// <remarks>Where the length is open: tonnes served, as the demand has no size.</remarks>
    public Variable?[] Shares { get; }

    /// <summary>What is drawn from stocks, tonnes; a stock has a column for each pool that may draw on it.</summary>
    public ImmutableArray<(int Stock, Variable Drawn)> Draws { get; private init; } = [];

    /// <summary>Tonnes of demand of a target over the period: what a share of 1 stands for; 1 where the length is open.</summary>
    public double TonnesOfShare(int target) => Time is null ? Problem.Demand[target] * Period.Years : 1;

    /// <summary>What an activity makes: the sum of these; empty where it cannot be made, or to no use.</summary>
    public ReadOnlySpan<Variable> OutputOf(int activity) => outputs[activity];

    /// <summary>What a channel carries: the sum of those that are there.</summary>
    public ReadOnlySpan<Variable?> FlowOf(int channel) => flows[channel];

    /// <summary>Tonnes an activity makes in the solution at hand.</summary>
    public double Made(int activity)
    {
        double sum = 0;
        foreach (Variable output in outputs[activity])
        {
            sum += output.SolutionValue();
        }

        return sum;
    }

    /// <summary>Tonnes a channel carries in the solution at hand.</summary>
    public double Carried(int channel)
    {
        double sum = 0;
        foreach (Variable? flow in flows[channel])
        {
            sum += flow?.SolutionValue() ?? 0;
        }

        return sum;
    }

    /// <summary>Sets what an activity can make. Only the bounds change, so that the next solution starts from the last.</summary>
    /// <param name="activity">An activity of the network.</param>
    /// <param name="tonnesPerYear">At least 0; infinite: no limit.</param>
    public void LimitOutput(int activity, double tonnesPerYear) => Limit(outputs[activity], ref outputRow[activity], tonnesPerYear);

    /// <summary>Sets what a channel can carry.</summary>
    /// <param name="channel">A channel of the transport.</param>
    /// <param name="tonnesPerYear">At least 0; infinite: no limit.</param>
    public void LimitFlow(int channel, double tonnesPerYear) => Limit(flows[channel], ref flowRow[channel], tonnesPerYear);

    /// <summary>Builds the columns and rows of a period.</summary>
    /// <param name="solver">Where to.</param>
    /// <param name="period">The state.</param>
    /// <param name="stocks">Of the horizon.</param>
    /// <param name="stockRows">By stock: what is drawn from it in all periods is added here.</param>
    /// <param name="isFeedExact">True where a shared feed may not exceed what its outputs need one by one: only then is a largest flow a sensible figure.</param>
    public static FlowBlock Build(Solver solver, FlowPeriod period, ImmutableArray<FlowStock> stocks, Constraint[] stockRows, bool isFeedExact)
    {
        var builder = new FlowBlockBuilder(solver, period, stocks, stockRows, isFeedExact);
        Variable? time = double.IsNaN(period.Years) ? solver.MakeNumVar(0, double.PositiveInfinity, string.Empty) : null;
        (Variable[][] outputs, Variable?[][] flows, Variable?[] shares) = builder.Build(time);
        var block = new FlowBlock(solver, period, time, outputs, flows, shares) { Draws = [.. builder.Draws] };
        for (int activity = 0; activity < outputs.Length; activity++)
        {
            block.LimitOutput(activity, period.Problem.Capacity[activity]);
        }

        for (int channel = 0; channel < flows.Length; channel++)
        {
            block.LimitFlow(channel, period.Problem.ChannelLimit[channel]);
        }

        if (time is not null)
        {
            block.LimitServed();
        }

        foreach (SharedLimit limit in period.Problem.SharedLimits)
        {
            Constraint? row = null;
            block.Limit([.. limit.Channels.SelectMany(channel => flows[channel])], ref row, limit.TonnesPerYear);
        }

        return block;
    }

    // Nobody takes more than asked for, however long it lasts.
    private void LimitServed()
    {
        for (int target = 0; target < Shares.Length; target++)
        {
            if (Shares[target] is { } served)
            {
                Constraint row = solver.MakeConstraint(double.NegativeInfinity, 0);
                row.SetCoefficient(served, 1);
                row.SetCoefficient(Time, -Problem.Demand[target]);
            }
        }
    }

    // One column takes the limit as its bound, several need a row.
    private void Limit(ReadOnlySpan<Variable?> columns, ref Constraint? row, double tonnesPerYear)
    {
        double tonnes = double.IsPositiveInfinity(tonnesPerYear) ? double.PositiveInfinity : tonnesPerYear * (Time is null ? Period.Years : 1);
        int count = columns.Length - columns.Count((Variable?)null);
        if (count == 0 || (row is null && double.IsPositiveInfinity(tonnes) && (count > 1 || Time is not null)))
        {
            return;
        }

        if (count == 1 && Time is null)
        {
            foreach (Variable? column in columns)
            {
                column?.SetUb(tonnes);
            }

            return;
        }

        if (row is null)
        {
            row = solver.MakeConstraint(double.NegativeInfinity, Time is null ? tonnes : 0);
            foreach (Variable? column in columns)
            {
                if (column is not null)
                {
                    row.SetCoefficient(column, 1);
                }
            }
        }

        if (Time is null)
        {
            row.SetUb(tonnes);
        }
        else
        {
            row.SetCoefficient(Time, -tonnes);
        }
    }
}
