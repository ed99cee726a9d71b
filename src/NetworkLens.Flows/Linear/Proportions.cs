using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetworkLens.Flows;

/// <summary>A smaller programme of another: columns that a row holds in a fixed proportion (what a maker takes from its only supplier, say) are one.</summary>
/// <remarks>
/// Only rows that say a·x = b·y with a, b &gt; 0 go, whatever the bounds are, so that bounds and objective may change afterwards, which the reductions of a solver's own
/// presolve do not outlast (Andersen &amp; Andersen 1995, Math. Program. 71, call such a row a doubleton equation). Of several columns the one with the largest values stands for all, so that tolerances become no wider.
/// </remarks>
internal sealed class Proportions
{
    private const double Rounding = 1e-12; // of the terms of a sum: less is nothing

    private readonly LinearProgram given;
    private readonly int[] head;     // by column: the one that stands for it
    private readonly double[] ratio; // by column: its value over that of its head
    private readonly bool[] isApart; // by column that stands for others: whether one of them is to be with no other such
    private readonly int[] place;    // by column: position of a head in the smaller programme
    private readonly int[] rowPlace; // by row: position there; -1: gone

    /// <summary>Finds them. O(coefficients), nearly.</summary>
    /// <param name="given">The programme.</param>
    /// <param name="apart">Columns of which no two become one.</param>
    public Proportions(LinearProgram given, IEnumerable<int> apart)
    {
        this.given = given;
        head = [.. Enumerable.Range(0, given.ColumnCount)];
        ratio = [.. Enumerable.Repeat(1.0, head.Length)];
        isApart = new bool[head.Length];
        foreach (int column in apart)
        {
            isApart[column] = true;
        }

        int[] rows = Merge();
        Rows = [.. rows];
        Heads = [.. Enumerable.Range(0, head.Length).Where(column => head[column] == column)];
        place = Places(Heads.AsSpan(), head.Length);
        rowPlace = Places(rows, given.RowCount);
        List<(int Column, double Value)>[] left = [.. rows.Select(Entries)];
        Smaller = WithBounds(
            new LinearProgram(
                given.IsMaximized,
                Costs(given.Cost.AsSpan()),
                [],
                [],
                [.. rows.Select(row => given.RowLow[row])],
                [.. rows.Select(row => given.RowHigh[row])],
                Starts(left),
                [.. left.SelectMany(entries => entries.Select(entry => place[entry.Column]))],
                [.. left.SelectMany(entries => entries.Select(entry => entry.Value))],
                given.IsWhole.IsEmpty ? [] : [.. Heads.Select(column => given.IsWhole[column])]),
            given.ColumnLow.AsSpan(),
            given.ColumnHigh.AsSpan());
    }

    /// <summary>The smaller programme.</summary>
    public LinearProgram Smaller { get; }

    /// <summary>By column of the smaller programme: the one that it was.</summary>
    public ImmutableArray<int> Heads { get; }

    /// <summary>By row of the smaller programme: the one that it was.</summary>
    public ImmutableArray<int> Rows { get; }

    /// <summary>Rows of the programme.</summary>
    public int RowCount => rowPlace.Length;

    /// <summary>Position of a column, or of the one that it became, in the smaller programme.</summary>
    public int Place(int column) => place[head[column]];

    /// <summary>Value of a column over that of the one that it became, above 0.</summary>
    public double Ratio(int column) => ratio[column];

    /// <summary>Position of a row in the smaller programme; -1: it is gone.</summary>
    public int RowPlace(int row) => rowPlace[row];

    /// <summary>The smaller programme under other bounds; null where a row that is gone says something else now.</summary>
    /// <param name="program">The programme, alike but for its bounds.</param>
    public LinearProgram? Under(LinearProgram program)
    {
        for (int row = 0; row < rowPlace.Length; row++)
        {
            if (rowPlace[row] < 0 && (program.RowLow[row] != 0 || program.RowHigh[row] != 0))
            {
                return null;
            }
        }

        return WithBounds(
            Smaller with { RowLow = [.. Rows.Select(row => program.RowLow[row])], RowHigh = [.. Rows.Select(row => program.RowHigh[row])] },
            program.ColumnLow.AsSpan(),
            program.ColumnHigh.AsSpan());
    }

