using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetworkLens.Flows;

/// <summary>A linear programme while it is written and changed: columns and rows, in the order in which they were added, and the solver that holds it.</summary>
/// <remarks>
/// Bounds, objective and coefficients change in place, so that a solution can start from the last; only further columns or rows
/// make the solver load the programme anew (<see cref="Reload"/>). For one thread at a time.
/// </remarks>
/// <param name="create">Makes the solver, which is disposed with the model.</param>
internal sealed class LinearModel(Func<ILinearSolver> create) : IDisposable
{
    private readonly ILinearSolver solver = create();
    private readonly List<LinearColumn> columns = [];
    private readonly List<Row> rows = [];
    private readonly HashSet<LinearColumn> costed = [];     // with a part in the objective, now or when the solver last looked
    private readonly HashSet<LinearColumn> movedColumns = [];
    private readonly HashSet<LinearColumn> pricedColumns = [];
    private readonly HashSet<Row> movedRows = [];
    private readonly Dictionary<(int Row, int Column), double> coefficients = [];
    private Reload? reload = Flows.Reload.NeverLoaded;
    private bool isTurned; // whether the objective goes the other way than the solver knows
    private bool hasWhole;
    private LinearSolution? solution;

    /// <summary>Why the solver has to load the programme before it can run; null where it only has to hear what changed.</summary>
    public Reload? Reload => reload;

    /// <summary>Another number for each matrix that it has had: bounds and objective do not count.</summary>
    public int MatrixNumber { get; private set; }

    /// <summary>Whether the objective is to be large.</summary>
    public bool IsMaximized { get; private set; }

    /// <summary>The solution at hand.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public LinearSolution Solution => solution ?? throw new InvalidOperationException("There is no solution to read: solve first.");

    /// <summary>Nodes of the last search for whole numbers.</summary>
    public long Branches => solver.Branches;

    /// <summary>Adds a column.</summary>
    public LinearColumn AddColumn(double low = 0, double high = double.PositiveInfinity, bool isWhole = false)
    {
        var column = new LinearColumn(this, columns.Count, low, high, isWhole);
        columns.Add(column);
        MatrixNumber++;
        hasWhole |= isWhole;
        reload ??= Flows.Reload.ColumnsAdded;
        return column;
    }

    /// <summary>Adds a row without coefficients.</summary>
    public Row AddRow(double low, double high)
    {
        var row = new Row(this, rows.Count, low, high);
        rows.Add(row);
        MatrixNumber++;
        reload ??= Flows.Reload.RowsAdded;
        return row;
    }

    /// <summary>Begins another objective: nothing counts, and whatever is given a cost from now on is to be large in sum.</summary>
    public void Maximize() => Begin(isMaximized: true);

    /// <summary>Begins another objective: nothing counts, and whatever is given a cost from now on is to be small in sum.</summary>
    public void Minimize() => Begin(isMaximized: false);

    /// <summary>The programme as it stands. O(columns + rows + coefficients).</summary>
    public LinearProgram Program()
    {
        int[] start = new int[rows.Count + 1];
        var column = new List<int>();
        var value = new List<double>();
        int[] placeOf = new int[columns.Count]; // 1 + where the column stands in the row at hand, if behind the row's start
        for (int row = 0; row < rows.Count; row++)
        {
            foreach ((LinearColumn one, double coefficient) in rows[row].Entries)
            {
                if (placeOf[one.Index] > start[row])
                {
                    value[placeOf[one.Index] - 1] += coefficient;
                    continue;
                }

                column.Add(one.Index);
                value.Add(coefficient);
                placeOf[one.Index] = column.Count;
            }

            start[row + 1] = column.Count;
        }

        return new LinearProgram(
            IsMaximized,
            [.. columns.Select(each => each.Cost)],
            [.. columns.Select(each => each.Low)],
            [.. columns.Select(each => each.High)],
            [.. rows.Select(each => each.Low)],
            [.. rows.Select(each => each.High)],
            ImmutableCollectionsMarshal.AsImmutableArray(start),
            [.. column],
            [.. value],
            hasWhole ? [.. columns.Select(each => each.IsWhole)] : []);
    }

