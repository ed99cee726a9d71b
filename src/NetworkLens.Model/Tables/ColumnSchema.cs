using System.Collections.Immutable;
using System.Text;

namespace NetworkLens.Model;

/// <summary>A column of the data format: everything there is to know of it, from which it is read, ordered, stored, exported and pulled.</summary>
public abstract class ColumnSchema
{
    private readonly ImmutableArray<string> ends;

    private protected ColumnSchema(string name, string meaning, CellType type)
    {
        (Name, Meaning, Type, Field) = (name, meaning, type, Camel(name));
        ends = [.. type.Parts.Select(part => Camel(name + part))];
    }

    /// <summary>As in a header.</summary>
    public string Name { get; }

    /// <summary>One sentence on what it holds, with its unit and what an empty cell means.</summary>
    public string Meaning { get; }

    /// <summary>What its cells hold.</summary>
    public CellType Type { get; }

    /// <summary>Whether the table must have it, and every row a cell.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether an export has it: a column that is only another way of saying what others say is read alone.</summary>
    public bool IsWritten { get; init; } = true;

    /// <summary>Position in its table, from 0.</summary>
    public int Position { get; internal set; } = -1;

    /// <summary>What a graph calls it: its name in camel case, or the end of the node or relationship that it is: id, from, to.</summary>
    public string Field { get; private init; }

    /// <summary>False where it is an end of a relationship, or the id of a node, in place of a property.</summary>
    public bool IsProperty { get; private init; } = true;

    /// <summary>Id, from or to where that is what a graph has in its place.</summary>
    public string? End
    {
        get => IsProperty ? null : Field;
        init => (Field, IsProperty) = value is null ? (Field, true) : (value, false);
    }

    /// <summary>Words that a cell may hold among others; empty where its type says which, or it is free.</summary>
    public IReadOnlyList<string> UsualWords { get; init; } = [];

    /// <summary>The names of its cells in a header: one, or three where a range may be told.</summary>
    public IEnumerable<string> Headers => Type.Parts.Select(part => Name + part);

    /// <summary>What a graph calls one of its cells.</summary>
    /// <param name="part">Position in <see cref="CellType.Parts"/>.</param>
    public string FieldOf(int part) => part == 0 ? Field : ends[part];

    // tonnes_per_year: tonnesPerYear.
    private static string Camel(string name)
    {
        var camel = new StringBuilder(name.Length);
        for (int letter = 0; letter < name.Length; letter++)
        {
            camel.Append(name[letter] == '_' ? char.ToUpperInvariant(name[++letter]) : name[letter]);
        }

        return camel.ToString();
    }
}

/// <summary>A column of a table whose rows are of one type.</summary>
/// <typeparam name="TRow">A row.</typeparam>
public abstract class ColumnSchema<TRow> : ColumnSchema
{
    private protected ColumnSchema(string name, string meaning, CellType type)
        : base(name, meaning, type)
    {
    }

    /// <summary>The cell as the data format has it; null where it is empty.</summary>
    /// <param name="data">Whose row it is.</param>
    /// <param name="row">The row.</param>
    /// <param name="part">Position in <see cref="CellType.Parts"/>.</param>
    public abstract string? Text(DataSet data, TRow row, int part);

    /// <summary>The cell as a graph keeps it; null where there is nothing to say.</summary>
    /// <param name="data">Whose row it is.</param>
    /// <param name="row">The row.</param>
    /// <param name="part">Position in <see cref="CellType.Parts"/>.</param>
    public abstract object? Value(DataSet data, TRow row, int part);

    /// <summary>Which of two rows comes first by this column alone.</summary>
    /// <param name="data">Whose rows they are.</param>
    /// <param name="left">A row.</param>
    /// <param name="right">Another.</param>
    public abstract int Compare(DataSet data, TRow left, TRow right);

    /// <summary>Whether what was stored is what could be read.</summary>
    /// <param name="data">Whose row it is.</param>
    /// <param name="row">The row.</param>
    public abstract bool IsSound(DataSet data, TRow row);

    /// <summary>Does something that needs the type of the cells.</summary>
    /// <param name="visitor">What is done.</param>
    public abstract TResult Accept<TResult>(IColumnVisitor<TRow, TResult> visitor);
}

/// <summary>A column of one type of cells.</summary>
/// <typeparam name="TRow">A row.</typeparam>
/// <typeparam name="T">A cell.</typeparam>
/// <param name="name">As in a header.</param>
/// <param name="meaning">One sentence.</param>
/// <param name="type">What a cell holds.</param>
/// <param name="get">The cell of a row.</param>
public class ColumnSchema<TRow, T>(string name, string meaning, CellType<T> type, Func<DataSet, TRow, T> get) : ColumnSchema<TRow>(name, meaning, type)
{
    /// <summary>What a cell holds.</summary>
    public CellType<T> Cells => type;

    /// <summary>False for rows whose cell is empty because it says only what another does; null: all are told.</summary>
    public Func<DataSet, TRow, bool>? IsTold { get; init; }

    /// <summary>The cell of a row.</summary>
    /// <param name="data">Whose row it is.</param>
    /// <param name="row">The row.</param>
    public T Get(DataSet data, TRow row) => get(data, row);

    /// <inheritdoc/>
    public override string? Text(DataSet data, TRow row, int part) => IsTold?.Invoke(data, row) == false ? null : type.Text(data, get(data, row), part);

    /// <inheritdoc/>
    public override object? Value(DataSet data, TRow row, int part) => IsTold?.Invoke(data, row) == false ? null : type.Value(data, get(data, row), part);

    /// <inheritdoc/>
    public override int Compare(DataSet data, TRow left, TRow right) => type.Compare(get(data, left), get(data, right));

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, TRow row) => type.IsSound(data, get(data, row));

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IColumnVisitor<TRow, TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }
}

/// <summary>Something done with columns of any type of cells.</summary>
/// <typeparam name="TRow">A row.</typeparam>
/// <typeparam name="TResult">What comes of it.</typeparam>
public interface IColumnVisitor<TRow, TResult>
{
    /// <summary>Does it with one column.</summary>
    /// <param name="column">The column.</param>
    TResult Visit<T>(ColumnSchema<TRow, T> column);
}
