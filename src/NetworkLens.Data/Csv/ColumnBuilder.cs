using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Fills a column row by row; one whose cells are all empty costs nothing.</summary>
/// <param name="bound">Rows the table has at most.</param>
/// <param name="missing">What an empty cell holds.</param>
internal sealed class ColumnBuilder<T>(int bound, T missing)
{
    private readonly int bound = bound;
    private readonly T missing = missing;
    private T[]? values;

    /// <summary>What a row holds so far.</summary>
    public T this[int row] => values is null ? missing : values[row];

    public void Set(int row, T value)
    {
        if (values is null)
        {
            if (EqualityComparer<T>.Default.Equals(value, missing))
            {
                return;
            }

            values = AllMissing();
        }

        values[row] = value;
    }

    /// <summary>Changes every cell of a column that has any.</summary>
    public void Change(Func<T, T> change)
    {
        foreach (ref T value in values.AsSpan())
        {
            value = change(value);
        }
    }

    public Column<T> ToColumn(int rows)
    {
        if (values is not null && values.Length != rows)
        {
            Array.Resize(ref values, rows);
        }

        return new Column<T>(values, missing);
    }

    /// <summary>One column of several, one below the other. Takes their values: they hold none afterwards.</summary>
    /// <param name="parts">Of the same table.</param>
    /// <param name="rows">Rows of each.</param>
    public static Column<T> Join(ReadOnlySpan<ColumnBuilder<T>> parts, int[] rows)
    {
        if (parts.Length == 1)
        {
            return parts[0].ToColumn(rows[0]);
        }

        var whole = new ColumnBuilder<T>(rows.Sum(), parts[0].missing);
        int start = 0;
        for (int part = 0; part < parts.Length; part++)
        {
            parts[part].MoveTo(whole, start, rows[part]);
            start += rows[part];
        }

        return new Column<T>(whole.values, whole.missing);
    }

    private void MoveTo(ColumnBuilder<T> whole, int start, int rows)
    {
        if (values is not null)
        {
            whole.values ??= whole.AllMissing();
            values.AsSpan(..rows).CopyTo(whole.values.AsSpan(start));
            values = null;
        }
    }

    private T[] AllMissing()
    {
        var all = new T[bound];
        Array.Fill(all, missing);
        return all;
    }
}
