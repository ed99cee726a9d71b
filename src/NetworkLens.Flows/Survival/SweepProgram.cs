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
        stockedPools = [.. FlowBlockBuilder.StockedPools(problem, layers, stocks, All()).Select(pair => pair.Pool).Distinct()];
        year = Year(problem);
        open = stockedPools.Length == 0 ? null : Open(problem);
        asked = [.. problem.Demand.Select((tonnes, target) => tonnes * problem.Weight[target])];
        targets = [.. Enumerable.Range(0, asked.Length).Where(target => problem.Demand[target] > 0)];
        LimitStocks(year, 0);
        year.SolveFromFirst(cancellation);
        served = Served(year);
        downstream = new FlowDownstream(year.Blocks[0]);
    }

    /// <summary>By label: whether it makes something in the optimum at hand, that of today, or may be one of several suppliers that somebody needs.</summary>
    public bool[] Used() => [.. Enumerable.Range(0, sets.Count).Select(label => problem.Network.NeedsSeveral || Array.Exists(sets.Activities(label), activity => year.Blocks[0].Made(activity) > 0))];

    /// <summary>Fails a label.</summary>
    /// <param name="label">Its position.</param>
    /// <param name="years">Time to recover, above 0; NaN where unknown.</param>
    /// <returns>Lost a year without stocks; days until something is lost; lost until recovery, NaN where that time is unknown and something is lost.</returns>
    public (double Rate, double Days, double Lost) Fail(int label, double years)
    {
        FlowReach reach = Reach(label, []);
        double rate = LostWithOthers(label, reach) ?? LostWithin(label, reach, 0);
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

        double lost = LostWithin(label, Reach(label, stockedPools), 1 / years);
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
        if (problem.Network.NeedsSeveral)
        {
            return null; // who takes nothing of it may need it all the same, as one of several suppliers
        }

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

    // With so much of each stock a year.
    private double LostWithin(int label, FlowReach reach, double stockShare)
    {
        using FlowProgram? own = problem.Network.NeedsSeveral ? Year(Failed(label)) : null;
        FlowProgram at = own ?? year;
        FlowBlock block = at.Blocks[0];
        List<int> stopped = Stopped(block, reach);
        LimitStocks(at, stockShare);
        stopped.ForEach(activity => block.LimitOutput(activity, 0));
        at.SolveFromFirst(cancellation);
        var lost = Loss.Between(served, Served(at), asked);
        stopped.ForEach(activity => block.LimitOutput(activity, problem.Capacity[activity]));
        LimitStocks(at, 0);
        return lost.IsMoreThan(Loss.None, asked) ? lost.Tonnes : 0;
    }

    private double DaysWithout(int label)
    {
        if (problem.Network.NeedsSeveral)
        {
            using HoldProgram own = Open(Failed(label));
            return Figures.Settled(own.Most(targets, cancellation) * TimeToSurvive.DaysInYear, 1);
        }

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
            foreach (LinearColumn output in block.OutputOf(activity))
            {
                output.SetHigh(tonnes);
            }
        }
    }

    // What can still be made: a cycle does not feed itself.
    private FlowReach Reach(int label, int[] pools) => new(Failed(label), layers, pools);

    private FlowProblem Failed(int label)
    {
        double[] capacity = [.. problem.Capacity];
        foreach (int activity in sets.Activities(label))
        {
            capacity[activity] = 0;
        }

        return problem with { Capacity = ImmutableCollectionsMarshal.AsImmutableArray(capacity) };
    }

    private static List<int> Stopped(FlowBlock block, FlowReach reach) =>
        [.. Enumerable.Range(0, block.Problem.Capacity.Length).Where(activity => block.OutputOf(activity).Length > 0 && !reach.IsMade(activity, 0))];

    private FlowProgram Year(FlowProblem asked)
    {
        var built = new FlowProgram(new FlowHorizon([new FlowPeriod(asked, 1, All())], stocks));
        built.AskForMostServed();
        return built;
    }

    private HoldProgram Open(FlowProblem asked) => new(new FlowPeriod(asked, double.NaN, All()), stocks, asked.Demand);

    private ImmutableArray<int> All() => [.. Enumerable.Range(0, stocks.Length)];

    private void LimitStocks(FlowProgram at, double perYear)
    {
        for (int stock = 0; stock < stocks.Length; stock++)
        {
            at.StockRow(stock).SetHigh(stocks[stock].Tonnes * perYear);
        }
    }

    private double[] Served(FlowProgram at) => [.. at.Blocks[0].Shares.Select((share, target) => (share?.Value ?? 0) * asked[target])];
}
