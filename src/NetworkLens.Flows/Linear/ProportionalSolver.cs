namespace NetworkLens.Flows;

/// <summary>Hands a solver a smaller programme, in which columns in a fixed proportion are one.</summary>
/// <remarks>Prices of the rows that went are not known: NaN. O(coefficients) to load. See <see cref="Proportions"/>.</remarks>
/// <param name="inner">Solves what is left; disposed with this one.</param>
/// <param name="apart">Columns of which no two become one; null: none.</param>
internal sealed class ProportionalSolver(ILinearSolver inner, IReadOnlyList<int>? apart = null) : ILinearSolver
{
    private Proportions merged = new(new(false, [], [], [], [], [], [0], [], [], []), []);
    private ILookup<int, int> members = Enumerable.Empty<int>().ToLookup(_ => 0); // by column of the smaller programme: those that it stands for
    private double[] low = [];
    private double[] high = [];
    private double[] cost = [];

    /// <inheritdoc/>
    public long Branches => inner.Branches;

    /// <inheritdoc/>
    public void Load(LinearProgram program)
    {
        (low, high, cost) = ([.. program.ColumnLow], [.. program.ColumnHigh], [.. program.Cost]);
        merged = new Proportions(program, apart ?? []);
        members = Enumerable.Range(0, program.ColumnCount).ToLookup(merged.Place);
        inner.Load(merged.Smaller);
    }

    /// <inheritdoc/>
    public void ChangeColumns(ReadOnlySpan<int> columns, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        for (int at = 0; at < columns.Length; at++)
        {
            (this.low[columns[at]], this.high[columns[at]]) = (low[at], high[at]);
        }

        int[] changed = PlacesOf(columns);
        inner.ChangeColumns(changed, [.. changed.Select(LowOf)], [.. changed.Select(HighOf)]);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A row is gone.</exception>
    public void ChangeRows(ReadOnlySpan<int> rows, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        int[] there = [.. rows];
        for (int at = 0; at < there.Length; at++)
        {
            there[at] = Kept(there[at]);
        }

        inner.ChangeRows(there, low, high);
    }

    /// <inheritdoc/>
    public void ChangeObjective(bool isMaximized, ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        for (int at = 0; at < columns.Length; at++)
        {
            cost[columns[at]] = costs[at];
        }

        int[] changed = PlacesOf(columns);
        inner.ChangeObjective(isMaximized, changed, [.. changed.Select(CostOf)]);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Always: another coefficient is another programme.</exception>
    public void ChangeCoefficient(int row, int column, double value) =>
        throw new InvalidOperationException("A coefficient cannot change where columns were merged by it.");

    /// <inheritdoc/>
    public SolverStatus Run(SolverMethod method, WholeNumberLimits? limits, CancellationToken cancellation) => inner.Run(method, limits, cancellation);

    /// <inheritdoc/>
    public LinearSolution Solution()
    {
        LinearSolution found = inner.Solution();
        double[] values = [.. Enumerable.Range(0, cost.Length).Select(column => found.Columns[merged.Place(column)] * merged.Ratio(column))];
        double[] prices = new double[cost.Length];
        (int[] lowest, int[] highest) = (merged.Lowest(low), merged.Highest(high));
        for (int at = 0; at < found.Columns.Length; at++)
        {
            if (found.ReducedCosts[at] != 0)
            {
                int bound = Math.Abs(found.Columns[at] - LowOfMember(lowest[at])) <= Math.Abs(found.Columns[at] - HighOfMember(highest[at])) ? lowest[at] : highest[at];
                prices[bound] = found.ReducedCosts[at] / merged.Ratio(bound);
            }
        }

        double[] sums = new double[merged.RowCount];
        double[] duals = [.. Enumerable.Repeat(double.NaN, sums.Length)];
        for (int row = 0; row < found.Rows.Length; row++)
        {
            (sums[merged.Rows[row]], duals[merged.Rows[row]]) = (found.Rows[row], found.Duals[row]);
        }

        return found with { Columns = values, ReducedCosts = prices, Rows = sums, Duals = duals };
    }

    // A vertex of the programme as it was given: of columns that are one at a bound, that column is at it whose bound it is, and the others are basic.
    /// <inheritdoc/>
    public SolverBasis? Basis()
    {
        if (inner.Basis() is not { } basis)
        {
            return null;
        }

        (int[] lowest, int[] highest) = (merged.Lowest(low), merged.Highest(high));
        int[] columns = [.. Enumerable.Repeat(SolverBasis.Basic, cost.Length)];
        for (int at = 0; at < basis.Columns.Length; at++)
        {
            if (basis.Columns[at] != SolverBasis.Basic)
            {
                columns[basis.Columns[at] == SolverBasis.AtHigh ? highest[at] : lowest[at]] = basis.Columns[at];
            }
        }

        int[] rows = new int[merged.RowCount];
        for (int row = 0; row < basis.Rows.Length; row++)
        {
            rows[merged.Rows[row]] = basis.Rows[row];
        }

        return new SolverBasis(columns, rows);
    }

    /// <inheritdoc/>
    public void Begin(SolverBasis basis) => inner.Begin(merged.Of(basis));

    /// <inheritdoc/>
    public void Dispose() => inner.Dispose();

    private int[] PlacesOf(ReadOnlySpan<int> columns)
    {
        var found = new HashSet<int>();
        foreach (int column in columns)
        {
            found.Add(merged.Place(column));
        }

        return [.. found.Order()];
    }

    private double CostOf(int at) => members[at].Sum(column => cost[column] * merged.Ratio(column));

    private double LowOf(int at) => members[at].Max(LowOfMember);

    private double HighOf(int at) => members[at].Min(HighOfMember);

    private double LowOfMember(int column) => low[column] / merged.Ratio(column);

    private double HighOfMember(int column) => high[column] / merged.Ratio(column);

    private int Kept(int row) => merged.RowPlace(row) is >= 0 and int at ? at : throw new InvalidOperationException("A row that holds two columns in proportion cannot change once they were merged.");
}
