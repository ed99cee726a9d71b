using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>A served share where some capacity is unknown: what is served with none of it, and with as much as is wanted.</summary>
/// <param name="Unlimited">With no limit; NaN where unknown.</param>
/// <param name="Nothing">With nothing made there; null where every capacity is known.</param>
internal readonly record struct ServedRange(double Unlimited, double? Nothing)
{
    /// <summary>The lower end; null where there are no two.</summary>
    public double? Low => Nothing is { } other ? Math.Min(Unlimited, other) : null;

    /// <summary>For tables: one share, or the two ends where they differ by more than rounding.</summary>
    public object? Shown => Low is { } low && FigureText.Share(low) is var least && FigureText.Share(High) is var most && least != most
        ? $"{least} to {most}"
        : Unlimited;

    /// <summary>The same in a sentence.</summary>
    public string Text => Shown as string ?? FigureText.Share(Unlimited);

    private double High => Nothing is { } other ? Math.Max(Unlimited, other) : Unlimited;
}
