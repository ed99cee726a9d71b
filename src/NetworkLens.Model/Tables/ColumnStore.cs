namespace NetworkLens.Model;

/// <summary>A column as a table of columns keeps it: what is done with all of them is done through these.</summary>
/// <typeparam name="TTable">The table.</typeparam>
public abstract class ColumnStore<TTable>
{
    private protected ColumnStore(string name) => Name = name;

    /// <summary>The header of the cells that it holds.</summary>
    public string Name { get; }

    /// <summary>The table with what a visitor makes of the column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="visitor">What is done.</param>
    public abstract TTable Changed(TTable table, IStoreVisitor<TTable> visitor);
}

/// <summary>The same for one type of cells.</summary>
/// <typeparam name="TTable">The table.</typeparam>
/// <typeparam name="T">A cell.</typeparam>
/// <param name="name">The header of the cells that it holds.</param>
/// <param name="type">What a cell holds; null for one that only numbers things.</param>
/// <param name="missing">What every cell of a column that is not there holds.</param>
/// <param name="get">The column of a table.</param>
/// <param name="with">The table with another column.</param>
public sealed class ColumnStore<TTable, T>(string name, CellType<T>? type, T missing, Func<TTable, Column<T>> get, Func<TTable, Column<T>, TTable> with) : ColumnStore<TTable>(name)
{
    /// <summary>What a cell holds; null for one that only numbers things.</summary>
    public CellType<T>? Cells => type;

    /// <summary>What every cell of a column that is not there holds.</summary>
    public T Missing => missing;

    /// <summary>The column of a table.</summary>
    /// <param name="table">The table.</param>
    public Column<T> Of(TTable table) => get(table);

    /// <summary>The table with another column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="column">The column from now on.</param>
    public TTable With(TTable table, Column<T> column) => with(table, column);

    /// <inheritdoc/>
    public override TTable Changed(TTable table, IStoreVisitor<TTable> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return with(table, visitor.Visit(this, get(table)));
    }
}

/// <summary>Something done with columns of any type of cells.</summary>
/// <typeparam name="TTable">Their table.</typeparam>
public interface IStoreVisitor<TTable>
{
    /// <summary>Does it with one column.</summary>
    /// <param name="store">Which.</param>
    /// <param name="column">As it is.</param>
    /// <returns>As it is to be.</returns>
    Column<T> Visit<T>(ColumnStore<TTable, T> store, Column<T> column);
}
