namespace NetworkLens.Model;

/// <summary>The cells of a column that are fetched when they are asked for, as from a mapped file.</summary>
/// <typeparam name="T">Type of a cell.</typeparam>
/// <remarks>Immutable; any number of threads may read it.</remarks>
public abstract class CellSource<T>
{
    /// <summary>Number of cells.</summary>
    public abstract int Count { get; }

    /// <summary>The cell of one row. O(1).</summary>
    /// <param name="row">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public abstract T this[int row] { get; }

    /// <summary>Every cell: O(1) where they lie in memory as they are, else O(n).</summary>
    public virtual ReadOnlySpan<T> AsSpan()
    {
        var cells = new T[Count];
        for (int row = 0; row < cells.Length; row++)
        {
            cells[row] = this[row];
        }

        return cells;
    }
}
