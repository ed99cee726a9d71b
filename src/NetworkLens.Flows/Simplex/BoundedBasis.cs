using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>
/// A vertex of a programme that is walked by hand: columns and rows as variables between bounds, of which as many are basic as there are rows. Lower bounds may
/// rise with a level, so that every value is a straight line over it.
/// </summary>
/// <remarks>Variables are the columns, then the rows, each equal to the sum of its entries. Figures are scaled; who is not basic may also stay between its bounds.</remarks>
internal sealed class BoundedBasis
{
    private const double LostDigits = 1e-6; // of an entry worked out twice
    private const int MostExchanges = 100;

    private readonly int columns;
    private readonly int rows;
    private readonly bool[] isMovable;  // neither basic nor fixed
    private readonly BasisFactor factor;
    private readonly SparseLines basis = new();
    private readonly WorkVector byRow;
    private readonly WorkVector byPlace;

    /// <summary>Takes a programme, with everything not basic but its rows.</summary>
    public BoundedBasis(LinearProgram program)
    {
        Matrix = new ScaledMatrix(program);
        (columns, rows) = (program.ColumnCount, program.RowCount);
        int all = columns + rows;
        (Low, High, Slope, Rest) = (new double[all], new double[all], new double[all], new double[all]);
        (Stands, PlaceOf, isMovable) = (new Stand[all], new int[all], new bool[all]);
        (Head, Start, Rise) = (new int[rows], new double[rows], new double[rows]);
        factor = new BasisFactor(rows);
        Prices = new WalkPrices(this);
        (byRow, byPlace, Solved, Entries) = (new WorkVector(rows), new WorkVector(rows), new WorkVector(rows), new WorkVector(all));
        Bound(program);
    }

    /// <summary>The matrix, and how it is scaled.</summary>
    public ScaledMatrix Matrix { get; }

    /// <summary>By variable: least it may be at level 0.</summary>
    public double[] Low { get; }

    /// <summary>By variable: most it may be.</summary>
    public double[] High { get; }

    /// <summary>By variable: by which its lower bound rises with the level.</summary>
    public double[] Slope { get; }

    /// <summary>By variable that is not basic: its value at level 0, continued backwards where it rises.</summary>
    public double[] Rest { get; }

    /// <summary>By variable.</summary>
    public Stand[] Stands { get; }

    /// <summary>By variable that is basic: its place.</summary>
    public int[] PlaceOf { get; }

    /// <summary>By place: the variable that is basic there.</summary>
    public int[] Head { get; }

    /// <summary>By place: the value at level 0, continued backwards.</summary>
    public double[] Start { get; }

    /// <summary>By place: by which the value rises with the level.</summary>
    public double[] Rise { get; }

    /// <summary>By place: the solution of the last column or sum of columns.</summary>
    public WorkVector Solved { get; }

    /// <summary>By variable that may move: how much the basic variable of the last row falls with it.</summary>
    public WorkVector Entries { get; }

    /// <summary>Who takes a place, and what that does to the others.</summary>
    public WalkPrices Prices { get; }

    /// <summary>Exchanges since the basis was last worked out afresh.</summary>
    public int ExchangeCount => factor.ExchangeCount;

    /// <summary>Takes the bounds of a programme of the same matrix; nothing rises.</summary>
    public void Bound(LinearProgram program)
    {
        Array.Clear(Slope);
        for (int column = 0; column < columns; column++)
        {
            double scale = Matrix.ScaleOfColumn(column);
            (Low[column], High[column]) = (program.ColumnLow[column] / scale, program.ColumnHigh[column] / scale);
        }

        for (int row = 0; row < rows; row++)
        {
            double scale = Matrix.ScaleOfRow(row);
            (Low[columns + row], High[columns + row]) = (program.RowLow[row] * scale, program.RowHigh[row] * scale);
        }
    }

