using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>How long targets survive a failure.</summary>
/// <param name="Network">The network.</param>
/// <param name="RecoveryDays">Time to recover; NaN where unknown.</param>
/// <param name="Rows">The targets asked about that are served today, those that go short first: by days, then tonnes lost, then position.</param>
/// <param name="NotServed">Positions of those that are not served today, or whose demand nobody knows: there is nothing to hold.</param>
public sealed record SurvivalAnswer(SupplyNetwork Network, double RecoveryDays, ImmutableArray<SurvivalRow> Rows, ImmutableArray<int> NotServed);

/// <summary>One target's survival.</summary>
/// <param name="Target">Position, 0 to TargetCount - 1.</param>
/// <param name="Days">Time to survive: how long its served rate holds; infinite where it never ends.</param>
/// <param name="LostTonnes">The least that it loses until the failed sites have recovered; NaN where that time is unknown.</param>
/// <param name="IsExposed">True where it takes longer to recover than it survives; null where nobody knows.</param>
public sealed record SurvivalRow(int Target, double Days, double LostTonnes, bool? IsExposed)
{
    /// <summary>True where the failure never shows.</summary>
    public bool IsUnlimited => double.IsPositiveInfinity(Days);
}
