using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>A programme in which labels fail and stand up again: each failure starts from the state without it, so that no other can colour it, by changed bounds or as a programme of its own.</summary>
internal sealed class FailingProgram : IDisposable
{
    // Makers in use that stop at once: from so many on, what is left is solved from nothing sooner than the whole from where it was. Measured at 1,000 to 10,000 sites.
    private const int Many = 50;

    private readonly FlowProblem problem;
    private readonly FailureSets sets;
    private readonly CancellationToken cancellation;
    private readonly FlowProgram program;
    private readonly FlowBlock block;
    private readonly CalmOptimum? calm;
    private bool isCalmSolved;
    private ServedAnswer? calmShared;
    private (ImmutableArray<int> Leaving, SolverBasis? Basis) lesser = ([], null); // where the last state without some demand left off

    /// <summary>Builds it.</summary>
    /// <param name="problem">Without failures.</param>
    /// <param name="sets">What may fail.</param>
    /// <param name="calm">The optimum while nothing fails; null: to be found, and nothing fails on this programme.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    public FailingProgram(FlowProblem problem, FailureSets sets, CalmOptimum? calm, CancellationToken cancellation)
    {
        (this.problem, this.sets, this.calm, this.cancellation) = (problem, sets, calm, cancellation);
        program = Build(problem);
        block = program.Blocks[0];
    }

    /// <summary>What each target has, t/yr times weight, where most is served, while some labels fail and the demand that others leave out is gone.</summary>
    /// <param name="failing">Positions of the labels that fail.</param>
    /// <param name="leaving">Positions of the labels whose own demand is left out.</param>
    public double[] Served(ImmutableArray<int> failing, ImmutableArray<int> leaving)
    {
        SolveCalm();
        return Within(failing, leaving, at => MostServed(at, failing, leaving));
    }

    /// <summary>The same, and which labels make or carry something in that optimum, or may be one of several suppliers that somebody needs.</summary>
    public (double[] Served, bool[] IsUsed) ServedBy(ImmutableArray<int> failing, ImmutableArray<int> leaving)
    {
        SolveCalm();
        return Within(failing, leaving, at =>
        {
            double[] served = MostServed(at, failing, leaving);
            return (served, Enumerable.Range(0, sets.Count).Select(label => problem.Network.NeedsSeveral || IsUsed(at.Blocks[0], label)).ToArray());
        });
    }

    /// <summary>The served share of each target, the shortage shared fairly.</summary>
    public ServedAnswer Shared(ImmutableArray<int> failing, ImmutableArray<int> leaving)
    {
        calmShared ??= Share(program);
        return failing.IsEmpty && !sets.OwnTargets(leaving).Any() ? calmShared : Within(failing, leaving, Share);
    }

    /// <summary>What each target has where most is served with capacities other than they are.</summary>
    public double[] ServedWith(IReadOnlyList<(int Activity, double TonnesPerYear)> capacities)
    {
        if (problem.Network.NeedsSeveral)
        {
            var others = problem.Capacity.ToBuilder();
            foreach ((int activity, double tonnes) in capacities)
            {
                others[activity] = tonnes;
            }

            using FlowProgram own = Build(problem with { Capacity = others.MoveToImmutable() });
            return MostServed(own, [], []);
        }

        SolveCalm();
        foreach ((int activity, double tonnes) in capacities)
        {
            block.LimitOutput(activity, tonnes);
        }

        double[] served = MostServed(program, [], []);
        foreach ((int activity, _) in capacities)
        {
            block.LimitOutput(activity, problem.Capacity[activity]);
        }

        return served;
    }

    /// <summary>The optimum while nothing fails, for others to begin from.</summary>
    public CalmOptimum Calm()
    {
        SolveCalm();
        return new CalmOptimum([.. Enumerable.Range(0, problem.Network.ActivityCount).Select(block.Made)], program.Model.Basis());
    }

