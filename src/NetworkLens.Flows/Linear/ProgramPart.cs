using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>A part of a linear programme in which nothing of the others has a say: no row holds columns of two parts.</summary>
/// <param name="Program">The part by itself; the objective is nothing.</param>
/// <param name="Columns">By column of the part: its position in the whole.</param>
/// <param name="Rows">By row of the part: its position in the whole.</param>
internal sealed record ProgramPart(LinearProgram Program, ImmutableArray<int> Columns, ImmutableArray<int> Rows)
{
    /// <summary>What a vertex of the whole is of the part.</summary>
    public SolverBasis Of(SolverBasis whole) => new([.. Columns.Select(column => whole.Columns[column])], [.. Rows.Select(row => whole.Rows[row])]);

    /// <summary>The parts that are left when some columns have their values. O(columns + coefficients), nearly.</summary>
    /// <param name="whole">The whole; its bounds of rows are taken to be met by the values.</param>
    /// <param name="value">By column: its value, NaN where it is free.</param>
    /// <param name="wanted">Columns; parts without a free one of them are left out.</param>
    /// <returns>In the order of their first columns.</returns>
    public static ImmutableArray<ProgramPart> Of(LinearProgram whole, double[] value, IEnumerable<int> wanted)
    {
        int[] leader = [.. Enumerable.Range(0, whole.ColumnCount)];
        for (int row = 0; row < whole.RowCount; row++)
        {
            int first = -1;
            foreach (int column in whole.ColumnsOf(row))
            {
                if (double.IsNaN(value[column]))
                {
                    first = first < 0 ? Find(leader, column) : Join(leader, first, column);
                }
            }
        }

        var parts = new Dictionary<int, Builder>();
        foreach (int column in wanted.Where(column => double.IsNaN(value[column])).Select(column => Find(leader, column)).Distinct().Order())
        {
            parts.Add(column, new Builder());
        }

        int[] place = new int[whole.ColumnCount];
        for (int column = 0; column < whole.ColumnCount; column++)
        {
            if (double.IsNaN(value[column]) && parts.TryGetValue(Find(leader, column), out Builder? part))
            {
                place[column] = part.Add(whole, column);
            }
        }

        for (int row = 0; row < whole.RowCount; row++)
        {
            AddRow(whole, row, value, place, column => parts.GetValueOrDefault(Find(leader, column)));
        }

        return [.. parts.Values.Select(part => part.Part())];
    }

    // A row of the part that its free columns belong to; what the others amount to moves to its bounds.
    private static void AddRow(LinearProgram whole, int row, double[] value, int[] place, Func<int, Builder?> partOf)
    {
        Builder? part = null;
        double known = 0;
        for (int entry = whole.Start[row]; entry < whole.Start[row + 1]; entry++)
        {
            (int column, double coefficient) = (whole.Columns[entry], whole.Coefficients[entry]);
            if (!double.IsNaN(value[column]))
            {
                known += coefficient * value[column];
            }
            else if ((part ??= partOf(column)) is { } found)
            {
                found.Put(place[column], coefficient);
            }
            else
            {
                return;
            }
        }

        part?.EndRow(row, whole.RowLow[row] - known, whole.RowHigh[row] - known);
    }

    // The smaller position leads, so that the order of parts is that of their first columns.
    private static int Join(int[] leader, int one, int column)
    {
        int other = Find(leader, column);
        int least = Math.Min(one, other);
        leader[Math.Max(one, other)] = least;
        return least;
    }

    private static int Find(int[] leader, int column)
    {
        while (leader[column] != column)
        {
            leader[column] = leader[leader[column]];
            column = leader[column];
        }

        return column;
    }

    private sealed class Builder
    {
        private readonly List<int> origin = [];
        private readonly List<int> rowOrigin = [];
        private readonly List<double> columnLow = [];
        private readonly List<double> columnHigh = [];
        private readonly List<double> rowLow = [];
        private readonly List<double> rowHigh = [];
        private readonly List<int> start = [0];
        private readonly List<int> columns = [];
        private readonly List<double> coefficients = [];

        public int Add(LinearProgram whole, int column)
        {
            origin.Add(column);
            columnLow.Add(whole.ColumnLow[column]);
            columnHigh.Add(whole.ColumnHigh[column]);
            return origin.Count - 1;
        }

        public void Put(int column, double coefficient)
        {
            columns.Add(column);
            coefficients.Add(coefficient);
        }

        public void EndRow(int row, double low, double high)
        {
            rowOrigin.Add(row);
            rowLow.Add(low);
            rowHigh.Add(high);
            start.Add(columns.Count);
        }

        public ProgramPart Part() => new(
            new LinearProgram(true, [.. new double[origin.Count]], [.. columnLow], [.. columnHigh], [.. rowLow], [.. rowHigh], [.. start], [.. columns], [.. coefficients], []),
            [.. origin],
            [.. rowOrigin]);
    }
}
