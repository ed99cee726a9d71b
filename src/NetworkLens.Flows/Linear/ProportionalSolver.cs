using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetworkLens.Flows;

/// <summary>Hands a solver a smaller programme: columns that a row holds in a fixed proportion (what a maker takes from its only supplier, say) are one.</summary>
/// <remarks>
/// Only rows that say a·x = b·y with a, b &gt; 0 go, whatever the bounds are, so that bounds and objective may change in place afterwards, which the reductions of a solver's own
/// presolve do not outlast (Andersen &amp; Andersen 1995, Math. Program. 71, call such a row a doubleton equation). Of several columns the one with the largest values stands for all, so that tolerances become no wider.
/// Prices of the rows that went are not known: NaN. O(coefficients) to load.
/// </remarks>
/// <param name="inner">Solves what is left; disposed with this one.</param>
internal sealed class ProportionalSolver(ILinearSolver inner) : ILinearSolver
{
    private const double Rounding = 1e-12; // of the terms of a sum: less is nothing

    private LinearProgram given = new(false, [], [], [], [], [], [0], [], [], []);
    private int[] head = [];       // by column: the one that stands for it
    private double[] ratio = [];   // by column: its value over that of its head
    private int[] place = [];      // by column: position of a head in the smaller programme
    private int[] rowPlace = [];   // by row: position there; -1: gone
    private int[] heads = [];      // by column there
    private int[] rows = [];       // by row there
    private ILookup<int, int> members = Enumerable.Empty<int>().ToLookup(_ => 0);
    private double[] low = [];
    private double[] high = [];
    private double[] cost = [];

    /// <inheritdoc/>
    public long Branches => inner.Branches;

    /// <inheritdoc/>
    public void Load(LinearProgram program)
    {
        given = program;
        (low, high, cost) = ([.. program.ColumnLow], [.. program.ColumnHigh], [.. program.Cost]);
        head = [.. Enumerable.Range(0, program.ColumnCount)];
        ratio = [.. Enumerable.Repeat(1.0, head.Length)];
        List<(int Column, double Value)>[] left = Merge();
        heads = [.. Enumerable.Range(0, head.Length).Where(column => head[column] == column)];
        place = Places(heads, head.Length);
        rowPlace = Places(rows, program.RowCount);
        members = Enumerable.Range(0, head.Length).ToLookup(column => head[column]);
        inner.Load(new LinearProgram(
            program.IsMaximized,
            [.. heads.Select(CostOf)],
            [.. heads.Select(LowOf)],
            [.. heads.Select(HighOf)],
            [.. rows.Select(row => program.RowLow[row])],
            [.. rows.Select(row => program.RowHigh[row])],
            Starts(left),
            [.. left.SelectMany(entries => entries.Select(entry => place[entry.Column]))],
            [.. left.SelectMany(entries => entries.Select(entry => entry.Value))],
            program.IsWhole.IsEmpty ? [] : [.. heads.Select(column => program.IsWhole[column])]));
    }