    /// <summary>Begins at a vertex.</summary>
    /// <param name="from">A solver's.</param>
    /// <returns>False where it is none.</returns>
    public bool Begin(SolverBasis from)
    {
        int place = 0;
        for (int variable = 0; variable < Stands.Length; variable++)
        {
            int state = variable < columns ? from.Columns[variable] : from.Rows[variable - columns];
            if (state == SolverBasis.Basic)
            {
                if (place == rows)
                {
                    return false;
                }

                Take(variable, place++);
            }
            else
            {
                Leave(variable, state == SolverBasis.AtHigh ? High[variable] : Low[variable]);
            }
        }

        Prices.Set();
        return place == rows && Refresh();
    }

    /// <summary>Begins where a walk left off, under other bounds.</summary>
    public bool Begin(ImmutableArray<int> head, ImmutableArray<double> rest)
    {
        for (int variable = 0; variable < Stands.Length; variable++)
        {
            Leave(variable, rest[variable]);
        }

        for (int place = 0; place < rows; place++)
        {
            Take(head[place], place);
        }

        Prices.Set();
        return Refresh();
    }

    /// <summary>Works the basis out afresh, and with it every value. False where it is singular.</summary>
    public bool Refresh()
    {
        basis.Clear();
        foreach (int variable in Head)
        {
            if (variable >= columns)
            {
                basis.Add(variable - columns, -1);
            }
            else
            {
                ReadOnlySpan<int> at = Matrix.Columns.PositionsOf(variable);
                ReadOnlySpan<double> values = Matrix.Columns.ValuesOf(variable);
                for (int entry = 0; entry < at.Length; entry++)
                {
                    basis.Add(at[entry], values[entry]);
                }
            }

            basis.EndLine();
        }

        if (!factor.Factorize(basis))
        {
            return false;
        }

        for (int variable = 0; variable < Stands.Length; variable++)
        {
            Add(variable, Stands[variable] == Stand.Basic ? 0 : -Rest[variable]);
        }

        ReadInto(Start);
        for (int variable = 0; variable < Stands.Length; variable++)
        {
            Add(variable, Stands[variable] == Stand.AtLow ? -Slope[variable] : 0);
        }

        ReadInto(Rise);
        return true;
    }

