using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>How much of what is asked for is served in a steady state.</summary>
/// <param name="Network">The network it was worked out on.</param>
/// <param name="Share">By target, served share of its demand, 0..1; NaN where nobody knows the demand, or it is 0.</param>
/// <param name="DemandTonnesPerYear">By target, t/yr; 0 where nobody knows it.</param>
/// <remarks>Unique: the shares do not depend on the solver, the order of rows or the number of threads. Rounded to 10 significant digits, below which solvers differ.</remarks>
public sealed record ServedAnswer(SupplyNetwork Network, ImmutableArray<double> Share, ImmutableArray<double> DemandTonnesPerYear)
{
    /// <summary>Served t/yr of a target; 0 where nobody knows its demand.</summary>
    /// <param name="target">0 to TargetCount - 1.</param>
    public double TonnesPerYear(int target) => DemandTonnesPerYear[target] > 0 ? Share[target] * DemandTonnesPerYear[target] : 0;

    /// <summary>Served and asked for over some targets, t/yr.</summary>
    /// <param name="isCounted">Which; null: all.</param>
    public ServedTotal Total(Func<Target, bool>? isCounted = null)
    {
        double served = 0;
        double asked = 0;
        for (int target = 0; target < Share.Length; target++)
        {
            if (isCounted?.Invoke(Network.Targets[target]) != false)
            {
                served += TonnesPerYear(target);
                asked += DemandTonnesPerYear[target];
            }
        }

        return new ServedTotal(served, asked);
    }
}

/// <summary>Served out of asked for.</summary>
/// <param name="Served">t/yr, or tonnes over a time.</param>
/// <param name="Asked">The same unit.</param>
public readonly record struct ServedTotal(double Served, double Asked)
{
    /// <summary>0..1; NaN where nothing is asked for.</summary>
    public double Share => Asked > 0 ? Figures.Settled(Served / Asked) : double.NaN;
}
