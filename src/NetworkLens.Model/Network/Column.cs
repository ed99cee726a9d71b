namespace NetworkLens.Model;

/// <summary>One column of a table: values by row, or nothing at all where the file has no such column.</summary>
/// <typeparam name="T">Type of a cell.</typeparam>
/// <remarks>A missing column costs no memory. Immutable as long as the caller gives the array away.</remarks>
public readonly record struct Column<T>
{
    private readonly T[]? values;
    private readonly CellSource<T>? source;
    private readonly T missing;

    /// <summary>A column.</summary>
    /// <param name="values">One cell a row, or null for a column that is missing altogether.</param>
    /// <param name="missing">What every cell of a missing column holds.</param>
    public Column(T[]? values, T missing)
    {
        this.values = values;
        this.missing = missing;
    }

    /// <summary>A column whose cells are fetched when they are asked for.</summary>
    /// <param name="source">Where from.</param>
    public Column(CellSource<T> source)
    {
        this.source = source;
        missing = default!;
    }

    /// <summary>The cell of one row. O(1).</summary>
    /// <param name="row">From 0.</param>
    public T this[int row] => values is not null ? values[row] : source is not null ? source[row] : missing;

    /// <summary>True where the file has such a column.</summary>
    public bool IsPresent => values is not null || source is not null;
}
