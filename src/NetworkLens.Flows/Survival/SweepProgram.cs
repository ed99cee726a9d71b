using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A steady year, and where there are stocks an open time, in which labels fail one after the other: only bounds change between solutions. For one thread.</summary>
/// <remarks>The demand of the problem is what is served today, so that nothing lost can be made up elsewhere, and all of it can be served while nothing fails.</remarks>
internal sealed class SweepProgram : IDisposable
{
    private readonly FlowProblem problem;
    private readonly FailureSets sets;
    private readonly ImmutableArray<FlowStock> stocks;
    private readonly CancellationToken cancellation;
    private readonly FlowProgram year;   // tonnes a year
    private readonly HoldProgram? open;  // tonnes over a time that is chosen
    private readonly MaterialLayers layers;
    private readonly double[] asked;     // by target: tonnes times weight
    private readonly double[] served;    // the same, while nothing fails
    private readonly int[] stockedPools;
    private readonly int[] targets;
    private readonly FlowDownstream downstream;

    public SweepProgram(FlowProblem problem, FailureSets sets, ImmutableArray<FlowStock> stocks, CancellationToken cancellation)
    {
        (this.problem, this.sets, this.stocks, this.cancellation) = (problem, sets, stocks, cancellation);
        layers = new MaterialLayers(problem);
        ImmutableArray<int> all = [.. Enumerable.Range(0, stocks.Length)];
        stockedPools = [.. FlowBlockBuilder.StockedPools(problem, layers, stocks, all).Select(pair => pair.Pool).Distinct()];
        year = new FlowProgram(new FlowHorizon([new FlowPeriod(problem, 1, all)], stocks));
        open = stockedPools.Length == 0 ? null : new HoldProgram(new FlowPeriod(problem, double.NaN, all), stocks, problem.Demand);
        asked = [.. problem.Demand.Select((tonnes, target) => tonnes * problem.Weight[target])];
        targets = [.. Enumerable.Range(0, asked.Length).Where(target => problem.Demand[target] > 0)];
        LimitStocks(0);
        year.AskForMostServed();
        year.Solve(SolverMethod.Afresh, cancellation);
        served = Served();
        downstream = new FlowDownstream(year.Blocks[0]);
    }

    /// <summary>By label: whether it makes something in the optimum at hand, that of today.</summary>
    public bool[] Used() => [.. Enumerable.Range(0, sets.Count).Select(label => Array.Exists(sets.Activities(label), activity => year.Blocks[0].Made(activity) > 0))];

    /// <summary>Fails a label.</summary>
    /// <param name="label">Its position.</param>
    /// <param name="years">Time to recover, above 0; NaN where unknown.</param>
    /// <returns>Lost a year without stocks; days until something is lost; lost until recovery, NaN where that time is unknown and something is lost.</returns>
    public (double Rate, double Days, double Lost) Fail(int label, double years)
    {
        FlowReach reach = Reach(label, []);
        double rate = LostWithOthers(label, reach) ?? LostWithin(reach);
        if (rate == 0)
        {
            return (0, double.PositiveInfinity, 0);
        }

        if (open is null)
        {
            return (rate, 0, Figures.Settled(rate * years));
        }

        double days = DaysWithout(label);
        if (double.IsNaN(years) || days >= years * TimeToSurvive.DaysInYear)
        {
            return (rate, days, double.IsNaN(years) ? double.NaN : 0);
        }

        LimitStocks(1 / years);
        double lost = LostWithin(Reach(label, stockedPools));
        LimitStocks(0);
        return (rate, days, Figures.Settled(lost * years));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        year.Dispose();
        open?.Dispose();
    }

    // Where all that some of it ends in can be made no more, the others go on as they are, and no programme is needed. Null where one is.
    private double? LostWithOthers(int label, FlowReach reach)
    {
        List<int> hit = downstream.Targets(sets.Activities(label));
        return hit.All(target => !IsReached(target, reach)) ? Figures.Settled(hit.Order().Sum(target => served[target]), 1) : null;
    }

    private bool IsReached(int target, FlowReach reach)
    {
        foreach (RecipeInput input in problem.Network.AllInputsOf(problem.Network.TargetVertex(target)))
        {
            if (reach.Arrives(problem.Transport.PoolOf[input.Intake.Value], 0))
            {
                return true;
            }
        }

        return false;
    }

    private double LostWithin(FlowReach reach)
    {
        FlowBlock block = year.Blocks[0];
        List<int> stopped = Stopped(block, reach);
        stopped.ForEach(activity => block.LimitOutput(activity, 0));
        year.Solve(SolverMethod.Afresh, cancellation); // quicker than from the last: there another label stands up again besides
        var lost = Loss.Between(served, Served(), asked);
        stopped.ForEach(activity => block.LimitOutput(activity, problem.Capacity[activity]));
        return lost.IsMoreThan(Loss.None, asked) ? lost.Tonnes : 0;
    }

    private double DaysWithout(int label)
    {
        FlowBlock block = open!.Program.Blocks[0];
        List<int> stopped = Stopped(block, Reach(label, stockedPools));
        SetMost(block, stopped, 0);
        double years = open.Most(targets, cancellation);
        SetMost(block, stopped, double.PositiveInfinity);
        return Figures.Settled(years * TimeToSurvive.DaysInYear, 1);
    }

    // Where the time is open a capacity is a row, and the columns have no bound of their own.
    private static void SetMost(FlowBlock block, List<int> stopped, double tonnes)
    {
        foreach (int activity in stopped)
        {
            foreach (Column output in block.OutputOf(activity))
            {
                output.SetHigh(tonnes);
            }
        }
    }

    // What can still be made: a cycle does not feed itself.
    private FlowReach Reach(int label, int[] pools)
    {
        double[] capacity = [.. problem.Capacity];
        foreach (int activity in sets.Activities(label))
        {
            capacity[activity] = 0;
        }

        return new FlowReach(problem with { Capacity = ImmutableCollectionsMarshal.AsImmutableArray(capacity) }, layers, pools);
    }

    private static List<int> Stopped(FlowBlock block, FlowReach reach) =>
        [.. Enumerable.Range(0, block.Problem.Capacity.Length).Where(activity => block.OutputOf(activity).Length > 0 && !reach.IsMade(activity, 0))];

    private void LimitStocks(double perYear)
    {
        for (int stock = 0; stock < stocks.Length; stock++)
        {
            year.StockRow(stock).SetHigh(stocks[stock].Tonnes * perYear);
        }
    }

    private double[] Served() => [.. year.Blocks[0].Shares.Select((share, target) => (share?.Value ?? 0) * asked[target])];
}