    /// <inheritdoc/>
    public void Dispose() => program.Dispose();

    private static FlowProgram Build(FlowProblem problem)
    {
        var built = new FlowProgram(FlowHorizon.Of(problem), solver: () => new ProportionalSolver(new HighsSolver()));
        built.AskForMostServed();
        return built;
    }

    private bool IsUsed(FlowBlock at, int label) => sets.Activities(label).Any(activity => at.Made(activity) > 0) || sets.Channels(label).Any(channel => at.Carried(channel) > 0);

    // What fails begins from the state in which the same demand is left out, where that was solved last.
    private double[] MostServed(FlowProgram at, ImmutableArray<int> failing, ImmutableArray<int> leaving)
    {
        bool isLesser = at == program && !leaving.IsEmpty;
        at.SolveFromFirst(cancellation, isLesser && !failing.IsEmpty && lesser.Leaving.SequenceEqual(leaving) ? lesser.Basis : null);
        if (isLesser && failing.IsEmpty)
        {
            lesser = (leaving, program.Model.Basis());
        }

        return [.. at.Blocks[0].Shares.Select((share, target) => (share?.Value ?? 0) * problem.Demand[target] * problem.Weight[target])];
    }

    private ServedAnswer Share(FlowProgram at) => ServedDemand.Of(at, FlowObjective.Fair, cancellation)[0];

    private void SolveCalm()
    {
        if (!isCalmSolved)
        {
            program.SolveFromFirst(cancellation, calm?.Basis);
            isCalmSolved = true;
        }
    }

    // Bounds alone change, but for two kinds of failure. Where inputs need several suppliers, who lacks one of them takes nothing from the others either, which is another programme;
    // and where many makers stop, what is left is soon solved by itself.
    private T Within<T>(ImmutableArray<int> failing, ImmutableArray<int> leaving, Func<FlowProgram, T> answer)
    {
        FlowProblem failed = failing.IsEmpty ? problem : sets.Failed(problem, failing);
        bool needsSeveral = problem.Network.NeedsSeveral && !failing.IsEmpty;
        List<int> stopped = failing.IsEmpty || needsSeveral ? [] : Stopped(failed);
        FlowProgram? own = needsSeveral || stopped.Count(activity => calm!.MadeTonnesPerYear[activity] > 0) >= Many ? Build(failed) : null;
        stopped = own is null ? stopped : [];
        stopped.ForEach(activity => block.LimitOutput(activity, 0));
        int[] shut = own is null ? [.. failing.SelectMany(sets.Channels)] : [];
        Array.ForEach(shut, channel => block.LimitFlow(channel, 0));
        FlowProgram at = own ?? program;
        int[] left = [.. sets.OwnTargets(leaving)];
        Array.ForEach(left, target => at.Blocks[0].Shares[target]?.SetHigh(0));
        T given = answer(at);
        stopped.ForEach(activity => block.LimitOutput(activity, problem.Capacity[activity]));
        Array.ForEach(shut, channel => block.LimitFlow(channel, problem.ChannelLimit[channel]));
        Array.ForEach(left, target => at.Blocks[0].Shares[target]?.SetHigh(1));
        own?.Dispose();
        return given;
    }

    // Those that fail, and those that then can be made no more: a cycle does not feed itself.
    private List<int> Stopped(FlowProblem failed)
    {
        var reach = new FlowReach(failed, new MaterialLayers(failed), []);
        return [.. Enumerable.Range(0, failed.Capacity.Length).Where(activity => block.OutputOf(activity).Length > 0 && !reach.IsMade(activity, 0))];
    }
}

/// <summary>An optimum while nothing fails.</summary>
/// <param name="MadeTonnesPerYear">By activity.</param>
/// <param name="Basis">Where it was found; null: it cannot be begun from.</param>
internal sealed record CalmOptimum(double[] MadeTonnesPerYear, SolverBasis? Basis);