    /// <summary>Whether every basic variable is between its bounds at a level, but for rounding.</summary>
    /// <param name="level">The level.</param>
    /// <param name="rounding">How far outside is rounding.</param>
    public bool IsWithin(double level, double rounding)
    {
        for (int place = 0; place < rows; place++)
        {
            double value = Start[place] + (Rise[place] * level);
            double room = rounding * (1 + Math.Abs(value));
            if (!(value >= Low[Head[place]] + (Slope[Head[place]] * level) - room && value <= High[Head[place]] + room))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the row of a basic variable into <see cref="Entries"/>.</summary>
    public void ReadRow(int place)
    {
        byPlace.Clear();
        Solved.Clear();
        Entries.Clear();
        byPlace[place] = 1;
        factor.SolveTransposed(byPlace, Solved);
        foreach (int row in Solved.Listed)
        {
            double multiple = Solved[row];
            if (isMovable[columns + row])
            {
                Entries[columns + row] -= multiple;
            }

            ReadOnlySpan<int> at = Matrix.Rows.PositionsOf(row);
            ReadOnlySpan<double> values = Matrix.Rows.ValuesOf(row);
            for (int entry = 0; entry < at.Length; entry++)
            {
                if (isMovable[at[entry]])
                {
                    Entries[at[entry]] += multiple * values[entry];
                }
            }
        }
    }

    /// <summary>Whether a variable can help a basic one whose row was just read.</summary>
    /// <param name="variable">With an entry in the row.</param>
    /// <param name="way">1 where the basic one has to become more, -1 where less.</param>
    public bool Helps(int variable, double way) => Stands[variable] switch
    {
        Stand.AtLow => Entries[variable] * way < 0,
        Stand.AtHigh => Entries[variable] * way > 0,
        _ => true,
    };

    /// <summary>Lets a variable take the place of a basic one, which stays at a bound. The row of the place was just read.</summary>
    /// <returns>False where digits were lost: the basis has to be worked out afresh first.</returns>
    public bool Exchange(int place, int entering, bool isLow)
    {
        Add(entering, 1);
        Solve();
        double pivot = Solved[place];
        if (Math.Abs(pivot - Entries[entering]) > LostDigits * (1 + Math.Abs(pivot)))
        {
            return false;
        }

        int leaving = Head[place];
        Prices.Exchange(leaving, entering, isLow);
        (double bound, double slope) = isLow ? (Low[leaving], Slope[leaving]) : (High[leaving], 0);
        double start = (Start[place] - bound) / pivot;
        double rise = (Rise[place] - slope) / pivot;
        foreach (int at in Solved.Listed)
        {
            Start[at] -= Solved[at] * start;
            Rise[at] -= Solved[at] * rise;
        }

        (Start[place], Rise[place]) = (Rest[entering] + start, (Stands[entering] == Stand.AtLow ? Slope[entering] : 0) + rise);
        Take(entering, place);
        (Stands[leaving], Rest[leaving], isMovable[leaving]) = (isLow ? Stand.AtLow : Stand.AtHigh, bound, Low[leaving] != High[leaving]);
        factor.Exchange(place, Solved);
        return true;
    }

    /// <summary>Whether the exchanges have become so many that the basis is better worked out afresh.</summary>
    public bool IsWorn => factor.ExchangeCount >= MostExchanges;

    /// <summary>Lets a variable that is not basic rise with its bound from a level on.</summary>
    /// <remarks>What becomes of the basic ones is added up until <see cref="TurnAt"/>.</remarks>
    public void Join(int variable)
    {
        (Stands[variable], Rest[variable]) = (Stand.AtLow, Low[variable]);
        Add(variable, -Slope[variable]);
    }

    /// <summary>Fixes a variable for good.</summary>
    /// <remarks>As above.</remarks>
    public void Fix(int variable, double value)
    {
        if (Stands[variable] == Stand.AtLow)
        {
            Add(variable, Slope[variable]);
        }

        (Slope[variable], isMovable[variable]) = (0, false);
        Low[variable] = High[variable] = Rest[variable] = value;
    }

    /// <summary>Lets those that joined and those that were fixed tell on the basic variables from a level on; <see cref="Solved"/> lists whose rise changes.</summary>
    public void TurnAt(double level)
    {
        Solve();
        foreach (int place in Solved.Listed)
        {
            Rise[place] += Solved[place];
            Start[place] -= Solved[place] * level;
        }
    }

    private void Take(int variable, int place)
    {
        Head[place] = variable;
        (PlaceOf[variable], Stands[variable], isMovable[variable]) = (place, Stand.Basic, false);
    }

    // As near to a value as its bounds allow.
    private void Leave(int variable, double value)
    {
        value = Math.Min(Math.Max(double.IsFinite(value) ? value : 0, Low[variable]), High[variable]);
        Stands[variable] = value == Low[variable] ? Stand.AtLow : value == High[variable] ? Stand.AtHigh : Stand.Between;
        (Rest[variable], isMovable[variable]) = (value, Low[variable] != High[variable]);
    }

    // Adds a multiple of a column to what is solved for next.
    private void Add(int variable, double times)
    {
        if (times == 0)
        {
            return;
        }

        if (variable >= columns)
        {
            byRow[variable - columns] -= times;
            return;
        }

        ReadOnlySpan<int> at = Matrix.Columns.PositionsOf(variable);
        ReadOnlySpan<double> values = Matrix.Columns.ValuesOf(variable);
        for (int entry = 0; entry < at.Length; entry++)
        {
            byRow[at[entry]] += values[entry] * times;
        }
    }

    private void Solve()
    {
        Solved.Clear();
        factor.Solve(byRow, Solved);
        byRow.Clear();
    }

    private void ReadInto(double[] figures)
    {
        Solve();
        Array.Clear(figures);
        foreach (int place in Solved.Listed)
        {
            figures[place] = Solved[place];
        }
    }
}

/// <summary>Where a variable is.</summary>
internal enum Stand : byte
{
    /// <summary>Wherever the others put it.</summary>
    Basic,

    /// <summary>At its lower bound, and rises with it.</summary>
    AtLow,

    /// <summary>At its upper bound.</summary>
    AtHigh,

    /// <summary>At rest between the two.</summary>
    Between,
}
