using System.Collections.Immutable;
using System.Globalization;

namespace NetworkLens.Model;

/// <summary>What a column's cells hold, whatever its table: how they are written, compared, checked and numbered anew.</summary>
public abstract class CellType
{
    /// <summary>What follows the column's name in each of the cells it takes: one empty text, or two more for the ends of a range.</summary>
    public virtual ImmutableArray<string> Parts { get; } = [string.Empty];

    /// <summary>Whether the low and the high end of a range may stand beside the cell.</summary>
    public bool HasRange => Parts.Length > 1;

    /// <summary>Whether a number in it need not be whole.</summary>
    public virtual bool IsFloat => false;

    /// <summary>The words a cell may hold; null where it is free.</summary>
    public virtual WordList? Words => null;
}

/// <summary>The same for cells of one type.</summary>
/// <typeparam name="T">What a cell is read as.</typeparam>
public abstract class CellType<T> : CellType
{
    /// <summary>The cell as a graph keeps it: a text, a Boolean, a whole number (long), a number (double), a list of texts; null where there is nothing to say.</summary>
    /// <param name="data">What indices are of.</param>
    /// <param name="value">The cell.</param>
    /// <param name="part">Position in <see cref="CellType.Parts"/>.</param>
    public abstract object? Value(DataSet data, T value, int part);

    /// <summary>The cell as the data format has it, from which it is read back as it was; null where it is empty.</summary>
    /// <param name="data">What indices are of.</param>
    /// <param name="value">The cell.</param>
    /// <param name="part">Position in <see cref="CellType.Parts"/>.</param>
    public virtual string? Text(DataSet data, T value, int part) => Value(data, value, part) switch
    {
        null => null,
        string text => text,
        true => "true",
        false => "false",
        IEnumerable<object?> list => string.Join(';', list),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => throw new InvalidOperationException($"{other} is no cell."),
    };

    /// <summary>The cell that a word stands for.</summary>
    /// <param name="place">Position in <see cref="CellType.Words"/>; -1 for an empty cell.</param>
    /// <exception cref="NotSupportedException">The cells hold no words.</exception>
    public virtual T OfWord(int place) => throw new NotSupportedException($"{GetType().Name} holds no words.");

    /// <summary>Which of two cells comes first where rows are put in order; what is not told comes before all else.</summary>
    /// <param name="left">A cell.</param>
    /// <param name="right">Another.</param>
    public virtual int Compare(T left, T right) => Comparer<T>.Default.Compare(left, right);

    /// <summary>The cell when what it names has new numbers.</summary>
    /// <param name="value">The cell.</param>
    /// <param name="numbers">The new numbers.</param>
    public virtual T Renumbered(T value, IRowNumbers numbers) => value;

    /// <summary>Whether a cell that was stored is one that can be read: what it names is there, and a number is within its range.</summary>
    /// <param name="data">What indices are of.</param>
    /// <param name="value">The cell.</param>
    public virtual bool IsSound(DataSet data, T value) => true;
}

/// <summary>The new numbers of what rows name, when all of it is put in another order.</summary>
public interface IRowNumbers
{
    /// <summary>Of a site.</summary>
    /// <param name="site">Its number so far.</param>
    SiteIndex Of(SiteIndex site);

    /// <summary>Of a material.</summary>
    /// <param name="material">Its number so far.</param>
    MaterialIndex Of(MaterialIndex material);

    /// <summary>Of a country.</summary>
    /// <param name="country">Its number so far.</param>
    CountryIndex Of(CountryIndex country);

    /// <summary>Of an operator.</summary>
    /// <param name="name">Its number so far.</param>
    OperatorIndex Of(OperatorIndex name);

    /// <summary>Of a bloc.</summary>
    /// <param name="bloc">Its number so far.</param>
    int OfBloc(int bloc);

    /// <summary>Of materials, in their own order.</summary>
    /// <param name="materials">Their numbers so far.</param>
    ImmutableArray<MaterialIndex> Of(ImmutableArray<MaterialIndex> materials);

    /// <summary>Of sources, in their own order.</summary>
    /// <param name="sources">Their numbers so far.</param>
    ImmutableArray<SourceIndex> Of(ImmutableArray<SourceIndex> sources);
}
