namespace NetworkLens.Model;

/// <summary>A firm's share in a site.</summary>
/// <param name="Operator">The owner, by the same names as operators.</param>
/// <param name="Share">0..1.</param>
public readonly record struct Owner(OperatorIndex Operator, double Share);
