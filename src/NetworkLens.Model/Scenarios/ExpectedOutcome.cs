namespace NetworkLens.Model;

/// <summary>What was published about a scenario, or really happened: printed beside the answer, never used to make it.</summary>
/// <param name="What">What the figure is of, or the whole of it in words.</param>
/// <param name="Low">Lower end; NaN where there is no figure.</param>
/// <param name="High">Upper end, the same as the lower one for a single figure; NaN where there is no figure.</param>
/// <param name="Unit">Null where there is none.</param>
/// <param name="Source">Who says so; null where not told.</param>
public sealed record ExpectedOutcome(string What, double Low, double High, string? Unit, SourceIndex? Source);
