namespace NetworkLens.Analysis;

/// <summary>A figure and the range it may lie in.</summary>
/// <param name="Value">The figure itself.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Value, double Low, double High);
