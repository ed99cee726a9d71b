namespace NetworkLens.Flows;

/// <summary>The matrix of a programme by rows and by columns, its entries near 1: rows and columns times powers of 2, so that no digit is lost.</summary>
internal sealed class ScaledMatrix
{
    private const int Passes = 3;

    private readonly double[] rowScale;
    private readonly double[] columnScale;

    /// <summary>Scales. O(entries).</summary>
    public ScaledMatrix(LinearProgram program)
    {
        (int rows, int columns) = (program.RowCount, program.ColumnCount);
        rowScale = new double[rows];
        columnScale = new double[columns];
        Array.Fill(rowScale, 1);
        Array.Fill(columnScale, 1);
        for (int pass = 0; pass < Passes; pass++)
        {
            Level(program, columnScale, rowScale, isByRow: true);
            Level(program, rowScale, columnScale, isByRow: false);
        }

        for (int row = 0; row < rows; row++)
        {
            for (int entry = program.Start[row]; entry < program.Start[row + 1]; entry++)
            {
                int column = program.Columns[entry];
                if (program.Coefficients[entry] != 0)
                {
                    Rows.Add(column, program.Coefficients[entry] * rowScale[row] * columnScale[column]);
                }
            }

            Rows.EndLine();
        }

        Rows.Turn(Columns, columns);
    }

    /// <summary>By row: entries by column.</summary>
    public SparseLines Rows { get; } = new();

    /// <summary>By column: entries by row.</summary>
    public SparseLines Columns { get; } = new();

    /// <summary>What a scaled column is times, to be the programme's.</summary>
    public double ScaleOfColumn(int column) => columnScale[column];

    /// <summary>What the programme's row is times, to be the scaled one.</summary>
    public double ScaleOfRow(int row) => rowScale[row];

    // Lines times a power of 2 near 1 / the geometric mean of their smallest and largest entries.
    private static void Level(LinearProgram program, double[] given, double[] scale, bool isByRow)
    {
        double[] least = new double[scale.Length];
        double[] most = new double[scale.Length];
        Array.Fill(least, double.PositiveInfinity);
        for (int row = 0; row < program.RowCount; row++)
        {
            for (int entry = program.Start[row]; entry < program.Start[row + 1]; entry++)
            {
                (int line, int other) = isByRow ? (row, program.Columns[entry]) : (program.Columns[entry], row);
                double size = Math.Abs(program.Coefficients[entry]) * given[other];
                if (size > 0)
                {
                    least[line] = Math.Min(least[line], size);
                    most[line] = Math.Max(most[line], size);
                }
            }
        }

        for (int line = 0; line < scale.Length; line++)
        {
            if (most[line] > 0)
            {
                scale[line] = Math.ScaleB(1, -Math.ILogB(Math.Sqrt(least[line]) * Math.Sqrt(most[line])));
            }
        }
    }
}
