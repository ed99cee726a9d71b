namespace NetworkLens.Model;

/// <summary>A number with the range it may lie in. NaN means unknown, never 0.</summary>
/// <param name="Value">The figure itself, or NaN.</param>
/// <param name="Low">Lower end of a stated range, or NaN.</param>
/// <param name="High">Upper end of a stated range, or NaN.</param>
public readonly record struct Figure(double Value, double Low, double High)
{
    /// <summary>Nothing is known.</summary>
    public static readonly Figure Unknown = new(double.NaN, double.NaN, double.NaN);

    /// <summary>A figure without a stated range.</summary>
    /// <param name="value">The figure, or NaN.</param>
    /// <returns>The figure.</returns>
    public static Figure Of(double value) => new(value, double.NaN, double.NaN);

    /// <summary>True where <see cref="Value"/> is a number.</summary>
    public bool IsKnown => !double.IsNaN(Value);

    /// <summary>True for a range without a figure in it.</summary>
    public bool IsRange => !IsKnown && !double.IsNaN(Low) && !double.IsNaN(High);

    /// <summary>The lower end of the range, or the value itself where none is stated.</summary>
    public double LowOrValue => double.IsNaN(Low) ? Value : Low;

    /// <summary>The upper end of the range, or the value itself where none is stated.</summary>
    public double HighOrValue => double.IsNaN(High) ? Value : High;

    /// <summary>The value, or null where unknown.</summary>
    public double? OrNull => IsKnown ? Value : null;
}
