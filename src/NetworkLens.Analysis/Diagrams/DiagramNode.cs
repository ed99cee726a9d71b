namespace NetworkLens.Analysis;

/// <summary>A node of a decision diagram: a rank, and what follows where it is not held and where it is.</summary>
/// <param name="Rank">What the node decides on; -1 of an end.</param>
/// <param name="Lacking">The node where the rank is not held.</param>
/// <param name="Holding">The node where it is.</param>
/// <param name="Least">Of a family of sets: the size of its least.</param>
/// <param name="Most">Of a family of sets: the size of its greatest.</param>
internal readonly record struct DiagramNode(int Rank, int Lacking, int Holding, byte Least = 0, byte Most = 0);
