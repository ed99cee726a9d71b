using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Steady states that follow one another and share some stocks. Immutable.</summary>
/// <param name="Periods">In the order of time; at least one.</param>
/// <param name="Stocks">What may be used up once, in any of the periods that may draw on it.</param>
public sealed record FlowHorizon(ImmutableArray<FlowPeriod> Periods, ImmutableArray<FlowStock> Stocks)
{
    /// <summary>A single steady state, for a year, without stocks.</summary>
    /// <param name="problem">The state.</param>
    public static FlowHorizon Of(FlowProblem problem) => new([new FlowPeriod(problem, 1, [])], []);
}

/// <summary>A steady state that lasts.</summary>
/// <param name="Problem">The state.</param>
/// <param name="Years">How long, above 0; NaN: as long as the programme chooses.</param>
/// <param name="Stocks">Positions of the stocks that may be drawn on in it.</param>
public sealed record FlowPeriod(FlowProblem Problem, double Years, ImmutableArray<int> Stocks)
{
    /// <summary>Tonnes that a stock loses for each that is drawn in the period: 1, or hardly any, to ask what can be drawn at the moment.</summary>
    public double StockShare { get; init; } = 1;
}

/// <summary>Tonnes that may be used up once.</summary>
/// <param name="Material">Of what.</param>
/// <param name="Users">Who may take it.</param>
/// <param name="Tonnes">At least 0.</param>
public sealed record FlowStock(MaterialIndex Material, SiteSet Users, double Tonnes);
