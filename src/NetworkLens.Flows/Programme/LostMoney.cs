using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>What lost tonnes are worth to those who need them.</summary>
/// <param name="Usd">US dollars, of the tonnes whose value is known.</param>
/// <param name="LowUsd">By the lower ends of the values.</param>
/// <param name="HighUsd">By the upper ends.</param>
/// <param name="ValuedTonnes">Lost tonnes whose value is known.</param>
/// <param name="Tonnes">All that are lost.</param>
public sealed record LostMoney(double Usd, double LowUsd, double HighUsd, double ValuedTonnes, double Tonnes)
{
    /// <summary>Share of the lost tonnes whose value is known, 0..1; NaN where nothing is lost.</summary>
    public double ValuedShare => Tonnes > 0 ? ValuedTonnes / Tonnes : double.NaN;

    /// <summary>Adds up what each target loses; one that gains counts as losing nothing. O(targets).</summary>
    /// <param name="network">Whose demand rows say what a tonne is worth.</param>
    /// <param name="lost">Position of a target, and the tonnes it loses.</param>
    /// <returns>Null where no demand row of the network says what a tonne is worth.</returns>
    public static LostMoney? Of(SupplyNetwork network, IEnumerable<(int Target, double Tonnes)> lost)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(lost);
        (double usd, double low, double high, double valued, double all) = (0, 0, 0, 0, 0);
        foreach ((int target, double tonnes) in lost.Where(row => row.Tonnes > 0))
        {
            Figure value = network.ValueOf(network.Targets[target]);
            all += tonnes;
            if (value.IsKnown)
            {
                usd += tonnes * value.Value;
                low += tonnes * value.LowOrValue;
                high += tonnes * value.HighOrValue;
                valued += tonnes;
            }
        }

        return valued > 0 || network.Targets.ToArray().Any(target => network.ValueOf(target).IsKnown) ? new LostMoney(usd, low, high, valued, all) : null;
    }
}
