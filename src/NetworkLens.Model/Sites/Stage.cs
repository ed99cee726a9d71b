namespace NetworkLens.Model;

/// <summary>A tier of the chain.</summary>
/// <param name="Id">The name the data uses.</param>
/// <param name="Name">For people.</param>
/// <param name="IsSource">True for a first stage, whose activities need no inputs.</param>
public sealed record Stage(string Id, string Name, bool IsSource);
