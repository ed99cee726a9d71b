using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The N-1 test: every label removed in turn, ranked by the served demand that is lost.</summary>
/// <remarks>
/// Labels that carry nothing in some optimum lose nothing, so that only the others are solved, each from the basis of the one before.
/// Jobs are dealt out in fixed lots, each on a programme of its own: the same bytes on any number of threads.
/// </remarks>
public static class StressTest
{
    private const int Lot = 32;
    private const int DetailLot = 10;

    /// <summary>Fails every label of a kind, or every pair.</summary>
    /// <param name="network">The network.</param>
    /// <param name="options">What fails, and how.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <param name="targets">Whose demand is counted, by target; null: all.</param>
    /// <param name="unknownCapacity">t/yr of an activity whose capacity nobody knows.</param>
    /// <param name="listed">Pairs that are listed even where they lose no more than either alone.</param>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows, or links are to fail on the market, where there are none.</exception>
    public static StressAnswer Of(
        SupplyNetwork network, StressOptions options, IProgress<double>? progress, CancellationToken cancellation, ImmutableArray<bool>? targets = null,
        double unknownCapacity = double.PositiveInfinity, IEnumerable<(Label One, Label Two)>? listed = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(options);
        if (options is { By: LabelKind.Link, Rerouting: Rerouting.Market })
        {
            throw new FlowsImpossibleException("Failing one link is not applicable on the market, where anyone buys from anyone: take --rerouting links or none.");
        }

        var problem = FlowProblem.Of(network, options.Rerouting, unknownCapacity);
        problem = targets is { } counted ? problem with { Demand = [.. problem.Demand.Select((tonnes, target) => counted[target] ? tonnes : 0)] } : problem;
        var sets = new FailureSets(problem, options.By, leavesOwnDemand: !options.KeepOwnDemand);
        return new Test(problem, sets, [.. listed ?? []], options, progress, cancellation).Run();
    }

