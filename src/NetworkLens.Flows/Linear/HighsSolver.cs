using System.Runtime.InteropServices;

namespace NetworkLens.Flows;

/// <summary>HiGHS behind <see cref="ILinearSolver"/>: simplex and interior-point methods.</summary>
/// <remarks>One thread and no clock, so that the same programme has the same solution everywhere. Optima are vertices: the interior-point method is followed by a crossover.</remarks>
internal sealed class HighsSolver : ILinearSolver
{
    // Columns and rows together from which the interior-point method takes less time than the simplex method, both on a programme that was made smaller first.
    private const int Large = 4_000;

    private const double Tolerance = 1e-9;
    private const double Negligible = 1e-12; // coefficients; by default 1e-9 would be dropped without a word
    private const int RowWise = 2;
    private const int HasNoColumns = 6;
    private const int IsOptimal = 7;
    private const int IsInfeasible = 8;
    private const int IsUnbounded = 10;
    private static readonly int[] Occasions = [1, 2]; // between steps of the simplex method, of the interior-point method

    private readonly nint highs = HighsLibrary.Open();
    private readonly HighsLibrary.Callback callback;
    private CancellationToken stop;
    private int columns;
    private int rows;
    private (double Low, double High)[] emptyRows = []; // of a programme without columns

    public HighsSolver()
    {
        callback = (_, _, _, wishes, _) =>
        {
            if (stop.IsCancellationRequested)
            {
                Marshal.WriteInt32(wishes, 1);
            }
        };
        HighsLibrary.SetDouble(highs, "primal_feasibility_tolerance", Tolerance);
        HighsLibrary.SetDouble(highs, "dual_feasibility_tolerance", Tolerance);
        HighsLibrary.SetDouble(highs, "small_matrix_value", Negligible);
        HighsLibrary.SetCallback(highs, callback, 0);
        Array.ForEach(Occasions, occasion => Require(HighsLibrary.StartCallback(highs, occasion)));
    }

    /// <inheritdoc/>
    public long Branches => 0;

    /// <inheritdoc/>
    public void Load(LinearProgram program)
    {
        if (!program.IsWhole.IsEmpty)
        {
            throw new ArgumentException("Programmes with whole numbers are for another solver.", nameof(program));
        }

        (columns, rows) = (program.ColumnCount, program.RowCount);
        emptyRows = columns > 0 ? [] : [.. program.RowLow.Zip(program.RowHigh)];
        Require(HighsLibrary.PassLp(
            highs, columns, rows, program.Columns.Length, RowWise, Sense(program.IsMaximized), 0, program.Cost.AsSpan(), program.ColumnLow.AsSpan(), program.ColumnHigh.AsSpan(),
            program.RowLow.AsSpan(), program.RowHigh.AsSpan(), program.Start.AsSpan(), program.Columns.AsSpan(), program.Coefficients.AsSpan()));
    }

    /// <inheritdoc/>
    public void ChangeColumns(ReadOnlySpan<int> columns, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        if (columns.Length > 0)
        {
            Require(HighsLibrary.ChangeColumns(highs, columns.Length, columns, low, high));
        }
    }

    /// <inheritdoc/>
    public void ChangeRows(ReadOnlySpan<int> rows, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        if (rows.Length > 0)
        {
            Require(HighsLibrary.ChangeRows(highs, rows.Length, rows, low, high));
            for (int changed = 0; changed < rows.Length && emptyRows.Length > 0; changed++)
            {
                emptyRows[rows[changed]] = (low[changed], high[changed]);
            }
        }
    }

    /// <inheritdoc/>
    public void ChangeObjective(bool isMaximized, ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        Require(HighsLibrary.ChangeSense(highs, Sense(isMaximized)));
        if (columns.Length > 0)
        {
            Require(HighsLibrary.ChangeCosts(highs, columns.Length, columns, costs));
        }
    }

    /// <inheritdoc/>
    public void ChangeCoefficient(int row, int column, double value) => Require(HighsLibrary.ChangeCoefficient(highs, row, column, value));

    /// <inheritdoc/>
    public SolverStatus Run(SolverMethod method, WholeNumberLimits? limits, CancellationToken cancellation)
    {
        stop = cancellation;
        if (method is SolverMethod.Afresh or SolverMethod.AsItIs)
        {
            Require(HighsLibrary.Forget(highs));
        }

        bool isSimplex = method != SolverMethod.Afresh || columns + rows < Large;
        HighsLibrary.SetText(highs, "presolve", method == SolverMethod.AsItIs ? "off" : "on");
        HighsLibrary.SetText(highs, "solver", isSimplex ? "simplex" : "ipm");
        HighsLibrary.SetNumber(highs, "simplex_strategy", method == SolverMethod.FromFlows ? 4 : 1);
        _ = HighsLibrary.Run(highs); // the status tells more
        return HighsLibrary.Status(highs) switch
        {
            HasNoColumns => Array.TrueForAll(emptyRows, row => row.Low <= Tolerance && row.High >= -Tolerance) ? SolverStatus.Optimal : SolverStatus.Infeasible, // it does not look at them
            IsOptimal => SolverStatus.Optimal,
            IsInfeasible => SolverStatus.Infeasible,
            IsUnbounded => SolverStatus.Unbounded,
            _ => SolverStatus.Failed,
        };
    }

    /// <inheritdoc/>
    public LinearSolution Solution()
    {
        (double[] values, double[] reducedCosts, double[] activities, double[] duals) = (new double[columns], new double[columns], new double[rows], new double[rows]);
        Require(HighsLibrary.GetSolution(highs, values, reducedCosts, activities, duals));
        HighsLibrary.GetDouble(highs, "objective_function_value", out double objective);
        return new LinearSolution(objective, values, reducedCosts, activities, duals, objective);
    }

    /// <inheritdoc/>
    public SolverBasis? Basis()
    {
        var basis = new SolverBasis(new int[columns], new int[rows]);
        return columns > 0 && HighsLibrary.GetNumber(highs, "basis_validity", out int isValid) == 0 && isValid == 1
            && HighsLibrary.GetBasis(highs, basis.Columns, basis.Rows) == 0 ? basis : null;
    }

    /// <inheritdoc/>
    public void Begin(SolverBasis basis)
    {
        if (basis.Columns.Length != columns || basis.Rows.Length != rows)
        {
            throw new ArgumentException("The basis is of another programme.", nameof(basis)); // it would be read beyond its end
        }

        Require(HighsLibrary.SetBasis(highs, basis.Columns, basis.Rows));
    }

    /// <inheritdoc/>
    public void Dispose() => HighsLibrary.Close(highs);

    private static int Sense(bool isMaximized) => isMaximized ? -1 : 1;

    // -1: it was refused; 1: a warning, of bounds or coefficients that are treated as infinite or nothing.
    private static void Require(int status)
    {
        if (status < 0)
        {
            throw new FlowsImpossibleException("The solver refuses the figures: some are too large or too small for its arithmetic; look for a misplaced decimal in outputs.csv, demand.csv and recipes.csv.");
        }
    }
}
