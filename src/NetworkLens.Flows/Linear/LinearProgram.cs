using System.Collections.Immutable;

namespace NetworkLens.Flows;

/// <summary>A linear programme as data: an objective over columns with bounds, under rows with bounds; some columns may have to be whole numbers.</summary>
/// <param name="IsMaximized">Whether the objective is to be large.</param>
/// <param name="Cost">By column: its part in the objective.</param>
/// <param name="ColumnLow">By column; may be minus infinity.</param>
/// <param name="ColumnHigh">By column; may be infinite.</param>
/// <param name="RowLow">By row; may be minus infinity.</param>
/// <param name="RowHigh">By row; may be infinite.</param>
/// <param name="Start">By row: where its coefficients begin in <paramref name="Columns"/>; one more at the end.</param>
/// <param name="Columns">Columns of the coefficients, row by row.</param>
/// <param name="Coefficients">The coefficients, as many.</param>
/// <param name="IsWhole">By column; empty: none has to be.</param>
/// <remarks>Compressed sparse rows. Immutable; any solver can take it.</remarks>
internal sealed record LinearProgram(
    bool IsMaximized,
    ImmutableArray<double> Cost,
    ImmutableArray<double> ColumnLow,
    ImmutableArray<double> ColumnHigh,
    ImmutableArray<double> RowLow,
    ImmutableArray<double> RowHigh,
    ImmutableArray<int> Start,
    ImmutableArray<int> Columns,
    ImmutableArray<double> Coefficients,
    ImmutableArray<bool> IsWhole)
{
    /// <summary>Number of columns.</summary>
    public int ColumnCount => Cost.Length;

    /// <summary>Number of rows.</summary>
    public int RowCount => RowLow.Length;

    /// <summary>Columns with a coefficient in a row.</summary>
    public ReadOnlySpan<int> ColumnsOf(int row) => Columns.AsSpan()[Start[row]..Start[row + 1]];
}
