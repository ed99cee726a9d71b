using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What is asked about new capacity.</summary>
/// <param name="Network">The network of the year; plants that are only planned then may be set running.</param>
/// <param name="Bloc">Whose demand, plants and deposits.</param>
/// <param name="Coverage">Share of the bloc's demand to be served from inside, 0..1.</param>
public sealed record PlanQuestion(SupplyNetwork Network, BlocSelection Bloc, double Coverage)
{
    /// <summary>True where what links bring from outside today goes on coming.</summary>
    public bool WithImports { get; init; }

    /// <summary>Most branches of each integer programme; a bound on work is the same on every machine. Plans of g7, forge, quad and us-japan took 13 at most.</summary>
    public int MostBranches { get; init; } = 200;

    /// <summary>Longest time for each integer programme, should its bound on work not end it before; what is left open is told as the gap.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(2);
}
