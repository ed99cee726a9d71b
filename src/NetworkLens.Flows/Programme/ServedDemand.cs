using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>How much of the demand a network can serve.</summary>
public static class ServedDemand
{
    private const double IsWhole = 1 - 1e-9;

    /// <summary>The served share of every target in the network's year.</summary>
    /// <param name="network">The network.</param>
    /// <param name="rerouting">What people may do.</param>
    /// <param name="objective">How a shortage is shared.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <returns>All shares NaN where no target has a known demand.</returns>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static ServedAnswer Of(SupplyNetwork network, Rerouting rerouting, FlowObjective objective, CancellationToken cancellation) =>
        Of(FlowProblem.Of(network, rerouting), objective, cancellation);

    /// <summary>The served share of every target of a problem.</summary>
    /// <param name="problem">What is asked.</param>
    /// <param name="objective">How a shortage is shared.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <exception cref="FlowsImpossibleException">The figures are beyond the solver.</exception>
    public static ServedAnswer Of(FlowProblem problem, FlowObjective objective, CancellationToken cancellation) =>
        Of(FlowHorizon.Of(problem), objective, cancellation)[0];

    /// <summary>The same over periods that share stocks: one answer a period.</summary>
    /// <param name="horizon">What is asked.</param>
    /// <param name="objective">How a shortage is shared, over targets and periods alike.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    public static ImmutableArray<ServedAnswer> Of(FlowHorizon horizon, FlowObjective objective, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(horizon);
        using var program = new FlowProgram(horizon);
        return Of(program, objective, cancellation);
    }

    /// <summary>The same in a programme at hand, whose bounds come out as they went in.</summary>
    internal static ImmutableArray<ServedAnswer> Of(FlowProgram program, FlowObjective objective, CancellationToken cancellation)
    {
        if (objective == FlowObjective.Fair)
        {
            return AnswersOf(program, program.Fair.Fill(isAmongOptima: false, cancellation));
        }

        program.AskForMostServed();
        program.Solve(SolverMethod.Afresh, cancellation);
        return Shared(program, cancellation);
    }

    // Shares out the shortage of a programme just solved for the most served.
    private static ImmutableArray<ServedAnswer> Shared(FlowProgram program, CancellationToken cancellation)
    {
        double[][] shares = [.. program.Blocks.Select(block => block.Shares.Select(share => share?.Value ?? 0).ToArray())];
        bool IsShort(FlowBlock block, int number) => block.Shares.Where((share, target) => share is not null && shares[number][target] < IsWhole).Any();
        if (program.Blocks.Where(IsShort).Any())
        {
            shares = program.Fair.Fill(isAmongOptima: true, cancellation);
        }

        return AnswersOf(program, shares);
    }

    private static ImmutableArray<ServedAnswer> AnswersOf(FlowProgram program, double[][] shares) =>
        [.. program.Blocks.Select((block, number) => AnswerOf(block, shares[number]))];

    /// <summary>Shares of a block as an answer.</summary>
    internal static ServedAnswer AnswerOf(FlowBlock block, double[] shares) => new(
        block.Problem.Network,
        [.. shares.Select((share, target) => block.Problem.Demand[target] > 0 ? share > IsWhole ? 1 : Figures.Settled(Math.Max(share, 0)) : double.NaN)],
        block.Problem.Demand);
}
