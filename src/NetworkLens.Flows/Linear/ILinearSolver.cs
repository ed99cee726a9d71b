namespace NetworkLens.Flows;

/// <summary>Takes a linear programme and solves it, again and again while bounds, objective and coefficients change in place. For one thread at a time.</summary>
/// <remarks>Another solver is another class of these few members.</remarks>
internal interface ILinearSolver : IDisposable
{
    /// <summary>Takes a programme, in place of what it held. O(columns + rows + coefficients).</summary>
    void Load(LinearProgram program);

    /// <summary>Sets the bounds of some columns.</summary>
    void ChangeColumns(ReadOnlySpan<int> columns, ReadOnlySpan<double> low, ReadOnlySpan<double> high);

    /// <summary>Sets the bounds of some rows.</summary>
    void ChangeRows(ReadOnlySpan<int> rows, ReadOnlySpan<double> low, ReadOnlySpan<double> high);

    /// <summary>Sets the part of some columns in the objective, and which way it goes.</summary>
    void ChangeObjective(bool isMaximized, ReadOnlySpan<int> columns, ReadOnlySpan<double> costs);

    /// <summary>Sets one coefficient.</summary>
    void ChangeCoefficient(int row, int column, double value);

    /// <summary>Solves.</summary>
    /// <param name="method">How.</param>
    /// <param name="limits">Of a programme with whole numbers; null: none.</param>
    /// <param name="cancellation">Stops it, at the solver's next look.</param>
    SolverStatus Run(SolverMethod method, WholeNumberLimits? limits, CancellationToken cancellation);

    /// <summary>Nodes of the last search for whole numbers.</summary>
    long Branches { get; }

    /// <summary>The solution of the last run.</summary>
    LinearSolution Solution();

    /// <summary>Where the last run left off; null where it left nothing to begin from.</summary>
    SolverBasis? Basis();

    /// <summary>Lets the next run begin where an earlier one left off, on the same columns and rows.</summary>
    void Begin(SolverBasis basis);
}

/// <summary>How a programme is solved.</summary>
internal enum SolverMethod
{
    /// <summary>From nothing, the programme made smaller first: whichever method suits its size.</summary>
    Afresh,

    /// <summary>From nothing by the dual simplex method, the programme as it is.</summary>
    AsItIs,

    /// <summary>From the last basis, whose prices still hold: the dual simplex method.</summary>
    FromPrices,

    /// <summary>From the last basis, whose flows still hold: the primal simplex method.</summary>
    FromFlows,
}

/// <summary>How a run ended.</summary>
internal enum SolverStatus
{
    /// <summary>With an optimum.</summary>
    Optimal,

    /// <summary>With a solution that may not be the best: a limit was met.</summary>
    Feasible,

    /// <summary>Nothing meets every row and bound.</summary>
    Infeasible,

    /// <summary>Nothing limits the objective.</summary>
    Unbounded,

    /// <summary>Without a solution, for any other reason; also one that this program does not know.</summary>
    Failed,
}

/// <summary>A vertex: which columns and rows are basic, and at which bound the others are.</summary>
/// <param name="Columns">By column, in the solver's own numbers.</param>
/// <param name="Rows">By row.</param>
internal sealed record SolverBasis(int[] Columns, int[] Rows)
{
    /// <summary>What is basic; what is at its upper bound. Anything else is at its lower one, or 0 where it has none.</summary>
    public const int Basic = 1, AtHigh = 2;
}

/// <summary>Where a search for whole numbers ends.</summary>
/// <param name="Longest">At most so long.</param>
/// <param name="MostBranches">At most so many nodes.</param>
/// <param name="Gap">A solution is good enough that is at most this share of its objective from the best there can be.</param>
internal sealed record WholeNumberLimits(TimeSpan Longest, long MostBranches, double Gap);

/// <summary>A solution.</summary>
/// <param name="Objective">Its objective.</param>
/// <param name="Columns">Value of each column.</param>
/// <param name="ReducedCosts">Price of each column; NaN where there are whole numbers, or the solver has none.</param>
/// <param name="Rows">Sum of each row.</param>
/// <param name="Duals">Price of each row; NaN where there are whole numbers, or the solver has none.</param>
/// <param name="Bound">What the objective can be at best.</param>
internal sealed record LinearSolution(double Objective, double[] Columns, double[] ReducedCosts, double[] Rows, double[] Duals, double Bound);
