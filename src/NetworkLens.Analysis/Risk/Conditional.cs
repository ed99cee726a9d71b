namespace NetworkLens.Analysis;

/// <summary>The chance of a loss, by what is known of one label.</summary>
/// <param name="Loss">Where nothing is known.</param>
/// <param name="Failed">Where it has failed.</param>
/// <param name="Intact">Where it does not fail.</param>
/// <param name="Difference">The one less the other, without the rounding of either.</param>
internal readonly record struct Conditional(double Loss, double Failed, double Intact, double Difference);
