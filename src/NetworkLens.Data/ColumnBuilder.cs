using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Fills a column row by row; one whose cells are all empty costs nothing.</summary>
/// <param name="bound">Rows the table has at most.</param>
/// <param name="missing">What an empty cell holds.</param>
internal sealed class ColumnBuilder<T>(int bound, T missing)
{
    private T[]? values;

    public void Set(int row, T value)
    {
        if (values is null)
        {
            if (EqualityComparer<T>.Default.Equals(value, missing))
            {
                return;
            }

            values = new T[bound];
            Array.Fill(values, missing);
        }

        values[row] = value;
    }

    public Column<T> ToColumn(int rows)
    {
        if (values is not null && values.Length != rows)
        {
            Array.Resize(ref values, rows);
        }

        return new Column<T>(values, missing);
    }
}
