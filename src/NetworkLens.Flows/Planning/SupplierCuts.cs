using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Rows that keep a plan to what can run with the plants it chose: inputs need as many suppliers as that, and a cycle cannot feed itself.</summary>
/// <remarks>
/// The programme of flows leaves out what cannot run with everything that may be added, and so has to be told what cannot with less of it. Combinatorial Benders cuts (Codato &amp; Fischetti 2006). Whatever runs with some plants runs with more of them, as one more supplier never hurts.
/// So what cannot run with the chosen ones is asked of more and more plants, as long as it still cannot: it makes something only where one of the others is there.
/// Each row holds for every plan, and there are finitely many of them.
/// </remarks>
internal sealed class SupplierCuts
{
    private const double Tiny = 1e-9; // t/yr

    private readonly PlanData data;
    private readonly FlowBlock block;
    private readonly LinearModel model;
    private readonly ImmutableArray<PlanSwitch> switches;
    private readonly Func<int, double> mostOf;
    private readonly MaterialLayers layers;
    private readonly int[] stocked; // pools
    private readonly ILookup<LinearColumn, FlowNeed> needsOf;
    private readonly HashSet<string> known = [];

    /// <summary>Nothing is required yet.</summary>
    /// <param name="data">With everything that may be added.</param>
    /// <param name="program">Of these data: where rows are added.</param>
    /// <param name="switches">What may be added, each with whether it is.</param>
    /// <param name="mostOf">t/yr that an activity makes at most.</param>
    public SupplierCuts(PlanData data, FlowProgram program, ImmutableArray<PlanSwitch> switches, Func<int, double> mostOf)
    {
        (this.data, block, model, this.switches, this.mostOf) = (data, program.Blocks[0], program.Model, switches, mostOf);
        layers = new MaterialLayers(data.Problem);
        FlowPeriod period = data.Horizon.Periods[0];
        stocked = [.. FlowBlockBuilder.StockedPools(data.Problem, layers, data.Horizon.Stocks, period.Stocks).Select(pair => pair.Pool).Distinct()];
        needsOf = block.Needs.ToLookup(need => need.Output);
    }

    /// <summary>The data with some of what may be added.</summary>
    public static FlowHorizon With(PlanData data, ImmutableArray<PlanSwitch> switches, bool[] isOn)
    {
        double[] capacity = [.. data.Problem.Capacity];
        for (int number = 0; number < switches.Length; number++)
        {
            foreach ((int activity, double tonnes) in isOn[number] ? [] : switches[number].Draws)
            {
                capacity[activity] = Math.Max(0, capacity[activity] - tonnes);
            }
        }

        foreach (int activity in switches.Where((_, number) => !isOn[number]).SelectMany(each => each.Activities))
        {
            capacity[activity] = 0;
        }

        return data.Horizon with { Periods = [data.Horizon.Periods[0] with { Problem = data.Problem with { Capacity = [.. capacity] } }] };
    }

    /// <summary>Adds the rows that the solution at hand breaks.</summary>
    /// <param name="cancellation">Looked at between them.</param>
    /// <returns>False where it breaks none that is not there yet: everything that it uses can run.</returns>
    public bool Add(CancellationToken cancellation)
    {
        bool[] isOn = [.. switches.Select(each => each.IsOn.Value > 0.5)];
        FlowReach reach = ReachOf(isOn);
        (LinearColumn Column, FlowNeed Need)[] idle = [.. needsOf
            .Where(needs => needs.Key.Value > Tiny && !reach.IsCovered(new VertexIndex(needs.First().Activity), needs.First().Variant, 0))
            .Select(needs => (needs.Key, needs.First()))];
        FlowNeed[][] lacking = [.. stocked.Select(pool => block.Needs.Where(need => PoolOf(need) == pool && !reach.IsSupplied(need.Input, 0)).ToArray())
            .Where(needs => needs.Length > 0 && FeedsOf(needs).Sum(feed => feed.Max(need => need.Ratio * need.Output.Value)) > Drawn(PoolOf(needs[0])).Sum(drawn => drawn.Value) + Tiny)];
        bool hasAdded = false;
        foreach ((LinearColumn column, FlowNeed need) in idle)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Others(isOn, with => !with.IsCovered(new VertexIndex(need.Activity), need.Variant, 0), $"{column.Index}") is { } others)
            {
                Row row = model.AddRow(double.NegativeInfinity, 0);
                row.Add(column, 1);
                Allow(row, others, mostOf(need.Activity));
                hasAdded = true;
            }
        }

        foreach (FlowNeed[] needs in lacking)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Others(isOn, with => Array.TrueForAll(needs, need => !with.IsSupplied(need.Input, 0)), $"pool {PoolOf(needs[0])}") is { } others)
            {
                FromStocksAlone(needs, others);
                hasAdded = true;
            }
        }

        return hasAdded;
    }

    // Who lacks suppliers takes no more than the stocks give.
    private void FromStocksAlone(FlowNeed[] needs, List<LinearColumn> others)
    {
        Row row = model.AddRow(double.NegativeInfinity, 0);
        double most = 0;
        foreach (IGrouping<int, FlowNeed> feed in FeedsOf(needs))
        {
            LinearColumn taken = model.AddColumn();
            row.Add(taken, 1);
            most += feed.Max(need => need.Ratio * mostOf(need.Activity));
            foreach (FlowNeed need in feed)
            {
                Row covers = model.AddRow(0, double.PositiveInfinity);
                covers.Add(taken, 1);
                covers.Add(need.Output, -need.Ratio);
            }
        }

        foreach (LinearColumn drawn in Drawn(PoolOf(needs[0])))
        {
            row.Add(drawn, -1);
        }

        Allow(row, others, most);
    }

    private static void Allow(Row row, List<LinearColumn> others, double tonnes)
    {
        foreach (LinearColumn other in others)
        {
            row.Add(other, -tonnes);
        }
    }

    private static IEnumerable<IGrouping<int, FlowNeed>> FeedsOf(FlowNeed[] needs) => needs.GroupBy(need => need.Feed);

    private IEnumerable<LinearColumn> Drawn(int pool) => block.Draws.Where((_, position) => block.DrawnFrom[position] == pool).Select(draw => draw.Drawn);

    private int PoolOf(FlowNeed need) => data.Problem.Transport.PoolOf[need.Input.Intake.Value];

    // Of what is not there, those of which one has to be, so that something cannot run no longer; null where that is known.
    private List<LinearColumn>? Others(bool[] isOn, Func<FlowReach, bool> cannotRun, string what)
    {
        bool[] wide = [.. isOn];
        for (int number = 0; number < wide.Length; number++)
        {
            if (!wide[number])
            {
                wide[number] = true;
                wide[number] = cannotRun(ReachOf(wide));
            }
        }

        int[] others = [.. Enumerable.Range(0, wide.Length).Where(number => !wide[number])];
        return known.Add($"{what}: {string.Join(' ', others)}") ? [.. others.Select(number => switches[number].IsOn)] : null;
    }

    private FlowReach ReachOf(bool[] isOn) => new(With(data, switches, isOn).Periods[0].Problem, layers, stocked);
}

/// <summary>Something that may be added.</summary>
/// <param name="Activities">What makes nothing without it.</param>
/// <param name="IsOn">1 where it is added.</param>
internal sealed record PlanSwitch(ImmutableArray<int> Activities, LinearColumn IsOn)
{
    /// <summary>How much of what makers can make they make with this alone, t/yr: where they may grow, and where links tell what their makers can make.</summary>
    public ImmutableArray<(int Activity, double TonnesPerYear)> Draws { get; init; } = [];
}
