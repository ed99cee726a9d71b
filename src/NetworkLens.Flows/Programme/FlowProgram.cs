using System.Collections.Immutable;
using System.Globalization;
using Google.OrTools.LinearSolver;

namespace NetworkLens.Flows;

/// <summary>The linear programme of a horizon in a solver: one block a period, joined by the stocks.</summary>
/// <remarks>Built in id order, so that the same problem is the same programme. For one thread at a time.</remarks>
internal sealed class FlowProgram : IDisposable
{
    // Without the last basis, where some last bits may have led astray; then from the prices, which find their way through a thinner polytope.
    private static readonly string[] Afresh = ["use_preprocessing:true use_dual_simplex:false", "use_preprocessing:true use_dual_simplex:true"];

    private readonly Constraint[] stockRows;

    /// <summary>Builds it. O(columns + rows).</summary>
    /// <param name="horizon">What is asked.</param>
    /// <param name="method">GLOP; SCIP where whole numbers are added.</param>
    /// <param name="isFeedExact">As in <see cref="FlowBlock.Build"/>.</param>
    public FlowProgram(FlowHorizon horizon, string method = "GLOP", bool isFeedExact = false)
    {
        Horizon = horizon;
        Solver = Solver.CreateSolver(method);
        stockRows = [.. horizon.Stocks.Select(stock => Solver.MakeConstraint(double.NegativeInfinity, stock.Tonnes))];
        Blocks = [.. horizon.Periods.Select(period => FlowBlock.Build(Solver, period, horizon.Stocks, stockRows, isFeedExact))];
    }

    /// <summary>What is asked.</summary>
    public FlowHorizon Horizon { get; }

    /// <summary>Where further columns, rows and objectives may be added.</summary>
    public Solver Solver { get; }

    /// <summary>By period.</summary>
    public ImmutableArray<FlowBlock> Blocks { get; }

    /// <summary>What is drawn from a stock, over all periods, and at most its tonnes.</summary>
    public Constraint StockRow(int stock) => stockRows[stock];

    /// <summary>Objective: most tonnes times weight.</summary>
    public void AskForMostServed()
    {
        Objective objective = Solver.Objective();
        objective.Clear();
        objective.SetMaximization();
        foreach (FlowBlock block in Blocks)
        {
            for (int target = 0; target < block.Shares.Length; target++)
            {
                if (block.Shares[target] is { } share)
                {
                    objective.SetCoefficient(share, block.TonnesOfShare(target) * block.Problem.Weight[target]);
                }
            }
        }
    }

    /// <summary>Solves, from where the last solution left off if there is one.</summary>
    /// <param name="start">Which method starts well from there.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="FlowsImpossibleException">The figures are beyond what the solver can settle.</exception>
    public void Solve(SimplexStart start, CancellationToken cancellation)
    {
        Solver.ResultStatus status = Try(start, cancellation);
        if (status != Solver.ResultStatus.OPTIMAL)
        {
            throw new FlowsImpossibleException(Why(status));
        }
    }

    /// <summary>As <see cref="Solve(SimplexStart, CancellationToken)"/>, for a caller who knows what to do where nothing is found.</summary>
    public Solver.ResultStatus Try(SimplexStart start, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using CancellationTokenRegistration interruption = cancellation.Register(() => Solver.InterruptSolve());
        Solver.ResultStatus status = Solve(start switch
        {
            SimplexStart.Afresh => "use_preprocessing:true",
            SimplexStart.BoundsChanged => "use_preprocessing:false use_dual_simplex:true",
            _ => "use_preprocessing:false use_dual_simplex:false",
        });
        foreach (string parameters in Afresh)
        {
            if (status != Solver.ResultStatus.OPTIMAL)
            {
                cancellation.ThrowIfCancellationRequested();
                Solver.Reset();
                status = Solve(parameters);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return status;
    }

    /// <inheritdoc/>
    public void Dispose() => Solver.Dispose();

    private Solver.ResultStatus Solve(string parameters)
    {
        Solver.SetSolverSpecificParametersAsString(parameters);
        return Solver.Solve();
    }

    private string Why(Solver.ResultStatus status)
    {
        double[] figures = [.. Horizon.Periods.SelectMany(period => period.Problem.Capacity.Concat(period.Problem.Demand)).Where(tonnes => tonnes > 0 && double.IsFinite(tonnes))];
        string range = figures.Length == 0 ? "no tonnes at all" : string.Create(CultureInfo.InvariantCulture, $"tonnes a year from {figures.Min():G3} to {figures.Max():G3}");
        string what = status switch
        {
            Solver.ResultStatus.INFEASIBLE => "No flow meets every condition at once",
            Solver.ResultStatus.UNBOUNDED => "Nothing limits the flow",
            _ => "The solver came to no end",
        };
        return $"{what}: {range}. Doing nothing is always possible and demand is always a limit, so the figures lie too far apart for its arithmetic; look for a misplaced decimal in outputs.csv, demand.csv and recipes.csv.";
    }
}

/// <summary>What has changed since the last solution.</summary>
internal enum SimplexStart
{
    /// <summary>There is none.</summary>
    Afresh,

    /// <summary>Bounds: its prices still hold.</summary>
    BoundsChanged,

    /// <summary>The objective: its flows still hold.</summary>
    ObjectiveChanged,
}
