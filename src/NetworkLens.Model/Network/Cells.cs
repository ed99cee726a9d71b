using System.Collections;
using System.Runtime.CompilerServices;

namespace NetworkLens.Model;

/// <summary>A column that every table has: in memory, or fetched when it is asked for.</summary>
/// <typeparam name="T">Type of a cell.</typeparam>
/// <remarks>Immutable as long as the caller gives the array away.</remarks>
[CollectionBuilder(typeof(Cells), nameof(Cells.Of))]
public sealed class Cells<T> : IReadOnlyList<T>
{
    private readonly T[]? values;
    private readonly CellSource<T>? source;

    /// <summary>Cells in memory.</summary>
    /// <param name="values">One a row.</param>
    public Cells(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        (this.values, Count) = (values, values.Length);
    }

    /// <summary>Cells fetched when they are asked for.</summary>
    /// <param name="source">Where from.</param>
    public Cells(CellSource<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        (this.source, Count) = (source, source.Count);
    }

    /// <summary>Number of rows.</summary>
    public int Count { get; }

    /// <summary>The cell of one row. O(1).</summary>
    /// <param name="index">From 0.</param>
    public T this[int index] => values is not null ? values[index] : source![index];

    /// <summary>Every cell, without a copy where they lie in memory as they are.</summary>
    public ReadOnlySpan<T> AsSpan() => values is not null ? values : source!.AsSpan();

    /// <summary>The same cells as a column that is there.</summary>
    public Column<T> ToColumn() => values is not null ? new Column<T>(values, default!) : new Column<T>(source!);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes <see cref="Cells{T}"/>.</summary>
public static class Cells
{
    /// <summary>Cells in memory, copied.</summary>
    /// <typeparam name="T">Type of a cell.</typeparam>
    /// <param name="values">One a row.</param>
    /// <returns>The cells.</returns>
    public static Cells<T> Of<T>(ReadOnlySpan<T> values) => new(values.ToArray());
}
