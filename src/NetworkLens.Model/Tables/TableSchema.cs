using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A table of the data format: its file and its columns.</summary>
public abstract class TableSchema
{
    private protected TableSchema(string file) => File = file;

    /// <summary>Name of the file.</summary>
    public string File { get; }

    /// <summary>The columns, in the order in which they are written.</summary>
    public abstract IReadOnlyList<ColumnSchema> All { get; }

    /// <summary>How many columns, from the left, are written though no row has a cell.</summary>
    public int AlwaysWritten { get; init; } = 1;
}

/// <summary>A table whose rows are of one type.</summary>
/// <typeparam name="TRow">A row.</typeparam>
public class TableSchema<TRow> : TableSchema
{
    /// <summary>A table.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="columns">Of this table alone, in the order in which they are written.</param>
    public TableSchema(string file, params ImmutableArray<ColumnSchema<TRow>> columns)
        : base(file)
    {
        Columns = columns;
        for (int position = 0; position < columns.Length; position++)
        {
            columns[position].Position = position;
        }
    }

    /// <summary>The columns, in the order in which they are written.</summary>
    public ImmutableArray<ColumnSchema<TRow>> Columns { get; }

    /// <summary>The columns, in the order in which a graph has them.</summary>
    public ImmutableArray<ColumnSchema<TRow>> InGraph
    {
        get => field.IsDefault ? Columns : field;
        init;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<ColumnSchema> All => Columns;
}

/// <summary>A table whose rows are records that a data set holds as a list.</summary>
/// <typeparam name="TRow">A row.</typeparam>
/// <param name="file">Name of the file.</param>
/// <param name="make">A row from its cells.</param>
/// <param name="rows">The rows of a data set; default where it has no such table.</param>
/// <param name="with">The data set with other rows.</param>
/// <param name="columns">In the order in which they are written.</param>
public sealed class RecordSchema<TRow>(
    string file, Func<RowCells, TRow> make, Func<DataSet, ImmutableArray<TRow>> rows, Func<DataSet, ImmutableArray<TRow>, DataSet> with, params ImmutableArray<ColumnSchema<TRow>> columns)
    : TableSchema<TRow>(file, columns), IRecordSchema
{
    /// <summary>The columns by which rows are ordered before all others, in their order; empty where they keep that of their ids.</summary>
    public ImmutableArray<ColumnSchema<TRow>> Order { get; init; } = [];

    /// <summary>Whether a row is known by its first column, which no two share.</summary>
    public bool HasIds { get; init; }

    /// <summary>Whether a data set without the table, whose rows are then default, means something else than one where it is empty.</summary>
    public bool DiffersFromEmpty { get; init; }

    /// <summary>Whether the file is written though it has no rows; null: as <see cref="DiffersFromEmpty"/> says.</summary>
    public Func<DataSet, bool>? StaysWhenEmpty { get; init; }

    /// <summary>A row from its cells.</summary>
    /// <param name="cells">One a column.</param>
    public TRow Make(RowCells cells) => make(cells);

    /// <summary>The rows of a data set; default where it has no such table.</summary>
    /// <param name="data">The data set.</param>
    public ImmutableArray<TRow> Rows(DataSet data) => rows(data);

    /// <summary>The data set with other rows.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="other">Its rows from now on.</param>
    public DataSet With(DataSet data, ImmutableArray<TRow> other) => with(data, other);

    /// <summary>Whether a data set has the file.</summary>
    /// <param name="data">The data set.</param>
    public bool IsThere(DataSet data) => Rows(data) is { IsDefault: false } there && (!there.IsEmpty || DiffersFromEmpty || StaysWhenEmpty?.Invoke(data) == true);

    /// <summary>Which of two rows comes first: by <see cref="Order"/>, then by all else they say.</summary>
    /// <param name="data">Whose rows they are.</param>
    /// <param name="left">A row.</param>
    /// <param name="right">Another.</param>
    public int Compare(DataSet data, TRow left, TRow right)
    {
        foreach (ColumnSchema<TRow> column in Order)
        {
            if (column.Compare(data, left, right) is var place and not 0)
            {
                return place;
            }
        }

        foreach (ColumnSchema<TRow> column in Columns)
        {
            if (column.Compare(data, left, right) is var place and not 0)
            {
                return place;
            }
        }

        return 0;
    }

    /// <inheritdoc/>
    public TResult Accept<TResult>(IRecordVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}

/// <summary>A table of records, whatever its rows.</summary>
public interface IRecordSchema
{
    /// <summary>Name of the file.</summary>
    string File { get; }

    /// <summary>Does something that needs the type of the rows.</summary>
    /// <param name="visitor">What is done.</param>
    TResult Accept<TResult>(IRecordVisitor<TResult> visitor);
}

/// <summary>Something done with tables of any type of records.</summary>
/// <typeparam name="TResult">What comes of it.</typeparam>
public interface IRecordVisitor<TResult>
{
    /// <summary>Does it with one table.</summary>
    /// <param name="table">The table.</param>
    TResult Visit<TRow>(RecordSchema<TRow> table);
}
