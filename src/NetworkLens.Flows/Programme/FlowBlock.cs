using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>One period inside a linear programme. All amounts are tonnes over the whole period; shares are of the period's demand.</summary>
internal sealed class FlowBlock
{
    private readonly LinearModel model;
    private readonly LinearColumn[][] outputs;   // by activity: one a variant and layer; empty where it cannot be made, or to no use
    private readonly Row?[] outputRow; // by activity: where several outputs share its capacity, or the length is open
    private readonly LinearColumn?[][] flows;    // by channel: one a layer
    private readonly Row?[] flowRow;  // by channel: where several layers share its limit, or the length is open

    private FlowBlock(LinearModel model, FlowPeriod period, LinearColumn? time, LinearColumn[][] outputs, LinearColumn?[][] flows, LinearColumn?[] shares)
    {
        (this.model, Period, Time, this.outputs, this.flows, Shares) = (model, period, time, outputs, flows, [.. shares]);
        outputRow = new Row?[outputs.Length];
        flowRow = new Row?[flows.Length];
    }

    /// <summary>What the block is made of.</summary>
    public FlowPeriod Period { get; }

    /// <summary>The state that lasts.</summary>
    public FlowProblem Problem => Period.Problem;

    /// <summary>Length in years where the programme chooses it; null where it is given.</summary>
    public LinearColumn? Time { get; }

    /// <summary>By target: served share of the demand of the period, 0..1; null where nothing can be served, or nothing is asked.</summary>
    /// <remarks>Where the length is open: tonnes served, as the demand has no size.</remarks>
    public ImmutableArray<LinearColumn?> Shares { get; }

    /// <summary>What is drawn from stocks, tonnes; a stock has a column for each pool that may draw on it.</summary>
    public ImmutableArray<(int Stock, LinearColumn Drawn)> Draws { get; private init; } = [];

    /// <summary>The pool of each of these.</summary>
    public ImmutableArray<int> DrawnFrom { get; private init; } = [];

    /// <summary>What outputs take.</summary>
    public ImmutableArray<FlowNeed> Needs { get; private init; } = [];

    /// <summary>Tonnes of demand of a target over the period: what a share of 1 stands for; 1 where the length is open.</summary>
    public double TonnesOfShare(int target) => Time is null ? Problem.Demand[target] * Period.Years : 1;

    /// <summary>What an activity makes: the sum of these; empty where it cannot be made, or to no use.</summary>
    public ReadOnlySpan<LinearColumn> OutputOf(int activity) => outputs[activity];

    /// <summary>What a channel carries: the sum of those that are there.</summary>
    public ReadOnlySpan<LinearColumn?> FlowOf(int channel) => flows[channel];

    /// <summary>Tonnes an activity makes in the solution at hand.</summary>
    public double Made(int activity)
    {
        double sum = 0;
        foreach (LinearColumn output in outputs[activity])
        {
            sum += output.Value;
        }

        return sum;
    }

    /// <summary>Tonnes a channel carries in the solution at hand.</summary>
    public double Carried(int channel)
    {
        double sum = 0;
        foreach (LinearColumn? flow in flows[channel])
        {
            sum += flow?.Value ?? 0;
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
    /// <param name="model">Where to.</param>
    /// <param name="period">The state.</param>
    /// <param name="stocks">Of the horizon.</param>
    /// <param name="stockRows">By stock: what is drawn from it in all periods is added here.</param>
    /// <param name="isFeedExact">True where a shared feed may not exceed what its outputs need one by one: only then is a largest flow a sensible figure.</param>
    public static FlowBlock Build(LinearModel model, FlowPeriod period, ImmutableArray<FlowStock> stocks, Row[] stockRows, bool isFeedExact)
    {
        var builder = new FlowBlockBuilder(model, period, stocks, stockRows, isFeedExact);
        LinearColumn? time = double.IsNaN(period.Years) ? model.AddColumn() : null;
        (LinearColumn[][] outputs, LinearColumn?[][] flows, LinearColumn?[] shares) = builder.Build(time);
        var block = new FlowBlock(model, period, time, outputs, flows, shares) { Draws = [.. builder.Draws], DrawnFrom = [.. builder.DrawnFrom], Needs = [.. builder.Needs] };
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
            Row? row = null;
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
                Row row = model.AddRow(double.NegativeInfinity, 0);
                row.Add(served, 1);
                row.Add(Time!, -Problem.Demand[target]);
            }
        }
    }

    // One column takes the limit as its bound, several need a row.
    private void Limit(ReadOnlySpan<LinearColumn?> columns, ref Row? row, double tonnesPerYear)
    {
        double tonnes = double.IsPositiveInfinity(tonnesPerYear) ? double.PositiveInfinity : tonnesPerYear * (Time is null ? Period.Years : 1);
        int count = columns.Length - columns.Count((LinearColumn?)null);
        if (count == 0 || (row is null && double.IsPositiveInfinity(tonnes) && (count > 1 || Time is not null)))
        {
            return;
        }

        if (count == 1 && Time is null)
        {
            foreach (LinearColumn? column in columns)
            {
                column?.SetHigh(tonnes);
            }

            return;
        }

        if (row is null)
        {
            row = model.AddRow(double.NegativeInfinity, Time is null ? tonnes : 0);
            foreach (LinearColumn? column in columns)
            {
                if (column is not null)
                {
                    row.Add(column, 1);
                }
            }
        }

        if (Time is null)
        {
            row.SetHigh(tonnes);
        }
        else
        {
            row.Set(Time, -tonnes);
        }
    }
}
