using System.Numerics;

namespace NetworkLens.Flows;

internal sealed partial class BasisFactor
{
    // The order of the pivots.
    private sealed class Elimination
    {
        private readonly BasisFactor factor;
        private readonly SparseLines columns;
        private readonly int size;
        private readonly int[] inRow;    // by row: columns that are left
        private readonly int[] inColumn; // by place: rows that are left
        private readonly int[] placeStart; // by row, into places
        private readonly int[] places;
        private int steps;

        public Elimination(BasisFactor factor, SparseLines columns)
        {
            (this.factor, this.columns, size) = (factor, columns, columns.Count);
            inRow = new int[size];
            inColumn = new int[size];
            placeStart = new int[size + 1];
            for (int place = 0; place < size; place++)
            {
                foreach (int row in columns.PositionsOf(place))
                {
                    inRow[row]++;
                    inColumn[place]++;
                }
            }

            for (int row = 0; row < size; row++)
            {
                placeStart[row + 1] = placeStart[row] + inRow[row];
            }

            places = new int[placeStart[size]];
            int[] next = [.. placeStart];
            for (int place = 0; place < size; place++)
            {
                foreach (int row in columns.PositionsOf(place))
                {
                    places[next[row]++] = place;
                }
            }
        }

        public bool Run()
        {
            TakeColumns();
            TakeRows();
            return TakeRest();
        }

        // Columns with one row left: nothing to eliminate.
        private void TakeColumns()
        {
            var single = new Stack<int>();
            for (int place = size - 1; place >= 0; place--)
            {
                if (inColumn[place] == 1)
                {
                    single.Push(place);
                }
            }

            while (single.TryPop(out int place))
            {
                if (inColumn[place] != 1 || factor.stepOfPlace[place] >= 0)
                {
                    continue;
                }

                (int row, double value) = OnlyRow(place);
                if (Math.Abs(value) < Smallest)
                {
                    continue;
                }

                Take(row, place, value);
                factor.lower.EndLine();
                foreach (int other in places.AsSpan(placeStart[row], placeStart[row + 1] - placeStart[row]))
                {
                    if (--inColumn[other] == 1)
                    {
                        single.Push(other);
                    }
                }
            }
        }

        // Rows with one column left: nothing fills in.
        private void TakeRows()
        {
            Array.Clear(inRow);
            for (int place = 0; place < size; place++)
            {
                if (factor.stepOfPlace[place] < 0)
                {
                    foreach (int row in columns.PositionsOf(place))
                    {
                        inRow[row] += factor.stepOfRow[row] < 0 ? 1 : 0;
                    }
                }
            }

            var single = new Stack<int>();
            for (int row = size - 1; row >= 0; row--)
            {
                if (inRow[row] == 1)
                {
                    single.Push(row);
                }
            }

            while (single.TryPop(out int row))
            {
                if (factor.stepOfRow[row] >= 0 || inRow[row] != 1)
                {
                    continue;
                }

                int place = OnlyPlace(row);
                ReadOnlySpan<int> rows = columns.PositionsOf(place);
                ReadOnlySpan<double> values = columns.ValuesOf(place);
                (double value, double most) = (0, 0);
                for (int entry = 0; entry < rows.Length; entry++)
                {
                    value = rows[entry] == row ? values[entry] : value;
                    most = factor.stepOfRow[rows[entry]] < 0 ? Math.Max(most, Math.Abs(values[entry])) : most;
                }

                if (Math.Abs(value) < Math.Max(Smallest, RowBalance * most))
                {
                    continue; // with the rest
                }

                Take(row, place, value);
                for (int entry = 0; entry < rows.Length; entry++)
                {
                    int other = rows[entry];
                    if (factor.stepOfRow[other] < 0)
                    {
                        factor.lower.Add(other, values[entry] / value);
                        if (--inRow[other] == 1)
                        {
                            single.Push(other);
                        }
                    }
                }

                factor.lower.EndLine();
            }
        }

        private bool TakeRest()
        {
            int[] rest = [.. Enumerable.Range(0, size).Where(place => factor.stepOfPlace[place] < 0)];
            int first = steps;
            int[] order = [.. rest.OrderBy(LeftIn)];
            var column = new WorkVector(size); // by row
            foreach (int place in order)
            {
                column.Clear();
                if (!Reduce(place, column, first))
                {
                    return false;
                }
            }

            InSteps();
            return true;

            int LeftIn(int place)
            {
                int count = 0;
                foreach (int row in columns.PositionsOf(place))
                {
                    count += factor.stepOfRow[row] < 0 ? 1 : 0;
                }

                return count;
            }
        }