    /// <summary>A programme of the same matrix, or of a part of it, with the bounds as they stand. O(columns + rows).</summary>
    /// <param name="program">The programme.</param>
    /// <param name="column">By column of it: its position here.</param>
    /// <param name="row">By row of it: its position here.</param>
    public LinearProgram WithBounds(LinearProgram program, ImmutableArray<int> column, ImmutableArray<int> row)
    {
        (double[] columnLow, double[] columnHigh) = (new double[column.Length], new double[column.Length]);
        for (int at = 0; at < columnLow.Length; at++)
        {
            (columnLow[at], columnHigh[at]) = (columns[column[at]].Low, columns[column[at]].High);
        }

        (double[] rowLow, double[] rowHigh) = (new double[row.Length], new double[row.Length]);
        for (int at = 0; at < rowLow.Length; at++)
        {
            (rowLow[at], rowHigh[at]) = (rows[row[at]].Low, rows[row[at]].High);
        }

        return program with { ColumnLow = [.. columnLow], ColumnHigh = [.. columnHigh], RowLow = [.. rowLow], RowHigh = [.. rowHigh] };
    }

    /// <summary>Where the last solution left off.</summary>
    public SolverBasis? Basis() => solver.Basis();

    /// <summary>Solves from where an earlier solution left off.</summary>
    /// <param name="basis">Where to begin; null, or of other columns and rows: from nothing.</param>
    /// <param name="method">How.</param>
    /// <param name="cancellation">Stops it.</param>
    public SolverStatus SolveFrom(SolverBasis? basis, SolverMethod method, CancellationToken cancellation)
    {
        if (basis?.Columns.Length != columns.Count || basis.Rows.Length != rows.Count)
        {
            return Solve(SolverMethod.Afresh, cancellation: cancellation);
        }

        Tell();
        solver.Begin(basis);
        return Solve(method, cancellation: cancellation);
    }

    /// <summary>Solves.</summary>
    /// <param name="method">How; where the programme has to be loaded, afresh.</param>
    /// <param name="limits">As in <see cref="ILinearSolver.Run"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Where neither optimal nor feasible, there is no solution to read.</returns>
    public SolverStatus Solve(SolverMethod method, WholeNumberLimits? limits = null, CancellationToken cancellation = default)
    {
        bool isLoaded = reload is null;
        Tell();
        SolverStatus status = solver.Run(isLoaded || method == SolverMethod.AsItIs ? method : SolverMethod.Afresh, limits, cancellation);
        solution = status is SolverStatus.Optimal or SolverStatus.Feasible ? solver.Solution() : null;
        return status;
    }

    /// <inheritdoc/>
    public void Dispose() => solver.Dispose();

    internal void MatrixChanged() => MatrixNumber++;

    internal void Changed(LinearColumn column, bool isCost)
    {
        if (isCost)
        {
            costed.Add(column);
        }

        if (reload is null)
        {
            (isCost ? pricedColumns : movedColumns).Add(column);
        }
    }

    internal void Changed(Row row)
    {
        if (reload is null)
        {
            movedRows.Add(row);
        }
    }

    internal void Changed(Row row, LinearColumn column, double coefficient)
    {
        if (reload is null)
        {
            coefficients[(row.Index, column.Index)] = coefficient;
        }
    }

    private void Begin(bool isMaximized)
    {
        foreach (LinearColumn column in costed)
        {
            column.Cost = 0;
        }

        costed.Clear();
        isTurned |= isMaximized != IsMaximized;
        IsMaximized = isMaximized;
    }

    private void Tell()
    {
        if (reload is not null)
        {
            solver.Load(Program());
            reload = null;
        }
        else
        {
            LinearColumn[] moved = [.. movedColumns];
            Row[] limited = [.. movedRows];
            LinearColumn[] priced = [.. pricedColumns];
            solver.ChangeColumns([.. moved.Select(column => column.Index)], [.. moved.Select(column => column.Low)], [.. moved.Select(column => column.High)]);
            solver.ChangeRows([.. limited.Select(row => row.Index)], [.. limited.Select(row => row.Low)], [.. limited.Select(row => row.High)]);
            if (isTurned || priced.Length > 0)
            {
                solver.ChangeObjective(IsMaximized, [.. priced.Select(column => column.Index)], [.. priced.Select(column => column.Cost)]);
            }

            foreach (((int row, int column), double value) in coefficients)
            {
                solver.ChangeCoefficient(row, column, value);
            }
        }

        isTurned = false;
        movedColumns.Clear();
        movedRows.Clear();
        pricedColumns.Clear();
        coefficients.Clear();
    }
}

/// <summary>Why a solver has to load a programme anew, and so starts from nothing.</summary>
internal enum Reload
{
    /// <summary>It holds none yet.</summary>
    NeverLoaded,

    /// <summary>There are columns that it does not know.</summary>
    ColumnsAdded,

    /// <summary>There are rows that it does not know.</summary>
    RowsAdded,
}
