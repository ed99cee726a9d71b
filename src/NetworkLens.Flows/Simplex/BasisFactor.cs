using System.Numerics;

namespace NetworkLens.Flows;

/// <summary>A square basis as a product of triangles, and of the columns that were exchanged since: solves with it and with its transpose.</summary>
/// <remarks>
/// Columns and rows with one entry left go first, as nearly all do in networks; the rest is eliminated column by column with pivots of a tenth of
/// the largest at least (Gilbert &amp; Peierls 1988). Exchanges are kept in product form (Dantzig &amp; Orchard-Hays 1954). Solutions cost what has entries, and a
/// bit of each step.
/// </remarks>
/// <param name="size">Number of rows.</param>
internal sealed partial class BasisFactor(int size)
{
    private const double Smallest = 1e-9;   // of a pivot; the matrix is scaled
    private const double Dropped = 1e-14;
    private const double Balance = 0.1;     // a pivot against the largest of its column
    private const double RowBalance = 1e-3; // the same where a row has no other column

    private readonly int[] rowOf = new int[size];      // by step
    private readonly int[] placeOf = new int[size];
    private readonly int[] stepOfRow = new int[size];
    private readonly int[] stepOfPlace = new int[size];
    private readonly double[] pivot = new double[size];
    private readonly SparseLines upper = new();        // by step: entries of its column in earlier steps
    private readonly SparseLines upperRows = new();    // by step: entries of its row in later steps
    private readonly SparseLines lower = new();        // by step: multiples of its row that were taken from later steps
    private readonly SparseLines lowerRows = new();
    private readonly SparseLines exchanges = new();    // places and entries, without the pivot
    private readonly List<int> exchangedPlace = [];
    private readonly List<double> exchangePivot = [];
    private readonly double[] work = new double[size]; // by step
    private readonly ulong[] mask = new ulong[(size + 63) / 64]; // which steps of it may hold something

    /// <summary>Exchanges since the last factorization.</summary>
    public int ExchangeCount => exchangedPlace.Count;

    /// <summary>Entries of the exchanges.</summary>
    public int ExchangeEntries => exchanges.EntryCount;

    /// <summary>Factorizes. O(entries) where the basis is triangular but for the order of its rows and columns.</summary>
    /// <param name="columns">By place: the entries of its column by row.</param>
    /// <returns>False where it is singular; nothing can be solved then.</returns>
    public bool Factorize(SparseLines columns)
    {
        upper.Clear();
        lower.Clear();
        exchanges.Clear();
        exchangedPlace.Clear();
        exchangePivot.Clear();
        Array.Fill(stepOfRow, -1);
        Array.Fill(stepOfPlace, -1);
        var elimination = new Elimination(this, columns);
        if (!elimination.Run())
        {
            return false;
        }

        upper.Turn(upperRows, size);
        lower.Turn(lowerRows, size);
        return true;
    }

    /// <summary>Solves basis x found = given.</summary>
    /// <param name="given">By row.</param>
    /// <param name="found">By place; has to be clear.</param>
    public void Solve(WorkVector given, WorkVector found)
    {
        foreach (int row in given.Listed)
        {
            Put(stepOfRow[row], given[row]);
        }

        Forth(lower, isDivided: false);
        Back(upper, isDivided: true, placeOf, found);

        for (int number = 0; number < exchangedPlace.Count; number++)
        {
            int place = exchangedPlace[number];
            if (found[place] is not 0 and double was)
            {
                double now = was / exchangePivot[number];
                found[place] = now;
                ReadOnlySpan<int> places = exchanges.PositionsOf(number);
                ReadOnlySpan<double> entries = exchanges.ValuesOf(number);
                for (int entry = 0; entry < places.Length; entry++)
                {
                    found[places[entry]] -= entries[entry] * now;
                }
            }
        }
    }

    /// <summary>Solves transposed basis x found = given.</summary>
    /// <param name="given">By place; comes out changed.</param>
    /// <param name="found">By row; has to be clear.</param>
    public void SolveTransposed(WorkVector given, WorkVector found)
    {
        for (int number = exchangedPlace.Count - 1; number >= 0; number--)
        {
            int place = exchangedPlace[number];
            double rest = given[place];
            ReadOnlySpan<int> places = exchanges.PositionsOf(number);
            ReadOnlySpan<double> entries = exchanges.ValuesOf(number);
            for (int entry = 0; entry < places.Length; entry++)
            {
                rest -= entries[entry] * given[places[entry]];
            }

            if (rest != 0 || given[place] != 0)
            {
                given[place] = rest / exchangePivot[number];
            }
        }

        foreach (int place in given.Listed)
        {
            Put(stepOfPlace[place], given[place]);
        }

        Forth(upperRows, isDivided: true);
        Back(lowerRows, isDivided: false, rowOf, found);
    }

    /// <summary>Replaces the column at a place.</summary>
    /// <param name="place">Which leaves.</param>
    /// <param name="entering">Basis solved for the column that comes, by place.</param>
    public void Exchange(int place, WorkVector entering)
    {
        foreach (int at in entering.Listed)
        {
            if (at != place && Math.Abs(entering[at]) > Dropped)
            {
                exchanges.Add(at, entering[at]);
            }
        }

        exchanges.EndLine();
        exchangedPlace.Add(place);
        exchangePivot.Add(entering[place]);
    }

    private void Put(int step, double value)
    {
        work[step] = value;
        mask[step >> 6] |= 1UL << step;
    }

    // Steps that may hold something, the first of them first.
    private void Forth(SparseLines lines, bool isDivided)
    {
        for (int word = 0; word < mask.Length; word++)
        {
            for (ulong left = mask[word]; left != 0;)
            {
                int bit = BitOperations.TrailingZeroCount(left);
                int step = (word << 6) + bit;
                work[step] = isDivided ? work[step] / pivot[step] : work[step];
                Spread(lines, step);
                left = mask[word] & ~((2UL << bit) - 1);
            }
        }
    }

    // The last of them first; each is found and cleared.
    private void Back(SparseLines lines, bool isDivided, int[] positionOf, WorkVector found)
    {
        for (int word = mask.Length - 1; word >= 0; word--)
        {
            while (mask[word] != 0)
            {
                int bit = 63 - BitOperations.LeadingZeroCount(mask[word]);
                int step = (word << 6) + bit;
                mask[word] &= ~(1UL << bit);
                if (Math.Abs(work[step]) > Dropped)
                {
                    work[step] = isDivided ? work[step] / pivot[step] : work[step];
                    Spread(lines, step);
                    found[positionOf[step]] = work[step];
                }

                work[step] = 0;
            }
        }
    }

    // Takes multiples of a step from the steps of its line.
    private void Spread(SparseLines lines, int step)
    {
        double multiple = work[step];
        if (multiple == 0)
        {
            return;
        }

        ReadOnlySpan<int> steps = lines.PositionsOf(step);
        ReadOnlySpan<double> entries = lines.ValuesOf(step);
        for (int entry = 0; entry < steps.Length; entry++)
        {
            int to = steps[entry];
            work[to] -= entries[entry] * multiple;
            mask[to >> 6] |= 1UL << to;
        }
    }
}