        // A column of the rest, less what the pivots before it take away.
        private bool Reduce(int place, WorkVector column, int first)
        {
            ulong[] mask = factor.mask;
            ReadOnlySpan<int> rows = columns.PositionsOf(place);
            ReadOnlySpan<double> values = columns.ValuesOf(place);
            for (int entry = 0; entry < rows.Length; entry++)
            {
                int step = factor.stepOfRow[rows[entry]];
                if (step >= 0 && step < first)
                {
                    factor.upper.Add(step, values[entry]);
                    continue;
                }

                column[rows[entry]] = values[entry];
                if (step >= 0)
                {
                    mask[step >> 6] |= 1UL << step;
                }
            }

            for (int word = first >> 6; word < mask.Length; word++)
            {
                while (mask[word] != 0)
                {
                    int step = (word << 6) + BitOperations.TrailingZeroCount(mask[word]);
                    mask[word] &= mask[word] - 1;
                    double multiple = column[factor.rowOf[step]];
                    if (Math.Abs(multiple) <= Dropped)
                    {
                        continue;
                    }

                    factor.upper.Add(step, multiple);
                    ReadOnlySpan<int> lowerRows = factor.lower.PositionsOf(step);
                    ReadOnlySpan<double> entries = factor.lower.ValuesOf(step);
                    for (int entry = 0; entry < lowerRows.Length; entry++)
                    {
                        int row = lowerRows[entry];
                        column[row] -= entries[entry] * multiple;
                        if (factor.stepOfRow[row] is >= 0 and int later)
                        {
                            mask[later >> 6] |= 1UL << later;
                        }
                    }
                }
            }

            return TakeLargest(place, column);
        }

        private bool TakeLargest(int place, WorkVector column)
        {
            double most = 0;
            foreach (int row in column.Listed)
            {
                most = factor.stepOfRow[row] < 0 ? Math.Max(most, Math.Abs(column[row])) : most;
            }

            if (most < Smallest)
            {
                return false;
            }

            int taken = -1;
            foreach (int row in column.Listed)
            {
                if (factor.stepOfRow[row] < 0 && Math.Abs(column[row]) >= Balance * most
                    && (taken < 0 || inRow[row] < inRow[taken] || (inRow[row] == inRow[taken] && row < taken)))
                {
                    taken = row;
                }
            }

            double value = column[taken];
            Note(taken, place, value);
            factor.upper.EndLine();
            foreach (int row in column.Listed)
            {
                if (factor.stepOfRow[row] < 0 && Math.Abs(column[row]) > Dropped)
                {
                    factor.lower.Add(row, column[row] / value);
                }
            }

            factor.lower.EndLine();
            return true;
        }

        // A pivot whose column nothing was taken from: its entries in earlier rows are as they are.
        private void Take(int row, int place, double value)
        {
            ReadOnlySpan<int> rows = columns.PositionsOf(place);
            ReadOnlySpan<double> values = columns.ValuesOf(place);
            for (int entry = 0; entry < rows.Length; entry++)
            {
                if (factor.stepOfRow[rows[entry]] is >= 0 and int step)
                {
                    factor.upper.Add(step, values[entry]);
                }
            }

            factor.upper.EndLine();
            Note(row, place, value);
        }

        private void Note(int row, int place, double value)
        {
            factor.stepOfRow[row] = factor.stepOfPlace[place] = steps;
            factor.rowOf[steps] = row;
            factor.placeOf[steps] = place;
            factor.pivot[steps++] = value;
        }

        // Rows were not yet pivots when their multiples were noted.
        private void InSteps() => factor.lower.Renumber(factor.stepOfRow);

        private (int Row, double Value) OnlyRow(int place)
        {
            ReadOnlySpan<int> rows = columns.PositionsOf(place);
            for (int entry = 0; entry < rows.Length; entry++)
            {
                if (factor.stepOfRow[rows[entry]] < 0)
                {
                    return (rows[entry], columns.ValuesOf(place)[entry]);
                }
            }

            return (-1, 0);
        }

        private int OnlyPlace(int row)
        {
            foreach (int place in places.AsSpan(placeStart[row], placeStart[row + 1] - placeStart[row]))
            {
                if (factor.stepOfPlace[place] < 0)
                {
                    return place;
                }
            }

            return -1;
        }
    }
}
