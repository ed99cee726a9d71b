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
            impossible = why.Message;
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

    /// <summary>A sentence or two.</summary>
    public static IEnumerable<string> Notes(SelfSufficiency? own, string? impossible, string bloc, int year)
    {
        if (own is null)
        {
            yield return $"Self-sufficiency of {bloc} in {year}: unknown. {impossible}";
        }
        else if (double.IsNaN(own.Low))
        {
            yield return $"Self-sufficiency of {bloc} in {year}: unknown, because none of its own end uses asks for known tonnes.";
        }
        else
        {
            yield return $"Self-sufficiency of {bloc} in {year}: {FigureText.Between(own.Low, own.High)} of {FigureText.Tonnes(own.DemandTonnesPerYear)} t/yr. It is {SelfSufficiency.Meaning}.";
            if (FigureText.Share(own.Low) != FigureText.Share(own.High))
            {
                yield return own.UnknownCapacities == 0
                    ? "A range, because what is asked for is a range without a figure in it."
                    : $"A range, because the capacity of {own.UnknownCapacities} of its makers is unknown: anything from zero to unlimited, or within its own range where the data states one.";
            }
        }
    }
}
