using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Demand that is a range without a figure in it, taken at one of its ends.</summary>
internal static class AskedEnd
{
    /// <summary>Whether a row in force is such a range. O(targets).</summary>
    /// <param name="network">The network.</param>
    public static bool IsOpen(SupplyNetwork network) =>
        network.Targets.ToArray().Any(target => double.IsNaN(target.TonnesPerYear) && !double.IsNaN(network.AskedBetween(target).High));

    /// <summary>The network with all of them at one end; the one given where there are none.</summary>
    /// <param name="network">The network.</param>
    /// <param name="isUpper">Which end.</param>
    public static SupplyNetwork At(SupplyNetwork network, bool isUpper)
    {
        if (!IsOpen(network))
        {
            return network;
        }

        DataSet data = network.Data;
        return SupplyNetwork.Of(
            data with { Demand = [.. data.Demand.Select(row => row.TonnesPerYear is { IsRange: true } ends ? row with { TonnesPerYear = Figure.Of(isUpper ? ends.High : ends.Low) } : row)] }, network.Options);
    }
}
