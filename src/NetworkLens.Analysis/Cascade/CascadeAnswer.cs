using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What the loss of inputs does to a maker's output.</summary>
public enum ProductionRule
{
    /// <summary>By recipe: what every variant needs is essential, what only some need costs the share of output that these make.</summary>
    Mixed,

    /// <summary>Every input is replaceable by any other: each costs its share of the tonnes.</summary>
    Linear,

    /// <summary>Every input is essential: the scarcest one limits the output.</summary>
    Leontief,
}

/// <summary>How far the others of an industry stand in for one that is lost.</summary>
public enum Replacement
{
    /// <summary>What it delivered is lost in the measure of its share of what its industry still makes: the paper's rule.</summary>
    MarketShare,

    /// <summary>Not at all: all that it delivered is lost.</summary>
    None,
}

/// <summary>What fails at once.</summary>
/// <param name="Label">What the failed activities have in common.</param>
/// <param name="Activities">They make nothing any more; ascending, each once.</param>
public sealed record CascadeShock(Label Label, ImmutableArray<VertexIndex> Activities);

/// <summary>How far shocks spread.</summary>
/// <param name="Rows">By shock, in the order asked for.</param>
/// <param name="IntakesOfNothing">Intakes with links that bring nothing today: no failure takes anything from them.</param>
public sealed record CascadeAnswer(ImmutableArray<CascadeRow> Rows, int IntakesOfNothing);

/// <summary>How far one shock spreads.</summary>
/// <param name="Shock">What failed.</param>
/// <param name="Esri">Share of all output in tonnes that is lost, 0..1, what failed included: the economic systemic risk index.</param>
/// <param name="Stopped">Activities that lose output, what failed included.</param>
/// <param name="LostTonnesPerYear">Known demand that the shock reaches, t/yr, by the weights of the demand.</param>
/// <param name="Targets">What it reaches, largest lost tonnes first; no more than asked for.</param>
/// <param name="TargetCount">All that it reaches.</param>
public sealed record CascadeRow(
    CascadeShock Shock, double Esri, int Stopped, double LostTonnesPerYear, ImmutableArray<ReachedTarget> Targets, int TargetCount);

/// <summary>What of a shock reaches a target.</summary>
/// <param name="Target">Position in <see cref="SupplyNetwork.Targets"/>.</param>
/// <param name="LostShare">Share of its supply that is lost, above 0 and at most 1.</param>
/// <param name="LostTonnesPerYear">t/yr, unweighted; NaN where its demand is unknown.</param>
public sealed record ReachedTarget(int Target, double LostShare, double LostTonnesPerYear);
