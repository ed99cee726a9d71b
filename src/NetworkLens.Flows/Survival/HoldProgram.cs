using System.Collections.Immutable;
using Google.OrTools.LinearSolver;

namespace NetworkLens.Flows;

/// <summary>Finds how long, or to what share, targets can be held at their rates while all the others may fall.</summary>
/// <remarks>
/// One linear programme in totals over [0, T]. Where the length of the period is open the level is T in years, else the share of the rates
/// that is held, 0..1. The rows of targets that are not asked about are there, and free.
/// </remarks>
internal sealed class HoldProgram : IDisposable
{
    private const double Slack = 1e-9; // of a level, so that it can be met again

    private readonly ImmutableArray<double> rates; // by target, t/yr
    private readonly Constraint?[] holds;          // by target: served at least rate x level; null where nothing can be served, or nothing is to be

    /// <summary>Builds it.</summary>
    /// <param name="period">The state, and how long it lasts; NaN: as long as it can be held.</param>
    /// <param name="stocks">Those the period names.</param>
    /// <param name="rates">By target, t/yr to be held.</param>
    public HoldProgram(FlowPeriod period, ImmutableArray<FlowStock> stocks, ImmutableArray<double> rates)
    {
        this.rates = rates;
        Program = new FlowProgram(new FlowHorizon([period], stocks));
        FlowBlock block = Program.Blocks[0];
        Level = block.Time ?? Program.Solver.MakeNumVar(0, 1, string.Empty);
        double years = block.Time is null ? period.Years : 1;
        holds = new Constraint?[rates.Length];
        for (int target = 0; target < rates.Length; target++)
        {
            if (rates[target] > 0 && block.Shares[target] is { } share)
            {
                Constraint hold = Program.Solver.MakeConstraint(double.NegativeInfinity, double.PositiveInfinity);
                hold.SetCoefficient(share, block.TonnesOfShare(target));
                hold.SetCoefficient(Level, -rates[target] * years);
                holds[target] = hold;
            }
        }
    }

    /// <summary>Where further rows may be added.</summary>
    public FlowProgram Program { get; }

    /// <summary>Years, or a share.</summary>
    public Variable Level { get; }

    /// <summary>The highest level at which targets are held, all at once.</summary>
    /// <param name="targets">Positions; those of rate 0 are held by themselves.</param>
    /// <param name="cancellation">Looked at before the solution.</param>
    /// <returns>Years, or a share 0..1; 0 where one of them cannot be served at all.</returns>
    public double Most(IReadOnlyList<int> targets, CancellationToken cancellation)
    {
        if (targets.Any(target => rates[target] > 0 && holds[target] is null))
        {
            return 0;
        }

        Objective objective = Program.Solver.Objective();
        objective.Clear();
        objective.SetCoefficient(Level, 1);
        objective.SetMaximization();
        return Math.Max(0, Solve(targets, [Level], cancellation)[0]);
    }

    /// <summary>Solves for the least sum of some columns at a level that was found to hold.</summary>
    /// <param name="targets">Held.</param>
    /// <param name="level">As <see cref="Most"/> told.</param>
    /// <param name="costs">What is to be least.</param>
    /// <param name="cancellation">Looked at before the solution.</param>
    /// <returns>Each of the costs.</returns>
    public double[] Cheapest(IReadOnlyList<int> targets, double level, IReadOnlyList<Variable> costs, CancellationToken cancellation)
    {
        Objective objective = Program.Solver.Objective();
        objective.Clear();
        objective.SetMinimization();
        foreach (Variable cost in costs)
        {
            objective.SetCoefficient(cost, 1);
        }

        Level.SetLb(level * (1 - Slack));
        double[] least = Solve(targets, costs, cancellation);
        Level.SetLb(0);
        return least;
    }

    // Values are read before the rows are freed: a change of the programme forgets them.
    private double[] Solve(IReadOnlyList<int> targets, IReadOnlyList<Variable> read, CancellationToken cancellation)
    {
        Constraint[] asked = [.. targets.Select(target => holds[target]).OfType<Constraint>()];
        foreach (Constraint hold in asked)
        {
            hold.SetBounds(0, double.PositiveInfinity);
        }

        Program.Solve(SimplexStart.Afresh, cancellation);
        double[] values = [.. read.Select(column => column.SolutionValue())];
        foreach (Constraint hold in asked)
        {
            hold.SetBounds(double.NegativeInfinity, double.PositiveInfinity);
        }

        return values;
    }

    /// <inheritdoc/>
    public void Dispose() => Program.Dispose();
}
