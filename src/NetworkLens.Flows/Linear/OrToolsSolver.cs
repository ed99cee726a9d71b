using Google.OrTools.LinearSolver;

namespace NetworkLens.Flows;

/// <summary>A solver of OR-Tools behind <see cref="ILinearSolver"/>: SCIP for programmes with whole numbers, GLOP for others. Builds the programme anew for each run.</summary>
/// <remarks>
/// HiGHS, which has a search for whole numbers too, writes text of its own to the output there, whatever it is told.
/// Of OR-Tools' other solvers HIGHS gives activities for prices, and SAT takes every column for a whole number.
/// </remarks>
/// <param name="method">Its name there.</param>
internal sealed class OrToolsSolver(string method) : ILinearSolver
{
    private LinearProgram program = new(true, [], [], [], [], [], [0], [], [], []);
    private LinearSolution? solution;

    /// <inheritdoc/>
    public long Branches { get; private set; }

    /// <inheritdoc/>
    public void Load(LinearProgram program) => this.program = program;

    /// <inheritdoc/>
    public void ChangeColumns(ReadOnlySpan<int> columns, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        (double[] lows, double[] highs) = ([.. program.ColumnLow], [.. program.ColumnHigh]);
        for (int number = 0; number < columns.Length; number++)
        {
            (lows[columns[number]], highs[columns[number]]) = (low[number], high[number]);
        }

        program = program with { ColumnLow = [.. lows], ColumnHigh = [.. highs] };
    }

    /// <inheritdoc/>
    public void ChangeRows(ReadOnlySpan<int> rows, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        (double[] lows, double[] highs) = ([.. program.RowLow], [.. program.RowHigh]);
        for (int number = 0; number < rows.Length; number++)
        {
            (lows[rows[number]], highs[rows[number]]) = (low[number], high[number]);
        }

        program = program with { RowLow = [.. lows], RowHigh = [.. highs] };
    }

    /// <inheritdoc/>
    public void ChangeObjective(bool isMaximized, ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        double[] all = [.. program.Cost];
        for (int number = 0; number < columns.Length; number++)
        {
            all[columns[number]] = costs[number];
        }

        program = program with { IsMaximized = isMaximized, Cost = [.. all] };
    }

    /// <inheritdoc/>
    public void ChangeCoefficient(int row, int column, double value)
    {
        int entry = program.ColumnsOf(row).IndexOf(column);
        program = entry >= 0
            ? program with { Coefficients = program.Coefficients.SetItem(program.Start[row] + entry, value) }
            : program with
            {
                Start = [.. program.Start.Select((start, number) => number > row ? start + 1 : start)],
                Columns = program.Columns.Insert(program.Start[row + 1], column),
                Coefficients = program.Coefficients.Insert(program.Start[row + 1], value),
            };
    }

    /// <inheritdoc/>
    public SolverStatus Run(SolverMethod how, WholeNumberLimits? limits, CancellationToken cancellation)
    {
        using var solver = Solver.CreateSolver(method);
        Variable[] columns = Write(solver);
        using var parameters = new MPSolverParameters();
        if (limits is not null)
        {
            solver.SetSolverSpecificParametersAsString($"misc/catchctrlc = FALSE\nlimits/totalnodes = {limits.MostBranches}"); // Ctrl+C is ours: SCIP would answer with what it has
            solver.SetTimeLimit((long)limits.Longest.TotalMilliseconds);
            parameters.SetDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, limits.Gap);
        }

        using CancellationTokenRegistration interruption = cancellation.Register(() => solver.InterruptSolve());
        SolverStatus status = solver.Solve(parameters) switch
        {
            Solver.ResultStatus.OPTIMAL => SolverStatus.Optimal,
            Solver.ResultStatus.FEASIBLE => SolverStatus.Feasible,
            Solver.ResultStatus.INFEASIBLE => SolverStatus.Infeasible,
            Solver.ResultStatus.UNBOUNDED => SolverStatus.Unbounded,
            _ => SolverStatus.Failed, // also what lies outside its own list
        };
        bool hasWhole = !program.IsWhole.IsEmpty;
        bool hasPrices = !hasWhole && !solver.IsMip(); // SCIP would answer 0 for each, even without a whole number
        Branches = hasWhole ? solver.Nodes() : 0;
        solution = status is SolverStatus.Optimal or SolverStatus.Feasible
            ? new LinearSolution(
                solver.Objective().Value(),
                [.. columns.Select(column => column.SolutionValue())],
                [.. columns.Select(column => hasPrices ? column.ReducedCost() : double.NaN)],
                solver.ComputeConstraintActivities(),
                [.. solver.constraints().Select(row => hasPrices ? row.DualValue() : double.NaN)],
                hasWhole ? solver.Objective().BestBound() : solver.Objective().Value())
            : null;
        return status;
    }

    /// <inheritdoc/>
    public LinearSolution Solution() => solution ?? throw new InvalidOperationException("There is no solution to read: solve first.");

    /// <inheritdoc/>
    public SolverBasis? Basis() => null;

    /// <inheritdoc/>
    public void Begin(SolverBasis basis)
    {
        // It always begins from nothing.
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Each run disposes of what it made.
    }

    private Variable[] Write(Solver solver)
    {
        Variable[] columns =
        [
            .. program.Cost.Select((_, column) => solver.MakeVar(program.ColumnLow[column], program.ColumnHigh[column], !program.IsWhole.IsEmpty && program.IsWhole[column], string.Empty)),
        ];
        for (int row = 0; row < program.RowCount; row++)
        {
            Constraint constraint = solver.MakeConstraint(program.RowLow[row], program.RowHigh[row]);
            for (int entry = program.Start[row]; entry < program.Start[row + 1]; entry++)
            {
                constraint.SetCoefficient(columns[program.Columns[entry]], program.Coefficients[entry]);
            }
        }

        for (int column = 0; column < columns.Length; column++)
        {
            solver.Objective().SetCoefficient(columns[column], program.Cost[column]);
        }

        solver.Objective().SetOptimizationDirection(program.IsMaximized);
        return columns;
    }
}
