using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>Tonnes lost where some figure is unknown or a range: at the end that is told first, and at the other.</summary>
/// <param name="Stated">With as much of unknown capacities as is wanted; NaN where unknown.</param>
/// <param name="Other">With none of it; null where there are no two ends.</param>
internal readonly record struct LostRange(double Stated, double? Other)
{
    /// <summary>The lower end; null where there are no two.</summary>
    public double? Low => Other is { } other && Math.Min(Stated, other) is var low && double.IsFinite(low) ? low : null;

    /// <summary>The upper end; null where there are no two.</summary>
    public double? High => Other is { } other && Math.Max(Stated, other) is var high && double.IsFinite(high) ? high : null;

    /// <summary>For tables: one figure, or the two ends where they read otherwise than each other.</summary>
    public object? Shown => Low is { } low && High is { } high && FigureText.Tonnes(low) != FigureText.Tonnes(high)
        ? FigureText.TonnesBetween(low, high)
        : double.IsNaN(Stated) ? null : Stated;

    /// <summary>The same in a sentence.</summary>
    public string Text => Shown as string ?? FigureText.Tonnes(Stated);
}
