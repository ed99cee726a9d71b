using System.Collections.Immutable;
using System.Globalization;

namespace NetworkLens.Model;

/// <summary>A number; NaN where empty.</summary>
/// <param name="range">What it may be.</param>
public sealed class NumberType(NumberRange range) : CellType<double>
{
    /// <summary>What it may be.</summary>
    public NumberRange Range => range;

    /// <inheritdoc/>
    public override bool IsFloat => true;

    /// <inheritdoc/>
    public override object? Value(DataSet data, double value, int part) => double.IsFinite(value) ? value : null;

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, double value) => range.Holds(value);
}

/// <summary>A whole number.</summary>
/// <param name="range">What it may be.</param>
/// <param name="whenEmpty">What an empty cell means: it is not written.</param>
public sealed class WholeType(NumberRange range, int whenEmpty) : CellType<int>
{
    /// <summary>What it may be.</summary>
    public NumberRange Range => range;

    /// <summary>What an empty cell means.</summary>
    public int WhenEmpty => whenEmpty;

    /// <inheritdoc/>
    public override object? Value(DataSet data, int value, int part) => value == whenEmpty ? null : (long)value;

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, int value) => range.Holds(value);
}

/// <summary>A calendar year; null where empty.</summary>
public sealed class YearType : CellType<int?>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, int? value, int part) => value is { } year ? (long)year : null;

    /// <inheritdoc/>
    public override string? Text(DataSet data, int? value, int part) => value?.ToString("D4", CultureInfo.InvariantCulture);
}

/// <summary>A calendar year in two bytes, for tables of millions of rows; 0 where empty.</summary>
public sealed class ShortYearType : CellType<short>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, short value, int part) => value == 0 ? null : (long)value;

    /// <inheritdoc/>
    public override string? Text(DataSet data, short value, int part) => value == 0 ? null : value.ToString("D4", CultureInfo.InvariantCulture);
}

/// <summary>A figure with the two ends of its range.</summary>
/// <param name="range">What each of the three may be.</param>
/// <param name="whenEmpty">What an empty cell of the figure itself means: it is not written.</param>
/// <param name="isMass">Whether it is written in the unit of the row's material.</param>
public sealed class FigureType(NumberRange range, double whenEmpty = double.NaN, bool isMass = false) : CellType<Figure>
{
    /// <summary>What follows the name of the lower end.</summary>
    public const string Low = "_low";

    /// <summary>What follows the name of the upper end.</summary>
    public const string High = "_high";

    /// <summary>What each of the three may be.</summary>
    public NumberRange Range => range;

    /// <summary>What an empty cell of the figure itself means.</summary>
    public double WhenEmpty => whenEmpty;

    /// <summary>Whether it is written in the unit of the row's material.</summary>
    public bool IsMass => isMass;

    /// <inheritdoc/>
    public override ImmutableArray<string> Parts { get; } = [string.Empty, Low, High];

    /// <inheritdoc/>
    public override bool IsFloat => true;

    /// <inheritdoc/>
    public override object? Value(DataSet data, Figure value, int part)
    {
        double number = part switch { 0 => value.Value, 1 => value.Low, _ => value.High };
        return !double.IsFinite(number) || (part == 0 && number.Equals(whenEmpty)) ? null : number;
    }

    /// <inheritdoc/>
    public override int Compare(Figure left, Figure right) =>
        left.Value.CompareTo(right.Value) is var value and not 0 ? value
        : left.Low.CompareTo(right.Low) is var low and not 0 ? low
        : left.High.CompareTo(right.High);

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, Figure value) => range.Holds(value.Value) && range.Holds(value.Low) && range.Holds(value.High);
}
