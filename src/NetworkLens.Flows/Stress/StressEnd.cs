using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Labels failed one by one and in pairs where makers of unknown capacity make whatever is wanted, or nothing.</summary>
internal sealed class StressEnd
{
    private const int DetailLot = 10; // rows told on one programme

    private readonly CancellationToken cancellation;
    private readonly double[] asked; // by target: demand times weight
    private readonly double[] served; // the same, while nothing fails
    private readonly CalmOptimum calm;
    private readonly bool[] isUsed;   // by label

    /// <summary>Solves the problem while nothing fails.</summary>
    public StressEnd(FlowProblem problem, FailureSets sets, CancellationToken cancellation)
    {
        (Problem, Sets, this.cancellation) = (problem, sets, cancellation);
        asked = [.. problem.Demand.Select((tonnes, target) => tonnes * problem.Weight[target])];
        using var program = new FailingProgram(problem, sets, null, cancellation);
        (served, isUsed) = program.ServedBy([], []);
        calm = program.Calm();
    }

    /// <summary>Without failures.</summary>
    public FlowProblem Problem { get; }

    /// <summary>What may fail.</summary>
    public FailureSets Sets { get; }

    /// <summary>Fails some labels, each alone, on a programme of their own.</summary>
    public StressSingle[] FailEach(IReadOnlyList<int> labels, Action solved)
    {
        using FailingProgram program = Fresh();
        var found = new StressSingle[labels.Count];
        for (int at = 0; at < found.Length; at++)
        {
            found[at] = Fail(program, labels[at]);
            solved();
        }

        return found;
    }

    /// <summary>Fails some pairs on a programme of their own; those that lose more than either label, and those that are to be listed anyway.</summary>
    public List<StressFound> FailPairs(IEnumerable<(int One, int Two, bool IsListed)> pairs, StressSingle[] singles, Action solved)
    {
        var found = new List<StressFound>();
        FailingProgram? program = null;
        try
        {
            foreach ((int one, int two, bool isListed) in pairs)
            {
                program ??= Fresh();
                if (FailBoth(program, one, two, isListed, singles) is { } row)
                {
                    found.Add(row);
                }

                solved();
            }
        }
        finally
        {
            program?.Dispose();
        }

        return found;
    }

    /// <summary>Whether a pair may lose more than either of its labels: where one is of no use while the other fails, it does not.</summary>
    public bool MayLoseMore(int one, int two, StressSingle[] singles) =>
        LeavesDemand(one) || LeavesDemand(two) || (singles[one].IsUsed[two] && singles[two].IsUsed[one]);

    /// <summary>The rows, most lost first.</summary>
    /// <param name="found">In any order.</param>
    /// <param name="tried">Labels or pairs that were failed.</param>
    /// <param name="told">Rows to be told in full, from the first.</param>
    /// <param name="workers">Who does that.</param>
    /// <param name="progress">Told the share of them done.</param>
    public StressAnswer Answer(IEnumerable<StressFound> found, long tried, int told, ParallelOptions workers, Action<double> progress)
    {
        StressFound[] ranked =
        [
            .. found.OrderByDescending(row => Figures.Printed(row.Lost))
                .ThenBy(row => LabelText.Bare(Problem.Network, Sets.Label(row.Labels[0])), StringComparer.Ordinal)
                .ThenBy(row => LabelText.Bare(Problem.Network, Sets.Label(row.Labels[^1])), StringComparer.Ordinal),
        ];
        var details = new StressDetail[Math.Min(told, ranked.Length)];
        int done = 0;
        Parallel.For(0, (details.Length + DetailLot - 1) / DetailLot, workers, lot =>
        {
            using var detail = new RowDetail(Problem, Sets, calm, served, cancellation);
            for (int row = lot * DetailLot; row < Math.Min(details.Length, (lot + 1) * DetailLot); row++)
            {
                details[row] = detail.Of(ranked[row].Labels, isLosing: ranked[row].Lost > 0);
                progress((double)Interlocked.Increment(ref done) / details.Length);
            }
        });
        double whole = asked.Sum();
        return new StressAnswer(
            Problem.Network,
            [.. ranked.Select((row, number) => RowOf(row, whole, number < details.Length ? details[number] : null))],
            new ServedTotal(Figures.Settled(served.Sum(), whole), whole),
            tried);
    }

    private FailingProgram Fresh() => new(Problem, Sets, calm, cancellation);

    // Nothing is lost with what carries nothing.
    private StressSingle Fail(FailingProgram program, int label)
    {
        if (!LeavesDemand(label) && !isUsed[label])
        {
            return new StressSingle(served.Sum(), Loss.None, isUsed);
        }

        double[] before = !LeavesDemand(label) ? served : program.Served([], [label]);
        (double[] after, bool[] used) = program.ServedBy([label], [label]);
        return new StressSingle(after.Sum(), Loss.Between(before, after, asked), used);
    }

    private StressFound? FailBoth(FailingProgram program, int one, int two, bool isListed, StressSingle[] singles)
    {
        bool isPlain = !LeavesDemand(one) && !LeavesDemand(two);
        double[] before = isPlain ? served : program.Served([], [one, two]);
        double[] after = program.Served([one, two], [one, two]);
        var lost = Loss.Between(before, after, asked);
        bool isMore = isPlain
            ? lost.IsMoreThan(singles[one].Lost, asked) && lost.IsMoreThan(singles[two].Lost, asked)
            : lost.IsMoreThan(Loss.Between(before, program.Served([one], [one, two]), asked), asked)
                && lost.IsMoreThan(Loss.Between(before, program.Served([two], [one, two]), asked), asked);
        return isMore || isListed ? new StressFound([one, two], after.Sum(), lost.Tonnes) : null;
    }

    private bool LeavesDemand(int label) => Sets.OwnTargets(label).Length > 0;

    private StressRow RowOf(StressFound row, double whole, StressDetail? detail)
    {
        double own = Sets.OwnTargets(row.Labels).Sum(target => Problem.Demand[target] * Problem.Weight[target]);
        double after = Figures.Settled(row.After, whole);
        return new StressRow(
            [.. row.Labels.Select(Sets.Label)],
            after,
            whole - own,
            new ServedTotal(after, whole).Share,
            new ServedTotal(after, whole - own).Share,
            row.Lost,
            detail);
    }
}

/// <summary>What the failure of one label does: what is served, what is lost, and which labels are of use then.</summary>
internal readonly record struct StressSingle(double After, Loss Lost, bool[] IsUsed);

/// <summary>A row to be: labels that fail, what is served, what is lost.</summary>
internal sealed record StressFound(ImmutableArray<int> Labels, double After, double Lost);