    /// <inheritdoc/>
    public void ChangeColumns(ReadOnlySpan<int> columns, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        for (int at = 0; at < columns.Length; at++)
        {
            (this.low[columns[at]], this.high[columns[at]]) = (low[at], high[at]);
        }

        int[] changed = HeadsOf(columns);
        inner.ChangeColumns([.. changed.Select(column => place[column])], [.. changed.Select(LowOf)], [.. changed.Select(HighOf)]);
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

        int[] changed = HeadsOf(columns);
        inner.ChangeObjective(isMaximized, [.. changed.Select(column => place[column])], [.. changed.Select(CostOf)]);
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
        double[] values = [.. head.Select((of, column) => found.Columns[place[of]] * ratio[column])];
        double[] prices = new double[head.Length];
        foreach (int of in heads.Where(of => found.ReducedCosts[place[of]] != 0))
        {
            double value = found.Columns[place[of]];
            int bound = Math.Abs(value - LowOf(of)) <= Math.Abs(value - HighOf(of)) ? Lowest(of) : Highest(of);
            prices[bound] = found.ReducedCosts[place[of]] / ratio[bound];
        }

        (double[] sums, double[] duals) = (new double[rowPlace.Length], new double[rowPlace.Length]);
        for (int row = 0; row < rowPlace.Length; row++)
        {
            (sums[row], duals[row]) = rowPlace[row] < 0 ? (0, double.NaN) : (found.Rows[rowPlace[row]], found.Duals[rowPlace[row]]);
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

        int[] columns = [.. Enumerable.Repeat(SolverBasis.Basic, head.Length)];
        for (int at = 0; at < heads.Length; at++)
        {
            if (basis.Columns[at] != SolverBasis.Basic)
            {
                columns[basis.Columns[at] == SolverBasis.AtHigh ? Highest(heads[at]) : Lowest(heads[at])] = basis.Columns[at];
            }
        }

        return new SolverBasis(columns, [.. rowPlace.Select(at => at < 0 ? 0 : basis.Rows[at])]);
    }

    /// <inheritdoc/>
    public void Begin(SolverBasis basis) => inner.Begin(new SolverBasis(
        [.. heads.Select(of => members[of].Select(column => basis.Columns[column]).Where(state => state != SolverBasis.Basic).DefaultIfEmpty(SolverBasis.Basic).First())],
        [.. rows.Select(row => basis.Rows[row])]));

    /// <inheritdoc/>
    public void Dispose() => inner.Dispose();

    private static ImmutableArray<int> Starts(List<(int Column, double Value)>[] rows)
    {
        int[] starts = new int[rows.Length + 1];
        for (int row = 0; row < rows.Length; row++)
        {
            starts[row + 1] = starts[row] + rows[row].Count;
        }

        return [.. starts];
    }

    private static int[] Places(int[] kept, int count)
    {
        int[] places = [.. Enumerable.Repeat(-1, count)];
        for (int at = 0; at < kept.Length; at++)
        {
            places[kept[at]] = at;
        }

        return places;
    }

    // Until no row is of two columns in proportion: two that became one may leave such a row. Returns the coefficients of the rows that stay.
    private List<(int Column, double Value)>[] Merge()
    {
        rows = [.. Enumerable.Range(0, given.RowCount)];
        int before;
        do
        {
            before = rows.Length;
            rows = [.. rows.Where(row => !IsMerged(row))];
        }
        while (rows.Length < before);

        for (int column = 0; column < head.Length; column++)
        {
            (head[column], ratio[column]) = Head(column);
        }

        return [.. rows.Select(Entries)];
    }

    private bool IsMerged(int row)
    {
        if (given.RowLow[row] != 0 || given.RowHigh[row] != 0)
        {
            return false;
        }

        if (Entries(row) is not [(int one, double a), (int two, double b)] || a * b >= 0)
        {
            return false;
        }

        // a·one + b·two = 0: the one whose values are smaller joins the other.
        (int joining, int of, double times) = Math.Abs(a) >= Math.Abs(b) ? (one, two, -b / a) : (two, one, -a / b);
        (head[joining], ratio[joining]) = (of, times);
        return true;
    }

    private (int Column, double Ratio) Head(int column)
    {
        double times = 1;
        while (head[column] != column)
        {
            times *= ratio[column];
            column = head[column];
        }

        return (column, times);
    }

    private List<(int Column, double Value)> Entries(int row)
    {
        var sums = new Dictionary<int, (double Sum, double Terms)>();
        var order = new List<int>();
        for (int entry = given.Start[row]; entry < given.Start[row + 1]; entry++)
        {
            (int of, double times) = Head(given.Columns[entry]);
            ref (double Sum, double Terms) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, of, out bool isThere);
            if (!isThere)
            {
                order.Add(of);
            }

            double term = given.Coefficients[entry] * times;
            sum = (sum.Sum + term, sum.Terms + Math.Abs(term));
        }

        return [.. order.Where(column => Math.Abs(sums[column].Sum) > Rounding * sums[column].Terms).Select(column => (column, sums[column].Sum))];
    }

    private int[] HeadsOf(ReadOnlySpan<int> columns)
    {
        var found = new HashSet<int>();
        foreach (int column in columns)
        {
            found.Add(head[column]);
        }

        return [.. found.Order()];
    }

    private double CostOf(int of) => members[of].Sum(column => cost[column] * ratio[column]);

    private double LowOf(int of) => LowOfMember(Lowest(of));

    private double HighOf(int of) => HighOfMember(Highest(of));

    // The member whose bound holds the others: the price is its own.
    private int Lowest(int of) => members[of].MaxBy(LowOfMember);

    private int Highest(int of) => members[of].MinBy(HighOfMember);

    private double LowOfMember(int column) => low[column] / ratio[column];

    private double HighOfMember(int column) => high[column] / ratio[column];

    private int Kept(int row) => rowPlace[row] >= 0 ? rowPlace[row] : throw new InvalidOperationException("A row that holds two columns in proportion cannot change once they were merged.");
}
