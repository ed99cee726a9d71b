using System.Globalization;

namespace NetworkLens.Model;

/// <summary>Free text; null where empty.</summary>
/// <param name="words">The words it may hold; null where any will do.</param>
public sealed class TextType(WordList? words = null) : CellType<string?>
{
    /// <inheritdoc/>
    public override WordList? Words => words;

    /// <inheritdoc/>
    public override object? Value(DataSet data, string? value, int part) => value is { Length: > 0 } ? value : null;

    /// <inheritdoc/>
    public override int Compare(string? left, string? right) => string.CompareOrdinal(left, right);
}

/// <summary>A unit of mass, and behind it what is weighed; null where empty, which means tonnes.</summary>
public sealed class UnitType : CellType<string?>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, string? value, int part) => value is { Length: > 0 } ? value : null;

    /// <inheritdoc/>
    public override int Compare(string? left, string? right) => string.CompareOrdinal(left, right);
}

/// <summary>Text that may be empty and is never null: the id of a row, or a word of the user's own.</summary>
public sealed class IdType : CellType<string>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, string value, int part) => value is { Length: > 0 } ? value : null;

    /// <inheritdoc/>
    public override int Compare(string? left, string? right) => string.CompareOrdinal(left, right);
}

/// <summary>A date whose month or day may be unknown.</summary>
public sealed class DateType : CellType<PartialDate>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, PartialDate value, int part) => value.IsKnown ? value.ToString() : null;

    /// <inheritdoc/>
    public override int Compare(PartialDate left, PartialDate right) => (left.Year, left.Month, left.Day).CompareTo((right.Year, right.Month, right.Day));
}

/// <summary>True, or false where empty.</summary>
public sealed class FlagType : CellType<bool>
{
    /// <inheritdoc/>
    public override WordList? Words => WordList.Flags;

    /// <inheritdoc/>
    public override object? Value(DataSet data, bool value, int part) => value ? true : null;
}

/// <summary>One of a few words, each standing for the value at its place.</summary>
/// <typeparam name="T">An enumeration whose values are counted from 0.</typeparam>
/// <param name="words">The words, in the order of the values from <paramref name="first"/> on.</param>
/// <param name="whenEmpty">What an empty cell means: it is not written.</param>
/// <param name="first">The value of the first word.</param>
public sealed class WordType<T>(WordList words, T? whenEmpty, T first = default) : CellType<T>
    where T : struct, Enum
{
    private readonly int offset = Number(first);

    /// <inheritdoc/>
    public override WordList? Words => words;

    /// <inheritdoc/>
    public override T OfWord(int place) => place < 0 ? whenEmpty ?? default : (T)Enum.ToObject(typeof(T), place + offset);

    /// <inheritdoc/>
    public override object? Value(DataSet data, T value, int part) => Number(value) - offset is var place and >= 0 ? words.Words[place] : null;

    /// <inheritdoc/>
    public override string? Text(DataSet data, T value, int part) => whenEmpty is { } empty && EqualityComparer<T>.Default.Equals(value, empty) ? null : (string?)Value(data, value, part);

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, T value) => Enum.IsDefined(value);

    private static int Number(T value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
}
