using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>The optima of a programme: by complementary slackness, what has a price stays at its bound in every one of them.</summary>
/// <remarks>Exact, where a row "at least as much as before" would need a tolerance that small targets could feel.</remarks>
/// <param name="program">The programme.</param>
internal sealed class OptimalFace(LinearProgram program)
{
    private const double HasPrice = 1e-7;

    private readonly double[] value = [.. Enumerable.Repeat(double.NaN, program.ColumnCount)];
    private readonly double[] rowLow = [.. program.RowLow];
    private readonly double[] rowHigh = [.. program.RowHigh];

    /// <summary>Columns that may still take more than one value.</summary>
    public int FreeCount { get; private set; } = program.ColumnCount;

    /// <summary>Whether a column is at a bound in every optimum.</summary>
    public bool IsFixed(int column) => !double.IsNaN(value[column]);

    /// <summary>Its value there; NaN where it is free.</summary>
    public double ValueOf(int column) => value[column];

    /// <summary>Fixes a column that is known to have one value alone.</summary>
    public void Fix(int column, double at)
    {
        FreeCount -= IsFixed(column) ? 0 : 1;
        value[column] = at;
    }

    /// <summary>Keeps to the optima of a solution of the programme, which may have further columns and rows behind its own. O(columns + rows).</summary>
    public void Keep(LinearSolution solution)
    {
        for (int column = 0; column < value.Length; column++)
        {
            if (!IsFixed(column) && Math.Abs(solution.ReducedCosts[column]) > HasPrice)
            {
                Fix(column, Nearer(solution.Columns[column], program.ColumnLow[column], program.ColumnHigh[column]));
            }
        }

        for (int row = 0; row < rowLow.Length; row++)
        {
            if (Math.Abs(solution.Duals[row]) > HasPrice)
            {
                rowLow[row] = rowHigh[row] = Nearer(solution.Rows[row], rowLow[row], rowHigh[row]);
            }
        }
    }

    /// <summary>What is left to be shared out, in parts that have nothing to do with each other.</summary>
    /// <param name="members">Those with free columns are asked about, each in its part.</param>
    public IEnumerable<FairPart> Parts(IReadOnlyCollection<Member> members)
    {
        LinearProgram kept = program with { RowLow = [.. rowLow], RowHigh = [.. rowHigh] };
        ImmutableArray<ProgramPart> parts = ProgramPart.Of(kept, value, members.Select(member => member.Column));
        var placeOf = new Dictionary<int, (int Part, int Column)>();
        for (int part = 0; part < parts.Length; part++)
        {
            for (int column = 0; column < parts[part].Columns.Length; column++)
            {
                placeOf.Add(parts[part].Columns[column], (part, column));
            }
        }

        ILookup<int, Member> membersOf = members.Where(member => !IsFixed(member.Column))
            .ToLookup(member => placeOf[member.Column].Part, member => member with { Column = placeOf[member.Column].Column });
        return parts.Select((part, number) => new FairPart(part, [.. membersOf[number]]));
    }

    private static double Nearer(double value, double low, double high) => Math.Abs(value - low) <= Math.Abs(value - high) ? low : high;
}