    private sealed class Test(FlowProblem problem, FailureSets sets, HashSet<(Label One, Label Two)> listed, StressOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        private readonly double[] asked = [.. problem.Demand.Select((tonnes, target) => tonnes * problem.Weight[target])];
        private readonly double whole = problem.Demand.Select((tonnes, target) => tonnes * problem.Weight[target]).Sum();
        private int done;

        public StressAnswer Run()
        {
            using var calm = new FailingProgram(problem, sets, cancellation);
            (double[] served, bool[] isUsed) = calm.ServedBy([], []);
            double[] made = [.. Enumerable.Range(0, problem.Network.ActivityCount).Select(calm.Made)];
            Single[] singles = Deal<int, Single>([.. Enumerable.Range(0, sets.Count)], options.Order == 1 ? 0.8 : 0.2, (program, label) => Fail(program, label, served, isUsed));
            List<Found> found = options.Order == 1
                ? [.. singles.Select((single, label) => new Found([label], single.After, single.Lost.Tonnes))]
                : Pairs(singles, served);
            Found[] ranked =
            [
                .. found.OrderByDescending(row => Figures.Printed(row.Lost))
                    .ThenBy(row => LabelText.Bare(problem.Network, sets.Label(row.Labels[0])), StringComparer.Ordinal)
                    .ThenBy(row => LabelText.Bare(problem.Network, sets.Label(row.Labels[^1])), StringComparer.Ordinal),
            ];
            Found[] told = [.. ranked.Take(options.Detailed ?? int.MaxValue)];
            done = 0;
            var details = new StressDetail[told.Length];
            Parallel.For(0, (told.Length + DetailLot - 1) / DetailLot, Workers(), lot =>
            {
                using var detail = new RowDetail(problem, sets, made, served, cancellation);
                for (int row = lot * DetailLot; row < Math.Min(told.Length, (lot + 1) * DetailLot); row++)
                {
                    details[row] = detail.Of(told[row].Labels, isLosing: told[row].Lost > 0);
                    progress?.Report(0.8 + (0.2 * Interlocked.Increment(ref done) / told.Length));
                }
            });
            long tried = options.Order == 1 ? sets.Count : (long)sets.Count * (sets.Count - 1) / 2;
            return new StressAnswer(
                problem.Network,
                [.. ranked.Select((row, number) => RowOf(row, number < details.Length ? details[number] : null))],
                new ServedTotal(Figures.Settled(served.Sum(), whole), whole),
                tried);
        }

        // Nothing is lost with what carries nothing.
        private Single Fail(FailingProgram program, int label, double[] served, bool[] isUsed)
        {
            if (!LeavesDemand(label) && !isUsed[label])
            {
                return new Single(served.Sum(), Loss.None, isUsed);
            }

            double[] before = !LeavesDemand(label) ? served : program.Served([], [label]);
            (double[] after, bool[] used) = program.ServedBy([label], [label]);
            return new Single(after.Sum(), Loss.Between(before, after, asked), used);
        }

        // A pair is told where it loses more than either of its labels, or is to be listed anyway. Where one is of no use while the other fails, it does not.
        private List<Found> Pairs(Single[] singles, double[] served)
        {
            (int One, int Two)[] pairs =
            [
                .. from one in Enumerable.Range(0, sets.Count)
                   from two in Enumerable.Range(one + 1, sets.Count - one - 1)
                   where IsListed(one, two) || LeavesDemand(one) || LeavesDemand(two) || (singles[one].IsUsed[two] && singles[two].IsUsed[one])
                   select (one, two),
            ];
            Found?[] found = Deal<(int One, int Two), Found?>(pairs, 0.6, (program, pair) => FailBoth(program, pair.One, pair.Two, singles, served));
            return [.. found.OfType<Found>()];
        }

        private Found? FailBoth(FailingProgram program, int one, int two, Single[] singles, double[] served)
        {
            bool isPlain = !LeavesDemand(one) && !LeavesDemand(two);
            double[] before = isPlain ? served : program.Served([], [one, two]);
            double[] after = program.Served([one, two], [one, two]);
            var lost = Loss.Between(before, after, asked);
            bool isMore = isPlain
                ? lost.IsMoreThan(singles[one].Lost, asked) && lost.IsMoreThan(singles[two].Lost, asked)
                : lost.IsMoreThan(Loss.Between(before, program.Served([one], [one, two]), asked), asked)
                    && lost.IsMoreThan(Loss.Between(before, program.Served([two], [one, two]), asked), asked);
            return isMore || IsListed(one, two) ? new Found([one, two], after.Sum(), lost.Tonnes) : null;
        }

        private bool IsListed(int one, int two) => listed.Contains((sets.Label(one), sets.Label(two)));

        private bool LeavesDemand(int label) => sets.OwnTargets(label).Length > 0;

        // Fixed lots, whatever the number of workers.
        private TResult[] Deal<TJob, TResult>(TJob[] jobs, double part, Func<FailingProgram, TJob, TResult> solve)
        {
            var results = new TResult[jobs.Length];
            double start = reported;
            done = 0;
            Parallel.For(0, (jobs.Length + Lot - 1) / Lot, Workers(), lot =>
            {
                using var program = new FailingProgram(problem, sets, cancellation);
                for (int job = lot * Lot; job < Math.Min(jobs.Length, (lot + 1) * Lot); job++)
                {
                    results[job] = solve(program, jobs[job]);
                    progress?.Report(start + (part * Interlocked.Increment(ref done) / jobs.Length));
                }
            });
            reported += part;
            return results;
        }

        private double reported;

        private ParallelOptions Workers() => new() { MaxDegreeOfParallelism = options.Threads == 0 ? Environment.ProcessorCount : options.Threads, CancellationToken = cancellation };

        private StressRow RowOf(Found row, StressDetail? detail)
        {
            double own = sets.OwnTargets(row.Labels).Sum(target => problem.Demand[target] * problem.Weight[target]);
            double after = Figures.Settled(row.After, whole);
            return new StressRow(
                [.. row.Labels.Select(sets.Label)],
                after,
                whole - own,
                new ServedTotal(after, whole).Share,
                new ServedTotal(after, whole - own).Share,
                row.Lost,
                detail);
        }
    }

    private readonly record struct Single(double After, Loss Lost, bool[] IsUsed);

    private sealed record Found(ImmutableArray<int> Labels, double After, double Lost);
}
