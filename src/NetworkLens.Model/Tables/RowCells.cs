namespace NetworkLens.Model;

/// <summary>The cells of a row while it is put together, one a column.</summary>
/// <param name="columns">How many columns its table has.</param>
public sealed class RowCells(int columns)
{
    private readonly object?[] cells = new object?[columns];

    /// <summary>The cell of a column, made when it is first asked for.</summary>
    /// <param name="column">Of the row's table.</param>
    public RowCell<T> Cell<TRow, T>(ColumnSchema<TRow, T> column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return (RowCell<T>)(cells[column.Position] ??= new RowCell<T>());
    }

    /// <summary>What stands in a column.</summary>
    /// <param name="column">Of the row's table.</param>
    /// <exception cref="IndexOutOfRangeException">No table lists the column.</exception>
    public T Of<TRow, T>(ColumnSchema<TRow, T> column) => Cell(column).Value;
}

/// <summary>One cell of a row while it is put together.</summary>
/// <typeparam name="T">What it holds.</typeparam>
public sealed class RowCell<T>
{
    /// <summary>What it holds.</summary>
    public T Value { get; set; } = default!;
}