    /// <summary>By column of the smaller programme: the part in the objective of all that it stands for.</summary>
    public ImmutableArray<double> Costs(ReadOnlySpan<double> cost)
    {
        double[] sums = new double[Heads.Length];
        for (int column = 0; column < cost.Length; column++)
        {
            sums[Place(column)] += cost[column] * ratio[column];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sums);
    }

    /// <summary>By column of the smaller programme: the column whose lower bound holds the others.</summary>
    public int[] Lowest(ReadOnlySpan<double> low)
    {
        int[] found = [.. Enumerable.Repeat(-1, Heads.Length)];
        for (int column = 0; column < low.Length; column++)
        {
            ref int least = ref found[Place(column)];
            least = least < 0 || low[column] / ratio[column] > low[least] / ratio[least] ? column : least;
        }

        return found;
    }

    /// <summary>The same of the upper bound.</summary>
    public int[] Highest(ReadOnlySpan<double> high)
    {
        int[] found = [.. Enumerable.Repeat(-1, Heads.Length)];
        for (int column = 0; column < high.Length; column++)
        {
            ref int most = ref found[Place(column)];
            most = most < 0 || high[column] / ratio[column] < high[most] / ratio[most] ? column : most;
        }

        return found;
    }

    /// <summary>What a vertex of the programme is of the smaller one.</summary>
    public SolverBasis Of(SolverBasis basis)
    {
        int[] columns = [.. Enumerable.Repeat(SolverBasis.Basic, Heads.Length)];
        for (int column = 0; column < head.Length; column++)
        {
            ref int state = ref columns[Place(column)];
            state = state == SolverBasis.Basic ? basis.Columns[column] : state;
        }

        return new SolverBasis(columns, [.. Rows.Select(row => basis.Rows[row])]);
    }

    private LinearProgram WithBounds(LinearProgram smaller, ReadOnlySpan<double> low, ReadOnlySpan<double> high)
    {
        double[] lows = [.. Enumerable.Repeat(double.NegativeInfinity, Heads.Length)];
        double[] highs = [.. Enumerable.Repeat(double.PositiveInfinity, Heads.Length)];
        for (int column = 0; column < low.Length; column++)
        {
            int at = Place(column);
            lows[at] = Math.Max(lows[at], low[column] / ratio[column]);
            highs[at] = Math.Min(highs[at], high[column] / ratio[column]);
        }

        return smaller with { ColumnLow = ImmutableCollectionsMarshal.AsImmutableArray(lows), ColumnHigh = ImmutableCollectionsMarshal.AsImmutableArray(highs) };
    }

    private static ImmutableArray<int> Starts(List<(int Column, double Value)>[] rows)
    {
        int[] starts = new int[rows.Length + 1];
        for (int row = 0; row < rows.Length; row++)
        {
            starts[row + 1] = starts[row] + rows[row].Count;
        }

        return [.. starts];
    }

    private static int[] Places(ReadOnlySpan<int> kept, int count)
    {
        int[] places = [.. Enumerable.Repeat(-1, count)];
        for (int at = 0; at < kept.Length; at++)
        {
            places[kept[at]] = at;
        }

        return places;
    }

    // Until no row is of two columns in proportion: two that became one may leave such a row. Returns the rows that stay.
    private int[] Merge()
    {
        int[] rows = [.. Enumerable.Range(0, given.RowCount)];
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

        return rows;
    }

    private bool IsMerged(int row)
    {
        if (given.RowLow[row] != 0 || given.RowHigh[row] != 0)
        {
            return false;
        }

        if (Entries(row) is not [(int one, double a), (int two, double b)] || a * b >= 0 || (isApart[one] && isApart[two]))
        {
            return false;
        }

        // a·one + b·two = 0: the one whose values are smaller joins the other.
        (int joining, int of, double times) = Math.Abs(a) >= Math.Abs(b) ? (one, two, -b / a) : (two, one, -a / b);
        (head[joining], ratio[joining], isApart[of]) = (of, times, isApart[of] || isApart[joining]);
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
}
