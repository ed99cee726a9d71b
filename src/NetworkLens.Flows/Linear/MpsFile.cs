using System.Globalization;

namespace NetworkLens.Flows;

/// <summary>A linear programme as an MPS file of the free form, which every solver reads.</summary>
/// <remarks>
/// GLPK 5.0 refuses OBJSENSE, and CBC 2.10.8 ignores it; a constant is added by some and taken off by others. So the objective is always to be small, that of a programme
/// that is maximized is negated, and it has no constant. What has no bound is left out, of rows, or said to have none, of columns.
/// </remarks>
internal static class MpsFile
{
    private const string Objective = "objective";

    /// <summary>Writes it. O(columns + rows + coefficients) time and memory.</summary>
    /// <param name="program">Without whole numbers.</param>
    /// <param name="nameOf">The name of each column: no blank in it, no two alike, not beginning with $.</param>
    /// <param name="remarks">Lines that stand before it.</param>
    /// <param name="output">Not closed.</param>
    /// <param name="cancellation">Looked at between columns.</param>
    public static void Write(LinearProgram program, Func<int, string> nameOf, IEnumerable<string> remarks, TextWriter output, CancellationToken cancellation)
    {
        foreach (string remark in remarks)
        {
            output.Write($"* {remark}\n");
        }

        output.Write("NAME networklens\nROWS\n N " + Objective + "\n");
        for (int row = 0; row < program.RowCount; row++)
        {
            if (TypeOf(program, row) is { } type)
            {
                output.Write($" {type} r{row}\n");
            }
        }

        WriteColumns(program, nameOf, output, cancellation);
        WriteRows(program, output);
        output.Write("BOUNDS\n");
        for (int column = 0; column < program.ColumnCount; column++)
        {
            WriteBounds(nameOf(column), program.ColumnLow[column], program.ColumnHigh[column], output);
        }

        output.Write("ENDATA\n");
    }

    private static void WriteColumns(LinearProgram program, Func<int, string> nameOf, TextWriter output, CancellationToken cancellation)
    {
        var entries = new List<(int Row, double Value)>[program.ColumnCount];
        for (int row = 0; row < program.RowCount; row++)
        {
            for (int entry = program.Start[row]; entry < program.Start[row + 1] && TypeOf(program, row) is not null; entry++)
            {
                (entries[program.Columns[entry]] ??= []).Add((row, program.Coefficients[entry]));
            }
        }

        output.Write("COLUMNS\n");
        for (int column = 0; column < program.ColumnCount; column++)
        {
            cancellation.ThrowIfCancellationRequested();
            string name = nameOf(column);
            double cost = program.IsMaximized ? -program.Cost[column] : program.Cost[column];
            if (cost != 0 || entries[column] is null)
            {
                output.Write($" {name} {Objective} {Digits(cost)}\n"); // a column that nothing names is still one
            }

            foreach ((int row, double value) in entries[column] ?? [])
            {
                output.Write($" {name} r{row} {Digits(value)}\n");
            }
        }
    }

    private static void WriteRows(LinearProgram program, TextWriter output)
    {
        output.Write("RHS\n");
        for (int row = 0; row < program.RowCount; row++)
        {
            double side = TypeOf(program, row) == 'G' ? program.RowLow[row] : program.RowHigh[row];
            if (double.IsFinite(side) && side != 0)
            {
                output.Write($" rhs r{row} {Digits(side)}\n");
            }
        }

        bool isFirst = true;
        for (int row = 0; row < program.RowCount; row++)
        {
            if (TypeOf(program, row) == 'L' && double.IsFinite(program.RowLow[row]))
            {
                output.Write(isFirst ? "RANGES\n" : string.Empty);
                output.Write($" range r{row} {Digits(program.RowHigh[row] - program.RowLow[row])}\n");
                isFirst = false;
            }
        }
    }

    // At least 0 and without an upper bound is what a column is where nothing is said.
    private static void WriteBounds(string name, double low, double high, TextWriter output)
    {
        if (low.Equals(high))
        {
            output.Write($" FX bound {name} {Digits(low)}\n");
            return;
        }

        if (double.IsNegativeInfinity(low))
        {
            output.Write(double.IsPositiveInfinity(high) ? $" FR bound {name}\n" : $" MI bound {name}\n");
        }
        else if (low != 0)
        {
            output.Write($" LO bound {name} {Digits(low)}\n");
        }

        if (double.IsFinite(high))
        {
            output.Write($" UP bound {name} {Digits(high)}\n");
        }
    }

    // Null: nothing limits it.
    private static char? TypeOf(LinearProgram program, int row) => (program.RowLow[row], program.RowHigh[row]) switch
    {
        (var low, var high) when low.Equals(high) => 'E',
        (_, < double.PositiveInfinity) => 'L',
        ( > double.NegativeInfinity, _) => 'G',
        _ => null,
    };

    // All digits, so that it is the same programme.
    private static string Digits(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
