using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>A programme in which labels fail and stand up again: only bounds change, and each failure starts from the state without, so that no other can colour it.</summary>
internal sealed class FailingProgram : IDisposable
{
    private readonly FlowProblem problem;
    private readonly FailureSets sets;
    private readonly CancellationToken cancellation;
    private readonly FlowProgram program;
    private readonly FlowBlock block;
    private bool isCalmSolved;
    private ServedAnswer? calmShared;

    public FailingProgram(FlowProblem problem, FailureSets sets, CancellationToken cancellation)
    {
        (this.problem, this.sets, this.cancellation) = (problem, sets, cancellation);
        program = new FlowProgram(FlowHorizon.Of(problem));
        block = program.Blocks[0];
        program.AskForMostServed();
    }

    /// <summary>What each target has, t/yr times weight, where most is served, while some labels fail and the demand that others leave out is gone.</summary>
    /// <param name="failing">Positions of the labels that fail.</param>
    /// <param name="leaving">Positions of the labels whose own demand is left out.</param>
    public double[] Served(ImmutableArray<int> failing, ImmutableArray<int> leaving)
    {
        SolveCalm();
        return Within(failing, leaving, () =>
        {
            Solve();
            return ByTarget();
        });
    }

    /// <summary>The same, and which labels make or carry something in that optimum.</summary>
    public (double[] Served, bool[] IsUsed) ServedBy(ImmutableArray<int> failing, ImmutableArray<int> leaving)
    {
        SolveCalm();
        return Within(failing, leaving, () =>
        {
            Solve();
            bool[] isUsed = [.. Enumerable.Range(0, sets.Count).Select(label => sets.Activities(label).Any(activity => block.Made(activity) > 0) || sets.Channels(label).Any(channel => block.Carried(channel) > 0))];
            return (ByTarget(), isUsed);
        });
    }

    /// <summary>The served share of each target, the shortage shared fairly.</summary>
    public ServedAnswer Shared(ImmutableArray<int> failing, ImmutableArray<int> leaving)
    {
        calmShared ??= Share();
        return failing.IsEmpty && !sets.OwnTargets(leaving).Any() ? calmShared : Within(failing, leaving, Share);
    }

    /// <summary>What each target has where most is served with capacities other than they are.</summary>
    public double[] ServedWith(IReadOnlyList<(int Activity, double TonnesPerYear)> capacities)
    {
        SolveCalm();
        foreach ((int activity, double tonnes) in capacities)
        {
            block.LimitOutput(activity, tonnes);
        }

        Solve();
        double[] served = ByTarget();
        foreach ((int activity, _) in capacities)
        {
            block.LimitOutput(activity, problem.Capacity[activity]);
        }

        return served;
    }

    /// <summary>t/yr an activity makes in the optimum at hand.</summary>
    public double Made(int activity) => block.Made(activity);

    /// <inheritdoc/>
    public void Dispose() => program.Dispose();

    private double[] ByTarget() => [.. block.Shares.Select((share, target) => (share?.Value ?? 0) * problem.Demand[target] * problem.Weight[target])];

    private void Solve() => program.SolveFromFirst(cancellation);

    private void SolveCalm()
    {
        if (!isCalmSolved)
        {
            Solve();
            isCalmSolved = true;
        }
    }

    private ServedAnswer Share() => ServedDemand.Of(program, FlowObjective.Fair, cancellation)[0];

    private T Within<T>(ImmutableArray<int> failing, ImmutableArray<int> leaving, Func<T> answer)
    {
        List<int> stopped = Stopped(failing);
        stopped.ForEach(activity => block.LimitOutput(activity, 0));
        int[] shut = [.. failing.SelectMany(sets.Channels)];
        Array.ForEach(shut, channel => block.LimitFlow(channel, 0));
        int[] left = [.. sets.OwnTargets(leaving)];
        Array.ForEach(left, target => block.Shares[target]?.SetHigh(0));
        T given = answer();
        stopped.ForEach(activity => block.LimitOutput(activity, problem.Capacity[activity]));
        Array.ForEach(shut, channel => block.LimitFlow(channel, problem.ChannelLimit[channel]));
        Array.ForEach(left, target => block.Shares[target]?.SetHigh(1));
        return given;
    }

    // Those that fail, and those that then can be made no more: a cycle does not feed itself.
    private List<int> Stopped(ImmutableArray<int> failing)
    {
        if (failing.IsEmpty)
        {
            return [];
        }

        double[] capacity = [.. problem.Capacity];
        foreach (int activity in failing.SelectMany(sets.Activities))
        {
            capacity[activity] = 0;
        }

        double[] limit = [.. problem.ChannelLimit];
        foreach (int channel in failing.SelectMany(sets.Channels))
        {
            limit[channel] = 0;
        }

        FlowProblem failed = problem with { Capacity = [.. capacity], ChannelLimit = [.. limit] };
        var reach = new FlowReach(failed, new MaterialLayers(failed), []);
        return [.. Enumerable.Range(0, capacity.Length).Where(activity => block.OutputOf(activity).Length > 0 && !reach.IsMade(activity, 0))];
    }
}
