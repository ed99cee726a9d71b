using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The N-1 test: every label removed in turn, ranked by the served demand that is lost.</summary>
/// <remarks>
/// Labels that carry nothing in some optimum lose nothing, so that only the others are solved, each from the state in which nothing fails, or by itself where it stops many makers.
/// They are dealt out in fixed lots, each on a programme of its own: the same bytes on any number of threads, or of machines.
/// </remarks>
public static class StressTest
{
    /// <summary>Fails every label of a kind, or every pair.</summary>
    /// <param name="network">The network.</param>
    /// <param name="options">What fails, and how.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <param name="targets">Whose demand is counted, by target; null: all.</param>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows, or links are to fail on the market, where there are none.</exception>
    public static StressAnswer Of(
        SupplyNetwork network, StressOptions options, IProgress<double>? progress, CancellationToken cancellation, ImmutableArray<bool>? targets = null) =>
        new StressSweep([EndOf(network, options, double.PositiveInfinity, targets, cancellation)], options, null, progress, cancellation).Run()[0];

    /// <summary>The same at both ends of what is unknown.</summary>
    /// <param name="network">The network.</param>
    /// <param name="options">What fails, and how.</param>
    /// <param name="work">Who does the lots; null: the threads of this process.</param>
    /// <param name="progress">Told the share done; null: nobody asks.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <returns>
    /// Where makers of unknown capacity make whatever is wanted; and where they make nothing, null where there are none of use. The second lists
    /// every pair of the first, even where it then loses no more than either alone, and has no details.
    /// </returns>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows, or links are to fail on the market, where there are none.</exception>
    public static (StressAnswer Found, StressAnswer? Least) Range(
        SupplyNetwork network, StressOptions options, ILotWork? work, IProgress<double>? progress, CancellationToken cancellation)
    {
        StressEnd most = EndOf(network, options, double.PositiveInfinity, null, cancellation);
        StressEnd[] ends = FlowProblem.HasTwoEnds(network) ? [most, EndOf(network, options, 0, null, cancellation)] : [most];
        StressAnswer[] answers = new StressSweep(ends, options, work, progress, cancellation).Run();
        return (answers[0], answers.ElementAtOrDefault(1));
    }

    private static StressEnd EndOf(SupplyNetwork network, StressOptions options, double unknownCapacity, ImmutableArray<bool>? targets, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(options);
        if (options is { By: LabelKind.Link, Rerouting: Rerouting.Market })
        {
            throw new FlowsImpossibleException("Failing one link is not applicable on the market, where anyone buys from anyone: take --rerouting links or none.");
        }

        var problem = FlowProblem.Of(network, options.Rerouting, unknownCapacity);
        problem = targets is { } counted ? problem with { Demand = [.. problem.Demand.Select((tonnes, target) => counted[target] ? tonnes : 0)] } : problem;
        return new StressEnd(problem, new FailureSets(problem, options.By, leavesOwnDemand: !options.KeepOwnDemand), cancellation);
    }
}
