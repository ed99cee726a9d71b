using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>The headline of a bloc, said the same in every answer about it.</summary>
internal static class SelfSufficiencyFacts
{
    /// <summary>The headline of a year; null where the data allows no flows, and then why.</summary>
    public static SelfSufficiency? Find(SupplyNetwork network, BlocSelection bloc, out string? impossible, CancellationToken cancellation)
    {
        try
        {
            impossible = null;
            return SelfSufficiency.Of(network, bloc, cancellation);
        }
        catch (FlowsImpossibleException why)
        {
            impossible = AdviceText.Of(why);
            return null;
        }
    }

    /// <summary>The same for programs.</summary>
    public static Nested? Fields(SelfSufficiency? own, params Field[] before) => own is null ? null : new Nested(
    [
        .. before,
        new("low", own.Low),
        new("high", own.High),
        new("demandTonnesPerYear", own.DemandTonnesPerYear),
        new("unknownCapacities", own.UnknownCapacities),
    ]);
}
