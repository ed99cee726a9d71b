using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What rows told in full have besides. For one thread.</summary>
/// <param name="problem">Without failures.</param>
/// <param name="sets">What may fail.</param>
/// <param name="calm">The optimum while nothing fails.</param>
/// <param name="served">What each target has in it, t/yr times weight.</param>
/// <param name="cancellation">Looked at between solutions.</param>
internal sealed class RowDetail(FlowProblem problem, FailureSets sets, CalmOptimum calm, double[] served, CancellationToken cancellation) : IDisposable
{
    private const int MostWorst = 5;

    private FailingProgram? program;

    public StressDetail Of(ImmutableArray<int> labels, bool isLosing)
    {
        (double gain, double loss) = sets.Label(labels[0]).Kind == LabelKind.Site && labels.Length == 1 ? ShadowPrices(labels[0]) : (double.NaN, double.NaN);
        if (!isLosing)
        {
            return new StressDetail(gain, loss, []);
        }

        (ImmutableArray<SiteIndex> worst, LostMoney? lost) = Worst(labels);
        return new StressDetail(gain, loss, worst) { Lost = lost };
    }

    /// <inheritdoc/>
    public void Dispose() => program?.Dispose();

    private FailingProgram Program() => program ??= new FailingProgram(problem, sets, calm, cancellation);

    private (ImmutableArray<SiteIndex> Targets, LostMoney? Lost) Worst(ImmutableArray<int> labels)
    {
        FailingProgram program = Program();
        ServedAnswer before = program.Shared([], labels);
        ServedAnswer after = program.Shared(labels, labels);
        SupplyNetwork network = problem.Network;
        double Fall(int target) => Figures.Printed(before.Share[target] - after.Share[target]);
        var lost = LostMoney.Of(network, Enumerable.Range(0, network.TargetCount).Select(target => (target, Figures.Printed(before.TonnesPerYear(target) - after.TonnesPerYear(target)))));
        return (
        [
            .. Enumerable.Range(0, network.TargetCount)
                .Where(target => Fall(target) > 0)
                .OrderByDescending(Fall)
                .ThenByDescending(target => before.TonnesPerYear(target) - after.TonnesPerYear(target))
                .ThenBy(target => network.Data.Sites.Id(network.Targets[target].Site), StringComparer.Ordinal)
                .Select(target => network.Targets[target].Site)
                .Distinct()
                .Take(MostWorst),
        ], lost);
    }

    // One more t/yr of each of its outputs at once, and one less.
    private (double Gain, double Loss) ShadowPrices(int label)
    {
        int[] limited = [.. sets.Activities(label).Where(activity => double.IsFinite(problem.Capacity[activity]))];
        if (limited.Length == 0)
        {
            return (double.NaN, double.NaN);
        }

        // An optimum without the last tonne: more is of no use, and less no loss. One whose last tonne it is may still be one of several suppliers that somebody needs.
        if (limited.All(activity => calm.MadeTonnesPerYear[activity] <= problem.Capacity[activity] - 1 && !(problem.Network.NeedsSeveral && problem.Capacity[activity] <= 1)))
        {
            return (0, 0);
        }

        FailingProgram program = Program();
        double[] asked = [.. problem.Demand.Select((tonnes, target) => tonnes * problem.Weight[target])];
        double[] more = program.ServedWith([.. limited.Select(activity => (activity, problem.Capacity[activity] + 1))]);
        double[] less = program.ServedWith([.. limited.Select(activity => (activity, Math.Max(0, problem.Capacity[activity] - 1)))]);
        return (Loss.Between(more, served, asked).Tonnes, Loss.Between(served, less, asked).Tonnes);
    }
}
