using System.Collections.Immutable;
using System.Globalization;

namespace NetworkLens.Flows;

/// <summary>The linear programme of a horizon in a solver: one block a period, joined by the stocks.</summary>
/// <remarks>Built in id order, so that the same problem is the same programme. For one thread at a time.</remarks>
internal sealed class FlowProgram : IDisposable
{
    // Without the last basis, where some last bits may have led astray; then without making the programme smaller first.
    public static readonly SolverMethod[] Further = [SolverMethod.Afresh, SolverMethod.AsItIs];

    private readonly Row[] stockRows;
    private SolverBasis? first;

    /// <summary>Builds it. O(columns + rows).</summary>
    /// <param name="horizon">What is asked.</param>
    /// <param name="isFeedExact">As in <see cref="FlowBlock.Build"/>.</param>
    /// <param name="solver">Makes what solves it; null: HiGHS.</param>
    public FlowProgram(FlowHorizon horizon, bool isFeedExact = false, Func<ILinearSolver>? solver = null)
    {
        Horizon = horizon;
        Model = new LinearModel(solver ?? (() => new HighsSolver()));
        Fair = new FairShares(this);
        stockRows = [.. horizon.Stocks.Select(stock => Model.AddRow(double.NegativeInfinity, stock.Tonnes))];
        Blocks = [.. horizon.Periods.Select(period => FlowBlock.Build(Model, period, horizon.Stocks, stockRows, isFeedExact))];
    }

    /// <summary>What is asked.</summary>
    public FlowHorizon Horizon { get; }

    /// <summary>Where further columns, rows and objectives may be added.</summary>
    public LinearModel Model { get; }

    /// <summary>Shares out a shortage.</summary>
    public FairShares Fair { get; }

    /// <summary>By period.</summary>
    public ImmutableArray<FlowBlock> Blocks { get; }

    /// <summary>What is drawn from a stock, over all periods, and at most its tonnes.</summary>
    public Row StockRow(int stock) => stockRows[stock];

    /// <summary>Objective: most tonnes times weight.</summary>
    public void AskForMostServed()
    {
        Model.Maximize();
        foreach (FlowBlock block in Blocks)
        {
            for (int target = 0; target < block.Shares.Length; target++)
            {
                if (block.Shares[target] is { } share)
                {
                    share.Cost = block.TonnesOfShare(target) * block.Problem.Weight[target];
                }
            }
        }
    }

    /// <summary>Solves, from where the last solution left off if there is one.</summary>
    /// <param name="start">Which method starts well from there.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="FlowsImpossibleException">The figures are beyond what the solver can settle.</exception>
    public void Solve(SolverMethod start, CancellationToken cancellation) => Require(Try(start, cancellation));

    /// <summary>Solves from where the first solution left off, bounds changed or not, so that what else was solved meanwhile does not matter.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <param name="nearer">A basis nearer to what is asked, to begin from instead; null: the first.</param>
    /// <exception cref="FlowsImpossibleException">As above.</exception>
    public void SolveFromFirst(CancellationToken cancellation, SolverBasis? nearer = null)
    {
        cancellation.ThrowIfCancellationRequested();
        Require(Retried(Model.SolveFrom(nearer ?? first, SolverMethod.FromPrices, cancellation), cancellation));
        first ??= Model.Basis();
    }

    /// <summary>As <see cref="Solve(SolverMethod, CancellationToken)"/>, for a caller who knows what to do where nothing is found.</summary>
    public SolverStatus Try(SolverMethod start, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Retried(Model.Solve(start, cancellation: cancellation), cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => Model.Dispose();

    internal string Why(SolverStatus status)
    {
        double[] figures = [.. Horizon.Periods.SelectMany(period => period.Problem.Capacity.Concat(period.Problem.Demand)).Where(tonnes => tonnes > 0 && double.IsFinite(tonnes))];
        string range = figures.Length == 0 ? "no tonnes at all" : string.Create(CultureInfo.InvariantCulture, $"tonnes a year from {figures.Min():G3} to {figures.Max():G3}");
        string what = status switch
        {
            SolverStatus.Infeasible => "No flow meets every condition at once",
            SolverStatus.Unbounded => "Nothing limits the flow",
            _ => "The solver came to no end",
        };
        return $"{what}: {range}. Doing nothing is always possible and demand is always a limit, so the figures lie too far apart for its arithmetic; look for a misplaced decimal in outputs.csv, demand.csv and recipes.csv.";
    }

    private SolverStatus Retried(SolverStatus status, CancellationToken cancellation)
    {
        foreach (SolverMethod method in Further)
        {
            if (status != SolverStatus.Optimal)
            {
                cancellation.ThrowIfCancellationRequested();
                status = Model.Solve(method, cancellation: cancellation);
            }
        }

        cancellation.ThrowIfCancellationRequested();
        return status;
    }

    private void Require(SolverStatus status)
    {
        if (status != SolverStatus.Optimal)
        {
            throw new FlowsImpossibleException(Why(status));
        }
    }
}
